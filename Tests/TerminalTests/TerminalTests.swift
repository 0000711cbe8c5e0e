import Foundation
import TestSupport
import Testing
import Typesetting

/// A terminal with a shell, and the probe started in it.
private func probe(
  columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
) async throws -> TerminalSession {
  let terminal = try TerminalSession(["sh"], columns: columns, rows: rows, environment: environment)
  let program = Project.program("terminal-probe").path
  try terminal.type("b=$(stty -g); \(program); c=$?; [ \"$b\" = \"$(stty -g)\" ] && echo status $c stty same\n")
  try await terminal.waitFor("the probe") { $0.hasPrefix("probe ") && $0.contains("end") }
  return terminal
}

@Suite struct TerminalTests {
  @Test func aBufferIsShownWithTheCursorWhereItSays() async throws {
    let terminal = try await probe()
    let lines = try terminal.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("probe 80x24"))
    #expect(
      lines[2].hasPrefix("|e\u{301}|\u{1F600}|\u{4E2D}|\u{2764} |NL|\u{928}\u{93F}\u{92F}|\u{E01}\u{E33}|\u{1F321}|"),
      "what terminals show differently is shown plainly")
    #expect(lines[23] == String(repeating: " ", count: 77) + "end", "also the last cell of the screen")
    try await expectCursor(0, 14, in: terminal)
    try terminal.type("werk")
    try await terminal.waitFor("werk")
    try await expectCursor(4, 14, in: terminal)
    #expect(try terminal.modes == [.cursor, .alternateScreen, .mouse])
  }

  private func expectCursor(_ column: Int, _ row: Int, in terminal: TerminalSession) async throws {
    let look = try await terminal.settled()
    #expect((look.column, look.row) == (column, row))
  }

  @Test func theCursorIsHiddenOnlyWhereThereIsNone() async throws {
    let terminal = try await probe()
    try terminal.type("hide")
    try await terminal.wait("the cursor stays") { try !terminal.modes.contains(.cursor) }
    try terminal.type("n")
    try await terminal.wait("no cursor") { try terminal.modes.contains(.cursor) }
    try terminal.press("BSpace", "F10")
    try await terminal.waitFor("status 0 stty same")
    #expect(try terminal.modes == [.cursor])
  }

  @Test func everyKeyArrivesAndNoneIsASignal() async throws {
    let terminal = try await probe()
    try terminal.press("C-c", "C-z", "C-\\", "C-s", "C-q", "C-d", "é", "M-x")
    let first = try await terminal.waitFor("8 alt(\"x\")")
    for key in [
      "1 control(\"c\")", "2 control(\"z\")", "3 control(\"\\\\\")", "4 control(\"s\")", "5 control(\"q\")",
      "7 character(\"é\")",
    ] {
      #expect(first.contains(key), "\(key)")
    }
    try terminal.press("Up", "S-Left", "C-Right", "Home", "BTab", "F1", "F12", "Escape")
    let second = try await terminal.waitFor("16 escape")
    for key in ["9 up", "10 selectLeft", "11 wordRight", "12 home", "13 backTab", "14 function(1)", "15 function(12)"] {
      #expect(second.contains(key), "\(key)")
    }
  }

  @Test func pastesAndTheMouseArrive() async throws {
    let terminal = try await probe()
    try terminal.paste("een\ntwee \u{1F600}")
    try await terminal.waitFor("1 paste 10 \"een\\ntwee")
    try await terminal.waitFor("twee \u{1F600}")
    try terminal.type("\u{1B}[<0;3;15M\u{1B}[<0;3;15m\u{1B}[<64;3;15M")
    try await terminal.waitFor("3 wheelUp")
    #expect(try terminal.screen.contains("2 click(Point(column: 2, row: 14))"))
    try terminal.paste(String(repeating: "woorden ", count: 20_000))
    try await terminal.waitFor("4 paste 160000")
    try terminal.press("x")
    try await terminal.waitFor("5 character(\"x\")")
  }

  @Test(arguments: [(100, 30), (40, 12), (12, 3), (3, 1)])
  func aNewSizeIsFollowed(columns: Int, rows: Int) async throws {
    let terminal = try await probe()
    try terminal.resize(columns: columns, rows: rows)
    let first = String("probe \(columns)x\(rows)".prefix(columns))
    try await terminal.waitFor(first) { $0.hasPrefix(rows == 1 ? "end" : first) && $0.contains("end") }
    try terminal.resize(columns: 80, rows: 24)
    let screen = try await terminal.waitFor("the first size") { $0.hasPrefix("probe 80x24") && $0.contains("end") }
    #expect(screen.split(separator: "\n", omittingEmptySubsequences: false)[23].hasSuffix("end"))
  }

  @Test func withoutColourThereIsStillStyle() async throws {
    let plain = try await probe(environment: ["NO_COLOR": "1"]).styles
    #expect(!plain.contains(/\[[0-9;]*(3|4)[0-8][;m]/), "no colours: \(plain.debugDescription)")
    #expect(plain.contains("\u{1B}[1mprobe"), "the accent is bold then")
    #expect(plain.contains("\u{1B}[7mreverse"))
    #expect(plain.contains("\u{1B}[7mink"))
    let coloured = try await probe().styles
    #expect(coloured.contains(/48;5;24m[^m]*probe|48;5;24mprobe/))
    let empty = try await probe(environment: ["NO_COLOR": ""]).styles
    #expect(empty.contains("48;5;24m"))
  }

  @Test(arguments: ["linux", "vt100", "xterm", "screen", "xterm-mono"])
  func otherKindsOfTerminalHold(kind: String) async throws {
    guard try Command.run(["infocmp", kind]).status == 0 else { return }
    let terminal = try await probe(environment: ["TERM": kind])
    try terminal.press("a", "F10")
    try await terminal.waitFor("status 0 stty same")
  }

  /// Only a few kinds are described where ncurses-term is not installed.
  @Test(arguments: [
    "xterm-kitty", "foot", "alacritty", "xterm-ghostty", "ghostty", "wezterm", "putty-256color", "ms-terminal",
    "nsterm-256color",
    "iterm2", "konsole-direct", "st-256color", "tmux-direct", "screen.kitty", "vt420", "linux-16color", "xterm-nieuw",
  ])
  func aKindThatIsNotDescribedIsWhatItIsLike(kind: String) async throws {
    let nowhere = "/geen/beschrijvingen"
    let terminal = try await probe(environment: ["TERM": kind, "TERMINFO": nowhere])
    #expect(try terminal.screen.contains("probe 80x24"))
    #expect(try terminal.modes.contains(.alternateScreen) == !["vt420", "linux-16color"].contains(kind))
    try terminal.press("a", "F10")
    try await terminal.waitFor("status 0 stty same")
  }

  @Test func aPasteWithoutMarksIsOne() async throws {
    let terminal = try await probe()
    let text = Array(repeating: String(repeating: "woord ", count: 10), count: 340).joined(separator: "\n")
    try terminal.paste(text, isMarked: false)
    try await terminal.waitFor("1 paste \(text.count) ")
    try terminal.press("x")
    try await terminal.waitFor("2 character(\"x\")")
  }

  @Test func piecesOfAKeyWaitForEachOther() async throws {
    let terminal = try await probe()
    for (number, pieces) in [[0xC3, 0xA9], [0x1B, 0x5B, 0x44], [0xE2, 0x82, 0xAC]].enumerated() {
      // An Escape is too much like a key to be waited for longer.
      let first = pieces[0] == 0x1B ? 2 : 1
      try terminal.send(pieces.prefix(first).map { UInt8($0) })
      for piece in pieces.dropFirst(first) {
        try await Task.sleep(for: .milliseconds(60))
        try terminal.send([UInt8(piece)])
      }
      let name = ["character(\"é\")", "left", "character(\"€\")"][number]
      try await terminal.waitFor("\(number + 1) \(name)")
    }
    // What is never finished types nothing.
    try terminal.send([0x1B, 0x5B])
    try await Task.sleep(for: .milliseconds(700))
    try terminal.press("D")
    try await terminal.waitFor("4 character(\"D\")")
  }

  @Test(arguments: ["dumb", "", "geen-terminal"])
  func whereThereIsNoScreenItSaysSo(kind: String) async throws {
    let terminal = try TerminalSession(["sh"], environment: ["TERM": kind])
    try terminal.type(
      "b=$(stty -g); \(Project.program("terminal-probe").path); [ \"$b\" = \"$(stty -g)\" ] && echo stty same\n")
    try await terminal.waitFor("failure: unknownKind(\"\(kind)\")")
    try await terminal.waitFor("\nstty same")
    let outside = try Command.run([Project.program("terminal-probe").path])
    #expect(outside.text == "failure: notATerminal\n")
  }

  @Test func anyLocaleIsMadeUnicode() async throws {
    let terminal = try await probe(environment: ["LC_ALL": "C"])
    try terminal.press("é")
    try await terminal.waitFor("1 character(\"é\")")
  }
}
