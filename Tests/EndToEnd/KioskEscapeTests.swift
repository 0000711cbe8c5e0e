import Foundation
import TestSupport
import Testing

/// Nothing that can be typed or pasted leads out of a session.
@Suite(.serialized) struct KioskEscapeTests {
  /// The settings of the terminal that a process is in.
  private func settings(of process: pid_t) throws -> String {
    let path = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/fd/0")
    let stty = try Command.run(["stty", "-a", "-F", path])
    try #require(stty.status == 0, "\(stty.errors)")
    return stty.text.replacing(/(rows|columns) \d+/, with: "")
  }

  private func expectNoWayOut(_ kiosk: Kiosk, session: pid_t, settings before: String) async throws {
    #expect(isRunning(session) && isRunning(kiosk.keeper))
    #expect(kiosk.processes().filter(isRunning) == [kiosk.keeper, session])
    #expect(try settings(of: kiosk.keeper) == before)
  }

  @Test func theKnownEscapesLeadNowhere() async throws {
    let kiosk = try await Kiosk()
    let session = try await kiosk.session()
    let before = try settings(of: kiosk.keeper)
    for key in ["C-c", "C-z", "C-\\", "C-s", "C-q", "C-d", "C-]", "C-Space", "C-l", "C-v", "M-x", "M-:", "F12"] {
      try kiosk.terminal.press(key)
    }
    for _ in 0..<20 { try kiosk.terminal.press("Escape") }
    try kiosk.terminal.paste("\u{1B}[201~\u{3}\u{1A}\u{1C}!sh\r:!sh\r\u{1B}c")
    try kiosk.terminal.type("\u{1B}]0;x\u{7}\u{1B}[?1049l\u{1B}c\u{1B}P+q\u{1B}\\")
    for size in [(1, 1), (20, 5), (200, 60), (80, 24)] {
      try kiosk.terminal.resize(columns: size.0, rows: size.1)
    }
    try await kiosk.terminal.waitFor("Stap 1 van 4")
    try await expectNoWayOut(kiosk, session: session, settings: before)
  }

  @Test func aMegabyteOfPasteIsSurvived() async throws {
    let kiosk = try await Kiosk()
    let session = try await kiosk.session()
    let before = try settings(of: kiosk.keeper)
    try await kiosk.types("begin")
    try kiosk.terminal.paste(String(repeating: "woord ", count: 180_000))
    try kiosk.terminal.press("F1")
    try await kiosk.terminal.waitFor("Toetsen op dit scherm")
    try await expectNoWayOut(kiosk, session: session, settings: before)
  }

  /// Random keys can choose *klaar*, so what counts is that some session is there, and nothing else.
  @Test func aHundredThousandRandomBytesLeadNowhere() async throws {
    let kiosk = try await Kiosk()
    let before = try settings(of: kiosk.keeper)
    var random = Seeded(7)
    for _ in 0..<25 {
      let bytes = (0..<4_000).map { _ in UInt8.random(in: 0...255, using: &random) }
      try kiosk.terminal.send(bytes)
    }
    try await kiosk.terminal.wait("the keeper is not there with one session") {
      let running = kiosk.processes().filter(isRunning)
      return running.count == 2 && running[0] == kiosk.keeper
    }
    #expect(try settings(of: kiosk.keeper) == before)
    let session = try await kiosk.session()
    kill(session, SIGKILL)
    try await kiosk.waitForNextSession(after: session)
    #expect(try settings(of: kiosk.keeper) == before)
  }

  @Test func staffEndItWithTheirCode() async throws {
    let terminal: TerminalSession
    do {
      let kiosk = try await Kiosk()
      terminal = kiosk.terminal
      try terminal.type(Kiosk.staffCode)
      #expect(try await terminal.exitStatus() == .status(4))
    }
    #expect(try !terminal.modes.contains(.alternateScreen))
    #expect(try terminal.screen.allSatisfy { $0.isWhitespace })
  }

  @Test func itEndsFromOutsideAndGivesTheTerminalBack() async throws {
    let terminal = try TerminalSession(
      [
        "sh", "-c",
        "b=$(stty -g); \(Project.program("leidraad").path) kiosk; [ \"$b\" = \"$(stty -g)\" ] && echo eender; read x",
      ],
      environment: ["LEIDRAAD_INHOUD": Project.content.path])
    try await terminal.waitFor(Kiosk.firstScreen)
    let keeper = try #require(children(of: terminal.processID).first)
    kill(keeper, SIGTERM)
    try await terminal.waitFor("eender")
    #expect(try !terminal.modes.contains(.alternateScreen))
  }
}
