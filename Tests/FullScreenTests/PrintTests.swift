import Canvas
import Editing
import Printing
import Testing
import Wording

@testable import Conversation
@testable import FullScreen

@Suite("Printing and saving")
struct PrintTests {
  static let office = Printer(name: "kantoor", info: "Balie", isDefault: false, state: .ready, isAccepting: true)
  static let ward = Printer(name: "zaal", info: "", isDefault: true, state: .ready, isAccepting: true)

  let patient = Patient().comesToTheThemes().choosesTopic(Fixture.want).presses(.function(6), .function(7))

  private func printsOnTheWard() {
    patient.hears(.listedPrinters(.success([Self.office, Self.ward]))).chooses("zaal")
  }

  @Test("printers are looked for, and there are other ways meanwhile")
  func looking() {
    #expect(patient.effects == [.listPrinters])
    #expect(patient.sees(PrintPhrase.looking))
    #expect(patient.sees(AgendaPhrase.savePDF) && patient.sees(AgendaPhrase.saveText))
  }

  @Test("the cursor is on the usual printer, and Enter prints what the screen showed")
  func usualPrinter() {
    patient.hears(.listedPrinters(.success([Self.office, Self.ward])))
    #expect(patient.sees("Balie") && patient.sees(PrintPhrase.printerDefault))
    #expect(patient.chosen.hasPrefix("zaal"))
    patient.presses(.enter)
    #expect(patient.effects.last == .print(patient.state.agenda.sheet, printer: "zaal"))
    #expect(patient.sees(PrintPhrase.sending))
  }

  @Test("news of the print does not take the cursor off the way to stop it")
  func newsOnTheWay() {
    printsOnTheWard()
    patient.goesTo(PrintPhrase.cancel).hears(.printProgressed(.accepted(job: 1)))
    patient.hears(.printProgressed(.held(.stopped))).presses(.enter)
    #expect(patient.effects.last == .cancelPrint)
  }

  @Test("somebody who is at another way when the printers appear stays there")
  func printersAppear() {
    patient.goesTo(AgendaPhrase.saveText).hears(.listedPrinters(.success([Self.office, Self.ward])))
    #expect(patient.chosen.hasPrefix("[agenda.bewaar-tekst]"))
    patient.presses(.up, .up)
    #expect(patient.chosen.hasPrefix("zaal"))
  }

  @Test("printers that are listed twice do not move the cursor off the screen")
  func printersAppearTwice() {
    patient.hears(.listedPrinters(.success([Self.office, Self.ward])))
    patient.hears(.listedPrinters(.success([Self.ward])))
    #expect(patient.chosen.hasPrefix("zaal"))
  }

