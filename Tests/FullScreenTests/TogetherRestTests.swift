import Agenda
import Canvas
import Editing
import KioskSettings
import Preparation
import Printing
import Testing
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

@Suite("With a peer worker: what the sheet says besides the topics")
struct TogetherRestTests {
  let patient = Patient().fillsInTogether().comesToTheThemes(.noWork)

  private func saysMore(_ patient: Patient) {
    patient.choosesTopic(Fixture.want).chooses(ThemesPhrase.goOn).types("De kinderen.").presses(.tab).types(
      "Mag ik rijden?")
    patient.goesBack()
  }

  private func parksOne() {
    for theme in [Fixture.want, Fixture.doing, Fixture.able, Fixture.story] { patient.choosesTopic(theme) }
    patient.presses(.enter)
  }

  private func onSheet(_ words: String) -> Bool {
    patient.state.agenda.sheet.text.joined(separator: "\n").contains(words)
  }

  @Test("it is asked about once and together, after the topics")
  func askedTogether() {
    saysMore(patient)
    patient.presses(.function(6))
    #expect(patient.sees("WAT WIL IK?") && !patient.sees("De kinderen."))
    patient.chooses(TogetherPhrase.confirmYes)
    #expect(patient.sees(TogetherPhrase.confirmRestWhich) && patient.sees(TogetherPhrase.confirmQuestion))
    #expect(patient.sees("[BLAD.IETS-ANDERS]") && patient.sees("Mag ik rijden?") && patient.sees("De kinderen."))
    #expect(!patient.sees("WAT WIL IK?") && !patient.sees("___") && !patient.sees(SheetPhrase.agreementWhat))
    #expect(patient.chooses(TogetherPhrase.confirmYes).sees(AgendaPhrase.title))
    #expect(onSheet("Mag ik rijden?") && onSheet("De kinderen."))
    #expect(patient.goesBack().presses(.function(6)).sees(AgendaPhrase.title), "nothing changed")
  }

  @Test("a benefit is asked about too, as the sheet says it, and is left off where the patient says no")
  func benefit() {
    patient.goesBack().answers(.noWork).types("WW").chooses(GeneralPhrase.goOn).choosesTopic(Fixture.want).presses(
      .function(6)
    ).chooses(
      TogetherPhrase.confirmYes)
    #expect(patient.sees(TogetherPhrase.confirmRestWhich) && patient.sees("[blad.uitkering WW]"))
    #expect(patient.chooses(TogetherPhrase.confirmChange).sees(SituationPhrase.question))
    patient.presses(.function(6)).chooses(TogetherPhrase.confirmNo)
    #expect(patient.sees(AgendaPhrase.title) && !onSheet("WW") && onSheet("[blad.geen-werk]"))
    #expect(patient.preparation.benefit == "WW")
  }

  @Test("nobody is asked about a space")
  func spaces() {
    patient.choosesTopic(Fixture.want).chooses(ThemesPhrase.goOn).types("  ").presses(.tab).types(" ").presses(
      .function(6))
    #expect(patient.chooses(TogetherPhrase.confirmYes).sees(AgendaPhrase.title))
  }

  @Test("what can wait is asked about as well, and an empty heading is not read aloud")
  func parkedTopics() {
    parksOne()
    patient.presses(.function(6)).chooses(TogetherPhrase.confirmYes).chooses(TogetherPhrase.confirmYes).chooses(
      TogetherPhrase.confirmYes)
    #expect(patient.sees(TogetherPhrase.confirmRestWhich) && patient.sees("[BLAD.ALS-ER-TIJD-OVER-IS]"))
    #expect(patient.sees("Mijn verhaal") && !patient.sees("[BLAD.IETS-ANDERS]"))
    #expect(patient.chooses(TogetherPhrase.confirmChange).sees(ThemesPhrase.question), "that is where it is changed")
    #expect(patient.presses(.function(6)).chooses(TogetherPhrase.confirmNo).sees(AgendaPhrase.title))
    #expect(!onSheet("Mijn verhaal") && patient.preparation.parked == [.theme(Fixture.story)])
  }

