/// One change of a text: `removed` at `offset` became `inserted`.
struct Edit: Equatable, Sendable {
  enum Kind { case typing, erasing, other }

  var offset: Int
  var removed: String
  var inserted: String
  var kind: Kind
  /// Where the cursor and the selection were before it.
  var cursor: Int
  var anchor: Int?

  /// Takes in `next` when both are parts of one thing that a person did, like typing a word.
  mutating func absorb(_ next: Edit) -> Bool {
    guard kind == next.kind else { return false }
    switch kind {
    case .other: return false
    case .typing:
      guard next.removed.isEmpty, next.offset == offset + inserted.utf8.count else { return false }
      let isNewWord = inserted.last?.isWhitespace == true && next.inserted.first?.isWhitespace == false
      guard !isNewWord else { return false }
      inserted += next.inserted
    case .erasing:
      if next.offset + next.removed.utf8.count == offset {
        removed = next.removed + removed
        offset = next.offset
      } else if next.offset == offset {
        removed += next.removed
      } else {
        return false
      }
    }
    return true
  }
}

/// What can be undone and done again.
struct EditHistory: Equatable, Sendable {
  private(set) var done: [Edit] = []
  private(set) var undone: [Edit] = []
  /// Whether the next edit may still belong to the last one; moving the cursor ends that.
  private var isOpen = false
  private static let depth = 200

  mutating func record(_ edit: Edit) {
    undone = []
    if isOpen, let last = done.indices.last, done[last].absorb(edit) { return }
    if done.count == Self.depth { done.removeFirst() }
    done.append(edit)
    isOpen = true
  }

  mutating func close() {
    isOpen = false
  }

  mutating func undo() -> Edit? {
    close()
    guard let edit = done.popLast() else { return nil }
    undone.append(edit)
    return edit
  }

  mutating func redo() -> Edit? {
    close()
    guard let edit = undone.popLast() else { return nil }
    done.append(edit)
    return edit
  }
}
