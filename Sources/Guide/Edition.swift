/// Which edition of the content this is, and in which language it is written.
public struct Edition: Equatable, Sendable, Identifiable {
  /// Dutch, kebab-case, never changed once released.
  public var id: String
  public var title: String
  /// BCP 47, for instance `nl-NL`.
  public var language: String

  public init(id: String, title: String, language: String) {
    self.id = id
    self.title = title
    self.language = language
  }
}
