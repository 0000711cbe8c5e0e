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
    #expect(patient.sees(.printLooking))
    #expect(patient.sees(.agendaSavePDF) && patient.sees(.agendaSaveText))
  }

  @Test("the cursor is on the usual printer, and Enter prints what the screen showed")
  func usualPrinter() {
    patient.hears(.listedPrinters(.success([Self.office, Self.ward])))
    #expect(patient.sees("Balie") && patient.sees(.printerDefault))
    #expect(patient.chosen.hasPrefix("zaal"))
    patient.presses(.enter)
    #expect(patient.effects.last == .print(patient.state.agenda.sheet, printer: "zaal"))
    #expect(patient.sees(.printSending))
  }

  @Test("news of the print does not take the cursor off the way to stop it")
  func newsOnTheWay() {
    printsOnTheWard()
    patient.goesTo(.printCancel).hears(.printProgressed(.accepted(job: 1)))
    patient.hears(.printProgressed(.held(.stopped))).presses(.enter)
    #expect(patient.effects.last == .cancelPrint)
  }

  @Test("somebody who is at another way when the printers appear stays there")
  func printersAppear() {
    patient.goesTo(.agendaSaveText).hears(.listedPrinters(.success([Self.office, Self.ward])))
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
    #expect(patient.sees(.agendaTitle))
    patient.hears(.printProgressed(progress))
    #expect(patient.sees(.agendaTitle))
    #expect(
      patient.sees(
        progress == .done ? .printDone : progress == .failed(.aborted) ? .failureAborted : .troubleOutOfPaper))
  }

  @Test("what is wrong with a printer is said before it is chosen")
  func troubleIsSaid() {
    var office = Self.office
    var ward = Self.ward
    office.isAccepting = false
    ward.trouble = .outOfPaper
    patient.hears(.listedPrinters(.success([office, ward])))
    #expect(patient.sees(.printerRefuses) && patient.sees(.troubleOutOfPaper))
  }

  @Test("from sending to paper, each step is said")
  func goesWell() {
    printsOnTheWard()
    #expect(patient.hears(.printProgressed(.accepted(job: 4))).sees(.printAccepted))
    #expect(patient.hears(.printProgressed(.printing)).sees(.printPrinting))
    #expect(patient.hears(.printProgressed(.held(.outOfPaper))).sees(.troubleOutOfPaper))
    #expect(patient.sees(.printHeldWhat))
    #expect(patient.hears(.printProgressed(.printing)).sees(.printPrinting))
    #expect(patient.hears(.printProgressed(.done)).sees(.printDone))
    #expect(patient.sees(.printTake))
    #expect(patient.chooses(.printGoOn).sees(.themesQuestion))
  }

  @Test("a print under way is withdrawn, and only what came of it is said")
  func cancels() {
    printsOnTheWard()
    patient.hears(.printProgressed(.held(.paperJam))).chooses(.printCancel)
    #expect(patient.effects.last == .cancelPrint)
    #expect(!patient.sees(.printCancelled))
    #expect(patient.hears(.printProgressed(.cancelled)).sees(.printCancelled))
    #expect(patient.sees(.printKept))
  }

  @Test("whoever goes back leaves the print on its way, and hears what becomes of it")
  func goesBackWhilePrinting() {
    printsOnTheWard()
    patient.hears(.printProgressed(.printing)).presses(.escape)
    #expect(patient.sees(.agendaTitle))
    #expect(patient.effects.last != .cancelPrint)
    #expect(patient.hears(.printProgressed(.held(.outOfPaper))).sees(.troubleOutOfPaper))
    #expect(patient.hears(.printProgressed(.done)).sees(.printDone))
  }

  @Test("a failure keeps everything and offers the other ways", arguments: PrintFailure.allCases)
  func fails(failure: PrintFailure) {
    let before = patient.preparation
    printsOnTheWard()
    patient.hears(.printProgressed(.failed(failure)))
    #expect(patient.sees(failure.phrase) && patient.sees(.printKept))
    #expect(patient.preparation == before)
    for way in [Phrase.printHelp, .printOther, .agendaSavePDF, .agendaSaveText] { #expect(patient.sees(way)) }
    #expect(patient.sees(.printRetry) == (failure != .unknownPrinter), "what is gone cannot be tried again")
    #expect(patient.goesBack().sees(.agendaTitle))
  }

  @Test("another printer is offered where there is one, and where the only one is gone")
  func onlyPrinter() {
    patient.hears(.listedPrinters(.success([Self.ward]))).presses(.enter)
    #expect(!patient.hears(.printProgressed(.failed(.refused))).sees(.printOther))
    #expect(patient.chooses(.printRetry).hears(.printProgressed(.failed(.unknownPrinter))).sees(.printOther))
  }

  @Test("one more sheet comes from the same printer, without choosing again")
  func secondCopy() {
    printsOnTheWard()
    patient.hears(.printProgressed(.done)).chooses(.printAgain)
    #expect(
      patient.effects.suffix(2) == Array(repeating: .print(patient.state.agenda.sheet, printer: "zaal"), count: 2))
    #expect(patient.sees(.printSending))
    #expect(patient.hears(.printProgressed(.done)).sees(.printDone))
  }

  @Test("whoever wants to print while a sheet is on its way sees how it goes, and it comes once")
  func oneAtATime() {
    printsOnTheWard()
    patient.hears(.printProgressed(.held(.outOfPaper))).presses(.function(6), .function(7))
    #expect(patient.sees(.troubleOutOfPaper) && patient.sees(.printCancel))
    patient.hears(.printProgressed(.done)).presses(.function(6), .function(7))
    #expect(patient.sees(.printQuestion), "and after that there can be another")
    #expect(patient.effects.map(isPrint).filter { $0 }.count == 1)
  }

  private func isPrint(_ effect: Effect) -> Bool {
    if case .print = effect { true } else { false }
  }

  @Test("trying again goes to the same printer")
  func retries() {
    printsOnTheWard()
    patient.hears(.printProgressed(.failed(.aborted))).chooses(.printRetry)
    #expect(patient.effects.last == .print(patient.state.agenda.sheet, printer: "zaal"))
    #expect(patient.sees(.printSending))
  }

  @Test("another printer is looked for anew")
  func otherPrinter() {
    printsOnTheWard()
    patient.hears(.printProgressed(.failed(.refused))).chooses(.printOther)
    #expect(patient.effects.last == .listPrinters)
    #expect(patient.sees(.printLooking))
  }

  @Test("without a printer the sheet can be saved", arguments: [PrintFailure.noService, .noPrinter, .serviceHangs])
  func noPrinters(failure: PrintFailure) {
    patient.hears(.listedPrinters(.failure(failure)))
    #expect(patient.sees(failure.phrase) && patient.sees(.printHelp))
    #expect(patient.chooses(.agendaSavePDF).sees(.savePDFQuestion))
  }

  @Test("where there was no printer it can be looked again", arguments: [true, false])
  func looksAgain(isService: Bool) {
    patient.goesTo(.agendaSaveText)
    patient.hears(.listedPrinters(isService ? .success([]) : .failure(.noService)))
    #expect(patient.chosen.hasPrefix("[agenda.bewaar-tekst]"), "the cursor stays where it was")
    patient.chooses(.printRetry)
    #expect(patient.effects == [.listPrinters, .listPrinters] && patient.sees(.printLooking))
    #expect(patient.hears(.listedPrinters(.success([Self.ward]))).chosen.hasPrefix("zaal"))
  }

  @Test("an empty list of printers says so")
  func noneListed() {
    #expect(patient.hears(.listedPrinters(.success([]))).sees(.printNone))
  }

  // MARK: Saving

  @Test("a place is proposed, can be changed, and Enter saves there")
  func savesElsewhere() {
    patient.goesBack().chooses(.agendaSavePDF)
    #expect(patient.sees("/thuis/[bewaren.bestandsnaam].pdf"))
    patient.presses(.control("a")).types("/tmp/blad.pdf").presses(.enter)
    #expect(
      patient.effects.last
        == .save(patient.state.agenda.sheet, .pdf, path: "/tmp/blad.pdf", name: "[bewaren.bestandsnaam].pdf"))
    #expect(patient.hears(.saved(path: "/tmp/blad.pdf")).sees("/tmp/blad.pdf"))
    #expect(patient.sees(.savedHeading))
    #expect(patient.goesBack().sees(.agendaTitle))
  }

  @Test("the button saves as well, and text has a place of its own")
  func savesText() {
    patient.goesBack().chooses(.agendaSaveText).chooses(.saveNow)
    #expect(
      patient.effects.last
        == .save(
          patient.state.agenda.sheet, .text, path: "/thuis/[bewaren.bestandsnaam].txt",
          name: "[bewaren.bestandsnaam].txt"))
  }

  @Test("a failure to save says why and stays, with the place as it was typed")
  func saveFails() {
    patient.goesBack().chooses(.agendaSaveText).types("x").presses(.enter)
    patient.hears(.saveFailed(.diskFull))
    #expect(patient.sees("[bewaren.schijf-vol]"))
    #expect(patient.sees("/thuis/[bewaren.bestandsnaam].txtx"))
  }
}
