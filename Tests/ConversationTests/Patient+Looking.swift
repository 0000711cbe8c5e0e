import Canvas
import Wording

@testable import Conversation

extension Patient {
  var buffer: Buffer { state.draw() }

  var screen: String { buffer.text }

  /// What is called by the name that the cursor is on: what stands behind `> [x] `.
  var chosen: String {
    let buffer = buffer
    guard let cursor = buffer.cursor else { return "" }
    let row = String(buffer[cursor.row].compactMap(\.character).dropFirst(cursor.column))
    guard row.first == ">" else { return row }
    // A button is `>[ name ]`, an option `> [x] name` or `> 1. name`.
    if row.hasPrefix(">[ ") { return String(row.dropFirst(3)) }
    let words = row.dropFirst().drop { $0 == " " }
    for mark in [
      "[ ] ", "[x] ", "[+] ", "[1] ", "[2] ", "[3] ", "[J] ", "[N] ", "[T] ", "( ) ", "(x) ", "1. ", "2. ", "+  ",
      "-  ", "- ",
    ]
    where words.hasPrefix(mark) {
      return String(words.dropFirst(mark.count).drop { $0 == " " })
    }
    return String(words)
  }

  /// The character that the cursor is on.
  var cursorCharacter: Character? {
    let buffer = buffer
    return buffer.cursor.flatMap { Array(buffer[$0.row])[$0.column].character }
  }

  /// Whether a text can be read on the screen, also where it runs over several lines.
  func sees(_ text: String) -> Bool {
    words(screen).contains(words(text))
  }

  func sees(_ phrase: Phrase) -> Bool {
    sees("[\(phrase.rawValue)")
  }

  /// The last place that shows `text`.
  func place(of text: String) -> Point? {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    guard let row = lines.lastIndex(where: { $0.contains(text) }), let range = lines[row].ranges(of: text).last
    else { return nil }
    return Point(column: lines[row].distance(from: lines[row].startIndex, to: range.lowerBound), row: row)
  }

  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).filter { $0 != "|" }.joined(separator: " ")
  }
}
