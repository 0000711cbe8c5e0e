// The words of the program itself, by name: buttons, hints, errors, the fixed lines of the sheet.
// The words stand in Content/schermteksten.yaml; here are only their names.

/// Every ``Phrase`` with its Dutch text.
public struct Phrasebook: Equatable, Sendable {
  private var texts: [Phrase: String]

  public init(_ texts: [Phrase: String]) {
    self.texts = texts
  }

  /// The text of a phrase without blanks; its key where the text is missing, so that nobody sees an empty button.
  public subscript(_ phrase: Phrase) -> String {
    texts[phrase] ?? phrase.rawValue
  }

  /// The same book with other words for some phrases.
  public func replacing(_ other: [Phrase: String]) -> Phrasebook {
    Phrasebook(texts.merging(other) { $1 })
  }

  /// The text of a phrase with its blanks, such as `{aantal}`, filled in.
  public subscript(_ phrase: Phrase, _ blanks: KeyValuePairs<String, String>) -> String {
    let text = self[phrase]
    var rest = text.utf8[...]
    var filled = ""
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = Substring(rest[rest.index(after: open)..<close])
      filled += String(Substring(rest[..<open]))
      filled += blanks.first { $0.key == name }?.value ?? String(Substring(rest[open...close]))
      rest = rest[rest.index(after: close)...]
    }
    return filled + String(Substring(rest))
  }
}
