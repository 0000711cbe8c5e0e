/// The pieces of `text` that fit a line, broken at spaces, and inside a word only where the word is longer than a line.
///
/// Newlines in the text end a line; the spaces at a break belong to neither line, so that pieces are ranges of the original.
/// - Parameters:
///   - measure: what one character takes.
///   - isWithinLine: whether that much fits one line.
///   - most: after so many lines the rest of the text is not looked at.
@inlinable
public func wrappedRanges<Text: StringProtocol, Extent: AdditiveArithmetic>(
  _ text: Text, atMost most: Int = .max, measure: (Character) -> Extent, isWithinLine: (Extent) -> Bool
) -> [Range<Text.Index>] {
  var breaker = LineBreaker<Text.Index, Extent>(start: text.startIndex)
  var lines: [Range<Text.Index>] = []
  var index = text.startIndex
  while index < text.endIndex {
    guard lines.count < most else { return lines }
    let character = text[index]
    let next = text.index(after: index)
    if character.isNewline {
      let line = breaker.end(next: next)
      lines.append(line.start..<line.end)
    } else {
      let width = measure(character)
      if character == " " {
        breaker.space(width, at: index, next: next, isWithinLine: isWithinLine(breaker.used + width))
      } else {
        while !isWithinLine(breaker.used + width), let line = breaker.overflow(at: index) {
          lines.append(line.start..<line.end)
        }
        breaker.character(width, next: next)
      }
    }
    index = next
  }
  let last = breaker.end(next: text.endIndex)
  return lines + [last.start..<last.end]
}

/// The pieces of `text` that fit lines of `limit` terminal columns.
///
/// An editor asks this at every key, so plain characters take a shorter way.
public func wrappedRanges(_ text: String, limit: Int) -> [Range<String.Index>] {
  lines(of: text, limit: limit).map { $0.start..<$0.end }
}

private func lines(of text: String, limit: Int) -> [(start: String.Index, end: String.Index)] {
  let fast = text.utf8.withContiguousStorageIfAvailable { bytes in
    var breaker = LineBreaker<Int, Int>(start: 0)
    var lines: [(start: Int, end: Int)] = []
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      var next = offset + (byte < 0x80 ? 1 : 2)
      var width = byte < 0x20 || byte == 0x7F ? 0 : 1
      var isNewline = (0x0A...0x0C).contains(byte)
      // A letter is a whole character only where nothing that could join it follows.
      if !byte.beginsPlainCharacter || byte == 0x0D || (next < bytes.count && !bytes[next].beginsPlainCharacter) {
        let character = text[text.utf8.index(text.startIndex, offsetBy: offset)]
        (next, width, isNewline) = (offset + character.utf8.count, character.columns, character.isNewline)
      }
      if isNewline {
        lines.append(breaker.end(next: next))
      } else if byte == 0x20, next == offset + 1 {
        breaker.space(1, at: offset, next: next, isWithinLine: breaker.used + 1 <= limit)
      } else {
        while breaker.used + width > limit, let line = breaker.overflow(at: offset) { lines.append(line) }
        breaker.character(width, next: next)
      }
      offset = next
    }
    lines.append(breaker.end(next: offset))
    let utf8 = text.utf8
    return lines.map {
      (utf8.index(utf8.startIndex, offsetBy: $0.start), utf8.index(utf8.startIndex, offsetBy: $0.end))
    }
  }
  return fast
    ?? wrappedRanges(text, measure: \.columns, isWithinLine: { $0 <= limit }).map { ($0.lowerBound, $0.upperBound) }
}

/// The lines of `text`, none longer than `limit` terminal columns.
public func wrapped(_ text: String, limit: Int) -> [String] {
  // Most texts of a screen are one short line.
  if text.utf8.count <= limit, text[...].isVisibleASCII { return [text] }
  return lines(of: text, limit: limit).map { String(text[$0.start..<$0.end]) }
}

extension UInt8 {
  /// Whether this byte begins a character of ASCII, or a letter of U+00C0-02FF, Greek or Cyrillic; none of them join others.
  fileprivate var beginsPlainCharacter: Bool {
    switch self {
    case 0x00..<0x80, 0xC3...0xCB, 0xCE...0xCF, 0xD0...0xD1: true
    default: false
    }
  }
}
