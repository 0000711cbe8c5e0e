import Guide
import Preparation
import Sheet

extension Preparation {
  /// The same, with a placeholder for every sign that the sheet cannot show.
  var withPlaceholders: Preparation {
    var copy = self
    copy.benefit = benefit?.withPlaceholders
    copy.answers = answers.mapValues { answer in
      var answer = answer
      answer.text = answer.text.withPlaceholders
      return answer
    }
    copy.topics = topics.map(\.withPlaceholders)
    copy.parked = parked.map(\.withPlaceholders)
    copy.questions = questions.map(\.withPlaceholders)
    copy.notes = notes.mapValues(\.withPlaceholders)
    copy.somethingElse = somethingElse.withPlaceholders
    copy.agreements = agreements.map {
      Agreement(what: $0.what.withPlaceholders, who: $0.who.withPlaceholders, when: $0.when.withPlaceholders)
    }
    copy.followUp = followUp.withPlaceholders
    return copy
  }

  /// The signs that the sheet cannot show, each once, in the order of the sheet.
  /// - Parameter shown: the questions of the topics on the sheet.
  func unknownSigns(answering shown: [Question.ID]) -> [Character] {
    let answered = shown.compactMap { answers[$0] }.filter { !$0.isPrivate }.map(\.text)
    let agreed = agreements.flatMap { [$0.what, $0.who, $0.when] }
    let texts =
      [benefit ?? ""] + topics.map(\.ownWords) + answered + parked.map(\.ownWords) + questions
      + notes.sorted { $0.key < $1.key }.map(\.value) + [somethingElse] + agreed + [followUp]
    var found: [Character] = []
    for text in texts where !text.isDrawable {
      found += text.indexedOnOneLine.map(\.1).filter { !$0.isDrawable && !found.contains($0) }.uniqued
    }
    return found
  }
}

extension Topic {
  fileprivate var ownWords: String {
    if case .own(let text) = self { text } else { "" }
  }

  fileprivate var withPlaceholders: Topic {
    if case .own(let text) = self { .own(text.withPlaceholders) } else { self }
  }
}

extension String {
  fileprivate var isDrawable: Bool { utf8.allSatisfy { $0 < 0x80 } || allSatisfy(\.isDrawable) }

  fileprivate var withPlaceholders: String {
    isDrawable ? self : String(map { $0.isDrawable ? $0 : .placeholder })
  }
}

extension [Character] {
  fileprivate var uniqued: [Character] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
