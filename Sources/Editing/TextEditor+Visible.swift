import Typesetting

extension TextEditor {
  /// The rows that are visible, and what lies outside.
  public struct Visible: Equatable, Sendable {
    public var lines: ArraySlice<Line>
    public var hasMoreAbove: Bool
    public var hasMoreBelow: Bool
    /// Counted from the first visible row.
    public var cursor: Point
  }

  /// The rows around the cursor that fit in `size`.
  public func visible(_ size: Size) -> Visible {
    let lines = lines(width: size.columns)
    let cursor = cursorPosition(in: lines, width: size.columns)
    let top = firstRow(cursor: cursor.row, count: lines.count, rows: size.rows)
    let end = min(lines.count, top + max(0, size.rows))
    return Visible(
      lines: lines[top..<end], hasMoreAbove: top > 0, hasMoreBelow: end < lines.count,
      cursor: Point(column: cursor.column, row: cursor.row - top))
  }

  /// Puts the cursor at what is drawn at `point` of the screen; false when that is outside `rect`.
  public mutating func click(_ point: Point, in rect: Rect) -> Bool {
    guard rect.contains(point) else { return false }
    let top = firstVisibleRow(rect.size)
    placeCursor(
      at: Point(column: point.column - rect.origin.column, row: point.row - rect.origin.row + top),
      width: rect.size.columns)
    topRow = top
    return true
  }

  func firstVisibleRow(_ size: Size) -> Int {
    if isSingleLine { return 0 }
    let lines = lines(width: size.columns)
    let cursor = cursorPosition(in: lines, width: size.columns)
    return firstRow(cursor: cursor.row, count: lines.count, rows: size.rows)
  }

  func firstRow(cursor: Int, count: Int, rows: Int) -> Int {
    let rows = max(1, rows)
    let nearest = min(max(topRow, cursor - rows + 1), cursor)
    return max(0, min(nearest, count - rows))
  }
}
