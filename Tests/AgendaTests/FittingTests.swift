import Agenda
import Foundation
import Guide
import Preparation
import Sheet
import Testing

@Suite struct FittingTests {
  private let long = "woord " + String(repeating: "nog een woord ", count: 40) + "einde"

  @Test func aLongAnswerIsCutAtAWordAndNamed() throws {
    let agenda = Agenda(Preparation(answers: ["dagen.doen": Answer(text: long)], topics: [.theme("dagen")]))
    let words = agenda.sheet.words.joined()
    #expect(words.count <= Agenda.wordsPerTopic)
    #expect(words.hasSuffix(" woord\u{2026}") || words.hasSuffix(" een\u{2026}") || words.hasSuffix(" nog\u{2026}"))
    #expect(agenda.leftOff == [LeftOff(.answer("dagen.doen"), shownCharacters: words.count - 1)])
    #expect(long.hasPrefix(words.dropLast()))
    #expect(agenda.leftOff[0].isShortened)
    #expect(long.hasSuffix(agenda.leftOff[0].surplus(of: long)))
    #expect(words.dropLast() + " " + agenda.leftOff[0].surplus(of: long) == long)
  }

  @Test func exactly180CharactersAreWhole() {
    let text = String(repeating: "acht tel ", count: 20).dropLast().appending("s")
    let agenda = Agenda(Preparation(answers: ["dagen.doen": Answer(text: text)], topics: [.theme("dagen")]))
    #expect(text.count == 180)
    #expect(agenda.leftOff == [])
    #expect(agenda.read.contains(text))
  }

  @Test func theTopicsAnswersShareThe180Characters() {
    let answers = Dictionary(
      uniqueKeysWithValues: (1...6).map { ("steun.\($0)", Answer(text: "\($0) " + String(long.prefix(70)))) })
    let agenda = Agenda(Preparation(answers: answers, topics: [.theme("steun")]))
    #expect(agenda.sheet.words.joined().count <= Agenda.wordsPerTopic)
    #expect(agenda.leftOff.map(\.place) == (3...6).map { .answer("steun.\($0)") })
    #expect(agenda.leftOff.map(\.isShortened) == [true, false, false, false])
  }

  @Test func aWordLongerThanALineIsShownAsFarAsItGoes() {
    let word = String(repeating: "a", count: 5_000)
    let answers = ["dagen.doen": Answer(text: "Ik zeg " + word)]
    let agenda = Agenda(Preparation(answers: answers, topics: [.theme("dagen")]))
    let shown = agenda.sheet.words.joined()
    #expect(shown.hasPrefix("Ik zeg") && shown.hasSuffix("aaa\u{2026}"))
    #expect((150...180).contains(agenda.leftOff[0].shownCharacters))
  }

