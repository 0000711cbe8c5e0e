import Sheet

extension Page {
  /// Draws all blocks from the top margin down, each exactly as high as it says.
  func draw(_ blocks: [Block]) {
    var y = metrics.topMargin
    var isInFoot = false
    var isInTopic = false
    for block in blocks {
      if case .topic = block { isInTopic = true }
      if case .heading = block { isInTopic = false }
      if case .lines(_, .foot) = block, !isInFoot {
        rule(x: metrics.sideMargin, y: y - 3, width: metrics.textWidth, weight: Weight.fine)
        isInFoot = true
      }
      draw(block, at: Place(y: y, left: metrics.sideMargin, width: metrics.textWidth), isInTopic: isInTopic)
      y += metrics.height(of: block)
    }
  }

  private func draw(_ block: Block, at place: Place, isInTopic: Bool) {
    shade(Shade.text)
    let inside = isInTopic ? place.indented(by: metrics.indent) : place
    switch block {
    case .title(let title, let date): draw(title: title, date: date, at: place)
    case .lines(let lines, let role): draw(lines, role, at: place)
    case .topic(let number, let lines): draw(lines.map(\.text), number: number, at: place)
    case .heading(let lines): draw(lines, number: nil, at: place)
    case .words(let lines): tag("P") { write(lines.map(\.text), .strong, at: inside) }
    case .question(let lines): tag("P") { draw(question: lines, at: inside) }
    case .scale(let scale): draw(scale, at: inside)
    case .writing(let count): penLines(count, at: inside)
    case .agreements(let table): draw(table, at: place)
    case .blanks(let blanks): draw(blanks, at: place)
    case .space, .apart: break
    }
  }

  /// Lines of type under each other, from the top of `place`.
  func write(_ lines: [String], _ style: Typeface.Style, at place: Place) {
    turn(to: lines)
    for (index, line) in lines.enumerated() {
      let baseline = place.y + Double(index) * metrics.leading + baselines.text
      write(line, style, x: place.left, baseline: baseline, room: place.width)
    }
  }

  /// Lines for the pen under each other; the first one leaves a full line of height above it.
  func penLines(_ count: Int, at place: Place) {
    for line in 0..<count {
      penLine(at: place, bottom: place.y + Double(line + 1) * metrics.penLeading)
    }
  }

  func penLine(at place: Place, bottom: Double) {
    rule(x: place.left, y: bottom - baselines.penLift, width: place.width, weight: Weight.fine)
  }

  private func draw(title: String, date: String, at place: Place) {
    let baseline = place.y + baselines.title
    let dateWidth = width(of: date, .regular)
    tag("H1") {
      turn(to: [title])
      write(title, .title, x: place.left, baseline: baseline, room: place.width - dateWidth - metrics.columnGap)
    }
    tag("P") {
      write(date, .regular, x: place.left + place.width - dateWidth, baseline: baseline, room: dateWidth)
    }
  }

  private func draw(_ lines: [Line], _ role: Block.Role, at place: Place) {
    if role == .patientOpening { openingRule(lines: lines.count, at: place) }
    if role == .parked {
      list(lines.map(\.text), at: place)
      return
    }
    tag("P") { write(lines.map(\.text), role == .patientOpening ? .italic : .regular, at: place) }
  }

  /// Each line is one item.
  private func list(_ lines: [String], at place: Place) {
    tag("L") {
      for (index, line) in lines.enumerated() {
        let place = Place(y: place.y + Double(index) * metrics.leading, left: place.left, width: place.width)
        tag("LI") { tag("LBody") { write([line], .regular, at: place) } }
      }
    }
  }

  /// In the margin, so that what can be said aloud stands out and still begins where everything begins.
  private func openingRule(lines: Int, at place: Place) {
    shade(Shade.text)
    let height = Double(lines) * metrics.leading
    verticalRule(x: place.left - metrics.scaled(9), y: place.y + 1.5, height: height - 3, weight: Weight.opening)
  }

  private func draw(_ lines: [String], number: Int?, at place: Place) {
    let left = number == nil ? place : place.indented(by: metrics.indent)
    let first = place.y + metrics.headingSpace + baselines.heading
    tag("H2") {
      turn(to: lines)
      if let number {
        write("\(number) ", .heading, x: place.left, baseline: first, room: metrics.indent)
      }
      for (index, line) in lines.enumerated() {
        let baseline = first + Double(index) * metrics.headingLeading
        write(line, .heading, x: left.left, baseline: baseline, room: left.width)
      }
    }
  }

  /// The dash hangs in front, so that the question begins where the patient's own words begin.
  func draw(question lines: [String], at place: Place) {
    turn(to: lines)
    write(
      "\u{2013} ", .italic, x: place.left - metrics.scaled(10), baseline: place.y + baselines.text,
      room: metrics.scaled(10))
    write(lines, .italic, at: place)
  }

  private func draw(_ blanks: [Blank], at place: Place) {
    var left = place.left
    for (index, blank) in blanks.enumerated() {
      let isLast = index == blanks.count - 1
      let room = place.width * blank.share - (isLast ? 0 : metrics.columnGap)
      draw(blank, at: Place(y: place.y, left: left, width: room))
      left += place.width * blank.share
    }
  }

  private func draw(_ blank: Blank, at place: Place) {
    let baseline = place.y + metrics.penLeading - baselines.penLift
    let behind = width(of: blank.label, .label) + metrics.labelGap
    tag("P") {
      turn(to: [blank.label])
      write(
        blank.label + (blank.filledIn == nil ? "" : " "), .label, x: place.left, baseline: baseline, room: place.width)
      if let known = blank.filledIn {
        turn(to: [known])
        write(known, .regular, x: place.left + behind, baseline: baseline, room: place.width - behind)
      }
    }
    if blank.filledIn == nil {
      penLine(
        at: Place(y: place.y, left: place.left + behind, width: place.width - behind),
        bottom: place.y + metrics.penLeading)
    }
  }
}
