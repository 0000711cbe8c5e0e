/// The pieces of `text` that fit a line, broken at spaces, and inside a word only where the word is longer than a line.
///
/// Newlines in the text end a line; the spaces at a break belong to neither line, so that pieces are ranges of the original.
/// - Parameters:
///   - measure: what one character takes.
///   - isWithinLine: whether that much fits one line.
@inlinable
public func wrappedRanges<Text: StringProtocol, Extent: AdditiveArithmetic>(
  _ text: Text, measure: (Character) -> Extent, isWithinLine: @escaping (Extent) -> Bool
) -> [Range<Text.Index>] {
  var breaker = LineBreaker<Text.Index, Extent>(start: text.startIndex, isWithinLine: isWithinLine)
  var index = text.startIndex
  while index < text.endIndex {
    let character = text[index]
    let next = text.index(after: index)
    if character.isNewline {
      breaker.newline(at: index, next: next)
    } else if character == " " {
      breaker.space(measure(character), at: index, next: next)
    } else {
      breaker.character(measure(character), at: index, next: next)
    }
    index = next
  }
  return breaker.end()
}

/// The pieces of `text` that fit lines of `limit` terminal columns.
///
/// An editor asks this at every key, so plain characters take a shorter way.
public func wrappedRanges(_ text: String, limit: Int) -> [Range<String.Index>] {
  let fast = text.utf8.withContiguousStorageIfAvailable { bytes in
    var breaker = LineBreaker<Int, Int>(start: 0, isWithinLine: { $0 <= limit })
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      let length = byte < 0x80 ? 1 : 2
      // A letter is a whole character only where nothing that could join it follows.
      if byte.beginsPlainCharacter, byte != 0x0D,
        offset + length == bytes.count || bytes[offset + length].beginsPlainCharacter
      {
        switch byte {
        case 0x20: breaker.space(1, at: offset, next: offset + 1)
        case 0x0A, 0x0B, 0x0C: breaker.newline(at: offset, next: offset + 1)
        default: breaker.character(byte < 0x20 || byte == 0x7F ? 0 : 1, at: offset, next: offset + length)
        }
        offset += length
      } else {
        let index = text.utf8.index(text.startIndex, offsetBy: offset)
        let character = text[index]
        let next = offset + character.utf8.count
        if character.isNewline {
          breaker.newline(at: offset, next: next)
        } else if character == " " {
          breaker.space(1, at: offset, next: next)
        } else {
          breaker.character(character.columns, at: offset, next: next)
        }
        offset = next
      }
    }
    return breaker.end().map { range in
      text.utf8.index(
        text.startIndex, offsetBy: range.lowerBound)..<text.utf8.index(
          text.startIndex, offsetBy: range.upperBound)
    }
  }
  return fast ?? wrappedRanges(text, measure: \.columns, isWithinLine: { $0 <= limit })
}

/// The lines of `text`, none longer than `limit` terminal columns.
public func wrapped(_ text: String, limit: Int) -> [String] {
  // Most texts of a screen are one short line.
  if text.utf8.count <= limit, text[...].isVisibleASCII { return [text] }
  return wrappedRanges(text, limit: limit).map { String(text[$0]) }
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
