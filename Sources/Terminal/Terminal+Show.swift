import CNcurses
import Canvas

extension Terminal {
  /// Shows `buffer` and puts the terminal's own cursor where it says; only what changed is sent.
  ///
  /// People who enlarge the screen or hear it follow that cursor, so it is hidden only where a screen has none.
  public func show(_ buffer: Buffer) {
    releaseOutput()
    if buffer.size != shown.size { shown = Buffer(size: buffer.size) }
    let (columns, rows) = (min(buffer.size.columns, size.columns), min(buffer.size.rows, size.rows))
    buffer.cells.withUnsafeBufferPointer { new in
      shown.cells.withUnsafeBufferPointer { old in
        for row in 0..<rows {
          let start = row * buffer.size.columns
          for column in 0..<columns where new[start + column] != old[start + column] {
            put(new[start + column], column: column, row: row)
          }
        }
      }
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
    wrefresh(window)
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
