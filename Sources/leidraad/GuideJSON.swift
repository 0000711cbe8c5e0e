import Guide
import JSON

/// The guide for other programs: JSON with its keys in a fixed order.
func guideJSON(_ guide: Guide) -> [UInt8] {
  // Texts and whole numbers only: nothing that JSON cannot say.
  try! JSON(encoding: GuideDocument(guide)).bytes(.widePage) + [UInt8(ascii: "\n")]
}

private struct GuideDocument: Encodable {
  var edition: EditionDocument
  var sources: [SourceDocument]
  var steps: [StepDocument]
  var themes: [ThemeDocument]
  var subjects: [SubjectDocument]
  var cards: [CardDocument]

  init(_ guide: Guide) {
    edition = EditionDocument(guide.edition)
    sources = guide.sources.map(SourceDocument.init)
    steps = guide.steps.map { StepDocument(number: $0.number, title: $0.title, text: $0.text) }
    themes = guide.themes.map { ThemeDocument($0, in: guide) }
    subjects = guide.subjects.map { SubjectDocument(id: $0.id, title: $0.title) }
    cards = guide.cards.map(CardDocument.init)
  }
}

private struct StepDocument: Encodable {
  var number: Int
  var title: String
  var text: String
}

private struct ThemeDocument: Encodable {
  var number: Int
  var id: String
  var title: String
  var titlePrinted: Bool
  var sections: [SectionDocument]
  var explanation: String
  var links: [LinkDocument]
  /// Only where it is another than that of the guide.
  var source: String?

  init(_ theme: Theme, in guide: Guide) {
    number = theme.number
    id = theme.id
    title = theme.title
    titlePrinted = theme.titlePrinted
    sections = theme.sections.map(SectionDocument.init)
    explanation = theme.explanation.map(\.text).joined(separator: "\n\n")
    links = theme.links.map { LinkDocument(text: $0.text, url: $0.url) }
    source = theme.source == guide.source.id ? nil : theme.source
  }
}

private struct SectionDocument: Encodable {
  private enum CodingKeys: CodingKey { case heading, situations, questions }

  var section: Section

  init(_ section: Section) {
    self.section = section
  }

  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: CodingKeys.self)
    // A heading that the page does not print is said to be none, not left out.
    try keys.encode(section.heading, forKey: .heading)
    try keys.encode(Situation.allCases.filter(section.situations.contains), forKey: .situations)
    try keys.encode(section.questions.map(QuestionDocument.init), forKey: .questions)
  }
}

private struct QuestionDocument: Encodable {
  var id: String
  var kind: String
  var text: String
  var scale: ScaleDocument?
  /// The words of the choices alone.
  var options: [String]?
  var choices: [OptionDocument]?
  var follows: String?

  init(_ question: Question) {
    id = question.id
    text = question.text
    follows = question.follows
    switch question.kind {
    case .open: kind = "open"
    case .scale(let scale):
      kind = "scale"
      self.scale = ScaleDocument(
        min: scale.min, max: scale.max, minLabel: scale.minLabel, maxLabel: scale.maxLabel)
    case .choice(let options):
      kind = "choice"
      self.options = options.map(\.text)
      choices = options.map(OptionDocument.init)
    }
  }
}

private struct ScaleDocument: Encodable {
  var min: Int
  var max: Int
  var minLabel: String
  var maxLabel: String
}

private struct LinkDocument: Encodable {
  var text: String
  var url: String
}

extension Passage {
  var text: String {
    switch self {
    case .heading(let text), .paragraph(let text), .item(let text): text
    }
  }
}
