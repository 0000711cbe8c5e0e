import Canvas
import Editing
import Preparation
import Testing

@testable import Conversation
@testable import FullScreen

@Suite("From the first screen to the sheet")
struct WayThroughTests {
  @Test("somebody who answers one question gets a sheet with it")
  func wholeWay() {
    let patient = Patient()
    #expect(patient.sees(BeginPhrase.welcome))
    patient.chooses(BeginPhrase.start).answers(.cannotWork).types("WIA").chooses(GeneralPhrase.goOn)
    #expect(patient.preparation.situation == .cannotWork)
    #expect(patient.preparation.benefit == "WIA")

    patient.choosesTopic(Fixture.doing).opens(Fixture.doing).asks("doen.dagen").types("Ik loop veel.")
    patient.chooses(QuestionPhrase.next)
    #expect(patient.sees("[vraag.nummer 3 2]"))
    patient.scores(4).goesBack().goesBack().chooses(ThemesPhrase.goOn)
    #expect(patient.sees(OwnWordsPhrase.somethingElseQuestion))
    patient.types("De kinderen.").chooses(OwnWordsPhrase.toAgenda)
    #expect(patient.sees(AgendaPhrase.title))
    #expect(patient.state.agenda.sheet.text.joined(separator: "\n").contains("Ik loop veel."))

    #expect(patient.presses(.function(7)).effects == [.listPrinters])
    #expect(patient.sees(PrintPhrase.question))
  }

  @Test("from the first screen to the sheet takes at most twelve keys")
  func fewKeys() {
    let patient = Patient()
    patient.presses(.enter, .down, .enter, .enter, .character(" "), .function(6))
    #expect(patient.sees(AgendaPhrase.title))
    #expect(patient.preparation.topics == [.theme(Fixture.story)])
    #expect(patient.keysPressed <= 12)
  }

  @Test("the buttons alone come there in twelve keys as well")
  func fewKeysWithoutShortcuts() {
    let patient = Patient()
    patient.presses(.enter, .down, .enter, .enter, .character(" "), .end, .enter)
    #expect(patient.sees(OwnWordsPhrase.somethingElseQuestion))
    patient.presses(.tab, .tab, .enter)
    #expect(patient.sees(AgendaPhrase.title))
    #expect(patient.keysPressed <= 12)
  }

  @Test("somebody who fills in nothing still gets a sheet", arguments: [Key.alt("p"), .function(7)])
  func printsAtOnce(key: Key) {
    let patient = Patient().presses(key)
    #expect(patient.sees(PrintPhrase.question))
    #expect(patient.effects == [.listPrinters])
  }

  @Test("Nu afdrukken and the sheet are one key away from every screen", arguments: Screen.all(in: Fixture.guide))
  func printingFromEverywhere(screen: Screen) {
    var display = Patient().display
    display.path = [.begin, screen]
    _ = display.update(.pressed(.function(7)))
    let isAsked = if case .confirmPrint = screen { true } else { false }
    #expect([Screen.print, .printing].contains(display.screen) || isAsked && display.screen == screen)
    display.path = [.begin, screen]
    _ = display.update(.pressed(.function(6)))
    #expect(display.screen == .agenda)
  }

  @Test("every screen says which of the four steps this is", arguments: Screen.all(in: Fixture.guide))
  func stepIsShown(place: Screen) {
    var display = Patient().display
    display.path = [.begin, place]
    let first = String(display.picture[0].compactMap(\.character))
    #expect(first.contains("[algemeen.stap-van 4 1]"), "\(place): \(first)")
  }

  @Test("Enter on the last question goes to the themes, Page Up from the first to the list of questions")
  func edgesOfATheme() {
    let patient = Patient().comesToTheThemes().opens(Fixture.doing).asks("doen.tevreden")
    #expect(patient.sees("[vraag.nummer 3 3]"))
    patient.chooses(QuestionPhrase.done)
    #expect(patient.sees(ThemesPhrase.question))
    patient.opens(Fixture.doing).asks("doen.dagen").presses(.pageUp)
    #expect(patient.sees(ThemePhrase.how))
  }

  @Test("Page Down in the last question goes to the themes")
  func pageDownAtTheEnd() {
    let patient = Patient().comesToTheThemes().opens(Fixture.doing).asks("doen.tevreden").presses(.pageDown)
    #expect(patient.sees(ThemesPhrase.question))
  }

