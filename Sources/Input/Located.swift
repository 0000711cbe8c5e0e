// What everything that is read shares: where a problem is, which files a folder has, and text without white space around it.
// Nothing here knows a format.

/// One thing that is wrong in what was read, or not known, and where.
public struct Located<Place: CustomStringConvertible & Equatable & Sendable>: Error, Equatable, Sendable,
  CustomStringConvertible
{
  /// Nothing where it is about all of it.
  public var place: Place
  /// What was found and what was expected, in Dutch.
  public var message: String

  public init(place: Place, message: String) {
    (self.place, self.message) = (place, message)
  }

  public var description: String {
    let place = place.description
    return place.isEmpty ? message : "\(place): \(message)"
  }
}

/// All problems of one reading, in the order in which they are told.
public struct AllLocated<Place: CustomStringConvertible & Equatable & Sendable>: Error, Equatable, Sendable,
  CustomStringConvertible
{
  public var all: [Located<Place>]

  public init(_ all: [Located<Place>]) {
    self.all = all
  }

  public var description: String {
    all.map(\.description).joined(separator: "\n")
  }
}
