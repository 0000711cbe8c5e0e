/// Where a text was first published, as far as the source itself tells; every text names its own.
public struct Source: Equatable, Sendable, Identifiable {
  /// Dutch, kebab-case, never changed once released.
  public var id: String
  public var title: String
  public var publisher: String?
  /// As printed, for instance `18 april 2017`.
  public var date: String?
  public var year: Int?
  /// The line that says whose text it is; nil where none is printed.
  public var copyright: String?
  /// Where the source says that its complete text stands.
  public var fullText: Link?

  public init(
    id: String, title: String, publisher: String? = nil, date: String? = nil, year: Int? = nil,
    copyright: String? = nil, fullText: Link? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.year = year
    self.copyright = copyright
    self.fullText = fullText
  }

  /// The year as it is shown; empty where the source tells none.
  public var yearText: String { year.map { String($0) } ?? "" }
}
