/// One thing that is wrong in a content file.
public struct Problem: Error, Equatable, Sendable, CustomStringConvertible {
  public var file: String
  /// Counted from 1; 0 when the problem is the file as a whole.
  public var line: Int
  /// What was found and what was expected, in Dutch.
  public var message: String

  public init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  public var description: String {
    line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)"
  }
}

/// All problems of one reading, by file and line.
public struct Problems: Error, Equatable, Sendable, CustomStringConvertible {
  public var all: [Problem]

  public init(_ all: [Problem]) {
    self.all = all
  }

  public var description: String {
    all.map(\.description).joined(separator: "\n")
  }
}

/// Collects problems while reading goes on.
package final class ProblemLog {
  private var all: [Problem] = []

  package init() {}

  package func report(_ file: String, _ line: Int, _ message: String) {
    all.append(Problem(file: file, line: line, message: message))
  }

  package func throwIfAny() throws(Problems) {
    guard !all.isEmpty else { return }
    let byPlace = all.enumerated().sorted {
      ($0.element.file, $0.element.line, $0.offset) < ($1.element.file, $1.element.line, $1.offset)
    }
    throw Problems(byPlace.map(\.element))
  }
}
