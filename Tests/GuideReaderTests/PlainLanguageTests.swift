import Guide
import GuideReader
import TestSupport
import Testing

/// What we say in our own words, for people who are nervous or read with difficulty.
@Suite("What we say in our own words is plain")
struct PlainLanguageTests {
  private let content: Content
  private let texts: [(name: String, text: String)]

  init() throws {
    content = try readContent(at: Project.content.path)
    let cards = content.guide.cards.flatMap { card in
      ([card.title] + card.passages.map(\.text)).map { ("kaart \(card.id)", $0) }
    }
    let intake = (content.guide.intake?.steps ?? []).flatMap { step in
      ([step.question.text, step.explanation ?? ""] + step.question.options.map(\.text)).map { (step.id, $0) }
    }
    texts = intake + cards + content.tips.all.map { ("tip \($0.id)", $0.text) }
  }

  private func sentences(_ text: String) -> [Int] {
    text.split(whereSeparator: { ".!?:;".contains($0) }).map { $0.split(separator: " ").count }.filter { $0 > 0 }
  }

  @Test("no sentence has more than twenty words, and they have twelve at most on average")
  func sentencesAreShort() {
    for (name, text) in texts { #expect((sentences(text).max() ?? 0) <= 20, "\(name): \(text)") }
    let all = texts.flatMap { sentences($0.text) }
    #expect(all.reduce(0, +) <= 12 * all.count)
  }

  @Test("each card says where in which source it comes from, and none is taken for the guide")
  func sources() {
    for card in content.guide.cards {
      #expect(card.source != content.guide.source.id, "\(card.id)")
      #expect(card.place != nil || card.source == "eigen-aanvulling", "\(card.id)")
    }
  }

  @Test("no card stands word for word in the guide")
  func inOwnWords() {
    let guide = content.guide.themes.flatMap { $0.explanation.map(\.text) }.joined(separator: " ")
    for card in content.guide.cards {
      for passage in card.passages where passage.text.split(separator: " ").count > 6 {
        #expect(!guide.contains(passage.text), "\(card.id): \(passage.text)")
      }
    }
  }

  @Test("every subject has cards, and every theme has something to read")
  func everywhere() {
    let cards = content.guide.cards
    #expect(content.guide.subjects.allSatisfy { subject in cards.contains { $0.subject == subject.id } })
    #expect(content.guide.themes.allSatisfy { theme in cards.contains { $0.themes.contains(theme.id) } })
  }
}
