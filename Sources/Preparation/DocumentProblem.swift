/// One thing that is wrong in the document of a preparation.
public struct DocumentProblem: Error, Equatable, Sendable, CustomStringConvertible {
  /// A key path like `answers["wat-doe-ik.tevreden"].score`, or line and column of what is no JSON;
  /// empty for the document as a whole.
  public var place: String
  /// What was found and what was expected, in Dutch.
  public var message: String

  public init(place: String, message: String) {
    self.place = place
    self.message = message
  }

  public var description: String {
    place.isEmpty ? message : "\(place): \(message)"
  }
}

/// All problems of one document, in the order in which it was read.
public struct DocumentProblems: Error, Equatable, Sendable, CustomStringConvertible {
  public var all: [DocumentProblem]

  public init(_ all: [DocumentProblem]) {
    self.all = all
  }

  public var description: String {
    all.map(\.description).joined(separator: "\n")
  }
}

/// Collects problems while reading goes on.
final class DocumentLog {
  private(set) var problems: [DocumentProblem] = []

  func report(_ path: String, _ message: String) {
    problems.append(DocumentProblem(place: path, message: message))
  }
}
