import Editing
import Terminal
import Testing

/// Escape is a key and the beginning of many; what comes with it decides.
@Suite struct EscapeTests {
  private func keys(_ text: String) -> [Key] {
    var parser = KeyParser()
    return parser.parse(text.utf8) + parser.flush()
  }

  @Test(arguments: [
    "ik slaap", "ik", "Praten", "Of het", "Op dit moment", "Ook dat", "Xenofobie", "]dus", "één", "O nee", "'s nachts",
    "8 uur",
    "Oe",
  ])
  func itSwallowsNoWords(words: String) {
    #expect(keys("\u{1B}\(words)") == [.escape] + words.map(Key.character))
  }

  @Test func itSwallowsNoPaste() {
    #expect(keys("\u{1B}ik slaap\rslecht\r") == [.escape, .paste("ik slaap\nslecht\n")])
    let long = String(repeating: "woord ", count: 20)
    #expect(keys("\u{1B}\(long)") == [.escape, .paste(long)])
  }

  @Test(
    arguments: [
      ("b", Key.wordLeft), ("B", .wordLeft), ("f", .wordRight), ("F", .wordRight), ("d", .deleteWordRight),
      ("<", .first),
      (">", .last), ("\r", .newLine), ("\n", .newLine), ("\u{7F}", .deleteWordLeft), ("\u{8}", .deleteWordLeft),
      ("\t", .backTab), ("v", .alt("v")), ("V", .alt("v")), ("P", .alt("p")), ("X", .alt("x")), ("É", .alt("é")),
      ("]", nil), ("[", nil), ("O", nil),
    ] as [(String, Key?)])
  func altIsWhatEditorsMakeOfIt(letter: String, key: Key?) {
    #expect(keys("\u{1B}\(letter)") == [key].compactMap(\.self))
    if let key { #expect(keys("\u{1B}\(letter)\u{1B}\(letter)") == [key, key]) }
  }

  /// Told by number, because there are no bytes for them.
  @Test(arguments: [
    ("[13;2u", Key.newLine), ("[27;2;13~", .newLine), ("[27;5;13~", .newLine), ("[9;2u", .backTab),
    ("[27;2;9~", .backTab),
    ("[27;2;27~", .escape), ("[105;5u", .tab), ("[109;5u", .enter), ("[91;5u", .escape), ("[98;3u", .wordLeft),
    ("[27;3;98~", .wordLeft), ("[118;3u", .alt("v")), ("[122;5u", .control("z")), ("[90;6u", .control("z")),
    ("[127;5u", .deleteWordLeft), ("[97;2u", .character("A")), ("[235u", .character("\u{EB}")),
    ("[32;2u", .character(" ")),
  ])
  func keysToldByTheirNumber(sequence: String, key: Key) {
    #expect(keys("\u{1B}\(sequence)") == [key])
  }

  @Test(arguments: ["[27;5;9~", "[9;5u", "[57399u", "[55296;5u", "[1114112u", "[u", "[27;2~", "[27;2;13;4~", "[112;7u"])
  func numbersThatMeanNothingDoNothing(sequence: String) {
    #expect(keys("\u{1B}\(sequence)") == [])
  }

  @Test(arguments: [
    "[", "O", "]", "[1", "[1;", "[<0;1", "[M!", "]11;rgb", "P1$r", "_G", "\u{1B}[", "\u{1B}O", "[[", "[20",
  ])
  func whatIsUnfinishedVanishes(sequence: String) {
    #expect(keys("\u{1B}\(sequence)") == [])
  }
}
