import Agenda
import Guide
import GuideReader
import Preparation
import Sheet
import TestSupport
import Testing

/// What leans on another question never stands alone.
@Suite struct LeaningTests {
  private let content: Content

  init() throws {
    content = try readContent(at: Project.content.path)
  }

  private func agenda(
    _ answers: [String: Answer], _ theme: String = "wat-doe-ik", _ situation: Situation = .atWork
  ) -> Agenda {
    Agenda(
      Preparation(situation: situation, answers: answers, topics: [.theme(theme)]), guide: content.guide,
      phrases: content.phrases, date: CalendarDate(year: 2026, month: 11, day: 20))
  }

  private func questions(_ agenda: Agenda) -> [String] {
    agenda.sheet.blocks.compactMap { block in
      switch block {
      case .question(let lines): lines.joined()
      case .scale(let scale): scale.question.joined()
      default: nil
      }
    }
  }

  @Test func itIsNotAskedOfWhoSaidNothing() {
    for theme in content.guide.themes {
      let leaning = Set(theme.questions(for: nil).filter { $0.leansOn != nil }.map(\.text))
      #expect(leaning.isDisjoint(with: questions(agenda([:], theme.id))), "\(theme.id)")
    }
  }

  @Test func itStandsBehindTheQuestionThatItLeansOn() {
    let alone = agenda(["wat-heb-ik-nodig.instantie": Answer(text: "Het UWV.")], "wat-heb-ik-nodig", .cannotWork)
    #expect(
      questions(alone) == [
        "Neemt u deel aan een re-integratietraject? Zo ja, om welke instantie of begeleider gaat het?"
      ])
    let both = agenda(
      [
        "wat-heb-ik-nodig.instantie": Answer(text: "Het UWV."), "wat-heb-ik-nodig.re-integratie": Answer(text: "Ja."),
      ], "wat-heb-ik-nodig", .cannotWork)
    #expect(
      questions(both) == [
        "Neemt u deel aan een re-integratietraject?", "Zo ja, om welke instantie of begeleider gaat het?",
      ])
  }

  @Test func itStandsBehindAScale() {
    let score = agenda([
      "wat-doe-ik.tevreden": Answer(score: 4), "wat-doe-ik.punt-hoger": Answer(text: "Naar buiten."),
      "wat-doe-ik.dan-wel": Answer(text: "Wandelen."), "wat-doe-ik.activiteiten": Answer(text: "Lezen."),
    ])
    #expect(
      questions(score) == [
        "Wat zijn op dit moment uw dagelijkse activiteiten?", "Bent u tevreden over wat u doet?",
        "Wat doet u dan wel, wat u nu niet doet?",
      ])
  }

  @Test func behindAPrivateAnswerItIsLeftOffAndNamed() {
    let agenda = agenda([
      "wat-doe-ik.punt-hoger": Answer(text: "Weg bij mijn man.", isPrivate: true),
      "wat-doe-ik.dan-wel": Answer(text: "Wandelen."),
    ])
    #expect(agenda.leftOff == [LeftOff(.answer("wat-doe-ik.dan-wel"), shownCharacters: 0)])
    #expect(!agenda.sheet.text.joined().contains("Wandelen"))
  }

  @Test func whenSomethingMustGiveScoresStay() {
    let long = String(repeating: "woorden ", count: 60)
    let agenda = agenda([
      "wat-doe-ik.activiteiten": Answer(text: long), "wat-doe-ik.tevreden": Answer(score: 4),
      "wat-doe-ik.punt-hoger": Answer(text: "Naar buiten."),
    ])
    #expect(agenda.leftOff.map(\.place) == [.answer("wat-doe-ik.activiteiten")])
    #expect(agenda.sheet.text.joined().contains("Naar buiten."))
  }
}

/// A sign that no font has costs nothing but itself.
@Suite struct SignTests {
  @Test func aPlaceholderStandsInItsPlaceAndItIsNamed() {
    let agenda = Agenda(
      Preparation(
        answers: [
          "dagen.doen": Answer(text: "Blij \u{1F979} en \u{1F979}\u{1F600}.")
        ], topics: [.theme("dagen"), .own("\u{6587}")], followUp: "\u{1F979}"))
    #expect(agenda.unknownSigns == ["\u{6587}", "\u{1F979}"])
    #expect(agenda.read.contains("Blij \u{25A1} en \u{25A1}\u{1F600}."))
    #expect(agenda.lines.contains("2  \u{25A1}"))
  }

  @Test func aSignOfWhatIsNotOnTheSheetIsNotNamed() {
    let said = Answer(text: "Ik \u{1F979}.")
    var preparation = Preparation(
      situation: .noWork, answers: ["dagen.doen": said, "dagen.baas": said, "steun.1": said], topics: [.theme("dagen")])
    #expect(Agenda(preparation).unknownSigns == ["\u{1F979}"])
    preparation.answers["dagen.doen"]?.isPrivate = true
    #expect(Agenda(preparation).unknownSigns == [])
  }

  @Test(arguments: ["na\u{EF}ef", "\u{20AC}", "\u{5E9}\u{5DC}", "\u{1F44D}\u{1F3FD}", "\u{2764}\u{FE0F}", "e\u{301}"])
  func whatAFontHasStays(text: String) {
    let unknown = text.filter { !$0.isDrawable }
    #expect(unknown == "")
  }

  @Test func aSignThatIsWiderThanAnyColumnIsNotDrawn() {
    let family = Array(repeating: "\u{1F468}", count: 30).joined(separator: "\u{200D}")
    #expect(family.count == 1 && !family.first!.isDrawable)
  }
}
