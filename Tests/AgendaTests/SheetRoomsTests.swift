import Agenda
import Guide
import GuideReader
import TestSupport
import Testing
import Wording

/// Which texts of the content have no room on the sheet.
@Suite struct SheetRoomsTests {
  private let content: Content

  init() throws {
    content = try readContent(at: Project.content.path)
  }

  private func misfits(_ phrase: SheetPhrase, _ text: String) -> [String] {
    SheetRooms(content.guide, content.phrases.replacing([phrase.rawValue: text])).misfits.map(\.key)
  }

  @Test func whatIsThereFits() {
    #expect(SheetRooms(content.guide, content.phrases).misfits == [])
  }

  @Test func aTitleThatWouldComeToTheDateIsTooLong() throws {
    let text = "Agenda voor mijn gesprek over werk en gezondheid"
    let misfit = try #require(
      SheetRooms(content.guide, content.phrases.replacing([SheetPhrase.title.rawValue: text])).misfits.first)
    #expect(misfit.key == "blad.titel" && misfit.text == text)
    #expect((34..<48).contains(misfit.room))
  }

  /// Each with a text that it still has room for, and one that it has not.
  private static let rooms: [(phrase: SheetPhrase, fits: String, isTooLong: String)] = [
    (.months, String(repeating: "september ", count: 12), String(repeating: "wintermaandje ", count: 12)),
    (.patientOpening, String(repeating: "veel ", count: 24), String(repeating: "veel ", count: 30)),
    (.clinicianOpening, String(repeating: "veel ", count: 36), String(repeating: "veel ", count: 44)),
    (.together, "Ik heb dit samen met iemand ingevuld.", String(repeating: "samen ", count: 14)),
    (.situation, "Situatie: {situatie}", "Hoe het er op dit moment bij mij voor staat: {situatie}"),
    (.cannotWork, "ik heb werk, maar nu even niet", "ik heb een baan, maar ik kan op dit moment niet werken"),
    (.benefit, "geld: {uitkering}", "de uitkering die ik nu van een instantie krijg: {uitkering}"),
    (.situationBlank, "Hoe ik ervoor sta:", String(repeating: "situatie ", count: 8)),
    (.followUp, "De volgende keer:", "Wanneer de volgende afspraak is:"),
    (.name, "Naam:", "Naam en voornaam:"),
    (.agreementWhat, "Wat ik afspreek", "Wat ik hier met iemand over afspreek, en hoe"),
    (.agreementWho, "met wie", "samen met wie dan"), (.agreementWhen, "wanneer", "op welke dag en welke tijd"),
    (.parked, "Als er tijd is", String(repeating: "tijd over ", count: 8)),
    (.somethingElse, "Iets anders?", String(repeating: "iets anders ", count: 7)),
    (.oneHigher, "Een {score}:", "Wat er nodig is voor een hogere score, een {score}:"),
    (.toChange, "Wat anders moet:", "Wat er volgens mij allemaal moet veranderen:"),
    (.sameQuestions, "Zie {nummer}.", "Hier staan dezelfde vragen als die bij onderwerp {nummer} al eerder staan."),
    (
      .score, "{score} van {van} ({laag}) tot {tot} ({hoog})",
      "{score}, gemeten op een schaal van {van}, {laag}, tot {tot}, {hoog}"
    ),
    (.forWhom, "Voor mijn hulpverlener.", String(repeating: "voor mij ", count: 8)),
    (
      .source, "Uit {titel}, {uitgever}, {jaar}. {datum}",
      "Dit komt uit een leidraad van anderen, {titel}, {uitgever}, {jaar}. Afgedrukt op {datum}."
    ),
  ]

  @Test(arguments: rooms) func eachPhraseHasItsRoom(phrase: SheetPhrase, fits: String, isTooLong: String) {
    #expect(misfits(phrase, fits) == [])
    #expect(misfits(phrase, isTooLong).contains(phrase.rawValue))
  }

  @Test func textsOfTheGuideHaveTheirRoom() {
    var guide = content.guide
    guide.themes[0].title = "Mijn verhaal over hoe het nu gaat, en wat daar vroeger aan vooraf ging"
    #expect(SheetRooms(guide, content.phrases).misfits.map(\.text) == [guide.themes[0].title])
    guide = content.guide
    guide.themes[0].sections[0].questions[0].text = String(repeating: "Hoe gaat het? ", count: 40) + "Goed?"
    #expect(SheetRooms(guide, content.phrases).misfits.map(\.key) == ["tekst"])
  }

  @Test func theEndsOfAScaleShareALine() {
    var guide = content.guide
    guide.themes[0].sections[0].questions[0].kind = .scale(
      Scale(min: 0, max: 10, minLabel: "heel erg negatief", maxLabel: "heel positief"))
    #expect(SheetRooms(guide, content.phrases).misfits.map(\.text) == ["heel erg negatief"])
  }
}
