import Foundation
import Guide
import GuideReader
import TestSupport
import Testing

@testable import Preparation

struct PreparationWriterTests {
  private let guide: Guide

  init() throws {
    guide = try readContent(at: Project.content.path).guide
  }

  private func text(_ preparation: Preparation) -> String {
    String(decoding: preparation.write(), as: UTF8.self)
  }

  @Test func aPersonCanReadIt() {
    let preparation = Preparation(
      situation: .noWork,
      answers: [
        "wat-doe-ik.tevreden": Answer(text: "Het gaat é\u{1F600}.", score: 0, isPrivate: true),
        "mijn-verhaal.klachten": Answer(),
        "wat-wil-ik.tevreden": Answer(score: 4, isSkipped: true),
      ], topics: [.theme("wat-doe-ik"), .own("Mijn \"reis\"")], ownTopics: ["Mijn \"reis\"", "Uren"],
      chosenByAnswering: ["wat-doe-ik"], agreements: [Agreement(), Agreement(who: "ik")], saysTogether: true)
    let expected = #"""
      {
        "version": 1,
        "situation": "noWork",
        "answers": {
          "mijn-verhaal.klachten": {
            "text": ""
          },
          "wat-doe-ik.tevreden": {
            "score": 0,
            "text": "Het gaat é😀.",
            "private": true
          },
          "wat-wil-ik.tevreden": {
            "score": 4,
            "skipped": true
          }
        },
        "topics": [
          {
            "theme": "wat-doe-ik"
          },
          {
            "own": "Mijn \"reis\""
          }
        ],
        "ownTopics": [
          "Mijn \"reis\"",
          "Uren"
        ],
        "chosenByAnswering": [
          "wat-doe-ik"
        ],
        "agreements": [
          {
            "what": ""
          },
          {
            "who": "ik"
          }
        ],
        "saysTogether": true
      }

      """#
    #expect(text(preparation) == expected)
    #expect(text(Preparation()) == "{\n  \"version\": 1\n}\n")
  }

  @Test(arguments: 0..<10) func whatIsWrittenIsReadAsTheSame(batch: Int) throws {
    for seed in batch * 500..<(batch + 1) * 500 {
      var random = AnyPreparation(seed, guide: guide)
      let preparation = random.make()
      let document = preparation.write()
      let (read, notices) = try Preparation.read(document, for: guide)
      #expect(read == preparation, "seed \(seed)")
      // To Swift two texts are equal that look alike; here no byte may differ.
      #expect(read.write() == document, "seed \(seed)")
      #expect(notices.isEmpty)
    }
  }

  @Test func whatNoDocumentCanHoldIsLeftOut() throws {
    let document = Preparation(benefit: "W\0IA").write()
    #expect(try Preparation.read(document, for: guide).preparation == Preparation(benefit: "WIA"))
  }

  @Test func nothingWasSaidUntilAnythingIs() throws {
    #expect(Preparation().isEmpty)
    for said in [
      Preparation(situation: .atWork), Preparation(answers: ["wat-doe-ik.tevreden": Answer(isSkipped: true)]),
      Preparation(ownTopics: ["x"]), Preparation(saysTogether: true),
      try Preparation.read(Array(#"{"version": 1, "kleur": 1}"#.utf8), for: guide).preparation,
    ] { #expect(!said.isEmpty) }
  }

  @Test func aSkippedScaleKeepsTheScoreThatItHad() {
    var answer = Answer(score: 3)
    answer.isSkipped = true
    #expect(answer.score == nil && answer.isEmpty)
    answer.isSkipped = false
    #expect(answer.score == 3)
    answer.isSkipped = true
    answer.score = 0
    #expect(!answer.isSkipped && answer == Answer(score: 0) && !answer.isEmpty)
    #expect(!Answer(choice: ["a"]).isEmpty)
  }
}
