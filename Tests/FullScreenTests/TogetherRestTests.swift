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
    patient.choosesTopic(Fixture.want).chooses(.themesGoOn).types("De kinderen.").presses(.tab).types("Mag ik rijden?")
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
    patient.chooses(.confirmYes)
    #expect(patient.sees(.confirmRestWhich) && patient.sees(.confirmQuestion))
    #expect(patient.sees("[BLAD.IETS-ANDERS]") && patient.sees("Mag ik rijden?") && patient.sees("De kinderen."))
    #expect(!patient.sees("WAT WIL IK?") && !patient.sees("___") && !patient.sees(.sheetAgreementWhat))
    #expect(patient.chooses(.confirmYes).sees(.agendaTitle))
    #expect(onSheet("Mag ik rijden?") && onSheet("De kinderen."))
    #expect(patient.goesBack().presses(.function(6)).sees(.agendaTitle), "nothing changed")
  }

  @Test("a benefit is asked about too, as the sheet says it, and is left off where the patient says no")
  func benefit() {
    patient.goesBack().types("WW").chooses(.goOn).choosesTopic(Fixture.want).presses(.function(6)).chooses(.confirmYes)
    #expect(patient.sees(.confirmRestWhich) && patient.sees("[blad.uitkering WW]"))
    #expect(patient.chooses(.confirmChange).sees(.situationQuestion))
    patient.presses(.function(6)).chooses(.confirmNo)
    #expect(patient.sees(.agendaTitle) && !onSheet("WW") && onSheet("[blad.geen-werk]"))
    #expect(patient.preparation.benefit == "WW")
  }

  @Test("nobody is asked about a space")
  func spaces() {
    patient.choosesTopic(Fixture.want).chooses(.themesGoOn).types("  ").presses(.tab).types(" ").presses(.function(6))
    #expect(patient.chooses(.confirmYes).sees(.agendaTitle))
  }

  @Test("what can wait is asked about as well, and an empty heading is not read aloud")
  func parkedTopics() {
    parksOne()
    patient.presses(.function(6)).chooses(.confirmYes).chooses(.confirmYes).chooses(.confirmYes)
    #expect(patient.sees(.confirmRestWhich) && patient.sees("[BLAD.ALS-ER-TIJD-OVER-IS]"))
    #expect(patient.sees("Mijn verhaal") && !patient.sees("[BLAD.IETS-ANDERS]"))
    #expect(patient.chooses(.confirmChange).sees(.themesQuestion), "that is where it is changed")
    #expect(patient.presses(.function(6)).chooses(.confirmNo).sees(.agendaTitle))
    #expect(!onSheet("Mijn verhaal") && patient.preparation.parked == [.theme(Fixture.story)])
  }

  @Test("a no keeps it off the sheet and every word where it was, until the patient wants it after all")
  func no() {
    saysMore(patient)
    let before = patient.preparation
    patient.presses(.function(6)).chooses(.confirmYes).chooses(.confirmNo)
    #expect(patient.sees(.agendaTitle) && patient.sees(.confirmRestKeptOff))
    #expect(!onSheet("Mag ik rijden?") && !onSheet("De kinderen.") && onSheet("WAT WIL IK?"))
    #expect(patient.preparation == before)
    patient.chooses(.agendaPrint).hears(.listedPrinters(.success([PrintTests.ward]))).chooses("zaal")
    #expect(patient.sees(.confirmPrintQuestion) && !patient.sees("Mag ik rijden?"))
    patient.presses(.function(6)).chooses(.reconsiderRest)
    #expect(patient.sees("Mag ik rijden?") && patient.sees("De kinderen.") && patient.sees(.confirmQuestion))
    #expect(patient.chooses(.confirmYes).sees(.agendaTitle))
    #expect(onSheet("Mag ik rijden?") && !patient.sees(.reconsiderRest))
  }

  @Test("what becomes different is asked about again, and only that")
  func change() {
    saysMore(patient)
    patient.presses(.function(6)).chooses(.confirmYes).chooses(.confirmNo).goesBack()
    patient.chooses(.themesGoOn).types(" En fietsen?").presses(.function(6))
    #expect(patient.sees(.confirmRestWhich) && patient.sees("Mag ik rijden? En fietsen?"))
    patient.chooses(.confirmChange)
    #expect(patient.sees(.somethingElseQuestion))
    #expect(patient.presses(.function(7)).chooses(.confirmYes).sees(.printQuestion))
    #expect(onSheet("Mag ik rijden? En fietsen?"))
  }

  @Test("looking back at what was refused leads to the sheet, whatever had been asked for before")
  func reconsiderPrintsNothing() {
    saysMore(patient)
    patient.presses(.function(6)).chooses(.confirmYes).chooses(.confirmNo)
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.ward]))).presses(.function(6))
    patient.chooses(.reconsiderRest).goesBack().chooses(.reconsiderRest).chooses(.confirmYes)
    #expect(patient.sees(.agendaTitle) && patient.effects == [.listPrinters])
  }

  @Test("covering shows nothing that was refused, not even how long it is")
  func covered() {
    let patient = Patient(Size(columns: 80, rows: 80), kiosk: KioskSettings()).fillsInTogether()
    saysMore(patient.comesToTheThemes(.noWork))
    patient.presses(.function(6)).chooses(.confirmYes)
    #expect(patient.hears(.waited(.seconds(20))).sees("*** ** ******"))
    patient.presses(.enter).chooses(.confirmNo)
    #expect(!patient.hears(.waited(.seconds(20))).sees("***"))
  }

  // MARK: Keys

  @Test("asking to print or for the sheet while being asked waits for the answer", arguments: [6, 7])
  func firstThis(function: Int) {
    saysMore(patient)
    patient.presses(.function(function == 6 ? 7 : 6), .down, .function(function))
    #expect(patient.sees("WAT WIL IK?") && patient.sees(.confirmFirst) && patient.effects.isEmpty)
    patient.confirmsTopics()
    #expect(patient.sees(function == 6 ? .agendaTitle : .printQuestion))
  }

  @Test("from the question about the print the sheet is a key away, and no key of printing says yes")
  func atThePrint() {
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.ward]))).chooses("zaal")
    patient.presses(.function(7), .alt("p"), .character("p"))
    #expect(patient.sees(.confirmPrintQuestion) && patient.effects == [.listPrinters])
    #expect(patient.presses(.character("a")).sees(.agendaTitle))
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
