import Typesetting

/// How much of a line some text takes: in the columns of the text form, and in the points of the print.
struct Extent: AdditiveArithmetic {
  var columns = 0
  var points = 0.0

  static let zero = Extent()

  static func + (left: Extent, right: Extent) -> Extent {
    Extent(columns: left.columns + right.columns, points: left.points + right.points)
  }

  static func - (left: Extent, right: Extent) -> Extent {
    Extent(columns: left.columns - right.columns, points: left.points - right.points)
  }

  func fits(_ room: Extent) -> Bool {
    columns <= room.columns && points <= room.points
  }
}

/// A text as far as it fits its lines.
struct FittedText {
  var lines: [String]
  /// How many characters of the text are in the lines; a space at the end of a line counts.
  var characters: Int
  /// True when the last line ends in an ellipsis instead of the end of the text, or when there is no line.
  var isCut: Bool
}

/// A kind of line on the sheet: its room and its type. Text is broken so that it fits both forms of the sheet at once.
struct Measure {
  var room: Extent
  var isStrong = false
  var size = Metrics.textSize

  static let wide = Measure(room: Extent(columns: Metrics.columns, points: Metrics.textWidth))
  static let topic = Measure(
    room: Extent(columns: Metrics.columns - Metrics.indentColumns, points: Metrics.textWidth - Metrics.indent),
    isStrong: true, size: Metrics.headingSize)
  static let heading = Measure(room: wide.room, isStrong: true, size: Metrics.headingSize)
  static let words = Measure(room: topic.room, isStrong: true)
  static let question = Measure(room: topic.room - Extent(columns: Metrics.dashColumns))

  static func cell(_ column: Metrics.AgreementColumn) -> Measure {
    Measure(room: Extent(columns: column.columns, points: column.width))
  }

  func extent(of text: some StringProtocol) -> Extent {
    text.reduce(.zero) { $0 + extent(of: $1) }
  }

  private func extent(of character: Character) -> Extent {
    Extent(
      columns: character.columns, points: Metrics.points(character, strong: isStrong) * size / Metrics.textSize)
  }

  func lines(_ text: String) -> [String] {
    ranges(text).map { String(text[$0]) }
  }

  private func ranges(_ text: String) -> [Range<String.Index>] {
    wrappedRanges(text, measure: { extent(of: $0) }, isWithinLine: { $0.fits(room) })
  }

  /// The beginning of `text` that fits, cut at a word.
  func fitted(_ text: String, lines limit: Int, characters: Int = .max) -> FittedText {
    guard limit > 0, characters > 0 else { return FittedText(lines: [], characters: 0, isCut: !text.isEmpty) }
    // What is beyond this fits no line; measuring it would only take time.
    let text = String(text.prefix(limit * max(0, room.columns) + 2))
    let (short, isShort) = text.shortened(to: characters)
    let ranges = ranges(short)
    guard ranges.count > limit else {
      return FittedText(
        lines: ranges.map { String(short[$0]) }, characters: short.count - (isShort ? 1 : 0), isCut: isShort)
    }
    let last = marked(short[ranges[limit - 1]])
    guard !last.isEmpty else { return FittedText(lines: [], characters: 0, isCut: true) }
    return FittedText(
      lines: ranges.prefix(limit - 1).map { String(short[$0]) } + [last + ellipsis],
      characters: short[..<ranges[limit - 1].lowerBound].count + last.count, isCut: true)
  }

  /// As much of one line as leaves room for the ellipsis.
  private func marked(_ line: Substring) -> String {
    var shown = String(line)
    while !shown.isEmpty, !extent(of: shown + ellipsis).fits(room) { shown = shown.droppingLastWord }
    return shown
  }
}

extension String {
  /// At most `limit` characters, cut at a word and marked where it was longer.
  fileprivate func shortened(to limit: Int) -> (text: String, isCut: Bool) {
    guard limit < .max, count > limit else { return (self, false) }
    let head = prefix(limit - 1)
    return ((self[head.endIndex] == " " ? String(head) : String(head).droppingLastWord) + ellipsis, true)
  }
}
