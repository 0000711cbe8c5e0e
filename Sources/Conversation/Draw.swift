import Canvas
import Typesetting
import Wording

extension State {
  /// The whole screen as it is now, with the cursor on what is chosen or typed.
  public func draw() -> Buffer {
    switch presence {
    case .here: return paint()
    case .covered: return covered.paint()
    case .leaving(let seconds): return sentence(phrases[.kioskCountdown, ["aantal": String(seconds)]])
    case .gone: return Buffer(size: size)
    }
  }

  /// One sentence instead of the screen, and the one about acute help: somebody may be there all the same.
  private func sentence(_ text: String) -> Buffer {
    var buffer = Buffer(size: size)
    let room = max(1, size.columns)
    let acuteHelp = Frame(size).isBigEnough ? [""] + wrapped(phrases[.acuteHelp], limit: room) : []
    for (row, line) in (wrapped(text, limit: room) + acuteHelp).enumerated() {
      buffer.write(line, at: Point(column: 0, row: row))
    }
    buffer.cursor = size.columns > 0 && size.rows > 0 ? Point(column: 0, row: 0) : nil
    return buffer
  }

  /// The screen without regard to who may be there to read it.
  func paint() -> Buffer {
    if isHidden { return sentence(phrases[.hidden]) }
    guard Frame(size).isBigEnough else { return sentence(phrases[.tooSmall]) }
    var buffer = Buffer(size: size)
    drawScene(into: &buffer)
    return buffer
  }

  private func drawScene(into buffer: inout Buffer) {
    let scene = scene
    let frame = frame(scene)
    let layout = layout(scene)
    let stop = current(in: layout, scene)
    drawHeader(scene, frame, into: &buffer)
    let top = stop.map(layout.top) ?? 0
    let rows = top..<min(layout.rows.count, top + frame.body.count - (layout.overflows ? 1 : 0))
    for row in rows {
      let isFocused = stop?.rows.contains(row) ?? false
      for span in layout.rows[row] {
        buffer.write(
          span.text, at: Point(column: frame.left + span.column, row: frame.body.lowerBound + row - top),
          style: isFocused ? span.style.union(emphasis(of: span, at: stop)) : span.style,
          limit: frame.width - span.column)
      }
    }
    if layout.overflows { drawMore(rows, of: layout.rows.count, frame, into: &buffer) }
    for stop in layout.stops { drawField(stop, top: top, scene, frame, hasFocus: false, into: &buffer) }
    if let stop { drawFocus(stop, top: top, scene, layout, frame, into: &buffer) }
    if let columns = frame.overview { drawOverview(columns, from: frame.body.lowerBound, into: &buffer) }
    if !scene.isBare { drawFoot(scene, frame, canType: takesLetters(scene), into: &buffer) }
  }

  /// In a row of buttons only the one with the focus stands out.
  private func emphasis(of span: Layout.Span, at stop: Layout.Stop?) -> Style {
    guard let stop, span.isLabel, stop.columns.contains(span.column) else { return .plain }
    return .bold
  }

  private func drawHeader(_ scene: Scene, _ frame: Frame, into buffer: inout Buffer) {
    let right = drawMark(frame, into: &buffer)
    let end = buffer.write(
      title(scene, limit: right - frame.left), at: Point(column: frame.left, row: 0), style: [.bold, .accent],
      limit: right - frame.left)
    for progress in [scene.progress, phrases.step] {
      let column = right - progress.columns
      guard column > end + 1 else { continue }
      buffer.write(progress, at: Point(column: column, row: 0), style: .accent)
      return
    }
  }

  private func drawMore(_ rows: Range<Int>, of count: Int, _ frame: Frame, into buffer: inout Buffer) {
    let phrase: Phrase =
      switch (rows.lowerBound > 0, rows.upperBound < count) {
      case (true, true): .moreBoth
      case (true, false): .moreUp
      default: .moreDown
      }
    buffer.write(
      phrases[phrase], at: Point(column: frame.left, row: frame.body.upperBound - 1), style: .accent, limit: frame.width
    )
  }

