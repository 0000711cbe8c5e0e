/// One of the themes of the guide; the standard edition has nine.
public struct Theme: Equatable, Sendable, Identifiable {
  /// Dutch, kebab-case, never changed once released; for instance `wat-doe-ik`.
  public var id: String
  /// Counted from 1, in the order of the edition.
  public var number: Int
  public var title: String
  /// False where the title is editorial because the source lost it.
  public var titlePrinted: Bool
  /// One editorial line about what is in the theme.
  public var summary: String
  public var sections: [Section]
  public var explanation: [Passage]
  public var links: [Link]
  public var source: Source.ID

  public init(
    id: String, number: Int, title: String, titlePrinted: Bool, summary: String, sections: [Section],
    explanation: [Passage], links: [Link], source: Source.ID
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.titlePrinted = titlePrinted
    self.summary = summary
    self.sections = sections
    self.explanation = explanation
    self.links = links
    self.source = source
  }

  /// The questions that fit a situation, in printed order; all of them while no situation is chosen.
  public func questions(for situation: Situation?) -> [Question] {
    sections.filter { section in situation.map(section.situations.contains) ?? true }.flatMap(\.questions)
  }
}

/// Questions of a theme under one printed heading.
public struct Section: Equatable, Sendable {
  /// As printed without its letter; nil where the page prints none.
  public var heading: String?
  public var situations: Set<Situation>
  public var questions: [Question]

  public init(heading: String?, situations: Set<Situation>, questions: [Question]) {
    self.heading = heading
    self.situations = situations
    self.questions = questions
  }
}

/// A piece of an explanation, or of a card.
public enum Passage: Equatable, Sendable {
  case heading(String)
  case paragraph(String)
  /// An item of a list.
  case item(String)
}

/// A reference to more information, as printed in the year of the source.
public struct Link: Equatable, Sendable {
  /// What the guide says about it, without the address.
  public var text: String
  /// Complete, with its scheme, so that a phone can open it.
  public var url: String

  public init(text: String, url: String) {
    self.text = text
    self.url = url
  }
}
