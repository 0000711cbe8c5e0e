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
      lines[2].hasPrefix("|e\u{301}|\u{1F600}|\u{4E2D}|\u{2764} |NL|"),
      "what terminals show differently is shown plainly")
    #expect(lines[23] == String(repeating: " ", count: 77) + "end", "also the last cell of the screen")
    try await expectCursor(0, 14, in: terminal)
    try terminal.type("werk")
    try await terminal.waitFor("werk")
    try await expectCursor(4, 14, in: terminal)
    #expect(try terminal.modes == Set(TerminalSession.Mode.allCases))
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
    try terminal.press("C-c", "C-z", "C-\\", "C-s", "C-q", "C-d", "M-x", "é")
    let first = try await terminal.waitFor("8 character(\"é\")")
    for key in [
      "1 control(\"c\")", "2 control(\"z\")", "3 control(\"\\\\\")", "4 control(\"s\")", "5 control(\"q\")",
      "7 alt(\"x\")",
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
