import Input

/// A line of a content file.
public struct LineOfFile: Equatable, Sendable, CustomStringConvertible {
  public var file: String
  /// Counted from 1; 0 is the file as a whole.
  public var line: Int

  public var description: String { line > 0 ? "\(file):\(line)" : file }
}

/// One thing that is wrong in a content file.
public typealias Problem = Located<LineOfFile>

/// All problems of one reading, by file and line.
public typealias Problems = AllLocated<LineOfFile>

extension Located<LineOfFile> {
  public init(file: String, line: Int, message: String) {
    self.init(place: LineOfFile(file: file, line: line), message: message)
  }

  public var file: String { place.file }
  public var line: Int { place.line }
}

/// Collects problems while reading goes on.
package final class ProblemLog {
  private var all: [Problem] = []
  /// Where each text was read last, by its name and itself; nil: nobody will ask.
  private var places: [[String]: (file: String, line: Int)]?

  /// - Parameter keepsPlaces: whether it can be asked afterwards where a text stands.
  package init(keepsPlaces: Bool = false) {
    places = keepsPlaces ? [:] : nil
  }

  package var isEmpty: Bool { all.isEmpty }

  package func report(_ file: String, _ line: Int, _ message: String) {
    all.append(Problem(file: file, line: line, message: message))
  }

  func note(_ text: String, _ file: String, _ line: Int, _ name: @autoclosure () -> String) {
    places?[[name(), text]] = (file, line)
  }

  /// Reports what only shows when all is read, at the place where a text with this name was read.
  package func report(_ text: String, named name: String, _ message: String) {
    let place = places?[[name, text]] ?? ("", 0)
    report(place.file, place.line, "\(name) \(message)")
  }

  package func throwIfAny() throws(Problems) {
    guard !all.isEmpty else { return }
    let byPlace = all.enumerated().sorted {
      ($0.element.file, $0.element.line, $0.offset) < ($1.element.file, $1.element.line, $1.offset)
    }
    throw Problems(byPlace.map(\.element))
  }
}
