import Input

extension Preparation {
  /// The same without white space that says nothing.
  public var trimmed: Preparation {
    var copy = self
    let benefit = (benefit ?? "").trimmed
    copy.benefit = benefit.isEmpty ? nil : benefit
    copy.questions = questions.map(\.trimmed).filter { !$0.isEmpty }
    copy.somethingElse = somethingElse.trimmed
    copy.notes = notes.mapValues(\.trimmed).filter { !$0.value.isEmpty }
    return copy
  }
}