  /// The text inside a field.
  private func drawField(
    _ stop: Layout.Stop, top: Int, _ scene: Scene, _ frame: Frame, hasFocus: Bool, into buffer: inout Buffer
  ) {
    guard case .field(let field) = stop.target else { return }
    let row = frame.body.lowerBound + stop.rows.lowerBound - top
    let last = frame.body.upperBound
    guard row >= frame.body.lowerBound, row + stop.rows.count <= last else { return }
    editor(field).draw(
      into: &buffer,
      in: Rect(
        column: frame.left + Layout.fieldIndent, row: row, columns: frame.width - Layout.fieldIndent,
        rows: stop.rows.count), underlinedEnd: scene.surplus[field] ?? 0, hasFocus: hasFocus)
  }

  /// The mark and the cursor on what has the focus.
  private func drawFocus(
    _ stop: Layout.Stop, top: Int, _ scene: Scene, _ layout: Layout, _ frame: Frame, into buffer: inout Buffer
  ) {
    let row = frame.body.lowerBound + stop.rows.lowerBound - top
    var cursor = Point(column: frame.left + stop.columns.lowerBound, row: row)
    switch stop.target {
    case .field: drawField(stop, top: top, scene, frame, hasFocus: true, into: &buffer)
    case .scale(_, let scale, let score):
      if stop.columns.lowerBound > 0 { buffer.write(">", at: Point(column: frame.left, row: row), style: .bold) }
      cursor.column = frame.left + layout.column(of: score ?? scale.min, in: scale)
      buffer.cursor = cursor
    case .option, .button:
      buffer.write(">", at: cursor, style: .bold)
      buffer.cursor = cursor
    case .text:
      cursor.column += layout.rows[stop.rows.lowerBound].first { $0.style != .ink && !$0.text.isEmpty }?.column ?? 0
      buffer.cursor = cursor
    }
  }

  private func drawOverview(_ columns: Range<Int>, from row: Int, into buffer: inout Buffer) {
    let lines = overview.flatMap { wrapped($0, limit: columns.count) }
    for (index, line) in lines.enumerated() {
      buffer.write(line, at: Point(column: columns.lowerBound, row: row + index), limit: columns.count)
    }
  }

  /// What can I do, the last message, and where to call in need.
  private func drawFoot(_ scene: Scene, _ frame: Frame, canType: Bool, into buffer: inout Buffer) {
    var row = frame.hints.lowerBound
    var column = frame.left
    if let notice {
      drawNotice(notice, frame, into: &buffer)
    } else {
      for hint in hints(scene, frame) {
        let key = canType ? hint.keyInField : hint.key
        if column > frame.left, column + key.columns + 1 + hint.label.columns > frame.left + frame.width {
          // A shorter one may still fit in the last row.
          guard frame.hints.contains(row + 1) else { continue }
          row += 1
          column = frame.left
        }
        column = buffer.write(key, at: Point(column: column, row: row), style: .bold)
        column = buffer.write(" " + hint.label, at: Point(column: column, row: row)) + 2
      }
    }
    for (row, line) in zip(frame.acute, wrapped(phrases[.acuteHelp], limit: frame.width)) {
      buffer.write(line, at: Point(column: frame.left, row: row))
    }
  }

  /// In order; where there is little room, first how to get help and how to get back.
  private func hints(_ scene: Scene, _ frame: Frame) -> [Binding.Hint] {
    guard frame.hints.count == 1 else { return scene.bindings.compactMap(\.hint) }
    let isFirst = { (binding: Binding) in
      !binding.keys.isEmpty && (binding.intent == .goTo(.help) || binding.intent == .goBack)
    }
    return (scene.bindings.filter(isFirst) + scene.bindings.filter { !isFirst($0) }).compactMap(\.hint)
  }

  /// In the place of the hints; what is longer goes up over the body, or stands at its top when the cursor is there.
  private func drawNotice(_ notice: String, _ frame: Frame, into buffer: inout Buffer) {
    let lines = wrapped(notice, limit: frame.width).prefix(max(frame.hints.count, frame.body.count / 2))
    var row = frame.hints.lowerBound
    if lines.count > frame.hints.count {
      row = frame.hints.upperBound - lines.count
      if let cursor = buffer.cursor, cursor.row >= row { row = frame.body.lowerBound }
    }
    for line in lines {
      buffer.write(String(repeating: " ", count: size.columns), at: Point(column: 0, row: row))
      buffer.write(line, at: Point(column: frame.left, row: row), style: .bold)
      row += 1
    }
  }
}
