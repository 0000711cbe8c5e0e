import Foundation
import Glibc
import TestSupport
import Testing

@testable import leidraad

/// The client of the second program, with scripts in its place.
@Suite(.timeLimit(.minutes(60))) struct SheetProgramTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    // As in the program itself: a child that reads nothing must not end its parent.
    signal(SIGPIPE, SIG_IGN)
  }

  private func start(_ script: String, input: [UInt8] = []) throws -> SheetProgram {
    try folder.addProgram("blad", script: script)
    return try SheetProgram(["woord"], input: input, program: folder.url.appending(path: "blad").path)
  }

  private func finish(_ program: SheetProgram) {
    while program.ending == nil {
      program.pause()
      program.advance()
    }
  }

  @Test func moreThanAPipeHoldsGoesInAndComesOut() throws {
    let input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 * 31) }
    let program = try start("exec cat", input: input)
    finish(program)
    #expect(program.ending == .exited(0))
    #expect(program.output == input)
  }

  @Test func howItEndedAndWhatItComplainedOfIsKnown() throws {
    let program = try start("echo \"$1\"; echo jammer >&2; exit 3")
    finish(program)
    #expect(program.ending == .exited(3))
    #expect(program.output == Array("woord\n".utf8))
    #expect(program.errors == Array("jammer\n".utf8))
  }

  @Test func aProgramThatReadsNothingDoesNotHoldUpItsInput() throws {
    let program = try start("exit 0", input: Array(repeating: 0, count: 1_000_000))
    finish(program)
    #expect(program.ending == .exited(0))
  }

  /// A kiosk that waits for this looks at it once, and a PDF is there at once.
  @Test func itsEndIsHeardAndNotLookedFor() throws {
    let program = try start("exec >&- 2>&-; sleep 0.3; exit 4")
    var looks = 0
    while program.ending == nil {
      program.pause()
      program.advance()
      looks += 1
    }
    #expect(program.ending == .exited(4))
    #expect(looks <= 4)
  }

  @Test func whatItReadsMayComeLater() throws {
    try folder.addProgram("blad", script: "echo klaar; exec cat")
    let program = try SheetProgram([], input: nil, program: folder.url.appending(path: "blad").path)
    while program.takeLines().isEmpty {
      program.pause()
      program.advance()
    }
    #expect(program.ending == nil)
    program.give(Array("woord\n".utf8))
    finish(program)
    #expect(program.takeLines() == [Array("woord".utf8)])
  }

  @Test func onlyWholeLinesAreTaken() throws {
    let program = try start("printf 'een\\ntwee\\ndri'; exec sleep 600")
    while program.output.count < 12, program.ending == nil {
      program.pause()
      program.advance()
    }
    #expect(program.takeLines().map { String(decoding: $0, as: UTF8.self) } == ["een", "twee"])
    #expect(program.takeLines().isEmpty)
    program.stop()
    finish(program)
  }

  @Test func stoppingEndsItWithASignalThatItCanAnswer() throws {
    let program = try start("trap 'echo gestopt; exit 5' TERM; echo klaar; while :; do sleep 0.05; done")
    while program.takeLines().isEmpty {
      program.pause()
      program.advance()
    }
    program.stop()
    finish(program)
    #expect(program.ending == .exited(5))
    #expect(program.takeLines() == [Array("gestopt".utf8)])
  }

  @Test func endingItLeavesNothingBehind() throws {
    let program = try start("echo $$; exec sleep 600")
    var lines: [[UInt8]] = []
    while lines.isEmpty {
      program.pause()
      program.advance()
      lines = program.takeLines()
    }
    let process = try #require(pid_t(String(decoding: lines[0], as: UTF8.self)))
    program.end()
    // Not even as a process that nobody waited for.
    #expect(kill(process, 0) == -1 && errno == ESRCH)
  }

  @Test func aProgramThatIsNotThereIsAnError() {
    #expect(throws: StartFailure(errno: ENOENT)) { try SheetProgram([], program: "/geen/blad") }
  }
}
