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
        == [.paste("a[31mb[20[200~cd")])
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
    #expect(parser.parse("\(line)é\r\(line)".utf8) == [.paste(line + "é"), .enter] + line.map(Key.character))
  }
}
