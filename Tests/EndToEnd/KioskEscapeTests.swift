import Conversation
import Foundation
import TestSupport
import Testing
import Wording

/// Nothing that can be typed or pasted leads out of a session.
@Suite struct KioskEscapeTests {
  private let started: StartedPrograms

  init() throws {
    started = try StartedPrograms()
  }

  /// The settings of a terminal, as the system and as the terminal itself has them.
  private struct Settings: Equatable {
    let system: String
    let modes: Set<TerminalSession.Mode>

    init(_ kiosk: Kiosk) throws {
      let path = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(kiosk.keeper)/fd/0")
      let stty = try Command.run(["stty", "-a", "-F", path])
      try #require(stty.status == 0, "\(stty.errors)")
      system = stty.text.replacing(/(rows|columns) \d+/, with: "")
      // Whether the cursor shows depends on the screen.
      modes = try kiosk.terminal.modes.subtracting([.cursor])
    }
  }

  /// Whatever was sent before has been read, and a key after it is answered.
  private func waitUntilAllIsRead(_ kiosk: Kiosk) async throws {
    try await kiosk.terminal.waitUntilAllIsRead()
    // The end of a paste and of a command to the terminal that may have begun.
    try kiosk.terminal.send(Array("\u{1B}[201~\u{7}".utf8))
    try await kiosk.terminal.wait("no key is answered") {
      try kiosk.terminal.press("F1")
      return try kiosk.terminal.screen.says(HelpPhrase.keys)
    }
  }

  private func expectNoWayOut(
    _ kiosk: Kiosk, settings before: Settings, session: pid_t? = nil, location: SourceLocation = #_sourceLocation
  ) async throws {
    try await waitUntilAllIsRead(kiosk)
    #expect(isRunning(kiosk.keeper), sourceLocation: location)
    // A list of printers may have been asked for; and what was still coming may have chosen to be done.
    try await kiosk.terminal.wait("there are other processes, or other settings") {
      let now = kiosk.processes().filter(isRunning)
      let isOneSession = now.count == 2 && now[0] == kiosk.keeper && runs(now[1], "kiosk-sessie")
      return try isOneSession && (session == nil || now[1] == session) && Settings(kiosk) == before
    }
    #expect(try started.names.subtracting(["leidraad-blad"]) == ["leidraad"], sourceLocation: location)
  }

