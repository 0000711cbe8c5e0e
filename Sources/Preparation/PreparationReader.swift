import Guide

/// From a document to a preparation.
struct PreparationReader {
  private static let keys = [
    "version", "situation", "benefit", "answers", "topics", "parked", "unlisted", "ownTopics", "chosenByAnswering",
    "questions", "somethingElse", "notes", "agreements", "followUp", "saysTogether",
  ]

  let guide: Guide
  var preparation = Preparation()

  init(guide: Guide) {
    self.guide = guide
  }

  mutating func read(_ document: DocumentNode) {
    // What another version means is unknown, so nothing else in it is judged.
    guard isThisVersion(document), let members = document.members(Self.keys) else { return }
    preparation.unknown.members = members.unknown
    members["situation"].map { read(situation: $0) }
    preparation.benefit = members["benefit"]?.text
    members["answers"].map { read(answers: $0) }
    members["topics"].map { read(topics: $0) }
    members["parked"].map { read(parked: $0) }
    members["unlisted"].map { read(unlisted: $0) }
    preparation.ownTopics = members["ownTopics"]?.differentTexts ?? []
    members["chosenByAnswering"].map { read(chosenByAnswering: $0) }
    preparation.questions = members["questions"]?.items.compactMap(\.text) ?? []
    preparation.somethingElse = members["somethingElse"]?.text ?? ""
    for (id, node) in members["notes"]?.members ?? [] { preparation.notes[id] = node.text }
    preparation.agreements = members["agreements"]?.items.compactMap(agreement) ?? []
    preparation.followUp = members["followUp"]?.text ?? ""
    preparation.saysTogether = members["saysTogether"]?.flag ?? false
    for topic in preparation.parked where preparation.topics.contains(topic) {
      members["parked"]?.report("een onderwerp staat ook in topics; verwacht: elk onderwerp één keer")
    }
  }

  private func isThisVersion(_ document: DocumentNode) -> Bool {
    let expected = Preparation.documentVersion
    guard let members = document.members else { return false }
    guard let version = members.first(where: { $0.key == "version" })?.node else {
      document.report("‘version’ ontbreekt; verwacht: \(expected)")
      return false
    }
    guard let number = version.integer else { return false }
    if number != expected { version.report("dit is versie \(number); verwacht: \(expected)") }
    return number == expected
  }

  private mutating func read(situation node: DocumentNode) {
    guard let name = node.text else { return }
    preparation.situation = Situation(rawValue: name)
    guard preparation.situation == nil else { return }
    node.notice("onbekende situatie; verwacht: \(Situation.allCases.map(\.rawValue).joined(separator: ", "))")
    preparation.unknown.members.append(UnknownMember(key: Preparation.situationKey, value: node.value))
  }

  private func agreement(_ node: DocumentNode) -> Agreement? {
    guard let members = node.members(["what", "who", "when"]) else { return nil }
    if members.isEmpty { node.report("deze afspraak is leeg; verwacht: what, who of when") }
    var agreement = Agreement(
      what: members["what"]?.text ?? "", who: members["who"]?.text ?? "", when: members["when"]?.text ?? "")
    agreement.unknown = members.unknown
    return agreement
  }
}
