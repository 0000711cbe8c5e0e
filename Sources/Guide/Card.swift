/// Something short to read, apart from the questions: what a source says about a theme or for a moment.
public struct Card: Equatable, Sendable, Identifiable {
  /// Dutch, kebab-case, never changed once released.
  public var id: String
  public var title: String
  public var passages: [Passage]
  public var source: Source.ID
  public var moments: Set<Moment>
  public var themes: Set<Theme.ID>

  public init(
    id: String, title: String, passages: [Passage], source: Source.ID, moments: Set<Moment> = [],
    themes: Set<Theme.ID> = []
  ) {
    self.id = id
    self.title = title
    self.passages = passages
    self.source = source
    self.moments = moments
    self.themes = themes
  }
}
