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
  /// The lines about acute help, in the last rows of every screen.
  let acuteHelp: [String]

  /// - Parameters:
  ///   - isBare: only the title, for what needs every row.
  ///   - acuteHelp: the sentence at the foot, and the few words that stand for it where there is only one row: half a
  ///     telephone number is worse than none.
  init(_ size: Size, isBare: Bool = false, acuteHelp: (whole: String, short: String) = ("", "")) {
    self.size = size
    self.isBare = isBare
    let isRoomy = Self.hasFoot(size) && !isBare
    width = min(Self.widestText, size.columns - (size.columns >= 60 ? 4 : 2))
    let isWide = size.columns >= width + Self.gap + Self.overviewWidth + 8 && isRoomy
    let allColumns = isWide ? width + Self.gap + Self.overviewWidth : width
    left = max(1, (size.columns - allColumns) / 2)
    overview = isWide ? left + width + Self.gap..<left + allColumns : nil
    let whole = wrapped(acuteHelp.whole, limit: width)
    self.acuteHelp = isRoomy || whole.count == 1 ? whole : [acuteHelp.short]
    let hintRows = isBare ? 0 : isRoomy ? 2 : 1
    let top = isRoomy ? 2 : 1
    let bottom = size.rows - self.acuteHelp.count - hintRows
    hints = bottom..<bottom + hintRows
    body = top..<max(top, bottom - (isRoomy ? 1 : 0))
  }

  /// Whether there are rows enough for a foot with all that there is to say.
  static func hasFoot(_ size: Size) -> Bool { size.rows >= 20 }

  var isBigEnough: Bool {
    size.columns >= Self.smallest.columns && size.rows >= Self.smallest.rows
  }
}
