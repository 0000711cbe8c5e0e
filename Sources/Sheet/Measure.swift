import Typesetting

/// How much of a line some text takes: in the columns of the text form, and in the points of the print.
public struct Extent: AdditiveArithmetic, Sendable {
  public var columns: Int
  public var points: Double

  public init(columns: Int = 0, points: Double = 0) {
    self.columns = columns
    self.points = points
  }

  public static let zero = Extent()

  public static func + (left: Extent, right: Extent) -> Extent {
    Extent(columns: left.columns + right.columns, points: left.points + right.points)
  }

  public static func - (left: Extent, right: Extent) -> Extent {
    Extent(columns: left.columns - right.columns, points: left.points - right.points)
  }

  func fits(_ room: Extent) -> Bool {
    columns <= room.columns && points <= room.points
  }
}

/// A text as far as it fits its lines.
public struct FittedText: Sendable {
  public var lines: [String]
  /// Where in the text each line begins, in characters.
  public var starts: [Int] = []
  /// How many characters of the text are in the lines; a space at the end of a line counts.
  public var characters: Int
  /// True when the last line ends in an ellipsis instead of the end of the text, or when there is no line.
  public var isCut: Bool

  public init(lines: [String], characters: Int, isCut: Bool) {
    self.lines = lines
    self.characters = characters
    self.isCut = isCut
  }

  /// The lines of a text that is the patient's own.
  public var ownLines: [Line] { lines.map(Line.init(own:)) }

  /// The lines, of which a part of the text is the patient's own.
  public func lines(own: Range<Int>) -> [Line] {
    zip(lines, starts).map { text, start in
      let part = own.clamped(to: start..<start + text.count)
      return Line(text, own: part.isEmpty ? nil : part.lowerBound - start..<part.upperBound - start)
    }
  }
}

/// A kind of line on the sheet: its room and its type. Text is broken so that it fits both forms of the sheet at once.
public struct Measure: Sendable {
  public var room: Extent
  public var isStrong: Bool
  /// In points.
  public var size: Double

  public init(room: Extent, isStrong: Bool = false, size: Double) {
    self.room = room
    self.isStrong = isStrong
    self.size = size
  }

  /// How much of a line a text takes.
  public func extent(of text: some StringProtocol) -> Extent {
    text.reduce(.zero) { $0 + extent(of: $1) }
  }

  private func extent(of character: Character) -> Extent {
    Extent(
      columns: character.columns, points: TypeWidths.points(character, strong: isStrong) * size / 12)
  }

  /// A text on as many lines as it needs.
  public func lines(_ text: String) -> [String] {
    text.lines(ranges(text))
  }

  private func ranges(_ text: String, atMost most: Int = .max) -> [Range<String.Index>] {
    wrappedRanges(text, atMost: most, measure: { extent(of: $0) }, isWithinLine: { $0.fits(room) })
  }

  /// The beginning of `text` that fits, cut at a word.
  public func fitted(_ text: String, lines limit: Int, characters: Int = .max) -> FittedText {
    guard limit > 0, characters > 0 else { return FittedText(lines: [], characters: 0, isCut: !text.isEmpty) }
    let (short, isShort) = text.shortened(to: characters)
    // One line more tells that the text goes on; measuring all that is beyond would only take time.
    let ranges = ranges(short, atMost: limit < .max ? limit + 1 : limit)
    var fitted: FittedText
    if ranges.count <= limit {
      fitted = FittedText(
        lines: short.lines(ranges), characters: short.count - (isShort ? 1 : 0), isCut: isShort)
    } else {
      let last = marked(short[ranges[limit - 1]])
      guard !last.isEmpty else { return FittedText(lines: [], characters: 0, isCut: true) }
      fitted = FittedText(
        lines: short.lines(ranges).prefix(limit - 1) + [last + ellipsis],
        characters: short[..<ranges[limit - 1].lowerBound].count + last.count, isCut: true)
    }
    fitted.starts = ranges.prefix(fitted.lines.count).map { short[..<$0.lowerBound].count }
    return fitted
  }

  /// As much of one line as leaves room for the ellipsis.
  private func marked(_ line: Substring) -> String {
    var shown = String(line)
    while !shown.isEmpty, !extent(of: shown + ellipsis).fits(room) { shown = shown.droppingLastWord }
    return shown
  }
}

extension String {
  /// The lines with these ranges, and behind each the space at which the text was broken.
  fileprivate func lines(_ ranges: [Range<Index>]) -> [String] {
    zip(ranges, ranges.dropFirst().map(\.lowerBound) + [endIndex]).map { range, next in
      String(self[range]) + (next < endIndex && range.upperBound < next ? " " : "")
    }
  }

  /// At most `limit` characters, cut at a word and marked where it was longer.
  fileprivate func shortened(to limit: Int) -> (text: String, isCut: Bool) {
    guard limit < .max, count > limit else { return (self, false) }
    let head = prefix(limit - 1)
    return ((self[head.endIndex] == " " ? String(head) : String(head).droppingLastWord) + ellipsis, true)
  }
}

/// The kinds of lines of a sheet.
extension Metrics {
  public var wide: Measure { Measure(room: Extent(columns: columns, points: textWidth), size: textSize) }

  public var topic: Measure {
    Measure(
      room: Extent(columns: columns - indentColumns, points: textWidth - indent), isStrong: true, size: headingSize)
  }

  public var heading: Measure { Measure(room: wide.room, isStrong: true, size: headingSize) }

  public var words: Measure { Measure(room: question.room, isStrong: true, size: textSize) }

  public var question: Measure { Measure(room: topic.room - Extent(columns: dashColumns), size: textSize) }

  public func cell(_ column: AgreementColumn) -> Measure {
    Measure(room: Extent(columns: column.columns, points: column.width), size: textSize)
  }
}
