import Guide

/// From a document to a preparation.
struct PreparationReader {
  private static let keys = [
    "version", "situation", "benefit", "answers", "topics", "parked", "questions", "somethingElse", "agreements",
    "followUp",
  ]

  let guide: Guide

  func read(_ document: DocumentNode) -> Preparation {
    // What another version means is unknown, so nothing else in it is judged.
    guard document.isObject, isThisVersion(document), let members = document.members(Self.keys) else {
      return Preparation()
    }
    let preparation = Preparation(
      situation: members["situation"].flatMap(situation), benefit: members["benefit"]?.text,
      answers: members["answers"].map(answers) ?? [:],
      topics: members["topics"].map { topics($0, Preparation.maximumTopics) } ?? [],
      parked: members["parked"].map { topics($0, Preparation.maximumParked) } ?? [],
      questions: members["questions"]?.items.compactMap(\.text) ?? [],
      somethingElse: members["somethingElse"]?.text ?? "",
      agreements: members["agreements"]?.items.compactMap(agreement) ?? [],
      followUp: members["followUp"]?.text ?? "")
    for topic in preparation.parked where preparation.topics.contains(topic) {
      members["parked"]?.report("een onderwerp staat ook in topics; verwacht: elk onderwerp één keer")
    }
    return preparation
  }

  private func isThisVersion(_ document: DocumentNode) -> Bool {
    let expected = Preparation.documentVersion
    guard let version = document.member("version") else {
      document.report("‘version’ ontbreekt; verwacht: \(expected)")
      return false
    }
    guard let number = version.integer else { return false }
    if number != expected { version.report("dit is versie \(number); verwacht: \(expected)") }
    return number == expected
  }

  private func situation(_ node: DocumentNode) -> Situation? {
    guard let name = node.text else { return nil }
    if let situation = Situation(rawValue: name) { return situation }
    node.report("onbekende situatie; verwacht: \(Situation.allCases.map(\.rawValue).joined(separator: ", "))")
    return nil
  }

  private func answers(_ node: DocumentNode) -> [Question.ID: Answer] {
    var answers: [Question.ID: Answer] = [:]
    for (id, node) in node.members ?? [] {
      guard let question = guide.question(id) else {
        node.report("de leidraad heeft geen vraag met deze id")
        continue
      }
      answers[id] = answer(node, to: question)
    }
    return answers
  }

  private func answer(_ node: DocumentNode, to question: Question) -> Answer? {
    guard let members = node.members(["text", "score", "private"]) else { return nil }
    if members["text"] == nil, members["score"] == nil { node.report("dit antwoord is leeg; verwacht: text of score") }
    return Answer(
      text: members["text"]?.text ?? "", score: members["score"].flatMap { score($0, on: question) },
      isPrivate: members["private"]?.flag ?? false)
  }

  private func score(_ node: DocumentNode, on question: Question) -> Int? {
    guard let number = node.integer else { return nil }
    guard let scale = question.scale else {
      node.report("deze vraag is geen schaal; verwacht: text")
      return nil
    }
    if !(scale.min...scale.max).contains(number) {
      node.report("\(number) valt buiten de schaal; verwacht: \(scale.min) tot en met \(scale.max)")
    }
    return number
  }

  private func topics(_ node: DocumentNode, _ maximum: Int) -> [Topic] {
    let items = node.items
    if items.count > maximum { node.report("\(items.count) onderwerpen; verwacht: \(maximum) of minder") }
    var topics: [Topic] = []
    for item in items {
      guard let topic = topic(item) else { continue }
      if topics.contains(topic) {
        item.report("dit onderwerp staat er al; verwacht: elk onderwerp één keer")
      } else {
        topics.append(topic)
      }
    }
    return topics
  }

  private func topic(_ node: DocumentNode) -> Topic? {
    guard let members = node.members(["theme", "own"]) else { return nil }
    if members.count != 1 {
      node.report("verwacht: theme of own, precies één van de twee")
      return nil
    }
    if let own = members["own"] { return own.text.map(Topic.own) }
    guard let theme = members["theme"], let id = theme.text else { return nil }
    if guide.theme(id) == nil { theme.report("de leidraad heeft geen thema met deze id") }
    return .theme(id)
  }

  private func agreement(_ node: DocumentNode) -> Agreement? {
    guard let members = node.members(["what", "who", "when"]) else { return nil }
    if members.isEmpty { node.report("deze afspraak is leeg; verwacht: what, who of when") }
    return Agreement(
      what: members["what"]?.text ?? "", who: members["who"]?.text ?? "", when: members["when"]?.text ?? "")
  }
}
