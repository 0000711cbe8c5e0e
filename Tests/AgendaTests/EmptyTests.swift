import Agenda
import Preparation
import Sheet
import Testing

@Suite struct EmptyTests {
  @Test func anEmptyTopicGivesThreeQuestionsAndLinesToWriteOn() {
    let agenda = Agenda(Preparation(situation: .noWork, topics: [.theme("steun")]))
    let topic = agenda.sheet.blocks.drop { if case .topic = $0 { false } else { true } }.dropFirst().prefix(6)
    #expect(
      Array(topic) == [
        .question(["Wat is vraag 1 over steun?"]), .writing(4), .question(["Wat is vraag 2 over steun?"]), .writing(4),
        .question(["Wat is vraag 3 over steun?"]), .writing(4),
      ])
  }

  @Test func answersOfOnlySpacesOrInvisibleCharactersAreEmpty() {
    let answers = [
      "steun.1": Answer(text: " \n\t "), "steun.2": Answer(text: "\u{200B}\u{202E}"), "steun.3": Answer(text: "\u{7}"),
    ]
    let agenda = Agenda(Preparation(answers: answers, topics: [.theme("steun")]))
    #expect(agenda.sheet == Agenda(Preparation(topics: [.theme("steun")])).sheet)
  }

  @Test func aTopicOfOnlyScalesAsksForNothing() {
    let agenda = Agenda(Preparation(topics: [.theme("invloed")]))
    #expect(agenda.topics == ["1  INVLOED"])
    #expect(agenda.sheet.blocks.contains(.writing(4)))
  }

  @Test func withoutTopicsThereAreThreeNumberedPlacesForThePen() {
    let agenda = Agenda(Preparation(situation: .atWork))
    let places = agenda.sheet.blocks.compactMap { block -> String? in
      if case .blanks(let blanks) = block, blanks.count == 1 { blanks[0].label } else { nil }
    }
    #expect(places == ["1", "2", "3"])
    #expect(agenda.sheet.text.filter { $0.contains("_____") }.count >= 15)
    #expect(agenda.leftOff == [])
  }

  @Test func aTopicWithoutANameIsAPlaceForThePen() {
    let agenda = Agenda(Preparation(situation: .atWork, topics: [.own(" "), .own("Reizen")]))
    #expect(agenda.sheet.blocks.contains(.blanks([Blank(label: "1", share: 1)])))
    #expect(agenda.topics.last == "2  REIZEN")
  }

  @Test func aQuestionOfTwoThemesIsShownOnce() {
    let answers = ["dagen.tevreden": Answer(score: 7), "dagen.doen": Answer(text: "Lezen.")]
    let agenda = Agenda(Preparation(answers: answers, topics: [.theme("kunnen"), .theme("dagen")]))
    #expect(
      agenda.topics == [
        "1  WAT KAN IK?", "   - Bent u tevreden?", "     7 van 10 (weinig-veel)",
        "2  MIJN DAGEN", "   - Wat doet u overdag?", "     Lezen.", "   - Zelfde vragen als bij 1.",
      ])
  }

  @Test func anythingElseAlwaysHasALine() {
    for text in ["", "Mijn zus komt mee."] {
      let blocks = Agenda(Preparation(topics: [.theme("steun")], somethingElse: text)).sheet.blocks
      let last = blocks.drop { $0 != .heading(["Nog iets anders?"]) }.first {
        if case .writing = $0 { true } else { false }
      }
      #expect(last != nil, "\(text)")
    }
  }

  @Test func agreementsHaveRoomForThePen() throws {
    func rows(_ agreements: [Agreement]) throws -> (known: Int, empty: Int) {
      let blocks = Agenda(Preparation(topics: [.theme("steun")], agreements: agreements)).sheet.blocks
      let table = try #require(blocks.compactMap { if case .agreements(let table) = $0 { table } else { nil } }.first)
      return (table.rows.count, table.emptyRows)
    }
    #expect(try rows([]) == (0, 4))
    #expect(try rows([Agreement(), Agreement(who: "ik")]) == (1, 3))
  }
}
