import Wording

/// Words on a screen, which know what of them the patient said: every view covers exactly that.
public struct Text: Hashable, Sendable {
  /// A piece that one side said.
  public struct Run: Hashable, Sendable {
    public var words: String
    /// The patient's own words, and not those of the program or the guide.
    public var isOwn: Bool
  }

  public private(set) var runs: [Run]

  public init(_ said: String) {
    runs = [Run(words: said, isOwn: false)]
  }

  public init(own words: String) {
    runs = [Run(words: words, isOwn: true)]
  }

  /// - Parameter own: which characters of it are the patient's words; apart, and in order.
  init(_ words: String, own: [Range<Int>]) {
    var runs: [Run] = []
    var rest = words[...]
    for range in own {
      let said = rest.prefix(range.lowerBound - (words.count - rest.count))
      let part = rest.dropFirst(said.count).prefix(range.count)
      runs += [Run(words: String(said), isOwn: false), Run(words: String(part), isOwn: true)]
      rest = rest.dropFirst(said.count + part.count)
    }
    self.runs = rest.isEmpty && !runs.isEmpty ? runs : runs + [Run(words: String(rest), isOwn: false)]
  }

  public init(_ runs: [Run]) {
    self.runs = runs
  }

  /// All of it, for who may read it.
  public var words: String {
    runs.count == 1 ? runs[0].words : runs.reduce(into: "") { $0 += $1.words }
  }

  public var isEmpty: Bool { runs.allSatisfy(\.words.isEmpty) }

  /// There is something in it that only the patient may want read.
  public var hasOwnWords: Bool {
    runs.contains { $0.isOwn && $0.words.contains { !$0.isWhitespace } }
  }

  static func + (first: Text, second: Text) -> Text {
    Text(first.runs + second.runs)
  }
}

extension [Text] {
  func joined(by separator: String) -> Text {
    enumerated().reduce(Text([])) { $1.offset == 0 ? $1.element : $0 + Text(separator) + $1.element }
  }
}

extension Phrasebook {
  /// A phrase with its blanks filled in, in which own words stay known as such.
  func text(_ phrase: some Phrase, _ blanks: KeyValuePairs<String, Text>) -> Text {
    Template(self[phrase]).pieces.reduce(Text([])) { text, piece in
      switch piece {
      case .words(let words): text + Text(String(words))
      case .blank(let name): text + (blanks.first { $0.key == name }?.value ?? Text("{\(name)}"))
      }
    }
  }
}
