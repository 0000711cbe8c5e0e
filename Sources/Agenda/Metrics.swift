/// The sizes of the sheet, in points (1/72 inch).
public enum Metrics {
  /// A4.
  public static let pageWidth = 595.276
  public static let pageHeight = 841.890
  public static let sideMargin = 56.0
  public static let topMargin = 42.0
  public static let bottomMargin = 36.0
  public static let textWidth = pageWidth - 2 * sideMargin
  public static let textHeight = pageHeight - topMargin - bottomMargin

  /// The smallest type on the sheet.
  public static let textSize = 12.0
  public static let headingSize = 13.0
  public static let titleSize = 17.0

  /// From one line of text to the next.
  public static let leading = 15.75
  /// From one line for the pen to the next.
  public static let penLeading = 23.0
  public static let titleHeight = 28.0
  /// Above the first line of a topic or a heading.
  public static let headingSpace = 8.0
  public static let headingLeading = 17.0
  /// The drawn line of a scale with its numbers and ends, under its question.
  public static let scaleHeight = 34.0
  /// Above a scale that follows something else, so that its question goes with it and not with what is before.
  public static let scaleSpace = 6.0
  /// Everything inside a topic stands this far to the right.
  public static let indent = 20.0
  /// Between two columns that stand beside each other.
  public static let columnGap = 12.0
  /// Between the label of a blank and what stands behind it.
  public static let labelGap = 6.0

  /// The text form.
  public static let columns = 66
  public static let indentColumns = 3
  /// Before a question stands a dash; on paper it hangs in the indent.
  public static let dashColumns = 2

  /// A column of the agreements, in both forms of the sheet.
  public struct AgreementColumn: Sendable {
    public var columns: Int
    /// In points, without the gap to the next column.
    public var width: Double
  }

  /// What, who and when of an agreement; with two gaps they are the full width.
  public static let agreementColumns = [
    AgreementColumn(columns: 36, width: textWidth - 2 * columnGap - 200),
    AgreementColumn(columns: 13, width: 100),
    AgreementColumn(columns: 13, width: 100),
  ]
  public static let agreementGapColumns = 2
}

extension Block {
  /// In points; whoever draws the block uses exactly this.
  public var height: Double {
    switch self {
    case .title: Metrics.titleHeight
    case .lines(let lines, _), .words(let lines), .question(let lines): Double(lines.count) * Metrics.leading
    case .topic(_, let lines), .heading(let lines):
      Metrics.headingSpace + Double(lines.count) * Metrics.headingLeading
    case .scale(let scale): Double(scale.question.count) * Metrics.leading + Metrics.scaleHeight
    case .writing(let count): Double(count) * Metrics.penLeading
    case .agreements(let table):
      Metrics.leading + table.rows.reduce(0) { $0 + $1.height }
        + Double(table.emptyRows) * Metrics.penLeading
    case .blanks: Metrics.penLeading
    case .space(let height): height
    }
  }
}

extension AgreementTable.Row {
  /// In points.
  public var height: Double { Double(lines) * Metrics.leading + 4 }
}
