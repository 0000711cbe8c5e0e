import Guide

/// What cannot be understood without another question.
extension Guide {
  /// The questions that this one leans on, the nearest first.
  func whatItLeansOn(_ question: Question) -> [Question] {
    var found: [Question] = []
    while let id = (found.last ?? question).base, let base = self.question(id),
      base.id != question.id, !found.contains(where: { $0.id == base.id })
    {
      found.append(base)
    }
    return found
  }

  /// Own words first, then scales; what leans on an entry directly behind it, what leans on a question that has no entry
  /// behind the text of that question.
  func inOrder(_ entries: [Entry]) -> [Entry] {
    let placed: [Entry] = entries.map { behindItsQuestion($0, among: entries) }
    let first: [Entry] = placed.filter { $0.anchor == nil }
    let words: [Entry] = first.filter { $0.scale == nil }
    let scales: [Entry] = first.filter { $0.scale != nil }
    return (words + scales).flatMap { group($0, in: placed) }
  }

  private func group(_ entry: Entry, in placed: [Entry]) -> [Entry] {
    let leaning: [Entry] = placed.filter { $0.anchor == entry.id }
    return [entry] + leaning.flatMap { group($0, in: placed) }
  }

  private func behindItsQuestion(_ entry: Entry, among entries: [Entry]) -> Entry {
    guard let question = question(entry.id) else { return entry }
    var entry = entry
    var missing: [String] = []
    var anchor: Question.ID?
    for base in whatItLeansOn(question) {
      anchor = entries.first { $0.shows.contains(base.id) }?.id
      if anchor != nil { break }
      missing.insert(base.text, at: 0)
    }
    entry.lean(behind: anchor, saying: missing, before: question.text)
    return entry
  }
}

extension Question {
  /// The question without which this one cannot be understood.
  var base: ID? { leansOn ?? follows }
}
