import Canvas
import Conversation
import Editing
import Guide
import Typesetting
import Wording

/// What each kind of element looks like.
extension Layout {
  mutating func add(_ elements: [Element], code: [String]?, editors: (FieldElement) -> TextEditor) {
    let labelColumns = labelColumns(elements)
    var row = ButtonRow()
    for element in elements {
      if case .choice(let choice) = element, choice.kind == .wayOn {
        addButton(choice, &row)
        continue
      }
      row = ButtonRow()
      switch element {
      case .gap:
        if rows.last?.isEmpty == false { rows.append([]) }
      case .question(let text), .heading(let text): addText(words(text), style: .bold)
      case .instruction(let text), .status(let text), .body(let text), .source(let text):
        addText(words(text), style: .plain)
      case .counter(let text): text.map { addText(words($0), style: .plain) } ?? rows.append([])
      case .item(let text): addText("- " + words(text), style: .plain)
      case .sheet(let lines): for line in lines { addLine(words(line.text), isForThePen: line.isForThePen) }
      case .ways(let ways): for way in ways { addWay(way) }
      case .choice(let choice): addChoice(choice, labelColumns: labelColumns)
      case .field(let field):
        if let label = field.label { addText(words(label), style: .plain) }
        addField(field, lines: editors(field).lines(width: fieldWidth).count)
      case .scale(let scale): addScale(scale)
      case .reference(let reference): addReference(reference, code: code)
      }
    }
  }

  /// As it may be read.
  private func words(_ text: Text) -> String {
    text.words(isCovering: isCovering)
  }

  mutating func addText(_ text: String, style: Style, indent: Int = 0) {
    for line in wrapped(text, limit: width - indent) {
      rows.append([Span(column: indent, text: line, style: style)])
    }
  }

  /// A line whose breaks are its own; where it is too wide, the rest stands under it, indented.
  private mutating func addLine(_ line: String, isForThePen: Bool = false) {
    let pieces =
      isForThePen ? [String(line.prefix(width))] : wrapped(line, limit: line.columns > width ? width - 2 : width)
    if line.isEmpty { rows.append([]) }
    for (index, piece) in pieces.enumerated() where !line.isEmpty {
      rows.append(piece.isEmpty ? [] : [Span(column: index == 0 ? 0 : 2, text: piece)])
    }
  }

  /// The keys of an act, and what they do.
  private mutating func addWay(_ way: Way) {
    guard let hint = Hint(way.act, phrases) else { return }
    let columns = 14
    let key = [hint.key, way.act.nameWithAlt(phrases)].compactMap(\.self).joined(separator: ", ")
    addLine(key + String(repeating: " ", count: max(1, columns - key.count)) + hint.label)
  }

  /// A code of which a part is missing is no code: where it does not fit there is only the text.
  private mutating func addReference(_ reference: Reference, code: [String]?) {
    guard let code else {
      for text in reference.texts { addText(words(text), style: .plain) }
      return
    }
    let texts = (reference.texts + reference.howToScan).map(words)
    let visible = (code.first?.columns ?? 0) <= width ? code : []
    let column = (visible.first?.columns ?? 0) + 3
    let isBeside = !visible.isEmpty && column + Self.narrowestColumn <= width
    let lines = texts.flatMap { wrapped($0, limit: isBeside ? width - column : width) + [""] }
    if !isBeside { rows += lines.map { [Span(column: 0, text: $0)] } }
    for index in 0..<max(visible.count, isBeside ? lines.count : 0) {
      var row: [Span] = []
      if visible.indices.contains(index) { row.append(Span(column: 0, text: visible[index], style: .ink)) }
      if isBeside, lines.indices.contains(index) { row.append(Span(column: column, text: lines[index])) }
      rows.append(row)
    }
  }

  /// Text beside something else needs at least this many columns.
  private static let narrowestColumn = 24

  // MARK: Choices

  private static let markColumn = 2

  /// Whether a column of a choice is that of its mark.
  static func isMark(_ column: Int) -> Bool { column < 6 }

  /// The columns of the labels of a list whose details stand in a column of their own; own words take what they take.
  private func labelColumns(_ elements: [Element]) -> Int {
    elements.reduce(0) { columns, element in
      guard case .choice(let choice) = element, case .ranked = choice.kind, choice.hasDetail, !choice.label.hasOwnWords
      else { return columns }
      return max(columns, choice.label.words.count)
    }
  }

