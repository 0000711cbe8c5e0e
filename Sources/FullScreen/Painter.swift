import Canvas
import Conversation
import Editing
import Typesetting
import Wording

/// Paints a scene that is laid out, with the cursor on what is chosen or typed.
struct Painter {
  let scene: Scene
  let frame: Frame
  let layout: Layout
  let hints: [Hint]
  /// What the cursor is on.
  let stop: Layout.Stop?
  let phrases: Phrasebook
  let editors: (FieldElement) -> TextEditor
  /// The first row of the layout that can be seen.
  private let top: Int

  init(_ shown: Shown, stop: Layout.Stop?, phrases: Phrasebook, editors: @escaping (FieldElement) -> TextEditor) {
    scene = shown.scene
    frame = shown.frame
    layout = shown.layout
    hints = shown.hints
    self.stop = stop
    self.phrases = phrases
    self.editors = editors
    top = stop.map(shown.layout.top) ?? 0
  }

  func paint(_ buffer: inout Buffer) {
    paintHeader(&buffer)
    paintBody(&buffer)
    for stop in layout.stops { paintField(stop, hasFocus: false, &buffer) }
    if let stop { paintFocus(stop, &buffer) }
    if let columns = frame.overview { paintOverview(columns, &buffer) }
    if !frame.isBare { paintFoot(&buffer) }
    paintAcuteHelp(&buffer)
  }

  // MARK: Where am I

  private func paintHeader(_ buffer: inout Buffer) {
    let right = paintMark(&buffer)
    let end = buffer.write(
      title(limit: right - frame.left), at: Point(column: frame.left, row: 0), style: [.bold, .accent],
      limit: right - frame.left)
    for progress in [scene.progress.detail, scene.progress.step] {
      let column = right - progress.columns
      guard column > end + 1 else { continue }
      buffer.write(progress, at: Point(column: column, row: 0), style: .accent)
      return
    }
  }

  /// At the right end of the first row: that somebody types for the patient. Says where it begins.
  private func paintMark(_ buffer: inout Buffer) -> Int {
    let end = frame.left + frame.width
    guard let mark = scene.togetherMark else { return end }
    let start = max(frame.left, end - mark.columns)
    buffer.write(mark, at: Point(column: start, row: 0), style: .bold, limit: frame.width)
    return max(frame.left, start - 2)
  }

  /// Cut at a word where the mark leaves no room for all of it.
  private func title(limit: Int) -> String {
    let title = scene.title.words(isCovering: layout.isCovering)
    guard scene.togetherMark != nil, title.columns > limit else { return title }
    return (wrapped(title, limit: max(1, limit - 1)).first ?? "") + "\u{2026}"
  }

  private func paintOverview(_ columns: Range<Int>, _ buffer: inout Buffer) {
    let lines = (scene.overview?.lines(phrases, isCovering: layout.isCovering) ?? [])
      .flatMap { wrapped($0, limit: columns.count) }
    for (index, line) in lines.enumerated() {
      buffer.write(
        line, at: Point(column: columns.lowerBound, row: frame.body.lowerBound + index), limit: columns.count)
    }
  }

  // MARK: The one thing

  private func paintBody(_ buffer: inout Buffer) {
    let rows = top..<min(layout.rows.count, top + frame.body.count - (layout.overflows ? 1 : 0))
    for row in rows {
      let isFocused = stop?.rows.contains(row) ?? false
      for span in layout.rows[row] {
        buffer.write(
          span.text, at: Point(column: frame.left + span.column, row: frame.body.lowerBound + row - top),
          style: isFocused ? span.style.union(emphasis(of: span)) : span.style, limit: frame.width - span.column)
      }
    }
    if layout.overflows { paintMore(rows, &buffer) }
  }

  /// In a row of buttons only the one with the focus stands out.
  private func emphasis(of span: Layout.Span) -> Style {
    guard let stop, span.isLabel, stop.columns.contains(span.column) else { return .plain }
    return .bold
  }

