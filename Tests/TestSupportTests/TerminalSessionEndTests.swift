import Foundation
import TestSupport
import Testing

@Suite struct TerminalSessionEndTests {
  @Test func theStatusOfTheProgramIsKnownAndItsLastScreenStays() async throws {
    let terminal = try TerminalSession(["sh", "-c", "echo laatste; exit 65"])
    #expect(try await terminal.exitStatus() == .status(65))
    #expect(try terminal.screen.trimmingCharacters(in: .newlines) == "laatste")
  }

  @Test func aSignalEndsTheProgram() async throws {
    let terminal = try TerminalSession(["sh", "-c", "echo klaar; exec cat"])
    try await terminal.waitFor("klaar")
    try terminal.kill(SIGTERM)
    #expect(try await terminal.exitStatus() == .signal(SIGTERM))
  }

  @Test func aProgramThatGoesOnIsAFailure() async throws {
    let terminal = try TerminalSession(["cat"])
    await #expect(throws: TerminalFailure.self) { try await terminal.exitStatus(limit: .milliseconds(50)) }
  }

  @Test func closingTheTerminalHangsUpTheProgram() async throws {
    let folder = try TemporaryFolder()
    let note = folder.url.appending(path: "opgehangen")
    let terminal = try TerminalSession(
      ["bash", "-c", "trap 'echo ja >\"$NOTE\"; exit' HUP; echo klaar; while :; do read -r line; done"],
      environment: ["NOTE": note.path])
    try await terminal.waitFor("klaar")
    terminal.hangUp()
    try await untilGone(terminal.processID)
    #expect(try String(contentsOf: note, encoding: .utf8) == "ja\n")
  }

  @Test func nothingIsLeftWhenTheValueGoesAway() async throws {
    var terminal: TerminalSession? = try TerminalSession(["bash", "-c", "trap '' HUP TERM; echo klaar; exec cat"])
    try await terminal!.waitFor("klaar")
    let process = terminal!.processID
    let home = terminal!.home
    terminal = nil
    try await untilGone(process)
    #expect(!FileManager.default.fileExists(atPath: home.path))
  }

  private func untilGone(_ process: pid_t) async throws {
    let end = ContinuousClock.now + .seconds(60)
    while isRunning(process) {
      try #require(ContinuousClock.now < end, "process \(process) is still there")
      try await Task.sleep(for: .milliseconds(10))
    }
  }
}
