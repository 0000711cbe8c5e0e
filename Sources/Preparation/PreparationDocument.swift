import Guide

extension Preparation {
  /// The version of the document that this program reads.
  public static let documentVersion = 1

  /// Reads a document strictly, against the guide whose questions it answers; every problem is thrown together.
  public static func read(_ bytes: [UInt8], for guide: Guide) throws(DocumentProblems) -> Preparation {
    let log = DocumentLog()
    let document = try JSONDocument(bytes)
    // Nodes point into the document.
    let preparation = withExtendedLifetime(document) {
      PreparationReader(guide: guide).read(DocumentNode(path: "", value: document.root, log: log))
    }
    if !log.problems.isEmpty { throw DocumentProblems(log.problems) }
    return preparation
  }
}
