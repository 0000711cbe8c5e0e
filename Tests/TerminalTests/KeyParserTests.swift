import Editing
import Terminal
import TestSupport
import Testing
import Typesetting

/// The keys of these bytes, and of silence after them.
private func keys(_ text: String) -> [Key] {
  var parser = KeyParser()
  return parser.parse(text.utf8) + parser.flush()
}

@Suite struct KeyParserTests {
  @Test func charactersComeWhole() {
    #expect(keys("a\u{EB}\u{20AC}") == [.character("a"), .character("\u{EB}"), .character("\u{20AC}")])
    #expect(keys("e\u{301}x") == [.character("e\u{301}"), .character("x")])
    #expect(keys("\u{1F468}\u{200D}\u{1F469}") == [.character("\u{1F468}\u{200D}\u{1F469}")])
  }

  @Test func aCharacterInPiecesWaitsForTheRest() {
    var parser = KeyParser()
    let bytes = Array("\u{1F600}".utf8)
    for byte in bytes.dropLast() {
      #expect(parser.parse([byte]) == [])
      #expect(parser.isIncomplete)
    }
    #expect(parser.parse([bytes.last!]) == [.character("\u{1F600}")])
    #expect(!parser.isIncomplete)
    #expect(parser.parse([0x61, 0xE2, 0x82]) == [.character("a")])
    #expect(parser.flush() == [], "what stays broken goes")
    #expect(parser.parse([0xFF, 0x62]) == [.character("b")])
  }

  @Test func controlKeysAreKeysAndNoSignals() {
    #expect(keys("\u{3}\u{1A}\u{1C}\u{13}\u{11}") == ["c", "z", "\\", "s", "q"].map { .control($0) })
    #expect(keys("\r\n\t\u{8}\u{7F}\u{0}") == [.enter, .enter, .tab, .backspace, .backspace, .control(" ")])
  }

  @Test func escapeAloneAndWithALetter() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}x\u{1B}\u{EB}") == [.alt("x"), .alt("\u{EB}")])
    #expect(keys("\u{1B}\u{7F}\u{1B}\u{8}\u{1B}\r\u{1B}\t") == [.deleteWordLeft, .deleteWordLeft, .newLine, .backTab])
    var parser = KeyParser()
    #expect(parser.parse([0x1B]) == [])
    #expect(parser.parse(Array("[A".utf8)) == [.up])
  }

  @Test(
    arguments: [
      ("[A", .up), ("OB", .down), ("[C", .right), ("OD", .left), ("[H", .home), ("OF", .end), ("[1~", .home),
      ("[4~", .end),
      ("[7~", .home), ("[8~", .end), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown), ("[Z", .backTab),
      ("[1;2A", .selectUp), ("[1;2D", .selectLeft), ("[1;5D", .wordLeft), ("[1;3C", .wordRight),
      ("[1;6C", .selectWordRight),
      ("[1;5H", .first), ("[1;5F", .last), ("[1;2H", .selectHome), ("[1;2F", .selectEnd), ("[3;5~", .deleteWordRight),
      ("OP", .function(1)), ("[[A", .function(1)), ("[[E", .function(5)),
      ("[15~", .function(5)),
      ("[17~", .function(6)), ("[21~", .function(10)), ("[24~", .function(12)), ("[d", .selectLeft), ("Oc", .wordRight),
      ("[7$", .selectHome), ("[8^", .last), ("[3^", .deleteWordRight), ("OM", .enter), ("Oq", .character("1")),
      ("\u{1B}[D", .wordLeft), ("\u{1B}OC", .wordRight), ("\u{1B}[3~", .deleteWordRight),
      ("[<0;5;3M", .click(Point(column: 4, row: 2))), ("[<4;1;1M", .click(Point(column: 0, row: 0))),
      ("[<64;5;3M", .wheelUp),
      ("[<65;5;3M", .wheelDown), ("[M !\"", .click(Point(column: 0, row: 1))),
    ] as [(String, Key)])
  func sequencesOfMostTerminals(sequence: String, key: Key) {
    #expect(keys("\u{1B}\(sequence)") == [key])
    #expect(keys("a\u{1B}\(sequence)b") == [.character("a"), key, .character("b")])
    #expect(keys("\u{1B}\(sequence)\u{1B}\(sequence)\r") == [key, key, .enter])
  }

  @Test(arguments: [
    "[<0;5;3m", "[<32;5;3M", "[<2;5;3M", "[<0;0;0M", "[<0;5M", "[99~", "[2~", "[I", "[O", "[1;9X", "[?64;1;2c",
    "[24;80R", "[1;1R", "[1;2R", "[R", "[E", "[1;2P", "[1;5Q", "[1;3S", "[13;3~", "[13^", "[201~", "\u{1B}[12~",
    "O1;2R",
    "]11;rgb:0000/0000/0000\u{7}", "]0;titel\u{1B}\\", "P1$r0m\u{1B}\\", "[999999999999999999999999~", "[;;;;;~",
  ])
  func whatIsNotForUsLeavesNothing(sequence: String) {
    #expect(keys("\u{1B}\(sequence)a") == [.character("a")])
  }

  @Test func aReportMayBeLongAndComeInPieces() {
    var parser = KeyParser()
    #expect(parser.parse("\u{1B}]52;c;".utf8).isEmpty)
    for _ in 0..<200 { #expect(parser.parse(String(repeating: "c2gK", count: 1_000).utf8).isEmpty) }
    #expect(parser.parse([0x1B]).isEmpty && parser.isIncomplete)
    #expect(parser.parse("\\a".utf8) == [.character("a")])
  }

  @Test func aSequenceThatBreaksOffIsNoText() {
    #expect(keys("\u{1B}[1;") == [])
    #expect(keys("\u{1B}[1;\r") == [.enter])
    #expect(keys("\u{1B}[1\u{1B}[A") == [.up])
    #expect(keys("\u{1B}[" + String(repeating: "1", count: 1000) + "A").count < 1000)
  }

  /// Of what a burst means, pieces cannot tell: that all of it is safe, they must.
  @Test(arguments: 0..<300)
  func anyBytesInAnyPiecesAreSafe(seed: Int) {
    var random = Seeded(seed)
    let alphabet = Array("\u{1B}\u{1B}[[O<;;0129~MmAPa$]\\\u{7}\r\u{EB}\u{1F600}200~201~".utf8) + [0xFF, 0xC3, 0x80]
    let bytes = (0..<200).map { _ in alphabet.randomElement(using: &random)! }
    var pieces = KeyParser()
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = min(rest.count, Int.random(in: 1...5, using: &random))
      _ = pieces.parse(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    _ = pieces.flush()
    #expect(!pieces.isIncomplete)
    #expect(pieces.parse([0x61]) == [.character("a")])
  }
}