  @Test("a no keeps it off the sheet and every word where it was, until the patient wants it after all")
  func no() {
    saysMore(patient)
    let before = patient.preparation
    patient.presses(.function(6)).chooses(TogetherPhrase.confirmYes).chooses(TogetherPhrase.confirmNo)
    #expect(patient.sees(AgendaPhrase.title) && patient.sees(TogetherPhrase.confirmRestKeptOff))
    #expect(!onSheet("Mag ik rijden?") && !onSheet("De kinderen.") && onSheet("WAT WIL IK?"))
    #expect(patient.preparation == before)
    patient.chooses(AgendaPhrase.print).hears(.listedPrinters(.success([PrintTests.ward]))).chooses("zaal")
    #expect(patient.sees(TogetherPhrase.confirmPrintQuestion) && !patient.sees("Mag ik rijden?"))
    patient.presses(.function(6)).chooses(TogetherPhrase.reconsiderRest)
    #expect(
      patient.sees("Mag ik rijden?") && patient.sees("De kinderen.") && patient.sees(TogetherPhrase.confirmQuestion))
    #expect(patient.chooses(TogetherPhrase.confirmYes).sees(AgendaPhrase.title))
    #expect(onSheet("Mag ik rijden?") && !patient.sees(TogetherPhrase.reconsiderRest))
  }

  @Test("what becomes different is asked about again, and only that")
  func change() {
    saysMore(patient)
    patient.presses(.function(6)).chooses(TogetherPhrase.confirmYes).chooses(TogetherPhrase.confirmNo).goesBack()
    patient.chooses(ThemesPhrase.goOn).types(" En fietsen?").presses(.function(6))
    #expect(patient.sees(TogetherPhrase.confirmRestWhich) && patient.sees("Mag ik rijden? En fietsen?"))
    patient.chooses(TogetherPhrase.confirmChange)
    #expect(patient.sees(OwnWordsPhrase.somethingElseQuestion))
    #expect(patient.presses(.function(7)).chooses(TogetherPhrase.confirmYes).sees(PrintPhrase.question))
    #expect(onSheet("Mag ik rijden? En fietsen?"))
  }

  @Test("looking back at what was refused leads to the sheet, whatever had been asked for before")
  func reconsiderPrintsNothing() {
    saysMore(patient)
    patient.presses(.function(6)).chooses(TogetherPhrase.confirmYes).chooses(TogetherPhrase.confirmNo)
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.ward]))).presses(.function(6))
    patient.chooses(TogetherPhrase.reconsiderRest).goesBack().chooses(TogetherPhrase.reconsiderRest).chooses(
      TogetherPhrase.confirmYes)
    #expect(patient.sees(AgendaPhrase.title) && patient.effects == [.listPrinters])
  }

  @Test("covering shows nothing that was refused, not even how long it is")
  func covered() {
    let patient = Patient(Size(columns: 80, rows: 80), kiosk: KioskSettings()).fillsInTogether()
    saysMore(patient.comesToTheThemes(.noWork))
    patient.presses(.function(6)).chooses(TogetherPhrase.confirmYes)
    #expect(patient.hears(.waited(.seconds(20))).sees("*** ** ******"))
    patient.presses(.enter).chooses(TogetherPhrase.confirmNo)
    #expect(!patient.hears(.waited(.seconds(20))).sees("***"))
  }

  // MARK: Keys

  @Test("asking to print or for the sheet while being asked waits for the answer", arguments: [6, 7])
  func firstThis(function: Int) {
    saysMore(patient)
    patient.presses(.function(function == 6 ? 7 : 6), .down, .function(function))
    #expect(patient.sees("WAT WIL IK?") && patient.sees(TogetherPhrase.confirmFirst) && patient.effects.isEmpty)
    patient.confirmsTopics()
    #expect(function == 6 ? patient.sees(AgendaPhrase.title) : patient.sees(PrintPhrase.question))
  }

  @Test("from the question about the print the sheet is a key away, and no key of printing says yes")
  func atThePrint() {
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.ward]))).chooses("zaal")
    patient.presses(.function(7), .alt("p"), .character("p"))
    #expect(patient.sees(TogetherPhrase.confirmPrintQuestion) && patient.effects == [.listPrinters])
    #expect(patient.presses(.alt("a")).sees(AgendaPhrase.title))
  }

  @Test(
    "every key that a question names does something",
    arguments: [Screen.confirm(.topic(.theme(Fixture.want))), .confirm(.rest), .confirmPrint(printer: "zaal")])
  func namedKeys(place: Screen) {
    saysMore(patient)
    var asked = patient.display
    asked.path = [.begin, .themes, place]
    for way in asked.scene.ways where way.act.label != nil {
      for key in way.act.keys {
        var display = asked
        _ = display.update(.pressed(key))
        #expect(display.picture != asked.picture, "\(key) does nothing")
      }
    }
  }
}
