import Guide
import JSON

extension Preparation {
  /// The version of the document that this program reads and writes.
  public static let documentVersion = 1

  /// Reads a document strictly, against the guide whose questions it answers; every problem is thrown together.
  ///
  /// What this edition does not know is no problem: it is kept, and there is a notice about each.
  public static func read(
    _ bytes: [UInt8], for guide: Guide
  ) throws(DocumentProblems) -> (preparation: Preparation, notices: [DocumentProblem]) {
    let log = DocumentLog()
    var reader = PreparationReader(guide: guide)
    reader.read(DocumentNode(path: "", value: try json(bytes), log: log))
    if log.hasProblems { throw DocumentProblems(log.all) }
    return (reader.preparation, log.notices)
  }

  private static func json(_ bytes: [UInt8]) throws(DocumentProblems) -> JSON {
    do { return try JSON(bytes) } catch {
      let problem = DocumentProblem(
        place: "regel \(error.line), kolom \(error.column)", message: "geen geldige JSON: \(error.message)")
      throw DocumentProblems([problem])
    }
  }

  /// The document that is read as this preparation again, with what the document it came from held besides.
  public func write() -> [UInt8] {
    PreparationWriter(preparation: self).document().bytes(.page) + [0x0A]
  }
}
