import Canvas
import Guide
import QRCode
import Typesetting

/// A scene in rows: what stands where, and where the cursor can stop.
struct Layout {
  /// A piece of text in a row; columns are counted from the left of the text column.
  struct Span {
    var column: Int
    var text: String
    var style: Style = .plain
    /// What stands out when the cursor is here: what it is called, not what is said about it.
    var isLabel = false
  }

  /// A place where the cursor can stop.
  struct Stop {
    var focus: Focus
    var rows: Range<Int>
    /// The columns that can be clicked; the cursor is on the first.
    var columns: Range<Int>
    var target: Target
  }

  /// What a stop is for.
  enum Target {
    case text
    case field(Field)
    case scale(Question.ID, Scale, score: Int?)
    case option(Option)
    case button(Button)
  }

  private(set) var rows: [[Span]] = []
  private(set) var stops: [Stop] = []
  /// The rows of the body that can be seen at once.
  let visibleRows: Int
  private let width: Int
  private let isReading: Bool
  private var items = 0

  init(_ scene: Scene, frame: Frame, editors: (Field) -> TextEditor) {
    width = frame.width
    visibleRows = frame.body.count
    isReading = scene.isReading
    for element in scene.elements { add(element, editors: editors) }
    while rows.last?.isEmpty == true { rows.removeLast() }
    if scene.isReading || overflows { addReadingStops() }
  }

  var overflows: Bool { rows.count > visibleRows }

  func stop(_ focus: Focus) -> Stop? {
    stops.first { $0.focus == focus }
  }

  /// The first visible row when the cursor is at `stop`: as near to the top as the stop allows, for what is asked
  /// stands there; once further down, with a little of what comes next. A text to read moves with every line.
  func top(showing stop: Stop) -> Int {
    let room = visibleRows - 1
    if isReading { return overflows ? min(stop.rows.lowerBound, rows.count - room) : 0 }
    let hidden = stop.rows.upperBound - room
    guard overflows, hidden > 0 else { return 0 }
    let ahead = if case .field = stop.target { 0 } else { 2 }
    return min(hidden + ahead, rows.count - room, stop.rows.lowerBound)
  }

  // MARK: Elements

  private mutating func add(_ element: Element, editors: (Field) -> TextEditor) {
    switch element {
    case .gap:
      if rows.last?.isEmpty == false { rows.append([]) }
    case .heading(let text): addText(text, style: .bold)
    case .text(let text), .aside(let text): addText(text, style: .plain)
    case .verbatim(let lines): for line in lines { addVerbatim(line) }
    case .option(let option): addOption(option)
    case .buttons(let buttons): addButtons(buttons)
    case .field(let field, let label, let rows):
      if let label { addText(label, style: .plain) }
      addField(field, lines: editors(field).lines(width: fieldWidth).count, rows: rows)
    case .scale(let id, let scale, let score): addScale(id, scale, score: score)
    case .code(let matrix, let texts): addCode(matrix.halfBlocks(), beside: texts)
    }
  }

  private mutating func addText(_ text: String, style: Style, indent: Int = 0) {
    for line in wrapped(text, limit: width - indent) {
      rows.append([Span(column: indent, text: line, style: style)])
    }
  }

  /// A line whose breaks are its own; where it is too wide, the rest stands under it, indented.
  private mutating func addVerbatim(_ line: String) {
    let isForThePen = line.allSatisfy { $0 == "_" || $0 == " " }
    let pieces =
      isForThePen ? [String(line.prefix(width))] : wrapped(line, limit: line.columns > width ? width - 2 : width)
    for (index, piece) in pieces.enumerated() {
      rows.append(piece.isEmpty ? [] : [Span(column: index == 0 ? 0 : 2, text: piece)])
    }
  }

  /// A code of which a part is missing is no code: where it does not fit there is only the text.
  private mutating func addCode(_ code: [String], beside texts: [String]) {
    let code = (code.first?.columns ?? 0) <= width ? code : []
    let column = (code.first?.columns ?? 0) + 3
    let isBeside = !code.isEmpty && column + Self.narrowestColumn <= width
    let lines = texts.flatMap { wrapped($0, limit: isBeside ? width - column : width) + [""] }
    if !isBeside { rows += lines.map { [Span(column: 0, text: $0)] } }
    for index in 0..<max(code.count, isBeside ? lines.count : 0) {
      var row: [Span] = []
      if code.indices.contains(index) { row.append(Span(column: 0, text: code[index], style: .ink)) }
      if isBeside, lines.indices.contains(index) { row.append(Span(column: column, text: lines[index])) }
      rows.append(row)
    }
  }

  /// Text beside something else needs at least this many columns.
  private static let narrowestColumn = 24

