import Editing
import Foundation
import Terminal
import TestSupport
import Testing

/// Every kind of terminal, by the bytes that it really sends.
@Suite struct KeysOfTerminalsTests {
  @Test(arguments: TerminalKeys.all)
  func everyKeyMeansWhatIsPrintedOnIt(terminal: TerminalKeys) throws {
    for row in terminal.rows {
      var parser = parser(of: terminal)
      let keys = parser.parse(row.bytes.utf8) + parser.flush()
      let meaning = keys.isEmpty ? "nothing" : keys.map(name).joined(separator: " ")
      #expect(meaning == row.meaning, "\(row.key)")
    }
  }

  @Test(arguments: TerminalKeys.all)
  func aKeyThatRepeatsIsNoOther(terminal: TerminalKeys) throws {
    for row in terminal.rows
    where row.bytes.hasPrefix("\u{1B}") && row.bytes.count > 1 && row.meaning != "escape escape" {
      var parser = parser(of: terminal)
      let keys = parser.parse((row.bytes + row.bytes + row.bytes).utf8) + parser.flush()
      #expect(
        keys.map(name) == (row.meaning == "nothing" ? [] : [row.meaning, row.meaning, row.meaning]), "\(row.key)")
    }
  }

  @Test(arguments: TerminalKeys.all)
  func nothingButF3IsF3(terminal: TerminalKeys) {
    #expect(terminal.rows.filter { $0.meaning == "function 3" }.allSatisfy { ["F3", "PF3"].contains($0.key) })
  }

  @Test(arguments: TerminalKeys.all)
  func everyKeyThatTheProgramNamesIsThere(terminal: TerminalKeys) {
    let named =
      [
        "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn", "Delete", "Backspace", "Tab", "Shift-Tab",
        "Enter", "Esc",
      ]
      + (1...10).map { "F\($0)" } + "HVTMAPGQS".map { "Alt-\($0)" }
    for key in named { #expect(terminal.bytes(of: key) != nil, "\(key)") }
  }

  @Test(arguments: TerminalKeys.all)
  func theDescriptionOfTheTerminalSaysTheSame(terminal: TerminalKeys) throws {
    let description = try Command.run(["infocmp", "-1", terminal.term])
    // Not every system describes every terminal.
    guard description.status == 0 else { return }
    var keys = ["kcuu1": "Up", "kcud1": "Down", "kcub1": "Left", "kcuf1": "Right", "khome": "Home", "kend": "End"]
    keys.merge(["kpp": "PgUp", "knp": "PgDn", "kdch1": "Delete", "kbs": "Backspace", "kcbt": "Shift-Tab"]) { $1 }
    for number in 1...10 { keys["kf\(number)"] = "F\(number)" }
    for line in description.text.split(separator: "\n") {
      let parts = line.drop { $0 == "\t" }.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let key = keys[String(parts[0])] else { continue }
      let bytes = TerminalKeys.unescaped(String(parts[1].dropLast()))
      let isCursor = parts[0].hasPrefix("kc") || key == "Home" || key == "End"
      // They are described in their other mode.
      #expect(terminal.bytes(of: key) == (isCursor ? bytes.replacing("\u{1B}O", with: "\u{1B}[") : bytes), "\(key)")
    }
  }

  private func parser(of terminal: TerminalKeys) -> KeyParser {
    KeyParser(NumberBlock(firstFunctionKey: terminal.bytes(of: "F1")))
  }

  private func name(_ key: Key) -> String {
    "\(key)".replacing("(\"", with: " ").replacing("\")", with: "").replacing("(", with: " ").replacing(")", with: "")
  }
}
