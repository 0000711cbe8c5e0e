import Foundation
import TestSupport
import Testing

/// However the program ends, the terminal is as it was.
@Suite struct RestoreTests {
  private func start() async throws -> (terminal: TerminalSession, pid: Int32) {
    let terminal = try TerminalSession(["sh"])
    let program = Project.program("terminal-probe").path
    try terminal.type(
      "s() { stty -g; cat /proc/self/fdinfo/0; }; b=$(s); \(program) 2>/dev/null; c=$?; "
        + "[ \"$b\" = \"$(s)\" ] && echo status $c stty same\n")
    let screen = try await terminal.waitFor("the probe") { $0.contains("probe 80x24") && $0.contains("end") }
    let pid = try #require(screen.firstMatch(of: /pid (\d+)\./).flatMap { Int32($0.1) })
    try terminal.type("geheim")
    try await terminal.waitFor("6 character(\"m\")")
    return (terminal, pid)
  }

  private func expectRestored(_ terminal: TerminalSession, status: Int32) async throws {
    let screen = try await terminal.waitFor("status \(status) stty same")
    #expect(!screen.contains("character("), "nothing that was typed stays behind")
    #expect(try terminal.modes == [.cursor])
    try terminal.type("cat -v\n")
    try terminal.paste("na")
    try terminal.press("Enter")
    let pasted = try await terminal.waitFor("the paste") { $0.contains("\nna\nna") }
    #expect(!pasted.contains("200~"), "pastes are not marked any more")
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func whenItIsAskedToEnd(signal: Int32) async throws {
    let (terminal, pid) = try await start()
    kill(pid, signal)
    try await expectRestored(terminal, status: 0)
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE])
  func whenItCrashes(signal: Int32) async throws {
    let (terminal, pid) = try await start()
    kill(pid, signal)
    try await expectRestored(terminal, status: 128 + signal)
  }

  @Test(arguments: [("F8", [SIGILL, SIGTRAP]), ("F9", [SIGSEGV])])
  func whenItsOwnFaultEndsIt(key: String, signals: [Int32]) async throws {
    let (terminal, _) = try await start()
    try terminal.press(key)
    let screen = try await terminal.waitFor("the end") { $0.contains(/status \d+ stty same/) }
    #expect(signals.contains { screen.contains("status \(128 + $0) stty same") })
    #expect(try terminal.modes == [.cursor])
  }

  @Test func signalsThatWouldStopItDoNothing() async throws {
    let (terminal, pid) = try await start()
    for signal in [SIGTSTP, SIGQUIT, SIGTTIN, SIGTTOU] { kill(pid, signal) }
    try terminal.press("x", "F10")
    try await expectRestored(terminal, status: 0)
  }

  @Test func afterItWasStoppedItGoesOn() async throws {
    let (terminal, pid) = try await start()
    kill(pid, SIGSTOP)
    try await terminal.waitFor("Stopped")
    // Whatever went on there: away from the screen of the program, without mouse and cursor.
    try terminal.type("printf '\\033[?1049l\\033[?1006l\\033[?1000l\\033[?25l'; fg\n")
    try await terminal.waitFor("the whole screen") {
      !$0.contains("Stopped") && $0.contains("probe 80x24") && $0.contains("geheim")
    }
    try terminal.press("x")
    try await terminal.waitFor("7 character(\"x\")")
    #expect(try terminal.modes == [.cursor, .alternateScreen, .mouse])
  }

  /// What a patient typed is not lost because the program went on behind a shell, and the keys there are for the shell.
  @Test func whereAShellHasTheTerminalItWaits() async throws {
    let (terminal, pid) = try await start()
    kill(pid, SIGSTOP)
    try await terminal.waitFor("Stopped")
    kill(pid, SIGCONT)
    try terminal.type("echo hier is $((6 * 7))\n")
    try await terminal.waitFor("hier is 42")
    #expect(Self.state(of: pid) == "S")
    try terminal.type("fg\n")
    try await terminal.waitFor("the whole screen") { $0.contains("probe 80x24") && $0.contains("geheim") }
    try terminal.press("x")
    try await terminal.waitFor("7 character(\"x\")")
    #expect(try terminal.modes == [.cursor, .alternateScreen, .mouse])
  }

  private static func state(of pid: Int32) -> Substring? {
    let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
    return status?.split(separator: ") ").last?.prefix(1)
  }

  @Test func whenTheTerminalGoesItEnds() async throws {
    let (terminal, pid) = try await start()
    terminal.hangUp()
    // Ended it may still be there as a zombie, where nobody takes care of orphans.
    try eventually { [nil, "Z"].contains(Self.state(of: pid)) }
  }
}
