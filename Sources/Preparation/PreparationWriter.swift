import Guide
import JSON

/// From a preparation to a document: what was said in a fixed order, and behind it what this edition does not know.
struct PreparationWriter {
  let preparation: Preparation

  func document() -> JSON {
    let said: [(String, JSON)] = [("version", .integer(Preparation.documentVersion))] + about() + lists() + rest()
    return .object(said + preparation.unknown.members.map(member))
  }

  private func about() -> [(String, JSON)] {
    var members: [(String, JSON)] = []
    if let situation = preparation.situation { members.append(("situation", .words(situation.rawValue))) }
    if let benefit = preparation.benefit { members.append(("benefit", .words(benefit))) }
    let answers = preparation.answers.map { ($0, answer($1)) } + preparation.unknown.answers.map(member)
    if !answers.isEmpty { members.append(("answers", .object(answers.sorted { $0.0 < $1.0 }))) }
    return members
  }

  private func answer(_ answer: Answer) -> JSON {
    var members: [(String, JSON)] = []
    if let score = answer.givenScore { members.append(("score", .integer(score))) }
    if answer.isSkipped { members.append(("skipped", .flag(true))) }
    if !answer.choice.isEmpty { members.append(("choice", .list(answer.choice.map(JSON.words)))) }
    // An answer that says nothing is written as one.
    if !answer.text.isEmpty || members.isEmpty && answer.unknown.isEmpty {
      members.append(("text", .words(answer.text)))
    }
    if answer.isPrivate { members.append(("private", .flag(true))) }
    return .object(members + answer.unknown.map(member))
  }

  // MARK: Topics

  private func lists() -> [(String, JSON)] {
    let unknown = preparation.unknown
    let chosen = preparation.chosenByAnswering.map(JSON.words)
    return filled([
      ("topics", unknown.topics.woven(into: preparation.topics.map(topic))),
      ("parked", unknown.parked.woven(into: preparation.parked.map(topic))),
      ("unlisted", unlisted() + unknown.unlisted),
      ("ownTopics", preparation.ownTopics.map(JSON.words)),
      ("chosenByAnswering", unknown.chosenByAnswering.woven(into: chosen)),
    ])
  }

  private func topic(_ topic: Topic) -> JSON {
    .object([topic.member] + (preparation.unknown.ofTopics[topic] ?? []).map(member))
  }

  /// Topics on no list, for what is known of them elsewhere.
  private func unlisted() -> [JSON] {
    let listed = Set(preparation.topics + preparation.parked)
    let others = preparation.unknown.ofTopics.keys.filter { !listed.contains($0) }
    return others.sorted { $0.order < $1.order }.map(topic)
  }

  // MARK: The rest

  private func rest() -> [(String, JSON)] {
    var members = filled([("questions", preparation.questions.map(JSON.words))])
    members += filledIn([("somethingElse", preparation.somethingElse)])
    if !preparation.notes.isEmpty {
      members.append(("notes", .object(preparation.notes.sorted { $0.key < $1.key }.map { ($0, .words($1)) })))
    }
    members += filled([("agreements", preparation.agreements.map(agreement))])
    members += filledIn([("followUp", preparation.followUp)])
    if preparation.saysTogether { members.append(("saysTogether", .flag(true))) }
    return members
  }

  private func agreement(_ agreement: Agreement) -> JSON {
    let members =
      filledIn([("what", agreement.what), ("who", agreement.who), ("when", agreement.when)])
      + agreement.unknown.map(member)
    // One that says nothing is written as one.
    return .object(members.isEmpty ? [("what", .words(""))] : members)
  }

  private func filled(_ lists: [(String, [JSON])]) -> [(String, JSON)] {
    lists.filter { !$0.1.isEmpty }.map { ($0, .list($1)) }
  }

  private func filledIn(_ texts: [(String, String)]) -> [(String, JSON)] {
    texts.filter { !$0.1.isEmpty }.map { ($0, .words($1)) }
  }

  private func member(_ unknown: UnknownMember) -> (String, JSON) {
    (unknown.key, unknown.value)
  }
}

extension Topic {
  fileprivate var member: (String, JSON) {
    switch self {
    case .theme(let id): ("theme", .words(id))
    case .own(let words): ("own", .words(words))
    }
  }

  fileprivate var order: (Int, String) {
    switch self {
    case .theme(let id): (0, id)
    case .own(let words): (1, words)
    }
  }
}

extension JSON {
  /// A text without NUL, which the reader does not take and nobody types.
  fileprivate static func words(_ text: String) -> JSON {
    var text = text
    text.unicodeScalars.removeAll { $0 == "\0" }
    return .text(text)
  }
}
