import Foundation
import TestSupport
import Testing

/// Where a word that was said is not on the sheet, the status says so, in both forms alike.
@Suite struct EveryWordSaidTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: 1...Proof.rounds(8, of: 150)) func theStatusSaysWhetherAllIsThere(seed: Int) throws {
    var said = SaidDocument(seed)
    let document = said.make()
    let data = try JSONSerialization.data(withJSONObject: document)
    try data.write(to: folder.url.appending(path: "p.json"))
    let text = try Leidraad.run(["agenda", "p.json", "--tekst"], in: folder.url)
    let pdf = try Leidraad.run(["agenda", "p.json", "--pdf"], in: folder.url)
    let shown = words(text.text)
    #expect(text.status == (shown.isSuperset(of: said.words) ? 0 : 3), "seed \(seed): \(text.errors)")
    #expect(pdf.status == text.status && pdf.errors == text.errors, "seed \(seed)")
    #expect(text.errors.isEmpty == (text.status == 0), "seed \(seed)")
    #expect(said.words.isDisjoint(with: words(try SavedPDF(pdf.output).words).symmetricDifference(shown)))
  }

  private func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }
}

/// A preparation in which no word occurs twice, from hardly anything to far too much.
private struct SaidDocument {
  private(set) var words: Set<String> = []
  private var random: Seeded
  private let most: Int

  init(_ seed: Int) {
    random = Seeded(seed)
    most = seed % 4 * 8 + 2
  }

  mutating func make() -> [String: Any] {
    [
      "version": 1, "situation": "atWork", "benefit": text(), "somethingElse": text(), "followUp": text(),
      "answers": ["mijn-verhaal.klachten": ["text": text()], "mijn-verhaal.beter": ["text": text()]],
      "topics": [["theme": "mijn-verhaal"], ["own": text()]], "parked": [["own": text()]],
      "questions": [text(), text()],
      "agreements": [["what": text(), "who": text(), "when": text()]],
    ]
  }

  /// Each word is whole in the narrowest column.
  private mutating func text() -> String {
    (0..<Int.random(in: 1...most, using: &random)).map { _ in
      let number = String(words.count + 100_000, radix: 8).map { Array("etnrisla")[$0.wholeNumberValue!] }
      let word = String(number) + String(repeating: "i", count: Int.random(in: 0...5, using: &random)) + "q"
      words.insert(word)
      return word
    }.joined(separator: " ")
  }
}
