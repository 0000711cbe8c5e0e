/// Every ``Phrase`` with its Dutch text.
public struct Phrasebook: Equatable, Sendable {
  private var texts: [String: String]

  /// - Parameter texts: by the raw value of the phrase.
  public init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// The text of a phrase without blanks; its name where the text is missing, so that nobody sees an empty button.
  public subscript(_ phrase: some Phrase) -> String {
    texts[phrase.rawValue] ?? phrase.rawValue
  }

  /// The text of a phrase with its blanks, such as `{aantal}`, filled in.
  public subscript(_ phrase: some Phrase, _ blanks: KeyValuePairs<String, String>) -> String {
    var filled = ""
    for piece in Template(self[phrase]).pieces {
      switch piece {
      case .words(let words): filled += words
      case .blank(let name): filled += blanks.first { $0.key == name }?.value ?? "{\(name)}"
      }
    }
    return filled
  }

  /// The same book with other words for some phrases.
  ///
  /// - Parameter other: by the raw value of the phrase.
  public func replacing(_ other: [String: String]) -> Phrasebook {
    Phrasebook(texts.merging(other) { $1 })
  }
}
