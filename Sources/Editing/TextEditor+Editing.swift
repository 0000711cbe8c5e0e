import Typesetting

extension TextEditor {
  /// Puts `string` in the place of the selection, or at the cursor; what goes over the limit is left out.
  public mutating func insert(_ string: String) {
    insert(string, kind: .other)
  }

  mutating func insert(_ string: String, kind: Edit.Kind) {
    let range = selectedOffsets ?? cursor..<cursor
    let plain = string.plainText(isSingleLine: isSingleLine)
    let kept = fitting(plain, in: range)
    isFull = kept.utf8.count < plain.utf8.count
    guard !kept.isEmpty else { return }
    replace(range, with: kept, kind: kind)
  }

  /// The start of `string` that fits when it replaces `range`.
  private func fitting(_ string: String, in range: Range<Int>) -> String {
    // No text has more characters than bytes, so mostly nothing needs to be counted.
    if text.utf8.count - range.count + string.utf8.count <= limit { return string }
    let removed = text[index(range.lowerBound)..<index(range.upperBound)].count
    return String(string.prefix(max(0, limit - text.count + removed)))
  }

  mutating func erase(_ range: Range<Int>, kind: Edit.Kind) {
    if let selected = selectedOffsets {
      replace(selected, with: "", kind: .other)
    } else if !range.isEmpty {
      replace(range, with: "", kind: kind)
    }
  }

  private mutating func replace(_ range: Range<Int>, with string: String, kind: Edit.Kind) {
    let places = index(range.lowerBound)..<index(range.upperBound)
    history.record(
      Edit(
        offset: range.lowerBound, removed: String(text[places]), inserted: string, kind: kind, cursor: cursor,
        anchor: anchor))
    text.replaceSubrange(places, with: string)
    cursor = edge(from: range.lowerBound + string.utf8.count)
    anchor = nil
  }

  mutating func copy() {
    if selectedOffsets != nil { clipboard = selectedText }
    history.close()
  }

  mutating func cut() {
    copy()
    if selectedOffsets != nil { erase(cursor..<cursor, kind: .other) }
  }

  mutating func undo() {
    guard let edit = history.undo() else { return }
    apply(edit.removed, at: edit.offset, over: edit.inserted)
    cursor = edit.cursor
    anchor = edit.anchor
  }

  mutating func redo() {
    guard let edit = history.redo() else { return }
    apply(edit.inserted, at: edit.offset, over: edit.removed)
    cursor = edge(from: edit.offset + edit.inserted.utf8.count)
    anchor = nil
  }

  private mutating func apply(_ new: String, at offset: Int, over old: String) {
    text.replaceSubrange(index(offset)..<index(offset + old.utf8.count), with: new)
  }
}