  @Test(
    "what becomes of a print is also said to who went on meanwhile",
    arguments: [PrintProgress.held(.outOfPaper), .failed(.aborted), .done])
  func goesOnMeanwhile(progress: PrintProgress) {
    printsOnTheWard()
    patient.hears(.printProgressed(.printing)).presses(.function(6))
    #expect(patient.sees(AgendaPhrase.title))
    patient.hears(.printProgressed(progress))
    #expect(patient.sees(AgendaPhrase.title))
    #expect(
      patient.sees(
        progress == .done
          ? PrintPhrase.done
          : progress == .failed(.aborted) ? PrintPhrase.failureAborted : PrintPhrase.troubleOutOfPaper))
  }

  @Test("what is wrong with a printer is said before it is chosen")
  func troubleIsSaid() {
    var office = Self.office
    var ward = Self.ward
    office.isAccepting = false
    ward.trouble = .outOfPaper
    patient.hears(.listedPrinters(.success([office, ward])))
    #expect(patient.sees(PrintPhrase.printerRefuses) && patient.sees(PrintPhrase.troubleOutOfPaper))
  }

  @Test("from sending to paper, each step is said")
  func goesWell() {
    printsOnTheWard()
    #expect(patient.hears(.printProgressed(.accepted(job: 4))).sees(PrintPhrase.accepted))
    #expect(patient.hears(.printProgressed(.printing)).sees(PrintPhrase.printing))
    #expect(patient.hears(.printProgressed(.held(.outOfPaper))).sees(PrintPhrase.troubleOutOfPaper))
    #expect(patient.sees(PrintPhrase.heldWhat))
    #expect(patient.hears(.printProgressed(.printing)).sees(PrintPhrase.printing))
    #expect(patient.hears(.printProgressed(.done)).sees(PrintPhrase.done))
    #expect(patient.sees(PrintPhrase.take))
    #expect(patient.chooses(PrintPhrase.goOn).sees(ThemesPhrase.question))
  }

  @Test("a print under way is withdrawn, and only what came of it is said")
  func cancels() {
    printsOnTheWard()
    patient.hears(.printProgressed(.held(.paperJam))).chooses(PrintPhrase.cancel)
    #expect(patient.effects.last == .cancelPrint)
    #expect(!patient.sees(PrintPhrase.cancelled))
    #expect(patient.hears(.printProgressed(.cancelled)).sees(PrintPhrase.cancelled))
    #expect(patient.sees(PrintPhrase.kept))
  }

  @Test("whoever goes back leaves the print on its way, and hears what becomes of it")
  func goesBackWhilePrinting() {
    printsOnTheWard()
    patient.hears(.printProgressed(.printing)).presses(.escape)
    #expect(patient.sees(AgendaPhrase.title))
    #expect(patient.effects.last != .cancelPrint)
    #expect(patient.hears(.printProgressed(.held(.outOfPaper))).sees(PrintPhrase.troubleOutOfPaper))
    #expect(patient.hears(.printProgressed(.done)).sees(PrintPhrase.done))
  }

  @Test("a failure keeps everything and offers the other ways", arguments: PrintFailure.allCases)
  func fails(failure: PrintFailure) {
    let before = patient.preparation
    printsOnTheWard()
    patient.hears(.printProgressed(.failed(failure)))
    #expect(patient.sees(failure.phrase) && patient.sees(PrintPhrase.kept))
    #expect(patient.preparation == before)
    for way in [PrintPhrase.help, PrintPhrase.other, AgendaPhrase.savePDF, AgendaPhrase.saveText] as [any Phrase] {
      #expect(patient.sees(way))
    }
    #expect(patient.sees(PrintPhrase.retry) == (failure != .unknownPrinter), "what is gone cannot be tried again")
    #expect(patient.goesBack().sees(AgendaPhrase.title))
  }

  @Test("another printer is offered where there is one, and where the only one is gone")
  func onlyPrinter() {
    patient.hears(.listedPrinters(.success([Self.ward]))).presses(.enter)
    #expect(!patient.hears(.printProgressed(.failed(.refused))).sees(PrintPhrase.other))
    #expect(
      patient.chooses(PrintPhrase.retry).hears(.printProgressed(.failed(.unknownPrinter))).sees(PrintPhrase.other))
  }

  @Test("one more sheet comes from the same printer, without choosing again")
  func secondCopy() {
    printsOnTheWard()
    patient.hears(.printProgressed(.done)).chooses(PrintPhrase.again)
    #expect(
      patient.effects.suffix(2) == Array(repeating: .print(patient.state.agenda.sheet, printer: "zaal"), count: 2))
    #expect(patient.sees(PrintPhrase.sending))
    #expect(patient.hears(.printProgressed(.done)).sees(PrintPhrase.done))
  }

  @Test("whoever wants to print while a sheet is on its way sees how it goes, and it comes once")
  func oneAtATime() {
    printsOnTheWard()
    patient.hears(.printProgressed(.held(.outOfPaper))).presses(.function(6), .function(7))
    #expect(patient.sees(PrintPhrase.troubleOutOfPaper) && patient.sees(PrintPhrase.cancel))
    patient.hears(.printProgressed(.done)).presses(.function(6), .function(7))
    #expect(patient.sees(PrintPhrase.question), "and after that there can be another")
    #expect(patient.effects.map(isPrint).filter { $0 }.count == 1)
  }

  private func isPrint(_ effect: Effect) -> Bool {
    if case .print = effect { true } else { false }
  }

  @Test("trying again goes to the same printer")
  func retries() {
    printsOnTheWard()
    patient.hears(.printProgressed(.failed(.aborted))).chooses(PrintPhrase.retry)
    #expect(patient.effects.last == .print(patient.state.agenda.sheet, printer: "zaal"))
    #expect(patient.sees(PrintPhrase.sending))
  }

  @Test("another printer is looked for anew")
  func otherPrinter() {
    printsOnTheWard()
    patient.hears(.printProgressed(.failed(.refused))).chooses(PrintPhrase.other)
    #expect(patient.effects.last == .listPrinters)
    #expect(patient.sees(PrintPhrase.looking))
  }

  @Test("without a printer the sheet can be saved", arguments: [PrintFailure.noService, .noPrinter, .serviceHangs])
  func noPrinters(failure: PrintFailure) {
    patient.hears(.listedPrinters(.failure(failure)))
    #expect(patient.sees(failure.phrase) && patient.sees(PrintPhrase.help))
    #expect(patient.chooses(AgendaPhrase.savePDF).sees(SavePhrase.pdfQuestion))
  }

  @Test("where there was no printer it can be looked again", arguments: [true, false])
  func looksAgain(isService: Bool) {
    patient.goesTo(AgendaPhrase.saveText)
    patient.hears(.listedPrinters(isService ? .success([]) : .failure(.noService)))
    #expect(patient.chosen.hasPrefix("[agenda.bewaar-tekst]"), "the cursor stays where it was")
    patient.chooses(PrintPhrase.retry)
    #expect(patient.effects == [.listPrinters, .listPrinters] && patient.sees(PrintPhrase.looking))
    #expect(patient.hears(.listedPrinters(.success([Self.ward]))).chosen.hasPrefix("zaal"))
  }

  @Test("an empty list of printers says so")
  func noneListed() {
    #expect(patient.hears(.listedPrinters(.success([]))).sees(PrintPhrase.noneFound))
  }

  // MARK: Saving

  @Test("a place is proposed, can be changed, and Enter saves there")
  func savesElsewhere() {
    patient.goesBack().chooses(AgendaPhrase.savePDF)
    #expect(patient.sees("/thuis/[bewaren.bestandsnaam].pdf"))
    patient.presses(.control("a")).types("/tmp/blad.pdf").presses(.enter)
    #expect(
      patient.effects.last
        == .save(patient.state.agenda.sheet, .pdf, path: "/tmp/blad.pdf", name: "[bewaren.bestandsnaam].pdf"))
    #expect(patient.hears(.saved(path: "/tmp/blad.pdf")).sees("/tmp/blad.pdf"))
    #expect(patient.sees(SavePhrase.savedHeading))
    #expect(patient.goesBack().sees(AgendaPhrase.title))
  }

  @Test("the button saves as well, and text has a place of its own")
  func savesText() {
    patient.goesBack().chooses(AgendaPhrase.saveText).chooses(SavePhrase.now)
    #expect(
      patient.effects.last
        == .save(
          patient.state.agenda.sheet, .text, path: "/thuis/[bewaren.bestandsnaam].txt",
          name: "[bewaren.bestandsnaam].txt"))
  }

  @Test("a failure to save says why and stays, with the place as it was typed")
  func saveFails() {
    patient.goesBack().chooses(AgendaPhrase.saveText).types("x").presses(.enter)
    patient.hears(.saveFailed(.diskFull))
    #expect(patient.sees("[bewaren.schijf-vol]"))
    #expect(patient.sees("/thuis/[bewaren.bestandsnaam].txtx"))
  }
}
