import Foundation
import TestSupport
import Testing
import Wording

/// Printing from the screen: each thing that can go wrong has its own words, and nothing is lost by it.
@Suite(.timeLimit(.minutes(60))) struct PrintScreenTests {
  @Test(arguments: [
    (PrintServer.Mode.stopped, Phrase.troubleStopped), (.rejecting, .failureRefused), (.failing, .failureAborted),
    (.dead, .troubleOffline),
  ])
  func whatGoesWrongIsSaid(mode: PrintServer.Mode, sentence: Phrase) async throws {
    let server = try PrintServer(mode)
    let patient = try await Patient.starts(printingAt: server)
    try await patient.printsToThePrinter()
    try await patient.seesNoMore(.printAtPrinter)
    try await patient.sees(line: sentence)
    #expect(try !patient.terminal.screen.says(.printDone))
  }

  @Test(arguments: [
    (PrintServer.Mode.hung, Phrase.failureServiceHangs), (.absent, .failureNoService), (.empty, .printNone),
  ])
  func withoutAServiceTheSheetCanStillBeSaved(mode: PrintServer.Mode, sentence: Phrase) async throws {
    let patient = try await Patient.starts(printingAt: try PrintServer(mode))
    try patient.presses(.print)
    try await patient.sees(sentence)
    #expect(try SavedPDF(try await patient.saves(.agendaSavePDF)).pages == 1)
  }

  @Test func whatIsCancelledIsWithdrawn() async throws {
    let server = try PrintServer(.stopped)
    let patient = try await Patient.starts(printingAt: server)
    try await patient.printsToThePrinter()
    try await patient.sees(.printHeldWhat)
    #expect(try !server.kept.isEmpty)
    try await patient.chooses(button: .printCancel)
    try await patient.sees(.printCancelled)
    #expect(try server.kept == [])
    try await patient.chooses(.printNot)
    try await patient.sees(.beginWelcome)
  }

  @Test func whatIsCancelledAtOnceIsCancelledToo() async throws {
    let server = try PrintServer(.stopped)
    let patient = try await Patient.starts(printingAt: server)
    try patient.presses(.print)
    try await patient.sees(.printAtPrinter)
    try patient.presses(.enter)
    try await patient.chooses(button: .printCancel)
    try await patient.sees(.printCancelled)
    #expect(try server.kept == [])
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func whatIsUnderWayWhenTheProgramEndsIsWithdrawn(signal: Int32) async throws {
    let server = try PrintServer(.stopped)
    let patient = try await Patient.starts(printingAt: server)
    try await patient.printsToThePrinter()
    try await patient.sees(.printHeldWhat)
    try patient.terminal.kill(signal)
    #expect(try await patient.terminal.exitStatus() == .status(0))
    #expect(try server.kept == [])
  }

  @Test func aPlaceThatIsNotThereIsSaidAndAnotherCanBeChosen() async throws {
    let patient = try await Patient.starts()
    try await patient.opensAgenda()
    try await patient.chooses(button: .agendaSavePDF)
    try await patient.sees(button: .saveNow)
    try patient.presses(.selectAll)
    try await patient.types("weg/blad.pdf")
    try patient.presses(.enter)
    try await patient.sees(.saveNoFolder)
    try patient.presses(.selectAll)
    try await patient.types("blad.pdf")
    try patient.presses(.enter)
    try await patient.sees(.savedHeading)
    #expect(try patient.filesAtHome == ["blad.pdf"])
  }

  @Test func withoutFontsThatIsSaid() async throws {
    let folder = try TemporaryFolder()
    let settings = try folder.add("fonts.conf", "<fontconfig></fontconfig>")
    let patient = try await Patient.starts(environment: ["FONTCONFIG_FILE": settings])
    try await patient.opensAgenda()
    try await patient.chooses(button: .agendaSavePDF)
    try await patient.sees(button: .saveNow)
    try patient.presses(.enter)
    try await patient.sees(.saveNoFont)
    #expect(try patient.filesAtHome == [])
  }
}
