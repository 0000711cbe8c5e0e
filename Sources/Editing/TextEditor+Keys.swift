import Typesetting

extension TextEditor {
  /// Does what `key` means in a text, and says whether it meant anything.
  ///
  /// false also for up in the first row and down in the last, so that the focus can move on.
  /// - Parameter size: of the part of the screen that the text is shown in.
  public mutating func handle(_ key: Key, size: Size) -> Bool {
    let goal = goalColumn
    goalColumn = nil
    isFull = false
    let isHandled =
      edits(key) || movesSideways(key, width: size.columns) || movesVertically(key, size: size, goal: goal)
    if isHandled {
      topRow = firstVisibleRow(size)
    } else {
      goalColumn = goal
    }
    return isHandled
  }

  private mutating func edits(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character), kind: .typing)
    case .enter where !isSingleLine, .newLine where !isSingleLine:
      history.close()
      insert("\n", kind: .typing)
    case .paste(let string): insert(string)
    case .backspace: erase(offset(before: cursor)..<cursor, kind: .erasing)
    case .delete: erase(cursor..<offset(after: cursor), kind: .erasing)
    case .deleteWordLeft, .control("w"): erase(wordStart(before: cursor)..<cursor, kind: .erasing)
    case .deleteWordRight: erase(cursor..<wordEnd(after: cursor), kind: .erasing)
    case .control("c"): copy()
    case .control("x"): cut()
    case .control("v"): insert(clipboard)
    case .control("z"): undo()
    case .control("y"): redo()
    default: return false
    }
    return true
  }

  private mutating func movesSideways(_ key: Key, width: Int) -> Bool {
    switch key {
    case .left: move(to: selectedOffsets?.lowerBound ?? offset(before: cursor))
    case .right: move(to: selectedOffsets?.upperBound ?? offset(after: cursor))
    case .wordLeft: move(to: wordStart(before: cursor))
    case .wordRight: move(to: wordEnd(after: cursor))
    case .home: move(to: rowEdges(width: width).lowerBound)
    case .end, .control("e"): move(to: rowEdges(width: width).upperBound)
    case .first: move(to: 0)
    case .last: move(to: text.utf8.count)
    case .selectLeft: select(to: offset(before: cursor))
    case .selectRight: select(to: offset(after: cursor))
    case .selectWordLeft: select(to: wordStart(before: cursor))
    case .selectWordRight: select(to: wordEnd(after: cursor))
    case .selectHome: select(to: rowEdges(width: width).lowerBound)
    case .selectEnd: select(to: rowEdges(width: width).upperBound)
    case .control("a"):
      move(to: 0)
      select(to: text.utf8.count)
    default: return false
    }
    return true
  }

  private mutating func movesVertically(_ key: Key, size: Size, goal: Int?) -> Bool {
    guard !isSingleLine else { return false }
    if key == .wheelUp || key == .wheelDown { return scrolls(down: key == .wheelDown, size: size) }
    let rows =
      switch key {
      case .up, .selectUp: -1
      case .down, .selectDown: 1
      case .pageUp: -max(1, size.rows - 1)
      case .pageDown: max(1, size.rows - 1)
      default: 0
      }
    guard rows != 0 else { return false }
    let lines = lines(width: size.columns)
    let place = cursorPosition(in: lines, width: size.columns)
    let row = min(max(0, place.row + rows), lines.count - 1)
    let isSelecting = key == .selectUp || key == .selectDown
    guard row != place.row || isSelecting else { return false }
    let column = goal ?? place.column
    let target =
      row == place.row ? (rows < 0 ? 0 : text.utf8.count) : offset(inRow: row, of: lines, column: column)
    if isSelecting { select(to: target) } else { move(to: target) }
    goalColumn = column
    return true
  }

  /// A text that is longer than its place moves through it, and never moves on to something else.
  private mutating func scrolls(down: Bool, size: Size) -> Bool {
    let lines = lines(width: size.columns)
    guard lines.count > size.rows else { return false }
    let place = cursorPosition(in: lines, width: size.columns)
    let top = firstRow(cursor: place.row, count: lines.count, rows: size.rows)
    let rows = max(1, min(Self.rowsOfWheel, size.rows))
    let next = min(max(0, top + (down ? rows : -rows)), lines.count - size.rows)
    // At an end the cursor goes on to the very end.
    let row = next == top ? (down ? lines.count - 1 : 0) : min(max(place.row, next), next + size.rows - 1)
    topRow = next
    if row != place.row { move(to: offset(inRow: row, of: lines, column: place.column)) }
    return true
  }

  private static var rowsOfWheel: Int { 3 }

  mutating func move(to offset: Int) {
    cursor = offset
    anchor = nil
    history.close()
  }

  private mutating func select(to offset: Int) {
    if anchor == nil { anchor = cursor }
    cursor = offset
    history.close()
  }

  private func wordStart(before offset: Int) -> Int {
    var place = index(offset)
    var isInside = false
    while place > text.startIndex {
      let previous = text.index(before: place)
      let isWord = text[previous].isPartOfWord
      if isInside, !isWord { break }
      isInside = isWord
      place = previous
    }
    return self.offset(place)
  }

  private func wordEnd(after offset: Int) -> Int {
    var place = index(offset)
    var isInside = false
    while place < text.endIndex {
      let isWord = text[place].isPartOfWord
      if isInside, !isWord { break }
      isInside = isWord
      place = text.index(after: place)
    }
    return self.offset(place)
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool {
    !isWhitespace && !isPunctuation && !isSymbol || self == "'" || self == "\u{2019}"
  }
}
