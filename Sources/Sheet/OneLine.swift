/// What marks a text that goes on elsewhere.
let ellipsis = "\u{2026}"

private let longestDroppedWord = 30

extension String {
  /// On one line: every run of white space is one space, and what cannot be seen is gone.
  public var onOneLine: String { onOneLine(atMost: .max) }

  /// The same, and no more of a long text than is needed to see that it goes on after `limit` characters.
  public func onOneLine(atMost limit: Int) -> String {
    var result = ""
    var count = 0
    for (_, character) in indexedOnOneLine {
      result.append(character)
      count += 1
      guard count > limit else { continue }
      if result.count > limit { break }
      // What was apart in the text may join into one character on the line.
      count -= 32
    }
    return result
  }

  /// Each character of the text on one line, and where it stands in this text.
  public var indexedOnOneLine: some Sequence<(Index, Character)> {
    OneLine(text: self, index: startIndex)
  }

  /// Without the last word; of one that is too long to lose, without its last character.
  var droppingLastWord: String {
    guard let space = suffix(longestDroppedWord).lastIndex(of: " ") else { return String(dropLast()) }
    return String(self[..<space])
  }
}

/// Runs through a text on one line; a space is given together with the word after it, so that none is last.
private struct OneLine: Sequence, IteratorProtocol {
  let text: String
  var index: String.Index
  private var isSpaceDue = false
  private var isFirst = true

  init(text: String, index: String.Index) {
    self.text = text
    self.index = index
  }

  mutating func next() -> (String.Index, Character)? {
    while index < text.endIndex {
      let character = text[index]
      if character.isWhitespace {
        isSpaceDue = !isFirst
      } else if character.isVisible {
        if isSpaceDue {
          isSpaceDue = false
          return (index, " ")
        }
        isFirst = false
        defer { index = text.index(after: index) }
        return (index, character)
      }
      index = text.index(after: index)
    }
    return nil
  }
}

extension Character {
  /// Controls, and marks that only steer how others are set, draw nothing by themselves.
  fileprivate var isVisible: Bool {
    if isASCII { return asciiValue! > 0x1F && asciiValue! < 0x7F }
    return !unicodeScalars.allSatisfy {
      $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
    }
  }
}
