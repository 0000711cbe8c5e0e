import Canvas
import Guide
import Testing
import Typesetting

@testable import Conversation
@testable import FullScreen

@Suite("Cards to read")
struct ReadingListTests {
  let patient = Patient()

  @Test("are in one list by subject, with what belongs to the moment, from the introduction and from help")
  func oneList() {
    patient.chooses(BeginPhrase.read).chooses(ReadingListPhrase.title)
    #expect(patient.sees("Regels") && patient.sees("Woorden uitgelegd") && !patient.sees(ReadingListPhrase.now))
    patient.chooses("Regels").chooses("Over rechten")
    #expect(patient.sees("Vraag het na.") && patient.sees("[kaarten.bron De folder, 2019, bladzijde 2]"))
    patient.goesBack().goesBack().goesBack().goesBack()
    #expect(patient.sees(BeginPhrase.welcome), "back is where one came from")
    patient.comesToTheThemes().presses(.function(1)).chooses(ReadingListPhrase.title)
    #expect(patient.sees(ReadingListPhrase.now) && patient.sees("Moeilijke woorden"))
  }

  @Test("are behind a theme and its questions, by subject, and the way past them has no key more")
  func atATheme() {
    patient.comesToTheThemes().opens(Fixture.rights)
    #expect(patient.state.scene.choices.last?.intent == .goTo(.readingAbout(Fixture.rights)))
    patient.chooses(ReadingListPhrase.about)
    #expect(patient.sees("Regels") && patient.sees("Over rechten") && patient.sees("Woorden uitgelegd"))
    patient.goesBack().asks("rechten.wat")
    #expect(patient.state.scene.choices.last?.intent == .goTo(.readingAbout(Fixture.rights)))
    patient.goesBack().goesBack().opens(Fixture.need)
    #expect(!patient.sees(ReadingListPhrase.about), "there is nothing to read about this one")
  }

  @Test("are on nobody's way where an edition has none")
  func none() {
    var guide = Fixture.guide
    guide.cards = []
    var display = Display(guide, .names, size: Size(columns: 80, rows: 40), at: .introduction)
    #expect(!display.picture.text.contains("kaarten."))
    display.path = [.begin, .help]
    #expect(!display.picture.text.contains("kaarten."))
  }

  @Test("never come on the sheet")
  func neverOnTheSheet() {
    patient.comesToTheThemes().choosesTopic(Fixture.rights)
    #expect(!patient.state.agenda.sheet.text.joined().contains("Vraag het na."))
  }
}
