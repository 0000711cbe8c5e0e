import Testing
import Typesetting

@Suite struct ColumnWidthTests {
  @Test(arguments: [
    ("a", 1), ("\u{EB}", 1), ("e\u{308}", 1), ("\u{2013}", 1), ("\u{20AC}", 1), ("\u{4E2D}", 2), ("\u{FF21}", 2),
    ("\u{AC00}", 2), ("\u{1100}\u{1161}", 2), ("\u{1F600}", 2), ("\u{1F44D}\u{1F3FD}", 2), ("\u{2764}\u{FE0F}", 2),
    ("\u{2764}", 1), ("1\u{FE0F}\u{20E3}", 2), ("\u{1F1F3}\u{1F1F1}", 2),
    ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", 2),
    ("\u{7}", 0), ("\u{200B}", 0), ("\u{AD}", 0), ("\u{301}", 0), ("\n", 0), ("\u{2588}", 1), ("\u{2713}", 1),
  ])
  func aCharacterTakesItsColumns(text: String, columns: Int) {
    #expect(text.count == 1)
    #expect(text.first?.columns == columns)
    #expect("x\(text)y".columns == columns + 2)
  }
}