  @Test func whatIsCutIsNamedInTheOrderOfTheSheet() {
    let lots = String(repeating: long, count: 3)
    let agenda = Agenda(
      Preparation(
        situation: .atWork, benefit: lots,
        answers: [
          "dagen.doen": Answer(text: lots), "dagen.baas": Answer(text: lots), "dagen.tevreden": Answer(score: 0),
          "dagen.hoger": Answer(text: lots), "steun.1": Answer(text: lots),
        ], topics: [.own(lots), .theme("dagen"), .theme("steun")], parked: [.theme("invloed"), .own(lots)],
        questions: ["Kort?", lots, "Nog een?"], somethingElse: lots,
        agreements: [Agreement(what: lots), Agreement(who: "ik")], followUp: lots))
    #expect(
      agenda.leftOff.map(\.place) == [
        .benefit, .topic(0), .answer("dagen.doen"), .answer("dagen.baas"), .answer("dagen.hoger"), .answer("steun.1"),
        .parked(1), .ownQuestion(1), .ownQuestion(2), .somethingElse, .agreement(0), .followUp,
      ])
    #expect(
      agenda.leftOff.filter { !$0.isShortened }.map(\.place) == [
        .answer("dagen.doen"), .answer("dagen.baas"), .ownQuestion(2),
      ])
    #expect(agenda.sheet.height <= Metrics.a4.textHeight + 0.001)
  }

  @Test func manyQuestionsOfOnesOwnUseTheRoomThatIsThere() {
    let questions = (1...12).map { "Is dit vraag \($0)?" }
    #expect(Agenda(Preparation(topics: [.own("Werk")], questions: questions)).leftOff == [])
    let full = Agenda(
      Preparation(
        answers: ["dagen.doen": Answer(text: long), "dagen.tevreden": Answer(score: 1), "steun.1": Answer(text: long)],
        topics: [.theme("dagen"), .theme("steun"), .theme("invloed")], questions: questions + questions))
    #expect(full.leftOff.map(\.place).contains(.ownQuestion(23)))
    for index in questions.indices {
      let isNamed = full.leftOff.contains(LeftOff(.ownQuestion(index), shownCharacters: 0))
      #expect(full.read.contains(questions[index]) != isNamed, "\(index)")
    }
  }

  @Test func manyAgreementsUseTheRoomThatIsThere() {
    let agreements = (1...7).map { Agreement(what: "Afspraak \($0)", who: "ik", when: "maandag") }
    let agenda = Agenda(Preparation(topics: [.own("Werk")], agreements: agreements))
    #expect(agenda.leftOff == [])
    #expect(agreements.allSatisfy { agenda.read.contains($0.what) })
  }

  @Test func aLongNextAppointmentTakesALineOfItsOwn() {
    let agenda = Agenda(Preparation(followUp: "vrijdag 11 december 2026 om half elf"))
    #expect(agenda.lines.contains("Volgende: vrijdag 11 december 2026 om half elf"))
    #expect(agenda.lines.contains { $0.hasPrefix("Naam: ____") })
    #expect(agenda.leftOff == [])
  }

  @Test("how much of a text is shown is as much as the sheet shows, wherever it stands")
  func shownCharacters() {
    func lots(_ word: String) -> String { word + " " + String(repeating: long + " ", count: 3) }
    let said: [LeftOff.Place: String] = [
      .benefit: lots("geld"), .topic(0): lots("rooster"), .answer("dagen.hoger"): lots("hoger"),
      .parked(0): lots("later"), .ownQuestion(0): lots("mag"), .somethingElse: lots("ook"), .followUp: lots("mei"),
    ]
    let agenda = Agenda(
      Preparation(
        situation: .atWork, benefit: said[.benefit],
        answers: ["dagen.tevreden": Answer(score: 4), "dagen.hoger": Answer(text: said[.answer("dagen.hoger")]!)],
        topics: [.own(said[.topic(0)]!), .theme("dagen")], parked: [.own(said[.parked(0)]!)],
        questions: [said[.ownQuestion(0)]!], somethingElse: said[.somethingElse]!, followUp: said[.followUp]!))
    #expect(Set(agenda.leftOff.map(\.place)) == Set(said.keys))
    let read = agenda.read.lowercased()
    for cut in agenda.leftOff {
      let shown = said[cut.place]!.prefix(cut.shownCharacters)
      #expect(cut.isShortened && read.contains(shown + "\u{2026}"), "\(cut)")
    }
  }

  @Test func surplusCountsWhiteSpaceAsTheSheetDoes() {
    #expect(LeftOff(.somethingElse, shownCharacters: 7).surplus(of: "  een \n\n twee  \t drie") == "e  \t drie")
    #expect(LeftOff(.somethingElse, shownCharacters: 8).surplus(of: "  een \n\n twee  \t drie") == "drie")
    #expect(LeftOff(.somethingElse, shownCharacters: 0).surplus(of: " een") == "een")
  }
}

extension Sheet {
  /// What the patient wrote, line for line.
  var words: [String] {
    blocks.flatMap { block -> [String] in if case .words(let lines) = block { lines.map(\.text) } else { [] } }
  }
}
