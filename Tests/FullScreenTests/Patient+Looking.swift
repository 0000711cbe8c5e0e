import Canvas
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

extension Patient {
  /// After a moment in which nothing happens.
  var buffer: Buffer {
    var display = display
    _ = display.update(.paused)
    return display.draw()
  }

  var screen: String { buffer.text }

  /// What the cursor is on: what a choice is called, or what stands there to be read.
  var chosen: String {
    var display = display
    let shown = display.current()
    if case .choice(let choice) = display.stop(in: shown)?.target { return choice.label.words }
    let buffer = buffer
    return buffer.cursor.map { String(buffer[$0.row].compactMap(\.character).dropFirst($0.column)) } ?? ""
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

  func sees(_ phrase: any Phrase) -> Bool {
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
