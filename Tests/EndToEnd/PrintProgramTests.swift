import Foundation
import Sheet
import TestSupport
import Testing

@testable import leidraad

// The steps as they go from the one program to the other.
private let accepted = #"{"accepted":{"job":1}}"#
private let printing = #"{"printing":{}}"#
private let stopped = #"{"held":{"_0":"stopped"}}"#
private let done = #"{"done":{}}"#

private func failed(_ failure: String) -> String { #"{"failed":{"_0":"\#(failure)"}}"# }

/// A sheet that goes through both programs to a real print service.
@Suite(.timeLimit(.minutes(60))) struct PrintProgramTests {
  private let sheet: [UInt8]

  init() throws {
    sheet = Array(try JSONEncoder().encode(Sheet(title: "Agenda", language: "nl-NL", blocks: [.writing(3)])))
  }

  /// Prints, tells each step, and returns all steps.
  private func course(
    _ server: PrintServer, _ options: [String] = [],
    meanwhile: (String, SheetProgram) -> Void = { _, _ in }
  ) throws -> [String] {
    let program = try start(server, options)
    var course: [String] = []
    while program.ending == nil {
      program.pause()
      program.advance()
      for line in program.takeLines() {
        course.append(String(decoding: line, as: UTF8.self))
        meanwhile(course[course.count - 1], program)
      }
    }
    #expect(program.ending == .exited(course.last == done ? 0 : 1))
    return course
  }

  private func start(_ server: PrintServer, _ options: [String]) throws -> SheetProgram {
    let variables = server.environment.map { "\($0)=\($1)" }
    return try SheetProgram(
      variables + [Project.program("leidraad-blad").path, "print"] + options, input: sheet, program: "/usr/bin/env")
  }

  @Test func aSheetComesOutOfThePrinterAsAPDF() throws {
    let server = try PrintServer()
    #expect(try course(server) == [accepted, printing, done])
    #expect(try server.received.map { $0.prefix(5) } == [Data("%PDF-".utf8)])
    #expect(try server.kept == [])
  }

  @Test(arguments: [(PrintServer.Mode.absent, "noService"), (.hung, "serviceHangs"), (.rejecting, "refused")])
  func whatIsWrongIsSaid(mode: PrintServer.Mode, failure: String) throws {
    #expect(try course(PrintServer(mode), ["--printer", "blad"]) == [failed(failure)])
  }

  @Test func aPrintThatTakesTooLongIsWithdrawn() throws {
    let server = try PrintServer(.stopped)
    #expect(try course(server, ["--limit", "1"]).last == failed("timedOut"))
    #expect(try server.kept == [])
  }

  @Test func stoppingWithdrawsThePrint() throws {
    let server = try PrintServer(.stopped)
    let course = try course(server) { if $0 == stopped { $1.stop() } }
    #expect(course == [accepted, stopped, #"{"cancelled":{}}"#])
    #expect(try server.kept == [])
  }

  @Test func aPrintOfAProgramThatIsGoneIsWithdrawn() throws {
    let server = try PrintServer(.stopped)
    let blad = Project.program("leidraad-blad").path
    let ended = try Command.run(
      ["sh", "-c", "\"$1\" print | head -n 1", "sh", blad], input: Data(sheet), environment: server.environment)
    #expect(ended.text.contains("accepted"))
    #expect(try server.kept == [])
  }
}