  private func paintMore(_ rows: Range<Int>, _ buffer: inout Buffer) {
    let phrase: ViewPhrase =
      switch (rows.lowerBound > 0, rows.upperBound < layout.rows.count) {
      case (true, true): .moreBoth
      case (true, false): .moreUp
      default: .moreDown
      }
    buffer.write(
      phrases[phrase], at: Point(column: frame.left, row: frame.body.upperBound - 1), style: .accent,
      limit: frame.width)
  }

  /// The text inside a field.
  private func paintField(_ stop: Layout.Stop, hasFocus: Bool, _ buffer: inout Buffer) {
    guard case .field(let field) = stop.target else { return }
    let row = frame.body.lowerBound + stop.rows.lowerBound - top
    guard row >= frame.body.lowerBound, row + stop.rows.count <= frame.body.upperBound else { return }
    let editor = editors(field)
    (layout.isCovering ? editor.masked() : editor).draw(
      into: &buffer,
      in: Rect(
        column: frame.left + Layout.fieldIndent, row: row, columns: layout.fieldWidth, rows: stop.rows.count),
      underlinedEnd: field.surplus, hasFocus: hasFocus)
  }

  /// The mark and the cursor on what has the focus.
  private func paintFocus(_ stop: Layout.Stop, _ buffer: inout Buffer) {
    let row = frame.body.lowerBound + stop.rows.lowerBound - top
    var cursor = Point(column: frame.left + stop.columns.lowerBound, row: row)
    switch stop.target {
    case .field: return paintField(stop, hasFocus: true, &buffer)
    case .scale(let element):
      if stop.columns.lowerBound > 0 { buffer.write(">", at: Point(column: frame.left, row: row)) }
      cursor.column = frame.left + layout.column(of: element.score ?? element.scale.min, in: element.scale)
    case .choice: buffer.write(">", at: cursor)
    case .text:
      if !layout.isToRead { buffer.write(">", at: Point(column: cursor.column - 1, row: row)) }
      cursor.column += layout.rows[stop.rows.lowerBound].first { $0.style != .ink && !$0.text.isEmpty }?.column ?? 0
    }
    buffer.cursor = cursor
  }

  // MARK: What can I do

  /// The hints or what just happened.
  private func paintFoot(_ buffer: inout Buffer) {
    if let notice = scene.notice {
      paintNotice(notice.words(isCovering: layout.isCovering), &buffer)
    } else {
      paintHints(&buffer)
    }
  }

  private func paintAcuteHelp(_ buffer: inout Buffer) {
    let top = frame.size.rows - frame.acuteHelp.count
    for (index, line) in frame.acuteHelp.enumerated() {
      buffer.write(line, at: Point(column: frame.left, row: top + index))
    }
  }

  private func paintHints(_ buffer: inout Buffer) {
    var row = frame.hints.lowerBound
    var column = frame.left
    for hint in hints {
      if column > frame.left, column + hint.key.columns + 1 + hint.label.columns > frame.left + frame.width {
        // A shorter one may still fit in the last row.
        guard frame.hints.contains(row + 1) else { continue }
        row += 1
        column = frame.left
      }
      column = buffer.write(hint.key, at: Point(column: column, row: row), style: .bold)
      column = buffer.write(" " + hint.label, at: Point(column: column, row: row)) + 2
    }
  }

  /// In the place of the hints; what is longer goes up over the body, or stands at its top when the cursor is there.
  private func paintNotice(_ notice: String, _ buffer: inout Buffer) {
    let lines = wrapped(notice, limit: frame.width).prefix(max(frame.hints.count, frame.body.count / 2))
    var row = frame.hints.lowerBound
    if lines.count > frame.hints.count {
      row = frame.hints.upperBound - lines.count
      if let cursor = buffer.cursor, cursor.row >= row { row = frame.body.lowerBound }
    }
    for line in lines {
      buffer.write(String(repeating: " ", count: frame.size.columns), at: Point(column: 0, row: row))
      buffer.write(line, at: Point(column: frame.left, row: row), style: .bold)
      row += 1
    }
  }
}
