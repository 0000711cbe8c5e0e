import Typesetting

/// A line of the text form of a sheet, and the block that it is of.
public struct TextLine: Equatable, Sendable {
  public var text: String
  public var block: Block
  /// There is nothing on it but room for a pen.
  public var isForThePen: Bool
}

extension Sheet {
  /// The sheet as plain text of at most ``Metrics/columns`` columns, in the same order and with the same line breaks.
  public var text: [String] { lines.map(\.text) }

  /// The same, and what each line is of.
  public var lines: [TextLine] { blocks.flatMap(\.textLines) }

  /// The part of the text that is about one topic, without the lines for the pen; topics are counted from 1.
  public func lines(ofTopic number: Int) -> [TextLine] {
    let start = blocks.firstIndex { if case .topic(number, _) = $0 { true } else { false } }
    guard let start else { return [] }
    let rest = blocks[(start + 1)...].prefix { block in
      switch block {
      case .words, .question, .scale, .writing, .space: true
      default: false
      }
    }
    return Array(([blocks[start]] + rest.filter(\.isPrinted)).flatMap(\.textLines).drop { $0.text.isEmpty })
  }

  /// The line about the situation.
  public var situation: [TextLine] {
    blocks.flatMap { if case .lines(_, .situation) = $0 { $0.textLines } else { [] as [TextLine] } }
  }

  /// The part of the text between the topics and the agreements, without the lines for the pen.
  public var linesAfterTopics: [TextLine] {
    let rest = blocks.drop { if case .heading = $0 { false } else { true } }
    var said = rest.prefix { if case .agreements = $0 { false } else { true } }.filter(\.isPrinted)
    // Nothing is said under it.
    if case .heading = said.last { said.removeLast() }
    return Array(said.flatMap(\.textLines).drop { $0.text.isEmpty })
  }
}

extension Block {
  /// Not for the pen.
  fileprivate var isPrinted: Bool {
    switch self {
    case .writing, .space: false
    default: true
    }
  }

  fileprivate var textLines: [TextLine] {
    let text = text
    let penLines =
      switch self {
      case .writing(let count): count
      case .agreements(let table): table.emptyRows
      default: 0
      }
    return text.enumerated().map { index, line in
      TextLine(text: line, block: self, isForThePen: index >= text.count - penLines)
    }
  }

  private static let indent = String(repeating: " ", count: Metrics.indentColumns)

  fileprivate var text: [String] {
    switch self {
    case .title(let title, let date): [title.capitals.padded(to: Metrics.columns - date.columns) + date, ""]
    case .lines(let lines, .parked): Self.dashed(lines.map { [$0] })
    case .lines(let lines, .foot): [""] + lines
    case .lines(let lines, _): lines
    case .topic(let number, let lines): [""] + Self.hanging(lines.map(\.capitals), mark: "\(number)  ")
    case .words(let lines): lines.map { Self.indent + $0 }
    case .question(let lines): Self.dashed([lines])
    case .scale(let scale): Self.dashed([scale.question]) + [Self.indent + "  " + scale.caption]
    case .writing(let count):
      Array(
        repeating: Self.indent + String(repeating: "_", count: Metrics.columns - Metrics.indentColumns), count: count)
    case .heading(let lines): [""] + lines.map(\.capitals)
    case .agreements(let table): [""] + table.text
    case .blanks(let blanks): ["", Blank.line(blanks)]
    case .space: []
    }
  }

  private static func dashed(_ items: [[String]]) -> [String] {
    items.flatMap { hanging($0, mark: indent + "- ") }
  }

  private static func hanging(_ lines: [String], mark: String) -> [String] {
    lines.enumerated().map { ($0 == 0 ? mark : String(repeating: " ", count: mark.columns)) + $1 }
  }
}

extension AgreementTable {
  fileprivate var text: [String] {
    let pen = Metrics.agreementColumns.map { String(repeating: "_", count: $0.columns) }
    return [line([what, who, when])]
      + rows.flatMap { row in
        (0..<row.lines).map { index in
          line([row.what, row.who, row.when].map { $0.indices.contains(index) ? $0[index] : "" })
        }
      } + Array(repeating: line(pen), count: emptyRows)
  }

  private func line(_ cells: [String]) -> String {
    var text = ""
    for (cell, column) in zip(cells, Metrics.agreementColumns) {
      text += cell.padded(to: column.columns + Metrics.agreementGapColumns)
    }
    return text.withoutTrailingSpaces
  }
}

extension Blank {
  fileprivate static func line(_ blanks: [Blank]) -> String {
    var text = ""
    for (index, blank) in blanks.enumerated() {
      let width = Int(blank.share * Double(Metrics.columns))
      let end = index == blanks.count - 1 ? Metrics.columns : text.columns + width - 1
      text += blank.label + " "
      text += blank.filledIn ?? String(repeating: "_", count: max(0, end - text.columns))
      text = text.padded(to: end + 1)
    }
    return text.withoutTrailingSpaces
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - self.columns))
  }

  /// In capitals, where that takes no more room.
  fileprivate var capitals: String {
    let capitals = uppercased()
    return capitals.columns == columns ? capitals : self
  }
}
