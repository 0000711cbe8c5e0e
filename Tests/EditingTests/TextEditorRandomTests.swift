import Canvas
import Editing
import FullScreen
import TestSupport
import Testing
import Typesetting

/// The same editor without any cleverness: characters in an array.
private struct Model {
  var before: [Character] = []
  var after: [Character] = []

  var text: String { String(before + after) }

  mutating func handle(_ key: Key) {
    switch key {
    case .character(let character): before.append(character)
    case .enter: before.append("\n")
    case .paste(let text): before += Array(text)
    case .backspace: _ = before.popLast()
    case .delete: if !after.isEmpty { after.removeFirst() }
    case .left: if let last = before.popLast() { after.insert(last, at: 0) }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .first: (before, after) = ([], before + after)
    case .last: (before, after) = (before + after, [])
    default: break
    }
  }
}

@Suite struct TextEditorRandomTests {
  private let size = Size(columns: 9, rows: 4)
  /// Characters that join nothing, so that an array of them is a text.
  private let plain: [Key] = [
    .character("a"), .character("b"), .character(" "), .character(" "), .character("\u{EB}"), .character("\u{4E2D}"),
    .character("\u{1F600}"), .enter, .paste("twee woorden"), .paste("e\u{301}\n"), .backspace, .backspace, .delete,
    .left,
    .left, .right, .first, .last,
  ]
  private let others: [Key] = [
    .up, .down, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .deleteWordLeft, .deleteWordRight, .selectLeft,
    .selectRight, .selectUp, .selectDown, .selectHome, .selectEnd, .selectWordLeft, .selectWordRight, .control("a"),
    .control("c"), .control("x"), .control("v"), .control("z"), .control("y"), .character("\u{301}"),
    .character("\u{200D}"), .character("\u{1F1F3}"), .paste("\u{1F1F3}\u{1F1F1}\u{1F1E7}"), .character("\u{1F3FD}"),
  ]

  @Test(arguments: 0..<60)
  func editsAreThoseOfTheModel(seed: Int) {
    var random = Seeded(seed)
    var editor = TextEditor()
    var model = Model()
    for _ in 0..<150 {
      let key = plain.randomElement(using: &random)!
      _ = editor.handle(key, size: size)
      model.handle(key)
      #expect(editor.text == model.text)
      #expect(editor.text[..<editor.cursorIndex].count == model.before.count)
    }
  }

  @Test(arguments: 0..<60)
  func whateverIsPressedTheEditorStaysWhole(seed: Int) {
    var random = Seeded(seed)
    var editor = TextEditor(isSingleLine: seed % 4 == 0, limit: 300)
    for _ in 0..<200 {
      let key = (plain + others).randomElement(using: &random)!
      _ = editor.handle(key, size: size)
      #expect(String.Index(editor.cursorIndex, within: editor.text) != nil, "at the edge of a character")
      if let selection = editor.selection {
        #expect(String.Index(selection.lowerBound, within: editor.text) != nil)
        #expect(String.Index(selection.upperBound, within: editor.text) != nil)
      }
      let place = editor.cursorPosition(width: size.columns)
      #expect((0..<size.columns).contains(place.column) && place.row >= 0)
      #expect(editor.lines(width: size.columns).allSatisfy { $0.string.columns <= size.columns })
      #expect(editor.text.count <= 300)
      var buffer = Buffer(size: size)
      editor.draw(into: &buffer, in: Rect(column: 0, row: 0, columns: size.columns, rows: size.rows))
    }
  }

  @Test(arguments: 0..<60)
  func undoReturnsAndRedoComesBack(seed: Int) {
    var random = Seeded(seed)
    var editor = TextEditor("het begin")
    let keys = (plain + others).filter { $0 != .control("z") && $0 != .control("y") }
    for _ in 0..<150 { _ = editor.handle(keys.randomElement(using: &random)!, size: size) }
    let end = editor.text
    for _ in 0..<200 { _ = editor.handle(.control("z"), size: size) }
    #expect(editor.text == "het begin")
    for _ in 0..<200 { _ = editor.handle(.control("y"), size: size) }
    #expect(editor.text == end)
  }
}
