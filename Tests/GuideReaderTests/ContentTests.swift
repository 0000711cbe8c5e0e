import Foundation
import Guide
import StrictYAML
import TestSupport
import Testing

@testable import GuideReader

/// The real content: it loads, and the counts are those of the printed guide.
struct ContentTests {
  let content: Content

  init() throws {
    content = try readContent(at: Project.content.path)
  }

  private var printed: [Question] {
    content.guide.themes.flatMap(\.sections).flatMap(\.questions)
  }

  @Test func thereAreSeventyFourItemsAndNineScales() {
    #expect(printed.count == 74)
    #expect(printed.filter { $0.scale != nil }.count == 9)
    #expect(printed.filter { if case .choice = $0.kind { true } else { false } }.map(\.id) == ["mijn-verhaal.situatie"])
  }

  @Test(arguments: zip(Situation.allCases, [59, 54, 50]))
  func aPatientSeesWhatFitsTheSituation(_ situation: Situation, _ count: Int) {
    #expect(content.guide.themes.map { $0.questions(for: situation).count }.reduce(0, +) == count)
  }

  @Test func theThemesStandInTheOrderOfThePages() {
    let themes = content.guide.themes
    #expect(
      themes.map(\.title) == [
        "Mijn verhaal", "Arbeid als medicijn", "Wat doe ik?", "Wat kan ik?", "Wat wil ik?", "Wat heb ik nodig?",
        "Wie helpt mij?", "Rechten en plichten", "Ander thema",
      ])
    #expect(themes.filter(\.titlePrinted).map(\.title) == ["Mijn verhaal", "Wat doe ik?", "Wie helpt mij?"])
    #expect(themes.map { $0.sections.flatMap(\.questions).count } == [13, 4, 9, 9, 12, 14, 7, 3, 3])
    #expect(themes.map(\.links.count) == [0, 0, 2, 2, 1, 4, 5, 2, 0])
  }

  @Test func filesAreNamedAfterTheirThemes() throws {
    let folder = Project.content.appending(path: "gespreksleidraad").path
    let expected = content.guide.themes.map { "\($0.number)-\($0.id).yaml" } + ["herstellingen.yaml", "inleiding.yaml"]
    #expect(YamlFile.names(in: folder) == expected)
  }

  @Test func theThemePrintedTwiceHasTheSameQuestions() throws {
    let does = try #require(content.guide.theme("wat-doe-ik"))
    let can = try #require(content.guide.theme("wat-kan-ik"))
    #expect(does.sections == can.sections)
    #expect(content.guide.themes(printing: "wat-doe-ik.tevreden").map(\.id) == ["wat-doe-ik", "wat-kan-ik"])
  }

  @Test func scaleEndsAreThoseOfThePage() {
    let ends = printed.compactMap(\.scale).map { "\($0.min) \($0.minLabel) - \($0.max) \($0.maxLabel)" }
    #expect(
      ends == Array(repeating: "0 heel negatief - 10 heel positief", count: 8) + ["0 geen invloed - 10 grote invloed"])
  }

  @Test func everyQuestionAboutOnePointHigherFollowsTheScaleBeforeIt() {
    for section in content.guide.themes.flatMap(\.sections) {
      for (index, question) in section.questions.enumerated() {
        let isOnePointHigher = question.text.contains("1 punt hoger")
        #expect((question.follows != nil) == isOnePointHigher)
        if isOnePointHigher { #expect(question.follows == section.questions[index - 1].id) }
      }
    }
  }

  @Test func theBenefitIsTheLastOptionOfTheSituation() throws {
    let question = try #require(content.guide.question("mijn-verhaal.situatie"))
    guard case .choice(let options) = question.kind else {
      Issue.record("the situation is no choice")
      return
    }
    #expect(options.count == Situation.allCases.count + 1)
    #expect(options.last?.text == "Ik heb een ......... uitkering")
  }

  @Test func theSourceSaysWhoseTextItIs() {
    let source = content.guide.source
    #expect(source.title == "Gespreksleidraad ‘Arbeid als medicijn’")
    #expect(source.publisher == "Akwa GGZ")
    #expect(source.year == 2017)
    #expect(source.copyright == "copyright by Akwa GGZ")
    #expect(source.fullText?.url == "https://www.ggzstandaarden.nl")
  }
}
