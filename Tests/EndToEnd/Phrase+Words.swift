import GuideReader
import TestSupport
import Testing
import Wording

/// What the program says, from the same place: the tests have no copy of what an editor may change.
private let phrasebook: Phrasebook = {
  do {
    return try readContent(at: Project.content.path).phrases
  } catch {
    Issue.record("\(error)")
    return Phrasebook([:])
  }
}()

/// What a theme of the guide is called.
func themeTitle(_ number: Int) throws -> String {
  try #require(try readContent(at: Project.content.path).guide.themes.first { $0.number == number }).title
}

extension Phrase {
  /// Its text, with the blanks as they are.
  var words: String { phrasebook[self] }

  /// Its text as a button.
  var button: String { "[ \(words) ]" }

  /// Its text with what is in the blanks.
  func words(_ blanks: KeyValuePairs<String, String>) -> String { phrasebook[self, blanks] }
}

extension String {
  /// Whether all of a phrase can be read here.
  func says(_ phrase: some Phrase) -> Bool { says(phrase.words) }

  /// Whether all these words can be read here, wherever lines break; a blank that is not filled in may hold anything.
  func says(_ words: String) -> Bool {
    var rest = inOneLine[...]
    for part in words.inOneLine.split(separator: /\{[^}]*\}/) {
      guard let place = rest.firstRange(of: part) else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }

  /// Whether a line begins with a phrase, which may go on in the next.
  func hasLine(with phrase: some Phrase) -> Bool {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains {
      lines[$0...].joined(separator: "\n").inOneLine.hasPrefix(phrase.words.inOneLine)
    }
  }
}

extension TerminalSession {
  /// Waits until all of a phrase can be read, and returns that screen.
  @discardableResult
  func waitFor(_ phrase: some Phrase) async throws -> String {
    try await waitFor("\"\(phrase.words)\"") { $0.says(phrase) }
  }
}

extension Patient {
  @discardableResult
  func sees(_ phrase: some Phrase) async throws -> String {
    try await sees("\"\(phrase.words)\"") { $0.says(phrase) }
  }

  /// Sees a phrase with what is in its blanks.
  @discardableResult
  func sees(_ phrase: some Phrase, _ blanks: KeyValuePairs<String, String>) async throws -> String {
    let words = phrase.words(blanks)
    return try await sees("\"\(words)\"") { $0.says(words) }
  }

  /// Sees a line that begins with a phrase.
  @discardableResult
  func sees(line phrase: some Phrase) async throws -> String {
    try await sees("a line with \"\(phrase.words)\"") { $0.hasLine(with: phrase) }
  }

  @discardableResult
  func sees(button: some Phrase) async throws -> String { try await sees(button.button) }

  func seesNoMore(_ phrase: some Phrase) async throws {
    try await terminal.wait("\"\(phrase.words)\" does not go away") { try !terminal.screen.says(phrase) }
  }

  /// Chooses an option.
  func chooses(_ option: some Phrase) async throws { try await chooses(option.words) }

  func chooses(button: some Phrase) async throws { try await chooses(button.button) }

  func clicks(button: some Phrase) async throws { try await clicks(button.button) }
}
