import Canvas
import Editing
import Testing
import Typesetting

@testable import FullScreen

@Suite struct TextEditorDrawingTests {
  @Test func theRowsAroundTheCursorAreDrawn() {
    var buffer = Buffer(size: Size(columns: 14, rows: 4))
    let rect = Rect(column: 2, row: 1, columns: 11, rows: 2)
    typed("een twee drie vier vijf").draw(into: &buffer, in: rect)
    #expect(buffer.text == "\n  drie vier\n  vijf\n")
    #expect(buffer.cursor == Point(column: 6, row: 2))
    let visible = typed("een twee drie vier vijf").visible(rect.size)
    #expect(visible.hasMoreAbove && !visible.hasMoreBelow)
  }

  @Test func theTextOnlyMovesWhenTheCursorWouldLeave() {
    let size = Size(columns: 11, rows: 2)
    var editor = TextEditor("1\n2\n3\n4")
    _ = editor.handle(.up, size: size)
    #expect(editor.visible(size).lines.map(\.string) == ["3", "4"])
    _ = editor.handle(.up, size: size)
    #expect(editor.visible(size).lines.map(\.string) == ["2", "3"])
    _ = editor.handle(.down, size: size)
    #expect(editor.visible(size).lines.map(\.string) == ["2", "3"])
  }

  @Test func theSelectionIsReversed() {
    var buffer = Buffer(size: Size(columns: 11, rows: 3))
    typed("een twee drie", .selectWordLeft, .selectWordLeft).draw(
      into: &buffer, in: Rect(column: 0, row: 0, columns: 11, rows: 3), style: .underline)
    let reversed = buffer.cells.map { $0.style.contains(.reverse) ? $0.character ?? "." : "-" }
    #expect(String(reversed[0..<11]) == "----twee---")
    #expect(String(reversed[11..<22]) == "drie-------")
    #expect(buffer.cells[0].style == .underline)
  }

  @Test func withoutFocusTheCursorStaysElsewhere() {
    var buffer = Buffer(size: Size(columns: 11, rows: 1))
    typed("een").draw(into: &buffer, in: Rect(column: 0, row: 0, columns: 11, rows: 1), hasFocus: false)
    #expect(buffer.cursor == nil)
  }

  @Test(arguments: [(0, 0), (1, 1), (1, 0), (2, 3), (0, 4)])
  func theSmallestPlacesHold(columns: Int, rows: Int) {
    for isSingleLine in [true, false] {
      var editor = TextEditor("een \u{4E2D}\u{4E2D} twee\n\u{1F600}", isSingleLine: isSingleLine)
      let size = Size(columns: columns, rows: rows)
      for key in [Key.up, .down, .home, .end, .pageUp, .pageDown, .character("x"), .wordLeft] {
        _ = editor.handle(key, size: size)
        var buffer = Buffer(size: size)
        editor.draw(into: &buffer, in: Rect(column: 0, row: 0, columns: columns, rows: rows))
        if let cursor = buffer.cursor {
          #expect((0..<columns).contains(cursor.column) && (0..<rows).contains(cursor.row))
        }
      }
    }
  }
}

/// An editor in which `keys` were typed, in eleven columns and three rows.
private func typed(_ text: String, _ keys: Key...) -> TextEditor {
  var editor = TextEditor(text)
  for key in keys { _ = editor.handle(key, size: Size(columns: 11, rows: 3)) }
  return editor
}
