// What the sources say, as values: themes, sections, questions, options, scales, explanations, links, steps, cards, tips.
// Everything here is true on paper too. No files, no screen, no patient.

/// What one edition of the conversation guide says, and where each of its texts comes from.
public struct Guide: Equatable, Sendable {
  public var edition: Edition
  public var sources: [Source]
  public var introduction: Introduction
  /// nil where the edition has no short questions about the situation.
  public var intake: Intake?
  public var steps: [Step]
  public var themes: [Theme]
  /// What the cards are about, in the order in which they are listed.
  public var subjects: [Subject]
  public var cards: [Card]

  public init(
    edition: Edition, sources: [Source], introduction: Introduction, steps: [Step], themes: [Theme],
    subjects: [Subject] = [], cards: [Card] = [], intake: Intake? = nil
  ) {
    self.edition = edition
    self.sources = sources
    self.introduction = introduction
    self.steps = steps
    self.themes = themes
    self.subjects = subjects
    self.cards = cards
    self.intake = intake
  }

  /// The source of the guide itself, which its opening page names.
  public var source: Source {
    source(introduction.source) ?? Source(id: introduction.source, title: "")
  }

  public func source(_ id: Source.ID) -> Source? {
    sources.first { $0.id == id }
  }

  public func theme(_ id: Theme.ID) -> Theme? {
    themes.first { $0.id == id }
  }

  /// The question with this id, looked up in the theme that prints it first, or among the short ones about the situation.
  public func question(_ id: Question.ID) -> Question? {
    for theme in themes {
      for section in theme.sections {
        if let found = section.questions.first(where: { $0.id == id }) { return found }
      }
    }
    return intake?.step(id)?.question
  }

  /// The question whose options name the situations.
  public var situationQuestion: Question? {
    for theme in themes {
      for section in theme.sections {
        if let found = section.questions.first(where: \.asksSituation) { return found }
      }
    }
    return nil
  }

  /// The themes that print this question, in the order of the guide; more than one when it is printed twice.
  public func themes(printing id: Question.ID) -> [Theme] {
    themes.filter { $0.sections.contains { $0.questions.contains { $0.id == id } } }
  }
}

/// The opening page of the guide.
public struct Introduction: Equatable, Sendable {
  public var title: String
  public var paragraphs: [String]
  public var source: Source.ID

  public init(title: String, paragraphs: [String], source: Source.ID) {
    self.title = title
    self.paragraphs = paragraphs
    self.source = source
  }
}

/// One of the four steps of a conversation, from preparing to closing.
public struct Step: Equatable, Sendable {
  public var number: Int
  public var title: String
  public var text: String

  public init(number: Int, title: String, text: String) {
    self.number = number
    self.title = title
    self.text = text
  }
}
