import KioskSettings
import Printing
import Testing
import Wording

@testable import Conversation
@testable import FullScreen

@Suite("Printing at a kiosk")
struct KioskPrintTests {
  private func prints(_ settings: KioskSettings = KioskSettings()) -> Patient {
    Patient(kiosk: settings).comesToTheThemes().choosesTopic(Fixture.want).presses(.function(7))
      .hears(.listedPrinters(.success([PrintTests.ward]))).presses(.enter)
  }

  @Test(
    "from every failure it is one step to being done, where it is said that there is no sheet",
    arguments: PrintFailure.allCases)
  func wayOut(failure: PrintFailure) {
    let patient = prints().hears(.printProgressed(.failed(failure)))
    #expect(patient.sees(failure.phrase) && patient.sees(.kioskPrintHelp))
    patient.chooses(.printGiveUp)
    #expect(patient.sees(.kioskDoneQuestion) && patient.sees(.kioskNotPrinted))
    #expect(patient.goesBack().sees(failure.phrase), "and back again")
    #expect(patient.chooses(.printGiveUp).chooses(.kioskDoneYes).effects.last == .quit)
  }

  @Test("where there is no printer, too", arguments: [true, false])
  func noPrinter(isService: Bool) {
    let patient = Patient(kiosk: KioskSettings()).comesToTheThemes().presses(.function(7))
    #expect(!patient.sees(.printGiveUp), "while it is looked for there is nothing to give up")
    patient.hears(.listedPrinters(isService ? .success([]) : .failure(.serviceHangs)))
    #expect(patient.sees(isService ? .failureNoPrinter : .failureServiceHangs) && patient.sees(.kioskPrintHelp))
    #expect(patient.chooses(.printGiveUp).sees(.kioskNotPrinted))
  }

  @Test("where printers can be chosen nothing has failed")
  func nothingFailed() {
    let patient = Patient(kiosk: KioskSettings()).presses(.function(7))
    #expect(!patient.hears(.listedPrinters(.success([PrintTests.ward]))).sees(.printGiveUp))
  }

  @Test("who leaves a sheet that waits hears that it will not come, and takes it along")
  func leavesWhatWaits() {
    let patient = prints().hears(.printProgressed(.held(.outOfPaper)))
    #expect(patient.sees(.printHeldWhat) && patient.sees(.kioskPrintHelp) && patient.sees(.printCancel))
    #expect(patient.chooses(.printGiveUp).sees(.stopWithdraws))
    #expect(patient.chooses(.kioskDoneYes).effects.suffix(2) == [.cancelPrint, .quit])
  }

  @Test("what is said of leaving goes along with the print")
  func outcomeWhileLeaving() {
    let patient = prints().presses(.function(10))
    #expect(patient.sees(.stopWithdraws))
    #expect(patient.hears(.printProgressed(.cancelled)).sees(.kioskNotPrinted))
    let other = prints().presses(.function(10)).hears(.printProgressed(.done))
    #expect(other.sees(.kioskDoneWipes) && !other.sees(.kioskNotPrinted))
  }

  @Test("one sheet on paper is enough to leave with")
  func secondCopyFails() {
    let patient = prints().hears(.printProgressed(.done)).chooses(.printAgain)
    #expect(!patient.hears(.printProgressed(.failed(.refused))).chooses(.printGiveUp).sees(.kioskNotPrinted))
  }

  @Test("an empty sheet that did not come is said too, and nothing at all is not")
  func emptySheet() {
    let patient = Patient(kiosk: KioskSettings()).presses(.function(10))
    #expect(patient.sees(.stopNothing) && !patient.sees(.kioskNotPrinted))
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.ward]))).presses(.enter)
    #expect(patient.hears(.printProgressed(.failed(.refused))).chooses(.printGiveUp).sees(.kioskNotPrinted))
  }

  @Test("whom to ask is a setting")
  func whomToAsk() {
    var settings = KioskSettings()
    settings.printHelp = "Vraag Zuid."
    #expect(prints(settings).hears(.printProgressed(.held(.paperJam))).sees("Vraag Zuid."))
    #expect(prints(settings).hears(.printProgressed(.failed(.refused))).sees("Vraag Zuid."))
    #expect(!prints(settings).hears(.printProgressed(.cancelled)).sees("Vraag Zuid."), "nothing failed")
  }

  @Test("where nothing can be saved nobody is told to", arguments: [SaveFailure.noFont, .noGlyph(["X"])])
  func noSaving(failure: SaveFailure) {
    let patient = prints().hears(.sheetFailed(failure))
    #expect(patient.sees(failure == .noFont ? "[kiosk.geen-lettertype]" : "[kiosk.onbekend-teken X]"))
    var settings = KioskSettings()
    settings.saveFolder = "/srv/bladen"
    #expect(prints(settings).hears(.sheetFailed(failure)).sees("[bewaren."))
  }
}
