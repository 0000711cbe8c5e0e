import Editing
import Terminal
import Testing

@Suite struct PasteTests {
  private let start = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  @Test func aPasteIsOneKey() {
    var parser = KeyParser()
    #expect(
      parser.parse("a\(start)een\rtwee\r\ndrie\n\tvier\(end)b".utf8)
        == [.character("a"), .paste("een\ntwee\ndrie\n    vier"), .character("b")])
    #expect(parser.parse("\(start)\(end)".utf8) == [.paste("")])
  }

  @Test func escapesInAPasteDoNothing() {
    var parser = KeyParser()
    #expect(
      parser.parse("\(start)a\u{1B}[31mb\u{1B}[20\u{1B}[200~c\u{3}\u{0}d\u{1B}\(end)".utf8)
        == [.paste("a[31mb[20cd")])
    #expect(
      parser.parse("\(start)a\u{1B}[20\(start)0~b\(start)\(end)\(end)".utf8) == [.paste("ab")], "no mark in a mark")
    #expect(parser.parse("\(end)".utf8).isEmpty)
  }

  @Test func aPasteMayComeInPieces() {
    var parser = KeyParser()
    var found: [Key] = []
    for byte in "\(start)\u{20AC} en \u{1F600}\(end)x".utf8 { found += parser.parse([byte]) }
    #expect(found == [.paste("\u{20AC} en \u{1F600}"), .character("x")])
  }

  @Test func aPasteThatNeverEndsIsGivenWhenSilenceFalls() {
    var parser = KeyParser()
    #expect(parser.parse("\(start)half\u{1B}[20".utf8) == [])
    #expect(parser.isPasting)
    #expect(parser.flush() == [.paste("half")])
    #expect(!parser.isIncomplete)
    #expect(parser.parse("x".utf8) == [.character("x")])
  }

  @Test func anEnormousPasteIsCutAndDoesNotHang() {
    var parser = KeyParser()
    #expect(parser.parse(start.utf8) == [])
    let piece = Array(repeating: UInt8(ascii: "x"), count: 1 << 16)
    for _ in 0..<48 { #expect(parser.parse(piece) == []) }
    let keys = parser.parse("\(end)y".utf8)
    #expect(keys.count == 2)
    guard case .paste(let text) = keys[0] else {
      Issue.record("no paste but \(keys[0])")
      return
    }
    #expect((1 << 20)...(1 << 20) + 8 ~= text.utf8.count)
    #expect(keys[1] == .character("y"))
  }

  @Test func moreThanAnybodyTypesAtOnceIsAPasteWithoutMarks() {
    var parser = KeyParser()
    let line = String(repeating: "letters ", count: 8)
    #expect(parser.parse(line.utf8) == line.map(Key.character))
    #expect(parser.parse("\(line)é".utf8) == [.paste(line + "é")])
  }

  @Test func nobodyTypesOnAfterEnterOrTabAtTheSameMoment() {
    var parser = KeyParser()
    #expect(parser.parse("rooster\rvaste dagen\rstop\r".utf8) == [.paste("rooster\nvaste dagen\nstop\n")])
    #expect(parser.parse("a\tb".utf8) == [.paste("a    b")])
    #expect(parser.parse("\r\nb".utf8) == [.paste("\nb")])
    #expect(parser.parse("\t b".utf8) == [.paste("     b")])
    #expect(
      parser.parse("een\rtwee\u{1B}[A\r".utf8) == [.paste("een\ntwee"), .up, .paste("\n")], "not even its last Enter")
    #expect(parser.parse("\r".utf8) == [.enter], "the next one is one")
    #expect(parser.parse("ja\r".utf8) == [.character("j"), .character("a"), .enter])
    #expect(parser.parse("\t\t\r\r".utf8) == [.tab, .tab, .enter, .enter])
    #expect(parser.parse("\u{1B}[B\r".utf8) == [.down, .enter])
    #expect(parser.parse("een\u{1B}\rtwee".utf8) == "een".map(Key.character) + [.newLine] + "twee".map(Key.character))
  }

  @Test func aLongPasteWithoutMarksIsOneKey() {
    var parser = KeyParser()
    let text = Array(repeating: String(repeating: "w", count: 59), count: 340).joined(separator: "\r")
    #expect(parser.parse(text.utf8) == [.paste(text.replacing("\r", with: "\n"))])
  }
}
