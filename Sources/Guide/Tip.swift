/// A short piece of advice for a peer worker who sits beside the patient; never for the patient, and never on paper.
public struct Tip: Equatable, Sendable, Identifiable {
  /// Dutch, kebab-case, never changed once released.
  public var id: String
  /// In our own words.
  public var text: String
  /// Where the thought comes from.
  public var source: Source.ID
  public var moments: Set<Moment>
  public var themes: Set<Theme.ID>

  public init(
    id: String, text: String, source: Source.ID, moments: Set<Moment> = [], themes: Set<Theme.ID> = []
  ) {
    self.id = id
    self.text = text
    self.source = source
    self.moments = moments
    self.themes = themes
  }
}

/// All tips, in the order in which they are shown.
public struct Tips: Equatable, Sendable {
  public var all: [Tip]

  public init(_ all: [Tip]) {
    self.all = all
  }

  /// Those for a moment of the conversation, and those about the theme at hand.
  public func at(_ moment: Moment, about theme: Theme.ID? = nil) -> [Tip] {
    all.filter { $0.moments.contains(moment) || theme.map($0.themes.contains) ?? false }
  }
}
