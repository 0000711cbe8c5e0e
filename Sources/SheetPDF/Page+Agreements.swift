import Sheet

extension Page {
  /// Three quiet columns: no boxes, a fine line under what is known, and lines for the pen.
  func draw(_ table: AgreementTable, at place: Place) {
    var y = place.y
    shade(Shade.text)
    tag("Table") {
      row("TH", [[table.what], [table.who], [table.when]], .regular, at: y, in: place)
      y += metrics.leading
      for agreement in table.rows {
        row("TD", [agreement.what, agreement.who, agreement.when], .regular, at: y, in: place)
        y += metrics.height(of: agreement)
      }
    }
    y = place.y + metrics.leading
    for agreement in table.rows {
      y += metrics.height(of: agreement)
      for column in columns(of: place) { rule(x: column.left, y: y - 1.5, width: column.width, weight: Weight.fine) }
    }
    for _ in 0..<table.emptyRows {
      y += metrics.penLeading
      for column in columns(of: place) { penLine(at: column, bottom: y) }
    }
  }

  private func row(_ cell: String, _ cells: [[String]], _ style: Typeface.Style, at y: Double, in place: Place) {
    tag("TR") {
      for (lines, column) in zip(cells, columns(of: place)) {
        // An element with nothing in it is no cell to who reads the tags.
        tag(cell) {
          write(lines.joined().isEmpty ? [" "] : lines, style, at: Place(y: y, left: column.left, width: column.width))
        }
      }
    }
  }

  private func columns(of place: Place) -> [Place] {
    var left = place.left
    return metrics.agreementColumns.map { column in
      defer { left += column.width + metrics.columnGap }
      return Place(y: place.y, left: left, width: column.width)
    }
  }
}
