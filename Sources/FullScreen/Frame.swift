import Typesetting

/// Which part of the screen is for what: where am I, the one thing, what can I do.
struct Frame {
  /// Smaller than this there is only room for a sentence.
  static let smallest = Size(columns: 40, rows: 12)
  private static let overviewWidth = 30
  private static let gap = 6
  /// Longer lines are hard to read.
  static let widestText = 76

  let size: Size
  /// Only the title, because what is shown needs every row.
  let isBare: Bool
  /// The first column of all text.
  let left: Int
  /// The columns of all text.
  let width: Int
  /// The rows of the body.
  let body: Range<Int>
  /// The rows of the hints.
  let hints: Range<Int>
  /// The columns beside the text that show the way as a whole; nil where there is no room for it.
  let overview: Range<Int>?
  /// The rows of the sentence about acute help; empty where it stands among the other text.
  let acute: Range<Int>

  /// - Parameters:
  ///   - isBare: only the title, for what needs every row.
  ///   - acuteHelp: the sentence at the foot; half a telephone number is worse than none, so it is never cut.
  init(_ size: Size, isBare: Bool = false, acuteHelp: String = "") {
    self.size = size
    self.isBare = isBare
    let isRoomy = Self.hasFoot(size) && !isBare
    width = min(Self.widestText, size.columns - (size.columns >= 60 ? 4 : 2))
    let isWide = size.columns >= width + Self.gap + Self.overviewWidth + 8 && isRoomy
    let whole = isWide ? width + Self.gap + Self.overviewWidth : width
    left = max(1, (size.columns - whole) / 2)
    overview = isWide ? left + width + Self.gap..<left + whole : nil
    let acuteRows = isRoomy ? wrapped(acuteHelp, limit: width).count : 0
    let hintRows = isBare ? 0 : isRoomy ? 2 : 1
    acute = size.rows - acuteRows..<size.rows
    let top = isRoomy ? 2 : 1
    let bottom = size.rows - acuteRows - hintRows
    hints = bottom..<bottom + hintRows
    body = top..<max(top, bottom - (isRoomy ? 1 : 0))
  }

  /// Whether there are rows enough for a foot that is always there.
  static func hasFoot(_ size: Size) -> Bool { size.rows >= 20 }

  var isBigEnough: Bool {
    size.columns >= Self.smallest.columns && size.rows >= Self.smallest.rows
  }
}