  @Test("a choice inside a theme is the situation itself")
  func choiceIsTheSituation() {
    let patient = Patient().comesToTheThemes(.atWork).opens(Fixture.story).asks("verhaal.situatie").answers(.noWork)
    #expect(patient.preparation.situation == .noWork)
  }

  @Test("the explanation and the links of a theme are a key away, and Escape comes back to the question")
  func readingAndBack() {
    let patient = Patient().comesToTheThemes().opens(Fixture.story).asks("verhaal.klachten").types("Moe.")
    patient.presses(.function(4))
    #expect(patient.sees("[lezen.toelichting Mijn verhaal]"))
    #expect(patient.goesBack().sees("Moe."))
    patient.presses(.alt("m"))
    #expect(patient.sees("[lezen.meer-weten Mijn verhaal]"))
    #expect(patient.sees("[lezen.jaar 2017]"))
    patient.presses(.enter)
    #expect(patient.sees("https://voorbeeld.nl/praten"))
    #expect(patient.sees("[lezen.jaar 2017]"))
    #expect(patient.goesBack().goesBack().sees("Moe."))
  }

  @Test("what the sheet has no room for is said on the sheet's screen")
  func leftOffIsNamed() {
    let patient = Patient().comesToTheThemes().choosesTopic(Fixture.want).opens(Fixture.want).asks("willen.werk")
    patient.presses(.paste(String(repeating: "woord ", count: 100)))
    #expect(patient.sees("[vraag.ruimte-op]"))
    patient.presses(.function(6))
    #expect(patient.sees("[agenda.korter [agenda.bij-onderwerp Wat wil ik? Welk werk wilt u?]]"))
    #expect(patient.preparation.answers["willen.werk"]?.text.count == 600)
  }

  @Test("what an answer pushes off the sheet is said at that answer, and once more before printing")
  func pushedOffIsNamed() {
    let patient = Patient().comesToTheThemes()
    for theme in [Fixture.doing, Fixture.want, Fixture.story] { patient.choosesTopic(theme) }
    patient.chooses(ThemesPhrase.goOn).presses(.paste(String(repeating: "Nog iets anders. ", count: 12)))
    patient.presses(.tab, .paste(String(repeating: "Een eigen vraag. ", count: 6)), .enter)
    patient.presses(.paste(String(repeating: "En nog een vraag. ", count: 6)))
    let before = patient.state.agenda.leftOff.count
    patient.goesBack().opens(Fixture.doing)
    for question in ["doen.dagen", "doen.tevreden"] {
      patient.asks(question)
      if question == "doen.tevreden" { patient.scores(4) }
      patient.types(String(repeating: "Veel te zeggen. ", count: 5)).goesBack()
    }
    guard patient.state.agenda.leftOff.count > before else { return #expect(before > 0) }
    patient.asks("doen.tevreden")
    #expect(
      patient.sees("[vraag.duwt-weg") || patient.sees(QuestionPhrase.roomCut) || patient.sees(QuestionPhrase.roomNone))
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.ward])))
    #expect(patient.sees(AgendaPhrase.notAll) && patient.sees(PrintPhrase.sheetFirst))
    #expect(patient.chooses(PrintPhrase.sheetFirst).sees(AgendaPhrase.title))
  }

  @Test("a sign that no sheet can show is named at the answer, on the sheet's screen and before printing")
  func signsAreNamed() {
    let patient = Patient().comesToTheThemes().choosesTopic(Fixture.want).opens(Fixture.want).asks("willen.werk")
    patient.types("Blij \u{1F979}.")
    #expect(patient.sees("[agenda.onbekende-tekens \u{1F979}]"), "\(patient.screen)")
    patient.presses(.function(6))
    #expect(patient.sees("[agenda.onbekende-tekens \u{1F979}]"))
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.ward])))
    #expect(patient.sees("[agenda.onbekende-tekens \u{1F979}]") && patient.sees(PrintPhrase.sheetFirst))
  }

  @Test("what a screen of its own asks for is on the sheet")
  func notesAreOnTheSheet() {
    let patient = Patient()
    _ = patient.hears(.meant(.answers(.write(.note("kracht"), "Muziek en de hond."))))
    #expect(patient.state.agenda.sheet.text.joined(separator: "\n").contains("Muziek en de hond."))
    _ = patient.hears(.meant(.answers(.write(.note("kracht"), String(repeating: "Muziek en de hond. ", count: 300)))))
    #expect(patient.state.agenda.leftOff.map(\.place) == [.note("kracht")])
  }
}
