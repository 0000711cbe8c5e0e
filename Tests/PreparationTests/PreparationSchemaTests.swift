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
    #"{"version": 1, "parked": [{"own": "reizen"}], "questions": ["Mag dat?"], "somethingElse": ""}"#,
    #"{"version": 1, "agreements": [{"what": "bellen", "who": "ik", "when": "morgen"}], "followUp": "mei"}"#,
    #"{"version": 1, "agreements": [{"what": "bellen"}]}"#,
  ]

  private static let bad = [
    "null", "[]", "{}", #"{"version": 2}"#, #"{"version": "1"}"#, #"{"version": true}"#, #"{"version": 1.5}"#,
    #"{"version": 1, "naam": "x"}"#,
    #"{"version": 1, "situation": "retired"}"#,
    #"{"version": 1, "situation": null}"#,
    #"{"version": 1, "benefit": 1}"#,
    #"{"version": 1, "answers": []}"#,
    #"{"version": 1, "answers": {"onzin": {"text": "x"}}}"#,
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
    #"{"version": 1, "answers": {"mijn-verhaal.klachten": {"text": "x", "kleur": 1}}}"#,
    #"{"version": 1, "answers": {"mijn-verhaal.klachten": "x"}}"#,
    #"{"version": 1, "topics": {}}"#,
    #"{"version": 1, "topics": [{"theme": "onzin"}]}"#,
    #"{"version": 1, "topics": [{}]}"#,
    #"{"version": 1, "topics": ["wat-doe-ik"]}"#,
    #"{"version": 1, "topics": [{"theme": "wat-doe-ik", "own": "x"}]}"#,
    #"{"version": 1, "topics": [{"own": "x", "kleur": 1}]}"#,
    #"{"version": 1, "topics": [{"own": "x"}, {"own": "x"}]}"#,
    #"{"version": 1, "topics": [{"theme": "wat-doe-ik"}, {"theme": "wat-doe-ik"}]}"#,
    #"{"version": 1, "topics": [{"own": "a"}, {"own": "b"}, {"own": "c"}, {"own": "d"}]}"#,
    #"{"version": 1, "parked": [{"own": "a"}, {"own": "b"}, {"own": "c"}, {"own": "d"}]}"#,
    #"{"version": 1, "questions": [1]}"#,
    #"{"version": 1, "somethingElse": false}"#,
    #"{"version": 1, "agreements": [{}]}"#,
    #"{"version": 1, "agreements": [{"what": 1}]}"#,
    #"{"version": 1, "agreements": [{"what": "x", "where": "y"}]}"#,
    #"{"version": 1, "followUp": []}"#,
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

  private func readerAccepts(_ document: String) -> Bool {
    (try? Preparation.read(Array(document.utf8), for: guide)) != nil
  }

  @Test func readerAndSchemaAgree() throws {
    let verdicts = try schemaJudges(Self.good + Self.bad)
    try #require(verdicts.count == Self.good.count + Self.bad.count)
    for (document, schemaAccepts) in zip(Self.good + Self.bad, verdicts) {
      let isGood = Self.good.contains(document)
      #expect(schemaAccepts == isGood, "the schema: \(document)")
      #expect(readerAccepts(document) == isGood, "the reader: \(document)")
    }
  }

  @Test func theSchemaNamesTheQuestionsAndThemesOfTheGuide() throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: Self.schemaFile)) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    let answers = try #require(properties["answers"]?["properties"] as? [String: [String: String]])
    let questions = guide.themes.flatMap(\.sections).flatMap(\.questions)
    let expected = questions.map { ($0.id, ["$ref": "#/$defs/\($0.scale == nil ? "written" : "scored")"]) }
    #expect(answers == Dictionary(expected) { first, _ in first })
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let topics = try #require((definitions["topics"]?["items"] as? [String: Any])?["oneOf"] as? [[String: Any]])
    let theme = try #require((topics.first?["properties"] as? [String: [String: Any]])?["theme"])
    #expect(theme["enum"] as? [String] == guide.themes.map(\.id))
  }
}
