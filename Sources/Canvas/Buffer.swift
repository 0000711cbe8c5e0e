// A picture of a screen, made of cells: what a view draws on and a terminal shows.
// Pure: general for any program, it knows no keys, no ncurses and no guide.

import Typesetting

/// How a cell looks. Meaning never rests on it alone: on some terminals none of it shows.
public struct Style: OptionSet, Hashable, Sendable {
  public var rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let plain: Style = []
  public static let bold = Style(rawValue: 1)
  public static let reverse = Style(rawValue: 2)
  public static let underline = Style(rawValue: 4)
  /// The accent of the program: where am I, what is chosen.
  public static let accent = Style(rawValue: 8)
  /// Dark on light whatever the terminal's colours, for QR codes.
  public static let ink = Style(rawValue: 16)
}

/// A whole screen to draw on; what falls outside is dropped.
public struct Buffer: Equatable, Sendable {
  public let size: Size
  /// Row by row.
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor is; a screen that is used always has one.
  public var cursor: Point?

  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: Cell(), count: self.size.columns * self.size.rows)
  }

  public subscript(row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes one line of text from `point` to the right, and returns the column after it.
  @discardableResult
  public mutating func write(_ text: String, at point: Point, style: Style = .plain, limit: Int = .max) -> Int {
    write(text[...], at: point, style: style, limit: limit)
  }

  /// The same for a part of a text.
  @discardableResult
  public mutating func write(_ text: Substring, at point: Point, style: Style, limit: Int) -> Int {
    var column = point.column
    guard (0..<size.rows).contains(point.row) else { return column }
    let end = limit < size.columns - column ? column + limit : size.columns
    let start = point.row * size.columns
    if text.isVisibleASCII, column >= 0 {
      // Most text, on every key: no character has to be put together or measured.
      let count = max(0, min(text.utf8.count, end - column))
      guard count > 0 else { return column }
      clear(start + column..<start + column + count)
      write(text.utf8.prefix(count), from: start + column, style)
      return column + count
    }
    for character in text {
      let width = character.columns
      guard width > 0 else { continue }
      guard column + width <= end else { break }
      if width == 1 {
        put(character, in: &column, start: start, style: style)
      } else {
        for part in character.parts { put(part, in: &column, start: start, style: style) }
      }
    }
    return column
  }

  private mutating func write(_ ascii: Substring.UTF8View, from start: Int, _ style: Style) {
    cells.withUnsafeMutableBufferPointer { cells in
      let isWritten: Void? = ascii.withContiguousStorageIfAvailable { bytes in
        for (offset, byte) in bytes.enumerated() { cells[start + offset] = Cell(ascii: byte, style: style) }
      }
      guard isWritten == nil else { return }
      for (offset, byte) in ascii.enumerated() { cells[start + offset] = Cell(ascii: byte, style: style) }
    }
  }

  /// What begins left of the screen is dropped, what follows keeps its place.
  private mutating func put(_ part: Character, in column: inout Int, start: Int, style: Style) {
    let width = part.columns
    defer { column += width }
    guard width > 0, column >= 0 else { return }
    clear(start + column..<start + column + width)
    cells[start + column] = Cell(part, style: style)
    if width == 2 { cells[start + column + 1] = Cell(nil, style: style) }
  }

  /// What is written over one half of a wide character takes the other half away.
  private mutating func clear(_ range: Range<Int>) {
    if cells[range.lowerBound].isSecondHalf { cells[range.lowerBound - 1].character = " " }
    if range.upperBound < cells.count, cells[range.upperBound].isSecondHalf {
      cells[range.upperBound].character = " "
    }
  }

  /// The screen as text, a line per row, without the spaces at the ends of lines.
  public var text: String {
    (0..<size.rows).map { row in
      var line = String(self[row].compactMap(\.character))
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
