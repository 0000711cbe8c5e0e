// The words of the program itself, by name: buttons, hints, errors, the fixed lines of the sheet.
// The words stand in Content/schermteksten.yaml; their names stand in groups, each beside who says them.

/// The names of some texts of the program; a raw value is a group in Content/schermteksten.yaml, a point, and a key in it.
public protocol Phrase: RawRepresentable<String>, CaseIterable, Sendable {
  /// The blanks that the text must have, without braces, each once.
  var blanks: [String] { get }
  /// What its words are, where the text is a list of words and no sentence.
  var list: WordList? { get }
}

extension Phrase {
  /// All names of this group.
  public static var all: [any Phrase] { allCases.map { $0 } }

  public var blanks: [String] { [] }
  public var list: WordList? { nil }
}

/// A text of words with spaces between them.
public enum WordList: Sendable {
  case months
}
