import Foundation
import Guide
import GuideReader
import TestSupport
import Testing

@testable import Preparation

struct PreparationDocumentTests {
  let guide: Guide

  init() throws {
    guide = try readContent(at: Project.content.path).guide
  }

  private func read(_ json: String) throws -> Preparation {
    let (preparation, notices) = try Preparation.read(Array(json.utf8), for: guide)
    #expect(notices.isEmpty)
    return preparation
  }

  private func problems(_ json: String) -> [String] {
    problems(Array(json.utf8))
  }

  private func problems(_ bytes: [UInt8]) -> [String] {
    do throws(DocumentProblems) {
      _ = try Preparation.read(bytes, for: guide)
      return []
    } catch {
      return error.all.map(\.description)
    }
  }

  @Test func everythingThatCanBeSaidIsRead() throws {
    let document = #"""
      {
        "version": 1, "situation": "cannotWork", "benefit": "WIA",
        "answers": {
          "wat-doe-ik.tevreden": {"text": "Het gaat.", "score": 0, "private": true},
          "wat-doe-ik.zorgen-voor-uzelf": {"score": 10},
          "wat-wil-ik.tevreden": {"score": 4, "skipped": true},
          "mijn-verhaal.situatie": {"choice": ["uitkering", "aan-het-werk"]},
          "wat-doe-ik.punt-hoger": {"text": "Regel \u00e9\u00e9n,\n\"tweede\" regel \\ met \ud83d\ude00 en \u0007."}
        },
        "topics": [{"theme": "wie-helpt-mij"}, {"own": "Mijn reistijd"}, {"theme": "wat-kan-ik"}],
        "parked": [{"own": ""}], "ownTopics": ["Mijn reistijd", "", "Uren"], "chosenByAnswering": ["wat-kan-ik"],
        "saysTogether": true, "questions": ["Mag ik dit vragen?", ""], "somethingElse": "Ja.",
        "agreements": [{"what": "bellen", "who": "ik", "when": "maandag"}], "followUp": "12 mei"
      }
      """#
    let preparation = Preparation(
      situation: .cannotWork, benefit: "WIA",
      answers: [
        "wat-doe-ik.tevreden": Answer(text: "Het gaat.", score: 0, isPrivate: true),
        "wat-doe-ik.zorgen-voor-uzelf": Answer(score: 10),
        "wat-wil-ik.tevreden": Answer(score: 4, isSkipped: true),
        "mijn-verhaal.situatie": Answer(choice: ["uitkering", "aan-het-werk"]),
        "wat-doe-ik.punt-hoger": Answer(text: "Regel \u{E9}\u{E9}n,\n\"tweede\" regel \\ met \u{1F600} en \u{7}."),
      ],
      topics: [.theme("wie-helpt-mij"), .own("Mijn reistijd"), .theme("wat-kan-ik")], parked: [.own("")],
      ownTopics: ["Mijn reistijd", "", "Uren"], chosenByAnswering: ["wat-kan-ik"],
      questions: ["Mag ik dit vragen?", ""], somethingElse: "Ja.",
      agreements: [Agreement(what: "bellen", who: "ik", when: "maandag")], followUp: "12 mei",
      saysTogether: true)
    #expect(try read(document) == preparation)
  }

  @Test func onlyAVersionIsAPreparation() throws {
    #expect(try read(#"{"version": 1}"#) == Preparation())
  }

  @Test func aSituationThatWasChangedKeepsTheAnswersOfTheOther() throws {
    let document = #"{"version": 1, "situation": "noWork", "answers": {"wat-wil-ik.trots": {"text": "Ja."}}}"#
    #expect(
      try read(document)
        == Preparation(situation: .noWork, answers: ["wat-wil-ik.trots": Answer(text: "Ja.")]))
  }

  @Test func everyProblemIsReportedWithItsKeyPath() {
    let document = """
      {
        "version": 1,
        "situation": "retired",
        "benefit": 3,
        "answers": {
          "wat-doe-ik.tevreden": {"score": 11},
          "wat-doe-ik.contact": {"score": 6},
          "wat-doe-ik.onzin": {"text": "x"},
          "wat-doe-ik.dan-wel": {},
          "wat-wil-ik.tevreden": {"score": 5.5, "text": null, "private": "ja", "kleur": 1}
        },
        "topics": [{"theme": "onzin"}, {"own": "a"}, {"own": "a"}, {"theme": "wat-kan-ik", "own": "b"}],
        "parked": [{"own": "a"}, "c"],
        "questions": "geen lijst",
        "agreements": [{}, {"what": 1}],
        "naam": "x",
        "followUp": 1
      }
      """
    #expect(
      problems(document) == [
        "naam: onbekende sleutel; verwacht: version, situation, benefit, answers, topics, parked, "
          + "unlisted, ownTopics, chosenByAnswering, questions, somethingElse, notes, agreements, followUp, saysTogether",
        "situation: onbekende situatie; verwacht: atWork, cannotWork, noWork",
        "benefit: verwacht: een tekst; gevonden: een getal",
        #"answers["wat-doe-ik.tevreden"].score: 11 valt buiten de schaal; verwacht: 0 tot en met 10"#,
        #"answers["wat-doe-ik.contact"].score: deze vraag is geen schaal; verwacht: text"#,
        #"answers["wat-doe-ik.onzin"]: de leidraad heeft geen vraag met deze id"#,
        #"answers["wat-doe-ik.dan-wel"]: dit antwoord is leeg; verwacht: text of score"#,
        #"answers["wat-wil-ik.tevreden"].kleur: onbekende sleutel; verwacht: text, score, skipped, choice, private"#,
        #"answers["wat-wil-ik.tevreden"].text: verwacht: een tekst; gevonden: null"#,
        #"answers["wat-wil-ik.tevreden"].score: verwacht: een geheel getal; gevonden: een getal"#,
        #"answers["wat-wil-ik.tevreden"].private: verwacht: true of false; gevonden: een tekst"#,
        "topics: 4 onderwerpen; verwacht: 3 of minder",
        "topics[0].theme: de leidraad heeft geen thema met deze id",
        "topics[2]: dit onderwerp staat er al; verwacht: elk onderwerp één keer",
        "topics[3]: verwacht: theme of own, precies één van de twee",
        "parked[1]: verwacht: een object; gevonden: een tekst",
        "questions: verwacht: een lijst; gevonden: een tekst",
        "agreements[0]: deze afspraak is leeg; verwacht: what, who of when",
        "agreements[1].what: verwacht: een tekst; gevonden: een getal",
        "followUp: verwacht: een tekst; gevonden: een getal",
        "parked: een onderwerp staat ook in topics; verwacht: elk onderwerp één keer",
      ])
  }

  @Test func anotherVersionIsNotJudgedFurther() {
    #expect(problems(#"{"onzin": 1, "version": 2}"#) == ["version: dit is versie 2; verwacht: 1"])
    #expect(problems(#"{"onzin": 1}"#) == ["‘version’ ontbreekt; verwacht: 1"])
    #expect(problems("[]") == ["verwacht: een object; gevonden: een lijst"])
  }

  @Test(arguments: [
    ("", "regel 1, kolom 1: geen geldige JSON: het document houdt hier op; verwacht: een waarde"),
    ("{\n  \"version\": 1,\n}", "regel 3, kolom 1: geen geldige JSON: verwacht: een sleutel tussen aanhalingstekens"),
    ("{\n  \"é\" 1}", "regel 2, kolom 7: geen geldige JSON: verwacht: een dubbele punt"),
    ("{\"version\": 1} x", "regel 1, kolom 16: geen geldige JSON: verwacht: het einde van het document"),
    ("[1", "regel 1, kolom 2: geen geldige JSON: het document houdt hier op; verwacht: een komma of ]"),
    ("{\"a\": 1", "regel 1, kolom 7: geen geldige JSON: het document houdt hier op; verwacht: een komma of }"),
    ("[1,]", "regel 1, kolom 4: geen geldige JSON: verwacht: een waarde"),
    ("[01]", "regel 1, kolom 2: geen geldige JSON: dit is geen waarde; zet een tekst tussen aanhalingstekens"),
    ("[NaN]", "regel 1, kolom 4: geen geldige JSON: dit is geen waarde; zet een tekst tussen aanhalingstekens"),
    (
      "[\"a\nb\"]",
      "regel 1, kolom 3: geen geldige JSON: hier houdt de regel op in een tekst; schrijf een nieuwe regel als \\n"
    ),
    ("[\"a\tb\"]", "regel 1, kolom 3: geen geldige JSON: hier staat een stuurteken; schrijf het als \\u-code"),
    ("[\"a\0b\"]", "regel 1, kolom 3: geen geldige JSON: hier staat een stuurteken; schrijf het als \\u-code"),
    (
      "[\"open",
      "regel 1, kolom 6: geen geldige JSON: het document houdt hier op; verwacht: het aanhalingsteken dat de tekst sluit"
    ),
    ("[\"\\x\"]", "regel 1, kolom 4: geen geldige JSON: dit is geen bekende \\-code"),
    ("[\"\\ud83d\"]", "regel 1, kolom 9: geen geldige JSON: deze \\u-code is een half teken"),
    ("[\"\\u0000\"]", "regel 1, kolom 9: geen geldige JSON: het teken \\u0000 mag hier niet"),
    ("{\"\\u0000\": 1}", "regel 1, kolom 9: geen geldige JSON: het teken \\u0000 mag hier niet"),
    ("[1e400]", "regel 1, kolom 6: geen geldige JSON: dit getal is te groot"),
    ("[99999999999999999999]", "regel 1, kolom 21: geen geldige JSON: dit getal is te groot"),
    ("{\"a\": 1,\n \"a\": 2}", "regel 2, kolom 4: geen geldige JSON: deze sleutel staat er dubbel"),
  ])
  func whatIsNoJSONHasItsLineAndColumn(_ text: String, _ problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test func aByteOrderMarkInFrontSaysNothing() throws {
    #expect(try read("\u{FEFF}{\"version\": 1, \"benefit\": \"WIA\"}").benefit == "WIA")
    #expect(problems("\u{FEFF}") == problems(""))
    #expect(problems("\u{FEFF}\u{FEFF}{}").count == 1, "only one")
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(
      problems(Array("{\"version\": 1, \"benefit\": \"".utf8) + [0xC3, 0x28] + Array("\"}".utf8))
        == ["regel 1, kolom 27: geen geldige JSON: hier staan bytes die geen UTF-8 zijn"])
  }

  @Test func textsOfAStrangerDoNotReachTheTerminalAsTheyAre() throws {
    let document = #"{"version": 1, "a\u001b[31m": 1}"#
    let notices = try Preparation.read(Array(document.utf8), for: guide).notices.map(\.description)
    let all = notices + problems("[\"a\" \u{1B}[31m]")
    #expect(all.count == 2)
    #expect(!all.joined().contains("\u{1B}"))
  }

  @Test func nestingHasAnEnd() {
    let problem = "regel 1, kolom 2049: geen geldige JSON: er staan te veel lijsten en objecten in elkaar"
    #expect(problems(String(repeating: "[", count: 100_000)) == [problem])
    let list = String(repeating: "[", count: 2000) + String(repeating: "]", count: 2000)
    #expect(
      problems("{\"version\": 1, \"benefit\": \(list)}") == ["benefit: verwacht: een tekst; gevonden: een lijst"])
  }

  @Test func writtenOutCharactersAreRead() throws {
    let json = #"{"version": 1.0e0, "benefit": "\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00"}"#
    let preparation = try read(json)
    #expect(preparation.benefit == "\"\\/\u{8}\u{C}\n\r\té\u{1F600}")
  }
}
