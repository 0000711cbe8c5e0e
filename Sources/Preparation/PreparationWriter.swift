import Guide

/// From a preparation to a document: what was said in a fixed order, and behind it what this edition does not know.
struct PreparationWriter {
  let preparation: Preparation

  func document() -> JSONTree {
    let said: [(String, JSONTree)] = [("version", .integer(Preparation.documentVersion))] + about() + lists() + rest()
    return .object(said + preparation.unknown.members.map(member))
  }

  private func about() -> [(String, JSONTree)] {
    var members: [(String, JSONTree)] = []
    if let situation = preparation.situation { members.append(("situation", .text(situation.rawValue))) }
    if let benefit = preparation.benefit { members.append(("benefit", .text(benefit))) }
    let answers = preparation.answers.map { ($0, answer($1)) } + preparation.unknown.answers.map(member)
    if !answers.isEmpty { members.append(("answers", .object(answers.sorted { $0.0 < $1.0 }))) }
    return members
  }

  private func answer(_ answer: Answer) -> JSONTree {
    var members: [(String, JSONTree)] = []
    if let score = answer.givenScore { members.append(("score", .integer(score))) }
    if answer.isSkipped { members.append(("skipped", .yes)) }
    if !answer.choice.isEmpty { members.append(("choice", .list(answer.choice.map(JSONTree.text)))) }
    // An answer that says nothing is written as one.
    if !answer.text.isEmpty || members.isEmpty && answer.unknown.isEmpty {
      members.append(("text", .text(answer.text)))
    }
    if answer.isPrivate { members.append(("private", .yes)) }
    return .object(members + answer.unknown.map(member))
  }

  // MARK: Topics

  private func lists() -> [(String, JSONTree)] {
    let unknown = preparation.unknown
    let chosen = preparation.chosenByAnswering.map(JSONTree.text)
    return filled([
      ("topics", unknown.topics.woven(into: preparation.topics.map(topic), JSONTree.kept)),
      ("parked", unknown.parked.woven(into: preparation.parked.map(topic), JSONTree.kept)),
      ("unlisted", unlisted() + unknown.unlisted.map(JSONTree.kept)),
      ("ownTopics", preparation.ownTopics.map(JSONTree.text)),
      ("chosenByAnswering", unknown.chosenByAnswering.woven(into: chosen, JSONTree.kept)),
    ])
  }

  private func topic(_ topic: Topic) -> JSONTree {
    .object([topic.member] + (preparation.unknown.ofTopics[topic] ?? []).map(member))
  }

  /// Topics on no list, for what is known of them elsewhere.
  private func unlisted() -> [JSONTree] {
    let listed = Set(preparation.topics + preparation.parked)
    let others = preparation.unknown.ofTopics.keys.filter { !listed.contains($0) }
    return others.sorted { $0.order < $1.order }.map(topic)
  }

  // MARK: The rest

  private func rest() -> [(String, JSONTree)] {
    var members = filled([("questions", preparation.questions.map(JSONTree.text))])
    members += filledIn([("somethingElse", preparation.somethingElse)])
    if !preparation.notes.isEmpty {
      members.append(("notes", .object(preparation.notes.sorted { $0.key < $1.key }.map { ($0, .text($1)) })))
    }
    members += filled([("agreements", preparation.agreements.map(agreement))])
    members += filledIn([("followUp", preparation.followUp)])
    if preparation.saysTogether { members.append(("saysTogether", .yes)) }
    return members
  }

  private func agreement(_ agreement: Agreement) -> JSONTree {
    let members =
      filledIn([("what", agreement.what), ("who", agreement.who), ("when", agreement.when)])
      + agreement.unknown.map(member)
    // One that says nothing is written as one.
    return .object(members.isEmpty ? [("what", .text(""))] : members)
  }

  private func filled(_ lists: [(String, [JSONTree])]) -> [(String, JSONTree)] {
    lists.filter { !$0.1.isEmpty }.map { ($0, .list($1)) }
  }

  private func filledIn(_ texts: [(String, String)]) -> [(String, JSONTree)] {
    texts.filter { !$0.1.isEmpty }.map { ($0, .text($1)) }
  }

  private func member(_ unknown: UnknownMember) -> (String, JSONTree) {
    (unknown.key, .kept(unknown.value))
  }
}

extension Topic {
  fileprivate var member: (String, JSONTree) {
    switch self {
    case .theme(let id): ("theme", .text(id))
    case .own(let words): ("own", .text(words))
    }
  }

  fileprivate var order: (Int, String) {
    switch self {
    case .theme(let id): (0, id)
    case .own(let words): (1, words)
    }
  }
}