  private mutating func addChoice(_ choice: Choice, labelColumns: Int) {
    let start = rows.count
    let mark = choice.kind.mark
    let label = words(choice.label)
    let detail = choice.detail.map(words) ?? ""
    let labelColumn = Self.markColumn + max(mark.columns, 1) + 1
    let detailColumn = labelColumn + labelColumns + 2
    var isBeside = false
    if case .ranked = choice.kind {
      isBeside = labelColumns > 0 && detailColumn + detail.columns <= width && label.columns <= labelColumns
    }
    for (index, line) in wrapped(label, limit: width - labelColumn).enumerated() {
      var row = [Span(column: labelColumn, text: line, isLabel: true)]
      if index == 0 { row.insert(Span(column: Self.markColumn, text: mark), at: 0) }
      rows.append(row)
    }
    if isBeside {
      rows[start].append(Span(column: detailColumn, text: detail))
    } else if !detail.isEmpty {
      addText(detail, style: .plain, indent: labelColumn)
    }
    addStop(.choice(choice.id), rows: start..<rows.count, columns: 0..<width, target: .choice(choice))
  }

  /// Ways on that follow each other stand side by side where they fit.
  private struct ButtonRow {
    /// nil before the first.
    var column: Int?
  }

  private mutating func addButton(_ choice: Choice, _ row: inout ButtonRow) {
    let text = "[ " + words(choice.label) + " ]"
    if row.column.map({ $0 > 0 && $0 + 1 + text.columns > width }) ?? true {
      rows.append([])
      row.column = 0
    }
    let column = row.column ?? 0
    rows[rows.count - 1].append(Span(column: column + 1, text: text, isLabel: true))
    addStop(
      .choice(choice.id), rows: rows.count - 1..<rows.count, columns: column..<column + 1 + text.columns,
      target: .choice(choice))
    row.column = column + text.columns + 3
  }

  // MARK: Fields

  /// The columns inside a field.
  var fieldWidth: Int { width - Self.fieldIndent }
  static let fieldIndent = 2
  /// What a field leaves free, however small the screen.
  private static let rowsForTheQuestion = 5

  /// A field that holds other words; false where it would take more or fewer rows than it has.
  mutating func replace(_ field: FieldElement, lines: Int) -> Bool {
    guard let index = stops.firstIndex(where: { $0.id == .focus(.field(field.id)) }),
      stops[index].rows.count == height(of: field, lines: lines)
    else { return false }
    stops[index].target = .field(field)
    return true
  }

  private func height(of field: FieldElement, lines: Int) -> Int {
    let wanted = field.length.rows
    let most = max(1, min(wanted.upperBound, visibleRows - Self.rowsForTheQuestion))
    return max(min(wanted.lowerBound, most), min(lines, most))
  }

  private mutating func addField(_ field: FieldElement, lines: Int) {
    let start = rows.count
    for _ in 0..<height(of: field, lines: lines) { rows.append([Span(column: 0, text: "|")]) }
    addStop(.field(field.id), rows: start..<rows.count, columns: 0..<width, target: .field(field))
  }
}

extension Field.Length {
  /// The fewest and the most rows of a field.
  fileprivate var rows: ClosedRange<Int> {
    switch self {
    case .word: 1...1
    case .sentence: 1...2
    case .path: 1...3
    case .remark: 2...5
    case .reason: 2...6
    case .story: 3...8
    }
  }
}

extension Choice {
  fileprivate var hasDetail: Bool { !(detail?.isEmpty ?? true) }
}

extension Choice.Kind {
  /// Stands before the label.
  fileprivate var mark: String {
    switch self {
    case .one(let isChosen): isChosen ? "(x)" : "( )"
    case .many(let isOn): isOn ? "[x]" : "[ ]"
    case .ranked(.place(let place)): "[\(place)]"
    case .ranked(.parked): "[+]"
    case .ranked(.none): "[ ]"
    case .numbered(let number): "\(number)."
    case .addition: " + "
    case .action, .entry, .reply: " - "
    case .wayOn: ""
    }
  }
}
