import Foundation
import Guide
import GuideReader
import TestSupport
import Testing

@testable import Preparation

/// Documents of a newer edition, or with a key that somebody misspelled.
struct UnknownTests {
  private let guide: Guide

  init() throws {
    guide = try readContent(at: Project.content.path).guide
  }

  private static let newer = #"""
    {
      "version": 1, "thuis": {"diep": [1, 2.5, -0.1, true, null, {"é": "e\u0301"}]}, "situation": "retired",
      "answers": {
        "ander-land.vraag": {"datum": "2031"}, "wat-doe-ik.tevreden": {"score": 3, "zekerheid": 0.1},
        "mijn-verhaal.situatie": {"choice": ["nieuw", "uitkering"]}, "mijn-verhaal.klachten": {"foto": []}
      },
      "topics": [{"theme": "slaap"}, {"own": "reizen", "sinds": {"jaar": 2031}}, {"kaart": "x"}],
      "parked": [{"theme": "wat-kan-ik", "kleur": "rood"}, {"theme": "eten"}],
      "ownTopics": ["reizen"], "chosenByAnswering": ["eten", "wat-kan-ik", "slaap"],
      "unlisted": [{"theme": "wat-wil-ik", "kleur": "blauw"}, {"theme": "rust"}],
      "agreements": [{"what": "bellen", "waar": "thuis"}, {"hoe": "zo"}], "followUp": "mei", "vervolg": "later"
    }
    """#

  private func read(_ json: String) throws -> (preparation: Preparation, notices: [String]) {
    let read = try Preparation.read(Array(json.utf8), for: guide)
    return (read.preparation, read.notices.map(\.description))
  }

  private func parsed(_ bytes: some Sequence<UInt8>) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
  }

  @Test func aDocumentOfANewerEditionComesBackWhole() throws {
    let preparation = try read(Self.newer).preparation
    let written = preparation.write()
    #expect(try parsed(written) == parsed(Self.newer.utf8))
    let again = try Preparation.read(written, for: guide).preparation
    #expect(again == preparation)
    #expect(again.write() == written)
  }

  @Test func keysThatLookAlikeStayTwo() throws {
    let written = try read(#"{"version": 1, "answers": {"\u00e9": 1, "e\u0301": 2}}"#).preparation.write()
    for key in ["\"\u{E9}\": 1", "\"e\u{301}\": 2"] { #expect(written.contains(Array(key.utf8))) }
  }

  @Test func eachIsSaidOnce() throws {
    let known = "; dit blijft bewaard en komt niet op het blad"
    let notices = try read(Self.newer).notices
    #expect(notices.allSatisfy { $0.hasSuffix(known) })
    #expect(
      notices.map { $0.prefix { $0 != ":" } } == [
        "thuis", "vervolg", "situation", #"answers["ander-land.vraag"]"#,
        #"answers["wat-doe-ik.tevreden"].zekerheid"#, #"answers["mijn-verhaal.situatie"].choice[0]"#,
        #"answers["mijn-verhaal.klachten"].foto"#,
        "topics[0].theme", "topics[1].sinds", "topics[2].kaart",
        "parked[0].kleur", "parked[1].theme", "unlisted[0].kleur", "unlisted[1].theme", "chosenByAnswering[0]",
        "chosenByAnswering[2]", "agreements[0].waar", "agreements[1].hoe",
      ])
    #expect(
      try read(#"{"version": 1, "situatie": "atWork"}"#).notices == [
        "situatie: onbekende sleutel; verwacht: version, situation, benefit, answers, topics, parked, unlisted, "
          + "ownTopics, chosenByAnswering, questions, somethingElse, notes, agreements, followUp, saysTogether" + known
      ])
  }

  @Test func whatIsKnownIsAsIfTheRestWereNotThere() throws {
    let preparation = try read(Self.newer).preparation
    #expect(preparation.topics == [.own("reizen")] && preparation.parked == [.theme("wat-kan-ik")])
    #expect(preparation.chosenByAnswering == ["wat-kan-ik"] && preparation.situation == nil)
    #expect(preparation.position(ofTopic: 0) == 1 && preparation.position(ofParked: 0) == 0)
    #expect(
      preparation.withoutUnknown
        == Preparation(
          answers: [
            "wat-doe-ik.tevreden": Answer(score: 3), "mijn-verhaal.situatie": Answer(choice: ["nieuw", "uitkering"]),
            "mijn-verhaal.klachten": Answer(),
          ], topics: [.own("reizen")], parked: [.theme("wat-kan-ik")], ownTopics: ["reizen"],
          chosenByAnswering: ["wat-kan-ik"], agreements: [Agreement(what: "bellen"), Agreement()], followUp: "mei"))
  }

  @Test func whatThePatientChoosesTakesTheirPlaceAndTheyAreKept() throws {
    var preparation = try read(Self.newer).preparation
    preparation.situation = .noWork
    preparation.topics = [.theme("wat-doe-ik"), .theme("wat-wil-ik")]
    preparation.topics.append(.theme("wie-helpt-mij"))
    preparation.parked = []
    let document = try parsed(preparation.write())
    #expect(document["situation"] as? String == "noWork")
    let topics: NSArray = [
      ["theme": "wat-doe-ik"], ["theme": "wat-wil-ik", "kleur": "blauw"], ["theme": "wie-helpt-mij"],
    ]
    #expect(document["topics"] as? NSArray == topics)
    #expect(document["parked"] as? NSArray == [["theme": "eten"]])
    let unlisted: NSArray = [
      ["theme": "wat-kan-ik", "kleur": "rood"], ["own": "reizen", "sinds": ["jaar": 2031]], ["theme": "rust"],
      ["kaart": "x"], ["theme": "slaap"],
    ]
    #expect(document["unlisted"] as? NSArray == unlisted)
    #expect(try Preparation.read(preparation.write(), for: guide).preparation == preparation)
  }

  @Test func whateverIsChangedAroundThemIsWrittenAndReadAsTheSame() throws {
    for seed in 0..<2000 {
      var random = AnyPreparation(seed, guide: guide)
      var preparation = try read(Self.newer).preparation
      for _ in 0..<random.chance(among: 8) { random.change(&preparation) }
      let document = preparation.write()
      #expect(try Preparation.read(document, for: guide).preparation == preparation, "seed \(seed)")
      let text = String(decoding: document, as: UTF8.self)
      for word in ["slaap", "kaart", "eten", "rust", "thuis", "ander-land", "zekerheid", "sinds", "rood", "blauw"] {
        #expect(text.contains(word), "seed \(seed): \(word) is lost")
      }
    }
  }
}
