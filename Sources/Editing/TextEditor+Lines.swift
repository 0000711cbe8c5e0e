import Typesetting

extension TextEditor {
  /// One row of the text as it is shown.
  public struct Line: Equatable, Sendable {
    /// Its place in the text; spaces where the text was broken belong to no line.
    public var range: Range<String.Index>
    public var string: Substring
  }

  /// The rows of the text in `width` columns; the last column is kept free for the cursor.
  public func lines(width: Int) -> [Line] {
    let ranges = isSingleLine ? [window(width: width)] : wrappedRanges(text, limit: max(1, width - 1))
    return ranges.map { Line(range: $0, string: text[$0]) }
  }

  /// Where the cursor is, counted from the first row of the text; always inside `width`.
  public func cursorPosition(width: Int) -> Point {
    cursorPosition(in: lines(width: width), width: width)
  }

  /// Puts the cursor at the character that is shown at `point`, counted from the first row of the text.
  public mutating func placeCursor(at point: Point, width: Int) {
    let lines = lines(width: width)
    goalColumn = nil
    move(to: offset(inRow: min(max(0, point.row), lines.count - 1), of: lines, column: point.column))
  }

  func cursorPosition(in lines: [Line], width: Int) -> Point {
    let cursor = cursorIndex
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].range.lowerBound <= cursor { low = middle } else { high = middle }
    }
    // Spaces at the end of a full row hang over its edge: the cursor waits at the edge until the next word.
    let column = text[lines[low].range.lowerBound..<cursor].columns
    return Point(column: min(column, max(0, width - 1)), row: low)
  }

  func offset(inRow row: Int, of lines: [Line], column: Int) -> Int {
    let end = cursorEnd(ofRow: row, of: lines)
    var place = lines[row].range.lowerBound
    var used = 0
    while place < end {
      used += text[place].columns
      if used > column { break }
      place = text.index(after: place)
    }
    return offset(place)
  }

  /// The first and the last place of the cursor in its row.
  func rowEdges(width: Int) -> ClosedRange<Int> {
    if isSingleLine { return 0...text.utf8.count }
    let lines = lines(width: width)
    let row = cursorPosition(in: lines, width: width).row
    let end = offset(cursorEnd(ofRow: row, of: lines))
    return offset(lines[row].range.lowerBound)...end
  }

  /// Where a row goes on in the next one without a space, its end is the start of the next; the cursor stays one before.
  private func cursorEnd(ofRow row: Int, of lines: [Line]) -> String.Index {
    let range = lines[row].range
    let goesOn = row + 1 < lines.count && lines[row + 1].range.lowerBound == range.upperBound
    return goesOn && !range.isEmpty ? text.index(before: range.upperBound) : range.upperBound
  }

  /// The part of a single line that shows the cursor; it moves by half its width at a time, so that it seldom moves.
  private func window(width: Int) -> Range<String.Index> {
    let width = max(1, width)
    let column = text[..<cursorIndex].columns
    let step = max(1, width / 2)
    let first = column < width ? 0 : (column - width + step) / step * step
    var start = text.startIndex
    var used = 0
    while used < first {
      used += text[start].columns
      start = text.index(after: start)
    }
    var end = start
    var shown = 0
    while end < text.endIndex {
      shown += text[end].columns
      if shown > width { break }
      end = text.index(after: end)
    }
    return start..<end
  }
}
