import Input

/// One thing that is wrong in the document of a preparation, or not known.
///
/// Its place is a key path like `answers["wat-doe-ik.tevreden"].score`, or line and column of what is no JSON.
public typealias DocumentProblem = Located<String>

/// All problems of one document, in the order in which it was read.
public typealias DocumentProblems = AllLocated<String>

/// Collects problems, and notices of what is not known, while reading goes on.
final class DocumentLog {
  /// In the order of reading. Where there are problems the notices stand among them: a key may have been misspelled.
  private(set) var all: [DocumentProblem] = []
  private(set) var hasProblems = false

  func report(_ path: String, _ message: String) {
    notice(path, message)
    hasProblems = true
  }

  func notice(_ path: String, _ message: String) {
    all.append(DocumentProblem(place: path, message: message))
  }

  /// What is said where there are no problems.
  var notices: [DocumentProblem] {
    all.map { DocumentProblem(place: $0.place, message: $0.message + "; dit blijft bewaard en komt niet op het blad") }
  }
}
