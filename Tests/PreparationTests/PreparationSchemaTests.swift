import Foundation
import Guide
import GuideReader
import TestSupport
import Testing

@testable import Preparation

/// `docs/voorbereiding.schema.json` tells others what the reader accepts; here both judge the same documents.
struct PreparationSchemaTests {
  private static let schemaFile = Project.folder.appending(path: "docs/voorbereiding.schema.json")
  /// Debian's python3-jsonschema.
  private static let validator = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    print(json.dumps([validator.is_valid(json.loads(text)) for text in json.load(sys.stdin)]))
    """

  private static let good = [
    #"{"version": 1}"#,
    #"{"version": 1.0, "situation": "atWork"}"#,
    #"{"version": 1, "situation": "cannotWork", "benefit": "WIA"}"#,
    #"{"version": 1, "answers": {}}"#,
    #"{"version": 1, "answers": {"wat-doe-ik.tevreden": {"score": 0}}}"#,
    #"{"version": 1, "answers": {"wat-doe-ik.tevreden": {"score": 10.0, "text": "a", "private": false}}}"#,
    #"{"version": 1, "answers": {"wat-doe-ik.tevreden": {"text": ""}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.klachten": {"text": "moe", "private": true}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.situatie": {"text": "Ik heb geen werk."}}}"#,
    #"{"version": 1, "topics": [{"theme": "wat-doe-ik"}, {"own": "reizen"}, {"theme": "wat-kan-ik"}]}"#,
    #"{"version": 1, "notes": {"doel": "Twee ochtenden."}}"#,
    #"{"version": 1, "parked": [{"own": "reizen"}], "questions": ["Mag dat?"], "somethingElse": ""}"#,
    #"{"version": 1, "agreements": [{"what": "bellen", "who": "ik", "when": "morgen"}], "followUp": "mei"}"#,
    #"{"version": 1, "agreements": [{"what": "bellen"}]}"#,
    #"{"version": 1, "answers": {"wat-doe-ik.tevreden": {"score": 4, "skipped": true}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.klachten": {"skipped": true}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.situatie": {"choice": ["uitkering", "geen-werk"]}}}"#,
    #"{"version": 1, "ownTopics": ["reizen", ""], "chosenByAnswering": ["wat-kan-ik"], "saysTogether": true}"#,
    #"{"version": 1, "unlisted": [{"theme": "wat-doe-ik"}]}"#,
  ]

  /// Of another edition, or misspelled: read and kept, and said.
  private static let unknown = [
    #"{"version": 1, "naam": "x"}"#,
    #"{"version": 1, "situation": "retired"}"#,
    #"{"version": 1, "answers": {"onzin": {"text": "x"}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.klachten": {"text": "x", "kleur": 1}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.situatie": {"choice": ["onzin"]}}}"#,
    #"{"version": 1, "topics": [{"theme": "onzin"}]}"#,
    #"{"version": 1, "topics": [{"own": "x", "kleur": 1}]}"#,
    #"{"version": 1, "agreements": [{"what": "x", "where": "y"}]}"#,
    #"{"version": 1, "answers": {"onzin": null}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.klachten": {"kleur": 1}}}"#,
    #"{"version": 1, "parked": [{"theme": "onzin"}, {"own": "x"}]}"#,
    #"{"version": 1, "topics": [{"kaart": "x"}]}"#,
    #"{"version": 1, "unlisted": [{"theme": "onzin"}, {"own": "x", "kleur": 1}]}"#,
    #"{"version": 1, "chosenByAnswering": ["onzin"]}"#,
    #"{"version": 1, "agreements": [{"where": "y"}]}"#,
  ]

  private static let bad = [
    "null", "[]", "{}", #"{"version": 2}"#, #"{"version": "1"}"#, #"{"version": true}"#, #"{"version": 1.5}"#,
    #"{"version": 1, "situation": null}"#,
    #"{"version": 1, "benefit": 1}"#,
    #"{"version": 1, "answers": []}"#,
    #"{"version": 1, "answers": {"wat-doe-ik.tevreden": {"score": 11}}}"#,
    #"{"version": 1, "answers": {"wat-doe-ik.tevreden": {"score": -1}}}"#,
    #"{"version": 1, "answers": {"wat-doe-ik.tevreden": {"score": 5.5}}}"#,
    #"{"version": 1, "answers": {"wat-doe-ik.tevreden": {"score": "5"}}}"#,
    #"{"version": 1, "answers": {"wat-doe-ik.tevreden": {"score": 1e400}}}"#,
    #"{"version": 1, "answers": {"wat-doe-ik.tevreden": {"private": true}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.klachten": {}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.klachten": {"score": 5}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.klachten": {"text": "x", "score": 5}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.klachten": {"text": "x", "private": 1}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.klachten": "x"}}"#,
    #"{"version": 1, "topics": {}}"#,
    #"{"version": 1, "topics": [{}]}"#,
    #"{"version": 1, "topics": ["wat-doe-ik"]}"#,
    #"{"version": 1, "topics": [{"theme": "wat-doe-ik", "own": "x"}]}"#,
    #"{"version": 1, "topics": [{"own": "x"}, {"own": "x"}]}"#,
    #"{"version": 1, "topics": [{"theme": "wat-doe-ik"}, {"theme": "wat-doe-ik"}]}"#,
    #"{"version": 1, "topics": [{"own": "a"}, {"own": "b"}, {"own": "c"}, {"own": "d"}]}"#,
    #"{"version": 1, "parked": [{"own": "a"}, {"own": "b"}, {"own": "c"}, {"own": "d"}]}"#,
    #"{"version": 1, "questions": [1]}"#,
    #"{"version": 1, "somethingElse": false}"#,
    #"{"version": 1, "notes": {"doel": 1}}"#,
    #"{"version": 1, "notes": []}"#,
    #"{"version": 1, "agreements": [{}]}"#,
    #"{"version": 1, "agreements": [{"what": 1}]}"#,
    #"{"version": 1, "followUp": []}"#,
    #"{"version": 1, "situation": 1}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.klachten": {"text": "x", "skipped": 1}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.klachten": {"choice": []}}}"#,
    #"{"version": 1, "answers": {"wat-doe-ik.tevreden": {"choice": ["a"]}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.situatie": {"choice": ["a", "a"]}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.situatie": {"choice": "a"}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.situatie": {"score": 1}}}"#,
    #"{"version": 1, "topics": [{"theme": 1}]}"#,
    #"{"version": 1, "topics": [{"theme": "onzin"}, {"theme": "onzin"}]}"#,
    #"{"version": 1, "topics": [{"theme": "onzin"}, {"own": "b"}, {"own": "c"}, {"own": "d"}]}"#,
    #"{"version": 1, "topics": [{"theme": "wat-doe-ik", "own": "x", "kleur": 1}]}"#,
    #"{"version": 1, "unlisted": {}}"#,
    #"{"version": 1, "ownTopics": ["a", "a"]}"#,
    #"{"version": 1, "chosenByAnswering": [1]}"#,
    #"{"version": 1, "saysTogether": "ja"}"#,
  ]

  private let guide: Guide

  init() throws {
    guide = try readContent(at: Project.content.path).guide
  }

  private func schemaJudges(_ documents: [String]) throws -> [Bool] {
    let command = try Command.run(
      ["/usr/bin/python3", "-c", Self.validator, Self.schemaFile.path], input: JSONEncoder().encode(documents))
    try #require(command.status == 0, "\(command.errors)")
    return try JSONDecoder().decode([Bool].self, from: command.output)
  }

  /// nil where the reader refuses it, or else whether there is anything in it that it does not know.
  private func hasUnknown(_ document: String) -> Bool? {
    (try? Preparation.read(Array(document.utf8), for: guide)).map { !$0.notices.isEmpty }
  }

  @Test func readerAndSchemaAgree() throws {
    let documents = Self.good + Self.unknown + Self.bad
    let verdicts = try schemaJudges(documents)
    try #require(verdicts.count == documents.count)
    for (document, schemaAccepts) in zip(documents, verdicts) {
      let isBad = Self.bad.contains(document)
      #expect(schemaAccepts == !isBad, "the schema: \(document)")
      #expect(hasUnknown(document) == (isBad ? nil : Self.unknown.contains(document)), "the reader: \(document)")
    }
  }

  @Test func whatIsWrittenKeepsToTheSchema() throws {
    let documents = (0..<500).map { seed in
      var random = AnyPreparation(seed, guide: guide)
      return String(decoding: random.make().write(), as: UTF8.self)
    }
    #expect(try schemaJudges(documents) == documents.map { _ in true })
  }

  @Test func theSchemaNamesTheQuestionsAndThemesOfTheGuide() throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: Self.schemaFile)) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    let answers = try #require(properties["answers"]?["properties"] as? [String: [String: String]])
    let questions = guide.themes.flatMap(\.sections).flatMap(\.questions)
    let expected = questions.map { ($0.id, ["$ref": "#/$defs/\(definition(of: $0.kind))"]) }
    #expect(answers == Dictionary(expected) { first, _ in first })
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let topic = try #require(definitions["topic"]?["properties"] as? [String: [String: Any]])
    #expect(topic["theme"]?["examples"] as? [String] == guide.themes.map(\.id))
    #expect(properties["situation"]?["examples"] as? [String] == Situation.allCases.map(\.rawValue))
  }

  private func definition(of kind: Question.Kind) -> String {
    switch kind {
    case .open: "written"
    case .scale: "scored"
    case .choice: "chosen"
    }
  }
}
