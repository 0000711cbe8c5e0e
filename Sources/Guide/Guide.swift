// What the printed guide says, as values: themes, sections, questions, scales, explanations, links, steps.
// Everything here is true on paper too. No files, no screen, no patient.

/// The whole conversation guide, as it was printed.
public struct Guide: Equatable, Sendable {
  public var source: Source
  public var introduction: Introduction
  public var steps: [Step]
  public var themes: [Theme]

  public init(source: Source, introduction: Introduction, steps: [Step], themes: [Theme]) {
    self.source = source
    self.introduction = introduction
    self.steps = steps
    self.themes = themes
  }

  public func theme(_ id: Theme.ID) -> Theme? {
    themes.first { $0.id == id }
  }

  /// The question with this id, looked up in the theme that prints it first.
  public func question(_ id: Question.ID) -> Question? {
    for theme in themes {
      for section in theme.sections {
        if let found = section.questions.first(where: { $0.id == id }) { return found }
      }
    }
    return nil
  }

  /// The themes that print this question, in the order of the guide; more than one when it is printed twice.
  public func themes(printing id: Question.ID) -> [Theme] {
    themes.filter { $0.sections.contains { $0.questions.contains { $0.id == id } } }
  }
}

/// Where a text was first published.
public struct Source: Equatable, Sendable {
  public var title: String
  public var publisher: String
  /// As printed, for instance `18 april 2017`.
  public var date: String
  public var year: Int
  /// The line that says whose text it is; nil where none is printed.
  public var copyright: String?
  /// Where the source says that its complete text stands.
  public var fullText: Link?

  public init(
    title: String, publisher: String, date: String, year: Int, copyright: String? = nil, fullText: Link? = nil
  ) {
    self.title = title
    self.publisher = publisher
    self.date = date
    self.year = year
    self.copyright = copyright
    self.fullText = fullText
  }
}

/// The opening page of the guide.
public struct Introduction: Equatable, Sendable {
  public var title: String
  public var paragraphs: [String]

  public init(title: String, paragraphs: [String]) {
    self.title = title
    self.paragraphs = paragraphs
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
