import Editing
import Testing
import Typesetting

/// Of words that are covered nothing can be read but how long they are.
@Suite struct MaskingTests {
  @Test func everyCharacterIsCovered() {
    let ranges: [ClosedRange<UInt32>] = [0x21...0xD7FF, 0xE000...0x1_FFFF, 0x2_0000...0x2_00FF]
    for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
      let text = String(scalar)
      let masked = text.masked()
      #expect(masked.allSatisfy { $0 == "*" } || Character(scalar).isWhitespace, "\(scalar.escaped(asASCII: true))")
      #expect(masked.columns == text.columns, "\(scalar.escaped(asASCII: true))")
    }
  }

  @Test func theShapeStays() {
    #expect("Bel 06-12345678 vóór 3\nmei, €40 (😀)!".masked() == "*** *********** **** *\n**** *** *****")
    #expect("06 1234\n5,5".masked() == "** ****\n***")
  }

  @Test(arguments: [true, false]) func theCursorStaysWhereItIs(isSingleLine: Bool) {
    var editor = TextEditor("Bel \u{1F600} vóór\u{301} 3 mei, of schrijf dan een brief.", isSingleLine: isSingleLine)
    let size = Size(columns: 12, rows: 3)
    for _ in 0...editor.text.count {
      #expect(editor.masked().cursorPosition(width: 12) == editor.cursorPosition(width: 12))
      #expect(editor.masked().visible(size).cursor == editor.visible(size).cursor)
      _ = editor.handle(.left, size: size)
    }
    #expect(editor.cursorIndex == editor.text.startIndex)
  }
}
