import Foundation
import TestSupport
import Testing

// Where the program is tested from outside, what it says is asked of Content/, so that an editor may change it.

/// A text of the program, as it stands in a line of its own after its key.
private struct Copy {
  let text: String
  /// What stands between its blanks, as far as that is long enough to be known for a part of it.
  let parts: [String]

  init(_ text: String) {
    self.text = text
    parts = text.split(separator: /\{[^}]*\}/).map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.count >= 12 }
  }

  static func all() throws -> [Copy] {
    let file = Project.content.appending(path: "schermteksten.yaml")
    return try String(contentsOf: file, encoding: .utf8).matches(of: /(?m)^ +[a-z-]+: *(.+)$/).map {
      Copy(String($0.1.hasPrefix("\"") ? $0.1.dropFirst().dropLast() : $0.1).replacing("\\\"", with: "\""))
    }
  }

  /// Whether a literal without marks has all of it, or a long enough part.
  func isQuoted(in words: String) -> Bool {
    if words.count >= 6, words == text { return true }
    guard words.count >= 12 else { return false }
    return parts.contains { words.range(of: $0, options: .literal) != nil }
      || words.contains(" ") && text.range(of: words, options: .literal) != nil
  }
}

/// The words of a button, a box or a choice, without its marks.
private func bare(_ literal: String) -> String {
  literal.trimmingCharacters(in: .whitespaces).replacing(/^(\[.?\]|\(.\)|>|-|\[) +| +\]$/, with: "")
}

@Suite struct QuotedCopyTests {
  @Test func testsFromOutsideQuoteNothingThatAnEditorMayChange() throws {
    let copy = try Copy.all()
    #expect(copy.count > 200)
    // What the commands say to an operator stands in the program, and may be the same words.
    let operatorTexts = try SourceFile.all(in: Project.folder.appending(path: "Sources/leidraad"))
      .flatMap { $0.stringLiterals.map(\.text) }
    let commandTests: Set = ["CommandTests", "KioskCheckTests", "PrintCommandTests", "SheetCommandTests"]
    let files = try SourceFile.all(in: Project.folder.appending(path: "Tests/EndToEnd"))
    #expect(files.count > 20)
    for file in files {
      let isOfACommand = commandTests.contains { file.path.hasSuffix("/\($0).swift") }
      for literal in file.stringLiterals {
        let words = bare(literal.text)
        guard copy.contains(where: { $0.isQuoted(in: words) }) else { continue }
        if isOfACommand, operatorTexts.contains(where: { Copy($0).isQuoted(in: words) }) { continue }
        Issue.record("\(file):\(literal.line): \"\(literal.text)\" is a text of Content/; ask the phrasebook")
      }
    }
  }

  @Test(arguments: [
    ("Bewaren als PDF", "Bewaren als PDF"), ("[ Bewaren ]", "Bewaren"), ("[x] Op het blad: ja", "Op het blad: ja"),
    ("  Het papier is op. ", "Het papier is op."), ("Uw blad wacht.", "Uw blad wacht. Straks gaat het verder."),
    ("Er passen nog 161 tekens op het blad.", "Er passen nog {aantal} tekens op het blad."),
  ])
  func aQuoteIsKnownForOne(literal: String, phrase: String) {
    #expect(Copy(phrase).isQuoted(in: bare(literal)))
  }

  @Test(arguments: [
    ("Enter", "Enter"), ("--controleer", "leidraad kiosk --controleer"), ("agenda", "agenda-gesprek-werk"),
    ("Wat doe ik?", "Wat doet u?"),
  ])
  func anotherTextIsNone(literal: String, phrase: String) {
    #expect(!Copy(phrase).isQuoted(in: bare(literal)))
  }
}
