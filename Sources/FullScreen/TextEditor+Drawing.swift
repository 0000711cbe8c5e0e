import Canvas
import Editing
import Typesetting

extension TextEditor {
  /// Draws the visible rows in `rect`, and puts the screen's cursor there when this has the focus.
  /// - Parameter underlinedEnd: so many bytes at the end of the text are underlined.
  public func draw(
    into buffer: inout Buffer, in rect: Rect, style: Style = .plain, underlinedEnd: Int = 0, hasFocus: Bool = true
  ) {
    let underlined = text.utf8.index(text.startIndex, offsetBy: max(0, text.utf8.count - underlinedEnd))..<text.endIndex
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
