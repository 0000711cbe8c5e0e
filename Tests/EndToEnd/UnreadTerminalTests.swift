import Conversation
import Foundation
import TestSupport
import Testing
import Wording

@testable import leidraad

/// A terminal that does not read what is shown, such as a window that hangs: nothing waits for it.
@Suite struct UnreadTerminalTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func start(_ arguments: String...) throws -> UnreadTerminal {
    let terminal = try UnreadTerminal(
      [Leidraad.path] + arguments, environment: ["LEIDRAAD_INHOUD": Project.content.path],
      errors: folder.url.appending(path: "fouten"))
    try terminal.read(until: Kiosk.firstScreen.words)
    return terminal
  }

  private func startKiosk(_ times: String) throws -> (terminal: UnreadTerminal, session: pid_t) {
    let terminal = try start("kiosk", "--instellingen", try folder.add("kiosk.yaml", "tijden: \(times)\n"))
    return (terminal, try #require(session(of: terminal)))
  }

  private func session(of terminal: UnreadTerminal) -> pid_t? {
    children(of: terminal.processID).first { runs($0, kioskSessionWord) }
  }

  /// Until much more was shown than there is room for on the way.
  private func fill(_ terminal: UnreadTerminal, shownBy process: pid_t) throws {
    for number in 0..<150 {
      terminal.resize(columns: 100 + number % 2, rows: 40)
      usleep(2_000)
      try eventually { state(of: process) != "R" }
    }
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGUSR1]) func atHomeItEndsWhenAsked(signal: Int32) throws {
    let terminal = try start()
    try fill(terminal, shownBy: terminal.processID)
    kill(terminal.processID, signal)
    try eventually(within: .seconds(5)) { terminal.exitStatus != nil }
    #expect(terminal.exitStatus == 0)
    #expect(Self.leavesAlternateScreen(terminal.read()))
  }

  @Test func atHomeACrashEndsIt() throws {
    let terminal = try start()
    try fill(terminal, shownBy: terminal.processID)
    kill(terminal.processID, SIGSEGV)
    try eventually(within: .seconds(5)) { terminal.exitStatus != nil }
    #expect(terminal.exitStatus == 128 + SIGSEGV)
    #expect(Self.leavesAlternateScreen(terminal.read()))
  }

  @Test func whenItIsReadAgainTheScreenIsWhole() throws {
    let terminal = try start()
    try fill(terminal, shownBy: terminal.processID)
    let before = try nanoseconds(of: terminal.processID)
    sleep(1)
    #expect(try nanoseconds(of: terminal.processID) - before < 100_000_000, "it does not wait in circles")
    terminal.resize(columns: 80, rows: 24)
    terminal.type("\u{1B}OP")
    try terminal.read(until: HelpPhrase.title.words)
  }

  @Test(arguments: [false, true]) func atTheKioskAllEndsWhenAsked(isSession: Bool) throws {
    let (terminal, session) = try startKiosk("{bedekken-na: 300}")
    try fill(terminal, shownBy: session)
    kill(isSession ? session : terminal.processID, SIGTERM)
    try eventually(within: .seconds(5)) { !isRunning(session) }
    if isSession {
      try eventually(within: .seconds(5)) { self.session(of: terminal) != nil }
      kill(terminal.processID, SIGTERM)
    }
    try eventually(within: .seconds(5)) { terminal.exitStatus != nil }
    #expect(terminal.exitStatus == 0)
  }

  @Test func silenceWipesAllTheSame() throws {
    let (terminal, session) = try startKiosk("{stil-na: 10, aftellen: 20, bedekken-na: 5}")
    terminal.type("\r")
    try eventually { state(of: session) != "R" }
    terminal.resize(columns: 90, rows: 24)
    try terminal.read(until: SituationPhrase.question.words)
    try fill(terminal, shownBy: session)
    try eventually(within: .seconds(40)) { !isRunning(session) }
    try eventually(within: .seconds(5)) { self.session(of: terminal) != nil }
    try terminal.read(until: Kiosk.firstScreen.words)
  }

  /// How long a process has used a processor.
  private func nanoseconds(of process: pid_t) throws -> Int {
    let times = try String(contentsOfFile: "/proc/\(process)/schedstat", encoding: .utf8)
    return try #require(times.split(separator: " ").first.flatMap { Int($0) })
  }

  private static func leavesAlternateScreen(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains("\u{1B}[?1049l")
  }
}
