import CNcurses
import Canvas

extension Terminal {
  /// Shows `buffer` and puts the terminal's own cursor where it says; only what changed is sent.
  ///
  /// Where the terminal has not yet taken what was shown before, nothing is shown: show it again when it has.
  ///
  /// People who enlarge the screen or hear it follow that cursor, so it is hidden only where a screen has none.
  public func show(_ buffer: Buffer) {
    guard !isAway else { return }
    if output.isBehind { output.advance() }
    guard !output.isBehind else { return }
    if buffer.size != shown.size { shown = Buffer(size: buffer.size) }
    let (columns, rows) = (min(buffer.size.columns, size.columns), min(buffer.size.rows, size.rows))
    // As many rows at once as have room on the way to the terminal, however much each cell takes.
    let most = max(1, output.capacity / (max(1, size.columns) * Self.longestCell))
    var changed = 0
    for row in 0..<rows where put(row, of: buffer, columns: columns) {
      changed += 1
      if changed % most == 0 { refresh() }
    }
    shown = buffer
    let isHidden = buffer.cursor == nil
    if isHidden != isCursorHidden {
      curs_set(isHidden ? 0 : 1)
      isCursorHidden = isHidden
    }
    if let cursor = buffer.cursor {
      wmove(window, Int32(max(0, min(cursor.row, size.rows - 1))), Int32(max(0, min(cursor.column, columns - 1))))
    }
    refresh()
  }

  /// In bytes: a letter with its marks, its colours, and the way to it.
  private static let longestCell = 64

  private func refresh() {
    wrefresh(window)
    output.advance()
  }

  /// Puts the cells of a row that changed; whether there were any.
  private func put(_ row: Int, of buffer: Buffer, columns: Int) -> Bool {
    let start = row * buffer.size.columns
    var isChanged = false
    buffer.cells.withUnsafeBufferPointer { new in
      shown.cells.withUnsafeBufferPointer { old in
        for column in 0..<columns where new[start + column] != old[start + column] {
          put(new[start + column], column: column, row: row)
          isChanged = true
        }
      }
    }
    return isChanged
  }

  private func put(_ cell: Cell, column: Int, row: Int) {
    let (attributes, pair) = palette.look(of: cell.style)
    if let ascii = cell.ascii {
      terminal_put_letter(window, Int32(row), Int32(column), wchar_t(ascii), attributes, pair)
    } else if let character = cell.character {
      // The second half of a wide character comes with its first.
      for (offset, scalars) in Glyph(character, isConsole: modes.isConsole).cells.enumerated() {
        terminal_put(window, Int32(row), Int32(column + offset), scalars + [0], attributes, pair)
      }
    }
  }
}
