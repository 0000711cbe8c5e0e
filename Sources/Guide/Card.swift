/// Something short to read, apart from the questions: what a source says about a theme or for a moment, in our own words.
public struct Card: Equatable, Sendable, Identifiable {
  /// Dutch, kebab-case, never changed once released.
  public var id: String
  public var title: String
  public var passages: [Passage]
  public var source: Source.ID
  /// Where in the source, as the source itself counts; nil where it does not.
  public var place: String?
  /// Under what it stands in the list of all that there is to read.
  public var subject: Subject.ID
  public var moments: Set<Moment>
  public var themes: Set<Theme.ID>

  public init(
    id: String, title: String, passages: [Passage], source: Source.ID, place: String? = nil, subject: Subject.ID,
    moments: Set<Moment> = [], themes: Set<Theme.ID> = []
  ) {
    self.id = id
    self.title = title
    self.passages = passages
    self.source = source
    self.place = place
    self.subject = subject
    self.moments = moments
    self.themes = themes
  }
}

/// What several cards are about.
public struct Subject: Equatable, Sendable, Identifiable {
  /// Dutch, kebab-case, never changed once released.
  public var id: String
  public var title: String

  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
