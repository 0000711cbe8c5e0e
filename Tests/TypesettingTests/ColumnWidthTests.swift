import Glibc
import Testing
import Typesetting

/// The width of a character as the C library has it, which Swift does not see by itself.
@_silgen_name("wcwidth") private func systemWidth(of character: wchar_t) -> Int32

@Suite struct ColumnWidthTests {
  @Test(arguments: [
    ("a", 1), ("\u{EB}", 1), ("e\u{308}", 1), ("\u{2013}", 1), ("\u{20AC}", 1), ("\u{4E2D}", 2), ("\u{FF21}", 2),
    ("\u{AC00}", 2), ("\u{1100}\u{1161}", 2), ("\u{1F600}", 2), ("\u{1F44D}\u{1F3FD}", 2), ("\u{2764}\u{FE0F}", 2),
    ("\u{2764}", 1), ("1\u{FE0F}\u{20E3}", 2), ("\u{1F1F3}\u{1F1F1}", 2),
    ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", 2),
    ("\u{7}", 0), ("\u{200B}", 0), ("\u{AD}", 0), ("\u{301}", 0), ("\n", 0), ("\u{2588}", 1), ("\u{2713}", 1),
    ("\u{3105}", 2), ("\u{31FF}", 2), ("\u{33FF}", 2), ("\u{4DC0}", 2), ("\u{1F321}", 1), ("\u{1F321}\u{FE0F}", 2),
    ("\u{1F5A5}", 1), ("\u{2614}", 2), ("\u{1F1F3}", 1), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("\u{2764}\u{200D}\u{1F525}", 2),
    ("\u{928}\u{93F}", 2), ("\u{915}\u{94D}", 1), ("\u{B95}\u{BCA}", 2), ("\u{E01}\u{E33}", 2), ("\u{5D0}\u{5B8}", 1),
  ])
  func aCharacterTakesItsColumns(text: String, columns: Int) {
    #expect(text.count == 1)
    #expect(text.first?.columns == columns)
    #expect("x\(text)y".columns == columns + 2)
  }

  @Test func everySignThatHasAColumnGetsOne() {
    #expect("\u{928}\u{93F}\u{92F}\u{92E}".columns == 4)
    #expect(Character("\u{928}\u{93F}").parts == ["\u{928}", "\u{93F}"])
    #expect(Character("\u{915}\u{94D}").parts == ["\u{915}\u{94D}"])
    #expect(Character("\u{1F44D}\u{1F3FD}").parts == ["\u{1F44D}\u{1F3FD}"])
    #expect(Character("e\u{301}").parts == ["e\u{301}"])
  }

  /// ncurses counts so, and where the two differ everything after the sign stands wrong.
  @Test func eachSignIsAsWideAsTheSystemSays() throws {
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    for value in UInt32(0x20)..<0x110000 {
      guard let scalar = Unicode.Scalar(value), value != 0xAD else { continue }
      let system = systemWidth(of: wchar_t(value))
      let ours = Character(scalar).columns
      if system >= 0 { #expect(ours == Int(system), "U+\(String(value, radix: 16))") }
    }
  }
}