  @Test func theKnownEscapesLeadNowhere() async throws {
    let kiosk = try await Kiosk(environment: started.environment)
    let session = try await kiosk.session()
    let before = try Settings(kiosk)
    let controls = "abcdefghijklmnopqrstuvwxyz[]\\^_".map { "C-\($0)" } + ["C-Space", "C-M-c", "C-M-z"]
    // Not Enter, which could choose to be done, and the keys that are Enter.
    for key in controls where !["C-j", "C-m"].contains(key) { try kiosk.terminal.press(key) }
    try await expectNoWayOut(kiosk, settings: before, session: session)
    for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:!|;$&" {
      try kiosk.terminal.press("M-\(letter)")
    }
    try await expectNoWayOut(kiosk, settings: before, session: session)
    for number in 1...12 { try kiosk.terminal.press("F\(number)", "S-F\(number)", "C-F\(number)", "M-F\(number)") }
    // As terminals of old have F13 to F24, and the Linux console all of them.
    for number in [25, 26, 28, 29, 31, 32, 33, 34, 42, 43, 44, 45] {
      try kiosk.terminal.send(Array("\u{1B}[\(number)~".utf8))
    }
    for letter in "ABCDE" { try kiosk.terminal.send(Array("\u{1B}[[\(letter)".utf8)) }
    try await expectNoWayOut(kiosk, settings: before, session: session)
    for _ in 0..<20 { try kiosk.terminal.press("Escape") }
    try kiosk.terminal.send(Array(repeating: 0x1B, count: 5_000))
    try kiosk.terminal.send(Array(repeating: 0, count: 5_000))
    try await expectNoWayOut(kiosk, settings: before, session: session)
  }

  private static let commands = """
    \u{1B}]0;x\u{7}\u{1B}[?1049l\u{1B}c\u{1B}P+q\u{1B}\\\u{1B}[?2004l\u{1B}[21t\u{1B}[6n\u{1B}[?1000h\u{1B}[8;1;1t\u{3}\u{1A}
    \u{1C}:!sh\u{1B}]52;c;c2gK\u{7}\u{9B}?47l\u{0}\u{13}\u{11}
    """

  @Test func commandsToTheTerminalThatArePastedLeadNowhere() async throws {
    let kiosk = try await Kiosk(environment: started.environment)
    let session = try await kiosk.session()
    try await kiosk.types("begin")
    let before = try Settings(kiosk)
    try kiosk.terminal.paste(Self.commands + "\u{1B}[201~" + Self.commands)
    // As they would come without the marks, but for what is an Enter there.
    try kiosk.terminal.paste(Self.commands.replacing("\n", with: ""), isMarked: false)
    try await expectNoWayOut(kiosk, settings: before, session: session)
  }

  @Test(arguments: [true, false])
  func aMegabyteOfPasteIsSurvived(isMarked: Bool) async throws {
    let kiosk = try await Kiosk(environment: started.environment)
    let session = try await kiosk.session()
    try await kiosk.types("begin")
    let before = try Settings(kiosk)
    let line = String(repeating: "woord ", count: 14) + "\u{3}"
    try kiosk.terminal.paste(String(repeating: line, count: 12_000), isMarked: isMarked)
    try await expectNoWayOut(kiosk, settings: before, session: session)
  }

  /// Such as ESC ], which may be followed by as much as one likes.
  @Test func aMegabyteOfACommandToTheTerminalIsSurvived() async throws {
    let kiosk = try await Kiosk(environment: started.environment)
    let session = try await kiosk.session()
    let before = try Settings(kiosk)
    try kiosk.terminal.paste("\u{1B}]52;c;" + String(repeating: "c2gK", count: 250_000), isMarked: false)
    try await expectNoWayOut(kiosk, settings: before, session: session)
  }

  @Test func noSizeOfTheWindowLeadsOut() async throws {
    let kiosk = try await Kiosk(environment: started.environment)
    let session = try await kiosk.session()
    try await kiosk.types("begin")
    let before = try Settings(kiosk)
    for size in [(1, 1), (20, 5), (200, 60), (1, 300), (300, 1), (80, 24)] {
      try kiosk.terminal.resize(columns: size.0, rows: size.1)
      try kiosk.terminal.type("!")
    }
    try await expectNoWayOut(kiosk, settings: before, session: session)
  }

  /// Random keys can choose *klaar*, so what counts is that some session is there, and nothing else.
  @Test(arguments: 7..<7 + Proof.rounds(1, of: 5))
  func aHundredThousandRandomBytesLeadNowhere(seed: Int) async throws {
    let kiosk = try await Kiosk(environment: started.environment)
    let before = try Settings(kiosk)
    var random = Seeded(seed)
    try kiosk.terminal.send((0..<100_000).map { _ in UInt8.random(in: 0...255, using: &random) })
    try await expectNoWayOut(kiosk, settings: before)
    let session = try await kiosk.session()
    kill(session, SIGKILL)
    try await kiosk.waitForNextSession(after: session)
    #expect(try Settings(kiosk) == before)
  }

  /// The same look at what was started sees a program that lives for a moment.
  @Test func aProgramThatStartsIsSeen() async throws {
    let terminal = try TerminalSession(["sh", "-c", "(true; uname); cat"], environment: started.environment)
    try await terminal.waitFor("Linux")
    #expect(try started.names == ["sh", "uname", "cat"])
  }

  @Test func staffEndItWithTheirCode() async throws {
    let kiosk = try await Kiosk()
    try kiosk.terminal.type(Kiosk.staffCode)
    #expect(try await kiosk.terminal.exitStatus() == .status(4))
    #expect(try !kiosk.terminal.modes.contains(.alternateScreen))
    #expect(try kiosk.terminal.screen.allSatisfy { $0.isWhitespace })
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
