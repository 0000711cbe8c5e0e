import Typesetting

extension String {
  /// The same shape without the words: every character but white space replaced, over as many columns.
  public func masked() -> String {
    reduce(into: "") { text, character in
      text += character.isWhitespace ? String(character) : String(repeating: "*", count: character.columns)
    }
  }
}

extension TextEditor {
  /// The same field without its words: the cursor stays at its place, a selection and what was undone do not come along.
  public func masked() -> TextEditor {
    var copy = TextEditor(text.masked(), isSingleLine: isSingleLine, limit: .max)
    copy.cursor = String(text[..<cursorIndex]).masked().utf8.count
    copy.topRow = topRow
    return copy
  }
}
