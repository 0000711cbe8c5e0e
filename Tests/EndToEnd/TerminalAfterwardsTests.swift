import Conversation
import Foundation
import Glibc
import TestSupport
import Testing
import Wording

/// However the program ends, the terminal is as it was and shows nothing of what was typed.
@Suite(.timeLimit(.minutes(60))) struct TerminalAfterwardsTests {
  /// A terminal in which a shell runs the program, says how it left the terminal, and then shows what is typed.
  private func types(
    _ words: String, kind: String = "tmux-256color"
  ) async throws -> (terminal: TerminalSession, program: pid_t) {
    let script = """
      before=$(stty -g)
      sh -c 'echo $$ >pid; exec "$PROGRAM"' 2>/dev/null
      status=$?
      [ "$before" = "$(stty -g)" ] && echo "status $status, same"
      exec cat -v
      """
    let terminal = try TerminalSession(
      ["sh", "-c", script], environment: ["PROGRAM": Leidraad.path, "TERM": kind])
    try await terminal.waitFor(BeginPhrase.welcome)
    let program = try #require(
      pid_t(
        try String(contentsOf: terminal.home.appending(path: "pid"), encoding: .utf8)
          .trimmingCharacters(in: .newlines)))
    try terminal.press("Enter")
    try await terminal.waitFor(SituationPhrase.benefit)
    try await Patient.sits(before: terminal).goesToTheBenefit()
    try terminal.type(words)
    try await terminal.waitFor(words)
    #expect(try terminal.modes.contains(.mouse))
    #expect(try terminal.modes.contains(.alternateScreen) == (kind == "tmux-256color"))
    return (terminal, program)
  }

  private func expectRestored(_ terminal: TerminalSession, status: Int32) async throws {
    let screen = try await terminal.waitFor("status \(status), same")
    #expect(try terminal.modes == [.cursor])
    #expect(!screen.contains("Kanariegeel"))
    #expect(try !terminal.history.contains("Kanariegeel"))
    try terminal.paste("plakken\n")
    #expect(try await terminal.waitFor("plakken\nplakken").contains("200~") == false)
  }

  @Test func afterStopping() async throws {
    let (terminal, _) = try await types("Kanariegeel")
    try terminal.press("F10")
    try await terminal.waitFor(StopPhrase.question)
    try await Patient.sits(before: terminal).chooses(StopPhrase.yes)
    try await expectRestored(terminal, status: 0)
  }

  /// Also by each signal that ends a program which says nothing about it.
  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT, 34, 64,
  ])
  func whenItIsAskedToEnd(signal: Int32) async throws {
    let (terminal, program) = try await types("Kanariegeel")
    kill(program, signal)
    try await expectRestored(terminal, status: 0)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGTRAP, SIGBUS, SIGFPE, SIGILL, SIGSYS, SIGXCPU])
  func whenItCrashes(signal: Int32) async throws {
    let (terminal, program) = try await types("Kanariegeel")
    kill(program, signal)
    try await expectRestored(terminal, status: 128 + signal)
    let left = try FileManager.default.contentsOfDirectory(atPath: terminal.home.path)
    #expect(left == ["pid"], "also no core file")
  }

  /// Such as the consoles of old: what is on the screen stays there unless it is wiped.
  @Test(arguments: ["vt220", "vt100"], [SIGSEGV, SIGTERM])
  func withoutASecondScreenTheWordsAreWiped(kind: String, signal: Int32) async throws {
    let (terminal, program) = try await types("Kanariegeel", kind: kind)
    kill(program, signal)
    try await expectRestored(terminal, status: signal == SIGTERM ? 0 : 128 + signal)
  }

  /// Keys that are still waiting are not for the shell, and nothing waits for them.
  @Test func sixteenThousandEntersKeepNobodyWaiting() async throws {
    let (terminal, program) = try await types("Kanariegeel")
    try terminal.paste(String(repeating: "\n", count: 16_000), isMarked: false)
    usleep(100_000)
    kill(program, SIGTERM)
    try eventually(within: .seconds(3)) { !isRunning(program) }
    try await expectRestored(terminal, status: 0)
    #expect(try await terminal.settled().screen.split(separator: "\n").count < 5)
  }

  /// Each of them goes through twenty thousand characters.
  @Test func keysThatTakeLongKeepNobodyWaiting() async throws {
    let patient = try await Patient.starts()
    let program = patient.terminal.processID
    try await patient.begins("Ik ben op dit moment aan het werk.")
    try await patient.opensTheme("Wat doe ik?")
    try await patient.opensQuestion("Wat zijn op dit moment uw dagelijkse activiteiten?")
    try patient.terminal.paste(String(repeating: "woord ", count: 3_000) + "einde")
    try await patient.sees("einde")
    try patient.terminal.paste(String(repeating: "\u{1B}[D", count: 20_000), isMarked: false)
    usleep(200_000)
    kill(program, SIGTERM)
    try eventually(within: .seconds(3)) { !isRunning(program) }
  }

  @Test func keysThatWouldStopOtherProgramsDoNothing() async throws {
    let (terminal, _) = try await types("Kanariegeel")
    try terminal.press("C-c", "C-\\", "C-s", "C-q", "C-d", "C-z", "C-y")
    try terminal.type("!")
    try await terminal.waitFor("Kanariegeel!")
    try terminal.press("F10")
    try await terminal.waitFor(StopPhrase.question)
    try await Patient.sits(before: terminal).chooses(StopPhrase.yes)
    try await expectRestored(terminal, status: 0)
  }

  @Test func whenTheTerminalGoesTheProgramEnds() async throws {
    let (terminal, program) = try await types("Kanariegeel")
    terminal.hangUp()
    try eventually { !isRunning(program) }
  }
}
