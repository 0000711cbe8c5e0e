import Editing
import Testing
import Typesetting

/// Types `keys` into an editor that is shown in `size`.
func editor(
  _ text: String = "", _ keys: Key..., singleLine: Bool = false, limit: Int = 20_000,
  size: Size = Size(columns: 11, rows: 3)
) -> TextEditor {
  var editor = TextEditor(text, isSingleLine: singleLine, limit: limit)
  for key in keys { _ = editor.handle(key, size: size) }
  return editor
}

extension TextEditor {
  /// The text with the cursor as | and the selection between < and >.
  var picture: String {
    var picture = text
    let places: [(String.Index, String)] =
      (selection.map { [($0.upperBound, ">"), ($0.lowerBound, "<")] } ?? []) + [(cursorIndex, "|")]
    for (place, mark) in places.sorted(by: { $0.0 > $1.0 }) { picture.insert(contentsOf: mark, at: place) }
    return picture
  }
}

@Suite struct TextEditorTests {
  let size = Size(columns: 11, rows: 3)

  @Test func typingComesAtTheCursor() {
    #expect(editor("", .character("a"), .enter, .character("b"), .left, .character("c")).picture == "a\nc|b")
  }

  @Test func aLooseMarkJoinsTheLetterBeforeIt() {
    let typed = editor("", .character("e"), .character("\u{301}"))
    #expect(typed.text.count == 1)
    #expect(editor("e\u{301}", .backspace).text.isEmpty, "a letter and its mark go together")
    #expect(editor("\u{301}", .first, .character("e"), .character("x")).picture == "e\u{301}x|")
  }

  @Test func erasingTakesWholeCharacters() {
    let family = "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}"
    #expect(editor("a\(family)", .backspace).picture == "a|")
    #expect(editor("\(family)b", .first, .delete).picture == "|b")
    #expect(editor("a\r\nb", .left, .backspace).picture == "a|b")
    #expect(editor("a", .first, .backspace).picture == "|a")
    #expect(editor("a", .delete).picture == "a|")
  }

  @Test func wordsAreSteppedOverAndErased() {
    let text = "Ik wil 's morgens, rustig."
    #expect(editor(text, .wordLeft).picture == "Ik wil 's morgens, |rustig.")
    #expect(editor(text, .wordLeft, .wordLeft).picture == "Ik wil 's |morgens, rustig.")
    #expect(editor(text, .first, .wordRight).picture == "Ik| wil 's morgens, rustig.")
    #expect(editor(text, .deleteWordLeft).picture == "Ik wil 's morgens, |")
    #expect(editor(text, .first, .deleteWordRight).picture == "| wil 's morgens, rustig.")
    #expect(editor("", .wordLeft, .wordRight, .deleteWordLeft, .deleteWordRight).picture == "|")
  }

  @Test func homeAndEndKeepToTheRowThatIsSeen() {
    // Rows of ten: "een twee ", "drie vier".
    #expect(editor("een twee drie vier", .home).picture == "een twee |drie vier")
    #expect(editor("een twee drie vier", .first, .end).picture == "een twee| drie vier")
    #expect(editor("een twee drie vier", .home, .up, .end, .home).picture == "|een twee drie vier")
    #expect(editor("abcdefghijklm", .first, .end, .end).picture == "abcdefghi|jklm", "a broken word stays in its row")
    #expect(editor("een\ntwee", .first, .last).picture == "een\ntwee|")
  }

