import Guide

extension PreparationReader {
  private static let keysOfAnAnswer = ["text", "score", "skipped", "choice", "private"]

  mutating func read(answers node: DocumentNode) {
    for (id, node) in node.members ?? [] {
      if let question = guide.question(id) {
        preparation.answers[id] = answer(node, to: question)
      } else {
        node.notice("de leidraad heeft geen vraag met deze id")
        preparation.unknown.answers.append(UnknownMember(key: id, value: node.value))
      }
    }
  }

  private func answer(_ node: DocumentNode, to question: Question) -> Answer? {
    guard let members = node.members(Self.keysOfAnAnswer) else { return nil }
    if members.isEmpty(but: "private") { node.report("dit antwoord is leeg; verwacht: text of score") }
    var answer = Answer(
      text: members["text"]?.text ?? "", score: members["score"].flatMap { score($0, on: question) },
      isSkipped: members["skipped"]?.flag ?? false,
      choice: members["choice"].map { choice($0, at: question) } ?? [], isPrivate: members["private"]?.flag ?? false)
    answer.unknown = members.unknown
    return answer
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

  private func choice(_ node: DocumentNode, at question: Question) -> [String] {
    guard case .choice(let options) = question.kind else {
      node.report("bij deze vraag is niets te kiezen; verwacht: \(question.scale == nil ? "text" : "score")")
      return []
    }
    return node.differentTexts { option in
      options.contains { $0.id == option } ? nil : "deze vraag heeft geen optie met deze id"
    }
  }
}
