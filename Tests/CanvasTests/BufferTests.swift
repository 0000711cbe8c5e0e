import Canvas
import Testing
import Typesetting

@Suite struct BufferTests {
  @Test func whatFallsOutsideIsDropped() {
    var buffer = Buffer(size: Size(columns: 4, rows: 2))
    buffer.write("abcdef", at: Point(column: 2, row: 0))
    buffer.write("xyz", at: Point(column: -2, row: 1))
    buffer.write("no", at: Point(column: 0, row: -1))
    buffer.write("no", at: Point(column: 0, row: 2))
    buffer.write("no", at: Point(column: 9, row: 0))
    #expect(buffer.text == "  ab\nz")
  }

  @Test func writingTellsTheColumnAfterIt() {
    var buffer = Buffer(size: Size(columns: 6, rows: 1))
    #expect(buffer.write("a\u{4E2D}", at: Point(column: 1, row: 0)) == 4)
    #expect(buffer.write("abc", at: Point(column: 4, row: 0)) == 6)
  }

  @Test func aLimitKeepsTheRestOfTheRow() {
    var buffer = Buffer(size: Size(columns: 8, rows: 1))
    buffer.write("........", at: Point(column: 0, row: 0))
    buffer.write("abcdef", at: Point(column: 2, row: 0), limit: 3)
    buffer.write("x", at: Point(column: 0, row: 0), limit: 0)
    buffer.write("x", at: Point(column: 7, row: 0), limit: .max)
    #expect(buffer.text == "..abc..x")
  }

  @Test func aWideCharacterNeedsBothColumns() {
    var buffer = Buffer(size: Size(columns: 3, rows: 1))
    buffer.write("a\u{4E2D}\u{4E2D}", at: Point(column: 0, row: 0))
    #expect(buffer.cells.map(\.character) == ["a", "\u{4E2D}", nil])
    var narrow = Buffer(size: Size(columns: 1, rows: 1))
    narrow.write("\u{4E2D}", at: Point(column: 0, row: 0))
    #expect(narrow.cells.map(\.character) == [" "])
  }

  @Test(arguments: [
    (1, "x", [" ", "x", "\u{4E2D}", nil] as [Character?]),
    (0, "x", ["x", " ", "\u{4E2D}", nil]),
    (1, "\u{6587}", [" ", "\u{6587}", nil, " "]),
    (2, "x", ["\u{4E2D}", nil, "x", " "]),
  ])
  func halfAWideCharacterIsNone(column: Int, text: String, expected: [Character?]) {
    var buffer = Buffer(size: Size(columns: 4, rows: 1))
    buffer.write("\u{4E2D}\u{4E2D}", at: Point(column: 0, row: 0))
    buffer.write(text, at: Point(column: column, row: 0))
    #expect(buffer.cells.map(\.character) == expected)
  }

  @Test func marksStayWithTheirLetterAndInvisiblesGo() {
    var buffer = Buffer(size: Size(columns: 5, rows: 1))
    buffer.write("e\u{301}\u{200B}b\u{7}c", at: Point(column: 0, row: 0))
    #expect(buffer.cells.map(\.character) == ["e\u{301}", "b", "c", " ", " "])
  }

  @Test(arguments: [
    Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: -3, rows: 2), Size(columns: 5, rows: 0),
  ])
  func theSmallestScreensHold(size: Size) {
    var buffer = Buffer(size: size)
    buffer.write("tekst \u{1F600}", at: Point(column: 0, row: 0), style: .bold)
    #expect(buffer.cells.count == max(0, size.columns) * max(0, size.rows))
    #expect(buffer.cells.first?.style == (buffer.cells.isEmpty ? nil : .bold))
  }

  @Test func aRectangleContainsItsPoints() {
    let rect = Rect(column: 2, row: 3, columns: 2, rows: 1)
    #expect(rect.contains(Point(column: 3, row: 3)))
    #expect(!rect.contains(Point(column: 4, row: 3)))
    #expect(!rect.contains(Point(column: 2, row: 4)))
  }
}
