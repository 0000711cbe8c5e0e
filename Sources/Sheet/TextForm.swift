import Typesetting

/// A line of the text form of a sheet.
public struct TextLine: Equatable, Sendable {
  public var text: String
  /// What of it the patient said, in characters.
  public var own: [Range<Int>]
  /// There is nothing on it but room for a pen.
  public var isForThePen: Bool

  init(_ text: String, own: [Range<Int>] = [], isForThePen: Bool = false) {
    self.text = text.withoutTrailingSpaces
    self.own = own
    self.isForThePen = isForThePen
  }

  static func pen(_ text: String) -> TextLine { TextLine(text, isForThePen: true) }
  static func own(_ text: String) -> TextLine { TextLine(text, own: [0..<text.count]) }
}

/// How the blocks of a sheet read as plain text.
struct TextForm {
  let metrics: Metrics

  func lines(_ block: Block) -> [TextLine] {
    switch block {
    case .title(let title, let date):
      [TextLine(title.capitals.padded(to: metrics.columns - date.columns) + date), TextLine("")]
    case .lines(let lines, .parked): lines.flatMap { dashed([TextLine($0)]) }
    case .lines(let lines, .foot): [TextLine("")] + lines.map { TextLine($0) }
    case .lines(let lines, _): lines.map { TextLine($0) }
    case .topic(let number, let lines): [TextLine("")] + hanging(lines.map { TextLine($0).capitals }, "\(number)  ")
    case .words(let lines): lines.map { TextLine($0).behind(answerIndent) }
    case .question(let lines): dashed(lines.map { TextLine($0) })
    case .scale(let scale):
      dashed(scale.question.map { TextLine($0) }) + [TextLine(answerIndent + scale.caption)]
    case .apart: [TextLine("")]
    case .writing(let count):
      Array(
        repeating: .pen(indent + String(repeating: "_", count: metrics.columns - metrics.indentColumns)), count: count)
    case .heading(let lines): [TextLine("")] + lines.map { TextLine($0.capitals) }
    case .agreements(let table): [TextLine("")] + lines(table)
    case .blanks(let blanks): [TextLine(""), line(blanks)]
    case .space: []
    }
  }

  private var indent: String { String(repeating: " ", count: metrics.indentColumns) }

  /// Under the first letter of the question.
  private var answerIndent: String { indent + String(repeating: " ", count: metrics.dashColumns) }

  private func dashed(_ lines: [TextLine]) -> [TextLine] { hanging(lines, indent + "- ") }

  private func hanging(_ lines: [TextLine], _ mark: String) -> [TextLine] {
    lines.enumerated().map { index, line in
      line.behind(index == 0 ? mark : String(repeating: " ", count: mark.columns))
    }
  }

  private func lines(_ table: AgreementTable) -> [TextLine] {
    let known = table.rows.flatMap { row in
      (0..<row.lines).map { index in
        TextLine.own(line([row.what, row.who, row.when].map { $0.indices.contains(index) ? $0[index] : "" }))
      }
    }
    let pen = metrics.agreementColumns.map { String(repeating: "_", count: $0.columns) }
    return [TextLine(line([table.what, table.who, table.when]))] + known
      + Array(repeating: .pen(line(pen)), count: table.emptyRows)
  }

  private func line(_ cells: [String]) -> String {
    var text = ""
    for (cell, column) in zip(cells, metrics.agreementColumns) {
      text += cell.padded(to: column.columns + metrics.agreementGapColumns)
    }
    return text.withoutTrailingSpaces
  }

  private func line(_ blanks: [Blank]) -> TextLine {
    var text = ""
    var own: [Range<Int>] = []
    for (index, blank) in blanks.enumerated() {
      let width = Int(blank.share * Double(metrics.columns))
      let end = index == blanks.count - 1 ? metrics.columns : text.columns + width - 1
      text += blank.label + " "
      let start = text.count
      text += blank.filledIn ?? String(repeating: "_", count: max(0, end - text.columns))
      if blank.filledIn != nil { own.append(start..<text.count) }
      text = text.padded(to: end + 1)
    }
    return TextLine(text.withoutTrailingSpaces, own: own)
  }
}

extension TextLine {
  fileprivate init(_ line: Line) {
    let text = line.text.withoutTrailingSpaces
    self.init(text, own: line.own.map { [$0.clamped(to: 0..<text.count)] } ?? [])
  }

  fileprivate func behind(_ mark: String) -> TextLine {
    TextLine(
      mark + text, own: own.map { $0.lowerBound + mark.count..<$0.upperBound + mark.count }, isForThePen: isForThePen)
  }

  /// Where that changes how many characters there are, all of it is covered with what is the patient's.
  fileprivate var capitals: TextLine {
    let capitals = text.capitals
    let isSame = capitals.count == text.count
    return TextLine(capitals, own: isSame || own.isEmpty ? own : [0..<capitals.count])
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