  @Test func upAndDownKeepTheirColumn() {
    let text = "eerste\nab\nderde dag"
    #expect(editor(text, .first, .end, .down).picture == "eerste\nab|\nderde dag")
    #expect(editor(text, .first, .end, .down, .down).picture == "eerste\nab\nderde |dag")
    #expect(editor(text, .first, .end, .down, .left, .down).picture == "eerste\nab\nd|erde dag")
    #expect(
      editor("\u{4E2D}\u{4E2D}\nabcd", .left, .up).picture == "\u{4E2D}|\u{4E2D}\nabcd", "never inside a wide character"
    )
  }

  @Test func outsideItsRowsAKeyIsForSomebodyElse() {
    var editor = TextEditor("een\ntwee")
    #expect(editor.handle(.down, size: size) == false)
    #expect(editor.handle(.up, size: size) == true)
    #expect(editor.handle(.up, size: size) == false)
    #expect(editor.handle(.pageUp, size: size) == false)
    for key in [
      Key.tab, .backTab, .escape, .function(1), .alt("x"), .control("p"), .wheelDown, .click(Point(column: 0, row: 0)),
    ] {
      #expect(editor.handle(key, size: size) == false, "\(key)")
    }
    #expect(editor.handle(.left, size: size) == true)
    #expect(editor.picture == "ee|n\ntwee")
  }

  @Test func pagesGoByTheRowsThatAreSeen() {
    let text = "1\n2\n3\n4\n5\n6"
    #expect(editor(text, .pageUp).picture == "1\n2\n3\n4|\n5\n6")
    #expect(editor(text, .pageUp, .pageUp, .pageUp).picture == "1|\n2\n3\n4\n5\n6")
    #expect(editor(text, .first, .pageDown).picture == "1\n2\n|3\n4\n5\n6")
  }

  @Test func selectingAndReplacing() {
    #expect(editor("abc", .selectLeft, .selectLeft).picture == "a|<bc>")
    #expect(editor("abc", .selectLeft, .selectLeft, .character("x")).picture == "ax|")
    #expect(editor("abc", .selectLeft, .selectRight).selection == nil)
    #expect(editor("abc def", .selectWordLeft, .backspace).picture == "abc |")
    #expect(editor("abc", .control("a"), .delete).picture == "|")
    #expect(editor("abc", .selectLeft, .selectLeft, .left).picture == "a|bc")
    #expect(editor("abc", .selectLeft, .selectLeft, .right).picture == "abc|")
    #expect(editor("een\ntwee", .selectUp).picture == "een|<\ntwee>")
    #expect(editor("een", .selectUp).picture == "|<een>", "in the first row up to its start")
    #expect(editor("een twee", .selectHome).picture == "|<een twee>")
    #expect(editor("een twee", .first, .selectEnd).selectedText == "een twee")
  }

  @Test func cutCopyAndPasteInsideTheProgram() {
    #expect(editor("abc", .selectLeft, .control("x"), .first, .control("v")).picture == "c|ab")
    #expect(editor("abc", .selectLeft, .control("c"), .control("v"), .control("v")).picture == "abcc|")
    #expect(editor("abc", .control("c"), .control("x"), .control("v")).picture == "abc|", "nothing was selected")
  }

  @Test func aPasteIsPlainText() {
    let paste = "a\r\nb\rc\td\u{1B}[31m\u{7}e\u{202E}f\u{0}\u{9B}\u{2028}g"
    #expect(editor("", .paste(paste)).text == "a\nb\nc    d[31mef\ng")
    #expect(editor("", .paste("a\nb\r\nc"), singleLine: true).text == "a b c")
    #expect(TextEditor("a\tb\r\n").text == "a    b\n")
    let pile = String(repeating: "\u{301}", count: 10_000)
    #expect(editor("", .paste("e\(pile)x")).text.unicodeScalars.count == 10, "marks do not pile up")
  }

  @Test func theLimitIsKeptAndTold() {
    #expect(editor("abc", .character("d"), limit: 3).text == "abc")
    #expect(editor("abc", .character("d"), limit: 3).isFull)
    #expect(editor("a", .paste("b\u{1F600}d"), limit: 3).text == "ab\u{1F600}")
    #expect(editor("a", .paste("b\u{1F600}d"), limit: 3).isFull)
    #expect(!editor("a", .paste("b\u{1F600}"), limit: 3).isFull)
    #expect(!editor("abc", .character("d"), .backspace, limit: 3).isFull)
    #expect(!editor("abc", .character("d"), .left, limit: 3).isFull, "who only moves is not told again")
    #expect(editor("abc", .selectLeft, .character("d"), limit: 3).text == "abd", "what is replaced makes room")
    #expect(TextEditor("abcdef", limit: 3).text == "abc")
  }

  @Test func undoTakesBackWhatOneDidInOneGo() {
    let typed: [Key] = "een twee".map { .character($0) }
    func after(_ more: Key...) -> String {
      var editor = TextEditor()
      for key in typed + more { _ = editor.handle(key, size: size) }
      return editor.picture
    }
    #expect(after(.control("z")) == "een |")
    #expect(after(.control("z"), .control("z")) == "|")
    #expect(after(.control("z"), .control("z"), .control("z")) == "|")
    #expect(after(.control("z"), .control("z"), .control("y")) == "een |")
    #expect(after(.control("z"), .character("x"), .control("y")) == "een x|")
    #expect(after(.backspace, .backspace, .backspace, .control("z")) == "een twee|")
    #expect(after(.left, .character("x"), .control("z")) == "een twe|e")
    #expect(after(.selectWordLeft, .character("x"), .control("z")) == "een |<twee>")
    #expect(after(.selectWordLeft, .control("x"), .control("z"), .control("y")) == "een |")
    #expect(after(.first, .delete, .delete, .control("z")) == "|een twee")
  }

  @Test func spacesAtTheEdgeKeepTheCursorInside() {
    var editor = TextEditor()
    for key in Array(repeating: Key.character("x"), count: 10) + Array(repeating: .character(" "), count: 5) {
      _ = editor.handle(key, size: size)
      #expect(editor.cursorPosition(width: 11).column < 11)
      #expect(editor.lines(width: 11).count == 1)
    }
    _ = editor.handle(.character("y"), size: size)
    #expect(editor.lines(width: 11).map(\.string) == ["xxxxxxxxxx", "y"])
    #expect(editor.cursorPosition(width: 11) == Point(column: 1, row: 1))
  }

  @Test func aSingleLineScrollsSidewaysAndKeepsTheCursorInSight() {
    var editor = TextEditor(String((0..<60).map { Character(String($0 % 10)) }), isSingleLine: true)
    let size = Size(columns: 10, rows: 1)
    #expect(editor.handle(.enter, size: size) == false)
    #expect(editor.handle(.up, size: size) == false)
    for key in Array(repeating: Key.left, count: 60) + Array(repeating: .right, count: 60) {
      #expect(editor.handle(key, size: size) == true)
      let lines = editor.lines(width: 10)
      let cursor = editor.cursorPosition(width: 10)
      #expect(lines.count == 1 && lines[0].string.count <= 10)
      #expect((0..<10).contains(cursor.column) && cursor.row == 0)
      let seen = editor.text.index(lines[0].range.lowerBound, offsetBy: cursor.column)
      #expect(seen == editor.cursorIndex)
    }
    _ = editor.handle(.home, size: size)
    #expect(editor.lines(width: 10)[0].string == "0123456789")
  }

  @Test func aClickPutsTheCursorThere() {
    var editor = TextEditor("een twee drie\nvier")
    let rect = Rect(column: 5, row: 2, columns: 11, rows: 3)
    #expect(editor.click(Point(column: 6, row: 3), in: rect) == true)
    #expect(editor.picture == "een twee d|rie\nvier")
    #expect(editor.click(Point(column: 15, row: 2), in: rect) == true)
    #expect(editor.picture == "een twee| drie\nvier")
    #expect(editor.click(Point(column: 4, row: 2), in: rect) == false)
    editor.placeCursor(at: Point(column: 99, row: 99), width: 11)
    #expect(editor.picture == "een twee drie\nvier|")
    editor.placeCursor(at: Point(column: -1, row: -1), width: 11)
    #expect(editor.picture == "|een twee drie\nvier")
  }

  @Test func whatReplacesASelectionIsUndoneAtOnce() {
    let keys = [Key.control("a")] + "nieuw".map(Key.character) + [.control("z")]
    var changed = editor("oude tekst")
    for key in keys { _ = changed.handle(key, size: size) }
    #expect(changed.picture == "<oude tekst|>")
    _ = changed.handle(.control("y"), size: size)
    #expect(changed.picture == "nieuw|")
  }

  @Test func enterWithAltIsANewLineOrNothing() {
    #expect(editor("een", .newLine, .character("t")).picture == "een\nt|")
    var single = TextEditor("een", isSingleLine: true)
    let isHandled = single.handle(.newLine, size: size)
    #expect(!isHandled)
    #expect(single.text == "een")
  }

  @Test func theWheelMovesThroughALongTextAndNotOutOfIt() {
    var long = editor((1...9).map(String.init).joined(separator: "\n"))
    #expect(long.visible(size).lines.map(\.string) == ["7", "8", "9"])
    var handled = [long.handle(.wheelUp, size: size)]
    #expect(long.visible(size).lines.map(\.string) == ["4", "5", "6"])
    for _ in 0..<5 { handled.append(long.handle(.wheelUp, size: size)) }
    #expect(long.visible(size).cursor.row == 0)
    for _ in 0..<5 { handled.append(long.handle(.wheelDown, size: size)) }
    #expect(!handled.contains(false))
    #expect(long.visible(size).lines.map(\.string) == ["7", "8", "9"])
    #expect(long.visible(size).cursor.row == 2)
    var short = editor("een\ntwee")
    let isMoved = short.handle(.wheelUp, size: size)
    #expect(!isMoved, "of what is seen whole there is nothing to move")
    var single = TextEditor(String(repeating: "lang ", count: 20), isSingleLine: true)
    let isScrolled = single.handle(.wheelDown, size: size)
    #expect(!isScrolled)
  }
}
