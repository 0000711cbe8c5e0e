import Agenda
import Guide
import Preparation
import Sheet
import Testing

@Suite struct OrderTests {
  @Test func everythingStandsInTheOrderOfTheSheet() {
    let agenda = Agenda(
      Preparation(
        situation: .cannotWork, benefit: "WIA", answers: ["dagen.doen": Answer(text: "Wandelen.")],
        topics: [.own("Reizen"), .theme("dagen")], parked: [.theme("steun"), .own("Geld")],
        questions: ["Mag ik stoppen?"], somethingElse: "Mijn zus komt mee.",
        agreements: [Agreement(what: "Bellen", who: "ik", when: "morgen")], followUp: "1 mei"))
    #expect(
      agenda.lines == [
        "MIJN BLAD                                               3 feb 2026",
        "Zeg dit eerst.", "Dit is voorbereid.", "Situatie: kan niet werken; uitkering WIA.",
        "1  REIZEN",
        "2  MIJN DAGEN", "   - Wat doet u overdag?", "     Wandelen.",
        "ALS ER TIJD IS", "   - Mijn steun", "   - Geld",
        "NOG IETS ANDERS?", "     Mag ik stoppen?", "     Mijn zus komt mee.",
        "Afspraken: wat                wie                wanneer",
        "Bellen                        ik                 morgen",
        "Volgende: 1 mei                       Naam: ______________________",
        "Niet voor mijn werkgever.", "Bron: Proefleidraad, Uitgever, 2020. 3 feb 2026.",
      ])
    #expect(agenda.leftOff == [])
  }

  @Test func topicsStandInTheOrderOfThePatient() {
    let agenda = Agenda(
      Preparation(situation: .atWork, topics: [.theme("steun"), .own("Geld"), .theme("dagen")]))
    #expect(agenda.topics.filter { $0.contains(/^\d/) } == ["1  MIJN STEUN", "2  GELD", "3  MIJN DAGEN"])
  }

  @Test func whatIsKnownOfASituationIsSaid() {
    #expect(Agenda(Preparation(situation: .noWork)).lines.contains("Situatie: geen werk."))
    #expect(Agenda(Preparation(benefit: " WW ")).lines.contains("Situatie: uitkering WW."))
    let unknown = Agenda(Preparation()).sheet
    #expect(unknown.blocks.contains(.blanks([Blank(label: "Situatie:", share: 1)])))
  }

  @Test func ownWordsComeBeforeScalesAndUnderTheirQuestion() {
    let agenda = Agenda(
      Preparation(
        situation: .cannotWork,
        answers: [
          "dagen.tevreden": Answer(score: 4), "dagen.hoger": Answer(text: "Naar buiten gaan"),
          "dagen.contact": Answer(text: "Soms een\n\tkaartje."),
        ], topics: [.theme("dagen")]))
    #expect(
      agenda.topics == [
        "1  MIJN DAGEN", "   - Hebt u contact met uw werk?", "     Soms een kaartje.", "   - Bent u tevreden?",
        "     4 van 10 (weinig-veel)", "     Voor een 5: Naar buiten gaan",
      ])
  }
}

@Suite struct ScaleTests {
  private func topics(_ answers: [Question.ID: Answer], _ theme: Theme.ID = "dagen") -> [String] {
    Array(Agenda(Preparation(situation: .noWork, answers: answers, topics: [.theme(theme)])).topics.dropFirst())
  }