  private mutating func addOption(_ option: Option) {
    let start = rows.count
    let markColumn = 2
    let labelColumn = markColumn + max(option.mark.columns, 1) + 1
    let detailColumn = labelColumn + option.labelColumns + 2
    let isBeside =
      option.labelColumns > 0 && detailColumn + option.detail.columns <= width
      && option.label.columns <= option.labelColumns
    let lines = wrapped(option.label, limit: width - labelColumn)
    for (index, line) in lines.enumerated() {
      var row = [Span(column: labelColumn, text: line, isLabel: true)]
      if index == 0 { row.insert(Span(column: markColumn, text: option.mark), at: 0) }
      rows.append(row)
    }
    if isBeside {
      rows[start].append(Span(column: detailColumn, text: option.detail))
    } else if !option.detail.isEmpty {
      addText(option.detail, style: .plain, indent: labelColumn)
    }
    addStop(rows: start..<rows.count, columns: 0..<width, target: .option(option))
  }

  private mutating func addButtons(_ buttons: [Button]) {
    var column = 0
    rows.append([])
    for button in buttons {
      let text = "[ " + button.label + " ]"
      if column > 0, column + 1 + text.columns > width {
        rows.append([])
        column = 0
      }
      rows[rows.count - 1].append(Span(column: column + 1, text: text, isLabel: true))
      addStop(
        rows: rows.count - 1..<rows.count, columns: column..<column + 1 + text.columns, target: .button(button))
      column += text.columns + 3
    }
  }

  private mutating func addStop(rows: Range<Int>, columns: Range<Int>, target: Target) {
    stops.append(Stop(focus: .item(items), rows: rows, columns: columns, target: target))
    items += 1
  }

  /// The columns inside a field.
  var fieldWidth: Int { width - Self.fieldIndent }
  static let fieldIndent = 2
  /// What a field leaves free, however small the screen.
  private static let rowsForTheQuestion = 5

  private mutating func addField(_ field: Field, lines: Int, rows wanted: ClosedRange<Int>) {
    let start = rows.count
    let most = max(1, min(wanted.upperBound, visibleRows - Self.rowsForTheQuestion))
    let count = max(min(wanted.lowerBound, most), min(lines, most))
    for _ in 0..<count { rows.append([Span(column: 0, text: "|")]) }
    stops.append(
      Stop(focus: .field(field), rows: start..<rows.count, columns: 0..<width, target: .field(field)))
  }

  private mutating func addScale(_ id: Question.ID, _ scale: Scale, score: Int?) {
    let step = scaleStep(scale)
    let digits = scaleColumns(scale)
    if digits.lowerBound > 0 {
      rows.append([Span(column: 2, text: scale.minLabel), Span(column: digits.upperBound, text: scale.maxLabel)])
    } else {
      addText("\(scale.min) = \(scale.minLabel), \(scale.max) = \(scale.maxLabel)", style: .plain)
      rows.append([])
    }
    let row = rows.count - 1
    for value in scale.min...scale.max {
      let text = value == score ? "[\(value)]" : " \(value) "
      let column = digits.lowerBound + (value - scale.min) * step
      rows[row].append(Span(column: column, text: text, style: value == score ? .bold : .plain))
    }
    stops.append(
      Stop(
        focus: .scale(id), rows: row..<row + 1, columns: digits, target: .scale(id, scale, score: score)))
  }

  private func scaleStep(_ scale: Scale) -> Int {
    width >= 74 ? 4 : 3
  }

  /// The columns of the numbers of a scale; labels stand before and after them where there is room.
  private func scaleColumns(_ scale: Scale) -> Range<Int> {
    let step = scaleStep(scale)
    let columns = (scale.max - scale.min) * step + 5
    let beside = 2 + scale.minLabel.columns + 1
    let fits = beside + columns + scale.maxLabel.columns <= width
    let start = fits ? beside : 0
    return start..<start + columns
  }

  /// The value of a scale that stands at `column`.
  func value(of scale: Scale, at column: Int) -> Int {
    let start = scaleColumns(scale).lowerBound
    return max(scale.min, min(scale.max, scale.min + (column - start) / scaleStep(scale)))
  }

  /// The column of a value of a scale.
  func column(of value: Int, in scale: Scale) -> Int {
    scaleColumns(scale).lowerBound + (value - scale.min) * scaleStep(scale) + 1
  }

  /// Every line of text becomes a stop, between the stops that are there.
  private mutating func addReadingStops() {
    let taken = stops.flatMap(\.rows)
    let legible = rows.indices.filter { rows[$0].contains { $0.text.contains { $0 != " " } } }
    let reading = legible.filter { !taken.contains($0) }.map { row in
      Stop(focus: .row(row), rows: row..<row + 1, columns: 0..<width, target: .text)
    }
    stops = (stops + reading).sorted {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
  }
}
