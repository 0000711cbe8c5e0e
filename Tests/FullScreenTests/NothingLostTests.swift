import Canvas
import Editing
import Preparation
import Testing

@testable import Conversation
@testable import FullScreen

@Suite("Nothing typed is lost")
struct NothingLostTests {
  /// Every way to leave a screen without saying anything.
  static let waysOut: [Key] = [
    .escape, .function(1), .function(4), .function(5), .function(6), .function(7), .function(10), .function(2),
    .pageUp, .pageDown, .tab, .backTab,
  ]

  @Test("whatever way somebody leaves an answer, it is there on return", arguments: waysOut)
  func leavesAnAnswer(key: Key) {
    let patient = Patient().comesToTheThemes().opens(Fixture.story).asks("verhaal.klachten").types("Moe\nen bang.")
    patient.presses(key)
    #expect(patient.preparation.answers["verhaal.klachten"]?.text == "Moe\nen bang.")
    for _ in 0..<12 where !patient.sees(ThemesPhrase.question) { patient.goesBack() }
    patient.opens(Fixture.story).asks("verhaal.klachten")
    #expect(patient.sees("Moe") && patient.sees("en bang."))
  }

  @Test("from the first screen and back again, everything is where it was")
  func fromTheStart() {
    let patient = Patient().chooses(BeginPhrase.start).answers(.noWork).types("WIA").chooses(GeneralPhrase.goOn)
    patient.choosesTopic(Fixture.want).addsOwnTopic("De hond").chooses(ThemesPhrase.goOn).types("Ja.")
    let before = patient.preparation
    for _ in 0..<3 { patient.goesBack() }
    #expect(patient.sees(BeginPhrase.welcome))
    patient.presses(.enter)
    #expect(patient.sees("(x) Ik heb geen werk.") && patient.sees("WIA"))
    patient.chooses(GeneralPhrase.goOn)
    #expect(patient.sees("[1] Wat wil ik?") && patient.sees("[2] De hond"))
    #expect(patient.chooses(ThemesPhrase.goOn).sees("Ja."))
    #expect(patient.preparation == before)
  }

  @Test("a window that becomes too small says so, uses no keys, and shows everything again when it grows")
  func tooSmall() {
    let patient = Patient().comesToTheThemes().opens(Fixture.story).asks("verhaal.klachten").types("Moe.")
    let before = (patient.screen, patient.preparation)
    for (columns, rows) in [(39, 24), (80, 11), (1, 1), (0, 0), (12, 3)] {
      patient.resizes(columns, rows).types("weg").presses(.enter, .escape, .backspace, .paste("weg"))
    }
    #expect(Patient().resizes(39, 24).screen.hasPrefix("[algemeen.te-klein]"))
    patient.resizes(80, 24)
    #expect(patient.screen == before.0)
    #expect(patient.preparation == before.1)
  }

  @Test("typing goes on where it was after any resize")
  func typesThroughResizes() {
    let patient = Patient().comesToTheThemes().opens(Fixture.story).asks("verhaal.klachten")
    for (index, character) in "een lange zin over van alles en nog wat".enumerated() {
      patient.types(String(character)).resizes(40 + index * 7 % 90, 12 + index * 5 % 40)
    }
    #expect(patient.preparation.answers["verhaal.klachten"]?.text == "een lange zin over van alles en nog wat")
  }

  @Test("what was erased by mistake comes back with Ctrl-Z, also after being elsewhere")
  func undo() {
    let patient = Patient().comesToTheThemes().opens(Fixture.story).asks("verhaal.klachten").types("Moe.")
    patient.presses(.control("a"), .delete)
    #expect(patient.preparation.answers["verhaal.klachten"] == nil)
    patient.presses(.pageDown, .pageUp, .control("z"))
    #expect(patient.preparation.answers["verhaal.klachten"]?.text == "Moe.")
  }

  @Test("a field that is full says so and keeps what it has")
  func full() {
    let patient = Patient().chooses(BeginPhrase.start).answers(.atWork).types(String(repeating: "x", count: 45))
    #expect(patient.sees("[algemeen.veld-vol 40]"))
    #expect(patient.preparation.benefit?.count == 40)
  }

  @Test("an own question that is emptied does not move the others")
  func ownQuestionEmptied() {
    let patient = Patient().comesToTheThemes().chooses(ThemesPhrase.goOn).presses(.tab).types("Een?").presses(.enter)
    patient.types("Twee?").presses(.enter).types("Drie?").presses(.up, .up, .control("a"), .delete)
    #expect(patient.preparation.questions.filter { !$0.isEmpty } == ["Twee?", "Drie?"])
    #expect(patient.sees("Twee?") && patient.sees("Drie?"))
  }
}
