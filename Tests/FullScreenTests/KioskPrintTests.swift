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
    #expect(patient.sees(failure.phrase) && patient.sees(KioskPhrase.printHelp))
    patient.chooses(PrintPhrase.giveUp)
    #expect(patient.sees(KioskPhrase.doneQuestion) && patient.sees(KioskPhrase.notPrinted))
    #expect(patient.goesBack().sees(failure.phrase), "and back again")
    #expect(patient.chooses(PrintPhrase.giveUp).chooses(KioskPhrase.doneYes).effects.last == .quit)
  }

  @Test("where there is no printer, too", arguments: [true, false])
  func noPrinter(isService: Bool) {
    let patient = Patient(kiosk: KioskSettings()).comesToTheThemes().presses(.function(7))
    #expect(!patient.sees(PrintPhrase.giveUp), "while it is looked for there is nothing to give up")
    patient.hears(.listedPrinters(isService ? .success([]) : .failure(.serviceHangs)))
    #expect(
      patient.sees(isService ? PrintPhrase.failureNoPrinter : PrintPhrase.failureServiceHangs)
        && patient.sees(KioskPhrase.printHelp))
    #expect(patient.chooses(PrintPhrase.giveUp).sees(KioskPhrase.notPrinted))
  }

  @Test("where printers can be chosen nothing has failed")
  func nothingFailed() {
    let patient = Patient(kiosk: KioskSettings()).presses(.function(7))
    #expect(!patient.hears(.listedPrinters(.success([PrintTests.ward]))).sees(PrintPhrase.giveUp))
  }

  @Test("who leaves a sheet that waits hears that it will not come, and takes it along")
  func leavesWhatWaits() {
    let patient = prints().hears(.printProgressed(.held(.outOfPaper)))
    #expect(
      patient.sees(PrintPhrase.heldWhat) && patient.sees(KioskPhrase.printHelp) && patient.sees(PrintPhrase.cancel))
    #expect(patient.chooses(PrintPhrase.giveUp).sees(StopPhrase.withdraws))
    #expect(patient.chooses(KioskPhrase.doneYes).effects.suffix(2) == [.cancelPrint, .quit])
  }

  @Test("what is said of leaving goes along with the print")
  func outcomeWhileLeaving() {
    let patient = prints().presses(.function(10))
    #expect(patient.sees(StopPhrase.withdraws))
    #expect(patient.hears(.printProgressed(.cancelled)).sees(KioskPhrase.notPrinted))
    let other = prints().presses(.function(10)).hears(.printProgressed(.done))
    #expect(other.sees(KioskPhrase.doneWipes) && !other.sees(KioskPhrase.notPrinted))
  }

  @Test("one sheet on paper is enough to leave with")
  func secondCopyFails() {
    let patient = prints().hears(.printProgressed(.done)).chooses(PrintPhrase.again)
    #expect(
      !patient.hears(.printProgressed(.failed(.refused))).chooses(PrintPhrase.giveUp).sees(KioskPhrase.notPrinted))
  }

  @Test("an empty sheet that did not come is said too, and nothing at all is not")
  func emptySheet() {
    let patient = Patient(kiosk: KioskSettings()).presses(.function(10))
    #expect(patient.sees(StopPhrase.nothing) && !patient.sees(KioskPhrase.notPrinted))
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.ward]))).presses(.enter)
    #expect(patient.hears(.printProgressed(.failed(.refused))).chooses(PrintPhrase.giveUp).sees(KioskPhrase.notPrinted))
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
