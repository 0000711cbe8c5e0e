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

  /// Draws the visible rows in `rect`, and puts the screen's cursor there when this has the focus.
  /// - Parameter underlinedEnd: so many bytes at the end of the text are underlined.
  public func draw(
    into buffer: inout Buffer, in rect: Rect, style: Style = .plain, underlinedEnd: Int = 0, hasFocus: Bool = true
  ) {
    let underlined = index(max(0, text.utf8.count - underlinedEnd))..<text.endIndex
    let visible = visible(rect.size)
    for (row, line) in zip(rect.origin.row..., visible.lines) {
      let selected = selection?.clamped(to: line.range.lowerBound..<text.endIndex)
      var column = rect.origin.column
      for (part, isSelected) in split(line.range, by: selected) {
        let selectedStyle = isSelected ? style.union(.reverse) : style
        for (piece, isUnderlined) in split(part, by: underlined.isEmpty ? nil : underlined) {
          column = buffer.write(
            text[piece], at: Point(column: column, row: row),
            style: isUnderlined ? selectedStyle.union(.underline) : selectedStyle,
            limit: rect.origin.column + rect.size.columns - column)
        }
      }
    }
    if hasFocus, rect.size.rows > 0, rect.size.columns > 0 {
      buffer.cursor = Point(
        column: rect.origin.column + visible.cursor.column, row: rect.origin.row + visible.cursor.row)
    }
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

  private func firstRow(cursor: Int, count: Int, rows: Int) -> Int {
    let rows = max(1, rows)
    let nearest = min(max(topRow, cursor - rows + 1), cursor)
    return max(0, min(nearest, count - rows))
  }

  private func split(_ range: Range<String.Index>, by selected: Range<String.Index>?)
    -> [(Range<String.Index>, isSelected: Bool)]
  {
    guard let selected, selected.lowerBound < range.upperBound, selected.upperBound > range.lowerBound else {
      return [(range, false)]
    }
    let inside = selected.clamped(to: range)
    return [
      (range.lowerBound..<inside.lowerBound, false), (inside, true), (inside.upperBound..<range.upperBound, false),
    ]
  }
}
