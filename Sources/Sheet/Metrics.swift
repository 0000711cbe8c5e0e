/// The sizes of a sheet, in points (1/72 inch): those of an A4 in type of 12 points, or another value.
public struct Metrics: Equatable, Sendable, Codable {
  public var pageWidth: Double
  public var pageHeight: Double
  public var sideMargin = 56.0
  public var topMargin = 42.0
  public var bottomMargin = 36.0
  /// The smallest type on the sheet; everything that goes with type grows with it.
  public var textSize = 12.0

  /// The text form.
  public var columns = 66
  public var indentColumns = 3
  /// Before a question stands a dash, and an answer begins where its question begins; on paper the dash hangs in the indent.
  public var dashColumns = 2
  public var agreementGapColumns = 2

  /// An upright A4.
  public static let a4 = Metrics(pageWidth: 595.276, pageHeight: 841.890)

  public init(pageWidth: Double, pageHeight: Double) {
    self.pageWidth = pageWidth
    self.pageHeight = pageHeight
  }

  /// The same page in larger or smaller type.
  public func with(textSize: Double) -> Metrics {
    var copy = self
    copy.textSize = textSize
    return copy
  }

  public var textWidth: Double { pageWidth - 2 * sideMargin }
  public var textHeight: Double { pageHeight - topMargin - bottomMargin }

  public var headingSize: Double { scaled(13) }
  public var titleSize: Double { scaled(17) }
  /// From one line of text to the next.
  public var leading: Double { scaled(15.75) }
  /// From one line for the pen to the next.
  public var penLeading: Double { scaled(23) }
  public var titleHeight: Double { scaled(28) }
  /// Above the first line of a topic or a heading.
  public var headingSpace: Double { scaled(8) }
  public var headingLeading: Double { scaled(17) }
  /// The drawn line of a scale with its numbers and ends, under its question.
  public var scaleHeight: Double { scaled(34) }
  /// Between an answer and the next question, so that no answer is read with another question than its own.
  public var pairSpace: Double { scaled(7) }
  /// Under what is known of an agreement.
  public var agreementSpace: Double { scaled(4) }
  /// Everything inside a topic stands this far to the right.
  public var indent: Double { scaled(20) }
  /// Between two columns that stand beside each other.
  public var columnGap: Double { scaled(12) }
  /// Between the label of a blank and what stands behind it.
  public var labelGap: Double { scaled(6) }

  /// What is `points` high or wide beside type of 12 points.
  public func scaled(_ points: Double) -> Double {
    textSize == 12 ? points : points * textSize / 12
  }

  /// A column of the agreements, in both forms of the sheet.
  public struct AgreementColumn: Sendable {
    public var columns: Int
    /// Without the gap to the next column.
    public var width: Double
  }

  /// What, who and when of an agreement; with two gaps they are the full width.
  public var agreementColumns: [AgreementColumn] {
    // The longest word that is common here, arbeidsdeskundige, is whole in them.
    let narrow = AgreementColumn(columns: 17, width: scaled(110))
    return [AgreementColumn(columns: 28, width: textWidth - 2 * columnGap - 2 * narrow.width), narrow, narrow]
  }
}

extension Metrics {
  /// Whoever draws the block uses exactly this.
  public func height(of block: Block) -> Double {
    switch block {
    case .title: titleHeight
    case .lines(let lines, _), .words(let lines): Double(lines.count) * leading
    case .question(let lines): Double(lines.count) * leading
    case .topic(_, let lines): headingSpace + Double(lines.count) * headingLeading
    case .heading(let lines): headingSpace + Double(lines.count) * headingLeading
    case .scale(let scale): Double(scale.question.count) * leading + scaleHeight
    case .writing(let count): Double(count) * penLeading
    case .agreements(let table):
      leading + table.rows.reduce(0) { $0 + height(of: $1) } + Double(table.emptyRows) * penLeading
    case .blanks: penLeading
    case .apart: pairSpace
    case .space(let height): height
    }
  }

  public func height(of blocks: [Block]) -> Double {
    blocks.reduce(0) { $0 + height(of: $1) }
  }

  public func height(of row: AgreementTable.Row) -> Double {
    Double(row.lines) * leading + agreementSpace
  }
}