  @Test func zeroIsAScore() {
    #expect(
      topics(["dagen.tevreden": Answer(score: 0), "dagen.hoger": Answer(text: "Slapen")]) == [
        "   - Bent u tevreden?", "     0 van 10 (weinig-veel)", "     Voor een 1: Slapen",
      ])
  }

  @Test func nothingIsHigherThanTen() {
    #expect(
      topics(["dagen.tevreden": Answer(score: 10), "dagen.hoger": Answer(text: "Niets")]).last
        == "     Wat moet anders: Niets")
  }

  @Test func aSkippedScoreLeavesTheAnswerBehindIt() {
    #expect(
      topics(["dagen.hoger": Answer(text: "Meer rust")]) == [
        "   - Bent u tevreden?", "     0 tot 10 (weinig-veel)", "     Wat moet anders: Meer rust",
      ])
  }

  @Test func wordsBesideAScoreAreShownToo() {
    #expect(
      topics(["invloed.gezond": Answer(text: "Het wisselt.", score: 3)], "invloed") == [
        "   - Is werk gezond?", "     3 van 10 (weinig-veel)", "     Het wisselt.",
      ])
  }

  @Test func theScoreIsDrawnOnTheScale() throws {
    let sheet = Agenda(
      Preparation(answers: ["invloed.thuis": Answer(score: 0)], topics: [.theme("invloed")])
    ).sheet
    let scales = sheet.blocks.compactMap { if case .scale(let scale) = $0 { scale } else { nil } }
    #expect(
      scales == [
        DrawnScale(
          question: ["En thuis?"], min: 0, max: 10, score: 0, minLabel: "weinig", maxLabel: "veel",
          caption: "0 van 10 (weinig-veel)")
      ])
  }
}

@Suite struct PrivacyTests {
  @Test func aPrivateAnswerIsNowhere() {
    let agenda = Agenda(
      Preparation(
        situation: .atWork,
        answers: [
          "dagen.doen": Answer(text: "Drinken.", isPrivate: true), "dagen.baas": Answer(text: "Goed."),
        ], topics: [.theme("dagen")]))
    #expect(agenda.topics == ["1  MIJN DAGEN", "   - Hoe gaat het met uw baas?", "     Goed."])
    #expect(agenda.leftOff == [])
  }

  @Test func withAPrivateScoreItsPairIsPrivateTooAndThatIsSaid() {
    let agenda = Agenda(
      Preparation(
        situation: .atWork,
        answers: [
          "dagen.doen": Answer(text: "Lezen."), "dagen.tevreden": Answer(score: 2, isPrivate: true),
          "dagen.hoger": Answer(text: "Weg bij mijn man"),
        ], topics: [.theme("dagen")]))
    #expect(agenda.topics == ["1  MIJN DAGEN", "   - Wat doet u overdag?", "     Lezen."])
    #expect(agenda.leftOff == [LeftOff(.answer("dagen.hoger"), shownCharacters: 0)])
  }

  @Test func aPrivatePairLeavesTheScore() {
    let agenda = Agenda(
      Preparation(
        answers: [
          "dagen.tevreden": Answer(score: 2), "dagen.hoger": Answer(text: "Weg bij mijn man", isPrivate: true),
        ], topics: [.theme("dagen")]))
    #expect(agenda.topics == ["1  MIJN DAGEN", "   - Bent u tevreden?", "     2 van 10 (weinig-veel)"])
  }

  @Test func aQuestionWithAPrivateAnswerIsNotAskedOnTheSheetEither() {
    let all = (1...6).map { ("steun.\($0)", Answer(text: "Geheim \($0)", isPrivate: true)) }
    let preparation = Preparation(
      situation: .noWork, answers: Dictionary(uniqueKeysWithValues: all), topics: [.theme("steun")])
    let questions = Agenda(preparation).sheet.blocks.filter { if case .question = $0 { true } else { false } }
    #expect(questions.isEmpty)
  }

  @Test func answersOfAnotherSituationAndOfOtherThemesStayAway() {
    let agenda = Agenda(
      Preparation(
        situation: .noWork,
        answers: [
          "dagen.baas": Answer(text: "Streng."), "dagen.contact": Answer(text: "Nee."),
          "steun.1": Answer(text: "Mijn buurvrouw."), "dagen.doen": Answer(text: "Koken."),
        ], topics: [.theme("dagen")]))
    #expect(agenda.topics == ["1  MIJN DAGEN", "   - Wat doet u overdag?", "     Koken."])
    #expect(agenda.leftOff == [])
  }
}
