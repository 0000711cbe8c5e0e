import Canvas
import Editing
import KioskSettings
import Printing
import Testing
import Wording

@testable import Conversation
@testable import FullScreen

@Suite("At a kiosk")
struct KioskTests {
  private func patient(_ change: (inout KioskSettings) -> Void = { _ in }) -> Patient {
    var kiosk = KioskSettings()
    change(&kiosk)
    return Patient(kiosk: kiosk)
  }

  private func prints(_ patient: Patient) -> Patient {
    patient.comesToTheThemes().choosesTopic(Fixture.want).presses(.function(6), .function(7))
      .hears(.listedPrinters(.success([PrintTests.office, PrintTests.ward]))).presses(.enter)
  }

  @Test("who waits for a print is not wiped before its outcome")
  func printFirst() {
    let patient = prints(patient()).hears(.waited(.seconds(205)))
    #expect(patient.hears(.printProgressed(.held(.outOfPaper))).hears(.waited(.seconds(4))).effects.last != .quit)
    #expect(!patient.sees(KioskPhrase.countdown))
    let slow = prints(self.patient { $0.times.print = 600 }).hears(.waited(.seconds(600)))
    #expect(!slow.sees(KioskPhrase.countdown))
    slow.hears(.printProgressed(.done))
    #expect(slow.sees(PrintPhrase.done))
    #expect(slow.hears(.waited(.seconds(279))).sees(PrintPhrase.done), "and there is time to walk to the printer")
    #expect(slow.hears(.waited(.seconds(1))).sees(KioskPhrase.countdown))
    #expect(slow.hears(.waited(.seconds(60))).effects.last == .quit)
    #expect(!slow.effects.contains(.cancelPrint))
  }

  @Test("a print that never says what became of it does not keep the words there for ever")
  func silentPrint() {
    let patient = prints(patient { $0.times.print = 600 }).hears(.waited(.seconds(630)))
    #expect(patient.sees(KioskPhrase.countdown))
    #expect(Array(patient.hears(.waited(.seconds(60))).effects.suffix(2)) == [.cancelPrint, .quit])
  }

  @Test("who leaves takes a waiting print along")
  func leavesPrint() {
    let patient = prints(patient()).hears(.printProgressed(.held(.outOfPaper)))
    patient.presses(.function(10)).chooses(KioskPhrase.doneYes)
    #expect(Array(patient.effects.suffix(2)) == [.cancelPrint, .quit])
  }

  @Test("stopping is being done")
  func done() {
    let patient = patient().comesToTheThemes()
    let hints = patient.state.scene.ways.compactMap { Hint($0.act, patient.state.phrases)?.label }
    #expect(hints.contains("[toetsen.stoppen-kiosk]") && !hints.contains("[toetsen.stoppen]"))
    patient.presses(.function(10))
    #expect(patient.sees(KioskPhrase.doneQuestion) && !patient.sees(StopPhrase.question))
    #expect(patient.chooses(KioskPhrase.doneYes).effects == [.quit])
  }

  @Test("files are not offered")
  func noFiles() {
    let patient = prints(patient()).hears(.printProgressed(.failed(.refused)))
    #expect(!patient.sees(AgendaPhrase.savePDF) && !patient.sees(AgendaPhrase.saveText))
    patient.presses(.function(6))
    #expect(
      patient.sees(AgendaPhrase.print) && !patient.sees(AgendaPhrase.savePDF) && !patient.sees(AgendaPhrase.saveText))
    patient.presses(.function(7)).hears(.listedPrinters(.success([])))
    #expect(patient.sees(PrintPhrase.failureNoPrinter) && !patient.sees(AgendaPhrase.savePDF))
  }

  @Test("where files are allowed they go to one folder, and nobody types where")
  func oneFolder() {
    let patient = patient { $0.saveFolder = "/srv/bladen" }.comesToTheThemes().presses(.function(6))
    patient.chooses(AgendaPhrase.saveText)
    #expect(patient.state.scene.fields.first == nil)
    patient.chooses(SavePhrase.now)
    guard case .save(_, .text, let path, _) = patient.effects.last else {
      Issue.record("nothing is saved: \(patient.effects)")
      return
    }
    #expect(path.hasPrefix("/srv/bladen/[bewaren.bestandsnaam"))
  }

  @Test("staff end the kiosk with their code on the first screen, and it is not seen")
  func staff() {
    let patient = patient { $0.staffCode = "112233" }
    let screen = patient.screen
    patient.types("11122")
    #expect(patient.effects.isEmpty && patient.screen == screen)
    patient.types("x112233")
    #expect(patient.effects == [.endKiosk])
    #expect(self.patient().types("112233").effects.isEmpty)
  }

  @Test("elsewhere the code is just digits, and a key between breaks it")
  func notStaff() {
    let patient = patient { $0.staffCode = "112233" }
    patient.types("112").presses(.tab).types("233")
    #expect(patient.effects.isEmpty)
    patient.chooses(BeginPhrase.start).types("112233")
    #expect(patient.effects.isEmpty)
  }

  @Test("the organisation, the acute help and the printer of this kiosk")
  func settings() {
    let patient = patient {
      $0.organisation = "GGZ Zuid"
      $0.acuteHelp = "Bel de balie."
      $0.printer = "kantoor"
    }
    #expect(patient.sees("GGZ Zuid") && patient.sees("Bel de balie.") && !patient.sees(GeneralPhrase.acuteHelp))
    let printing = prints(patient)
    #expect(printing.effects.last == .print(printing.state.agenda.sheet, printer: "kantoor"))
  }

  @Test("whether somebody may type along is a setting")
  func helperMode() {
    #expect(patient().state.offersHelperMode)
    #expect(!patient { $0.hasHelperMode = false }.state.offersHelperMode)
  }

  @Test("who only switched filling in together on leaves that behind for nobody")
  func togetherIsWiped() {
    let patient = patient()
    #expect(patient.state.wakeAfter == nil)
    patient.chooses(BeginPhrase.together)
    #expect(patient.state.wakeAfter != nil)
  }
}
