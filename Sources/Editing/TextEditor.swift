import Typesetting

/// A plain text that is being written: the text, the cursor in it and the selected part.
///
/// Positions inside are offsets in UTF-8, always at the edge of a whole character; see the extensions for keys, lines and undo.
public struct TextEditor: Equatable, Sendable {
  public internal(set) var text: String
  /// A single line scrolls sideways; otherwise the text wraps.
  public let isSingleLine: Bool
  /// The most characters that fit in.
  public let limit: Int
  /// Whether what the last key typed or pasted did not fit, wholly or in part.
  public internal(set) var isFull = false
  /// What was cut or copied, inside the program only.
  public var clipboard = ""

  var cursor: Int
  /// The other end of the selection.
  var anchor: Int?
  /// The column that up and down try to keep.
  var goalColumn: Int?
  /// The row that was last at the top of the visible part; before the first key, as far down as the text goes.
  var topRow = Int.max
  var history = EditHistory()

  /// An editor with the cursor at the end of `text`.
  public init(_ text: String = "", isSingleLine: Bool = false, limit: Int = 20_000) {
    self.isSingleLine = isSingleLine
    self.limit = limit
    self.text = String(text.plainText(isSingleLine: isSingleLine).prefix(limit))
    cursor = self.text.utf8.count
  }

  /// Where the next character comes.
  public var cursorIndex: String.Index { index(cursor) }

  /// The selected part; nil when nothing is selected.
  public var selection: Range<String.Index>? {
    selectedOffsets.map { index($0.lowerBound)..<index($0.upperBound) }
  }

  /// The selected text, empty when nothing is selected.
  public var selectedText: String { selection.map { String(text[$0]) } ?? "" }

  var selectedOffsets: Range<Int>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  func offset(_ index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }

  func offset(before offset: Int) -> Int {
    offset == 0 ? 0 : self.offset(text.index(before: index(offset)))
  }

  func offset(after offset: Int) -> Int {
    offset == text.utf8.count ? offset : self.offset(text.index(after: index(offset)))
  }

  /// The first edge of a whole character at or after `offset`: typing a letter before a loose accent joins the two.
  func edge(from offset: Int) -> Int {
    var place = index(offset)
    while place < text.endIndex, String.Index(place, within: text) == nil {
      place = text.unicodeScalars.index(after: place)
    }
    return self.offset(place)
  }
}
