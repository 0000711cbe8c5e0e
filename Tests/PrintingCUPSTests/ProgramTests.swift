import Foundation
import JSON
import Printing
import TestSupport
import Testing

/// The program `leidraad-blad` as another program sees it.
@Suite(.timeLimit(.minutes(60))) struct ProgramTests {
  private func run(_ arguments: [String], _ server: PrintServer, input: String = "") throws -> Command {
    try withExtendedLifetime(server) {
      try Command.run(
        [Project.program("leidraad-blad").path] + arguments, input: Data(input.utf8), environment: server.environment)
    }
  }

  @Test func itListsEachPrinterOnALine() throws {
    let server = try PrintServer(.stopped)
    let listed = try run(["printers"], server)
    #expect(listed.status == 0)
    let printers = try listed.output.split(separator: 0x0A).map { try JSONLine.value(Printer.self, in: $0) }
    #expect(try printers == server.printers())
    #expect(printers.count == 1)
  }

  @Test(arguments: [(PrintServer.Mode.absent, PrintFailure.noService), (.hung, .serviceHangs)])
  func itSaysWhyThereIsNoList(mode: PrintServer.Mode, failure: PrintFailure) throws {
    let listed = try run(["printers"], PrintServer(mode))
    #expect(listed.status == 1)
    #expect(listed.output.isEmpty)
    #expect(try JSONLine.value(SheetFailure.self, in: listed.errors.utf8) == .printing(failure))
  }

  /// Most sheets are not printed, and libcups brings thirty libraries along.
  @Test func onlyWhoPrintsLoadsTheLibraryOfThePrinters() throws {
    let listed = try Command.run(
      [Project.program("leidraad-blad").path], environment: ["LD_TRACE_LOADED_OBJECTS": "1"])
    #expect(listed.text.contains("libcairo.so"))
    #expect(!listed.text.contains("libcups"))
  }

  @Test func withoutThatLibraryThereIsNoService() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: folder.url.appending(path: "libcups.so.2"))
    let listed = try Command.run(
      [Project.program("leidraad-blad").path, "printers"], environment: ["LD_LIBRARY_PATH": folder.url.path])
    #expect(listed.status == 1)
    #expect(try JSONLine.value(SheetFailure.self, in: listed.errors.utf8) == .printing(.noService))
  }

  @Test(arguments: ["pdf", "print"]) func whatIsNotASheetIsRefused(command: String) throws {
    let refused = try run([command], PrintServer(.absent), input: #"{"title":"Agenda"}"#)
    #expect(refused.status == 1)
    #expect(refused.output.isEmpty)
    #expect(try JSONLine.value(SheetFailure.self, in: refused.errors.utf8) == .notASheet)
  }

  @Test(arguments: [
    [], ["knip"], ["print", "--limit", "veel"], ["print", "--printer"], ["printers", "--limit", "3"],
  ])
  func argumentsThatMeanNothingAreExplained(arguments: [String]) throws {
    let explained = try run(arguments, PrintServer(.absent))
    #expect(explained.status == 2)
    #expect(explained.errors.contains("leidraad-blad print"))
  }
}
