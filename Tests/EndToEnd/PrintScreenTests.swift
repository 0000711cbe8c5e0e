import Conversation
import Foundation
import TestSupport
import Testing
import Wording

/// Printing from the screen: each thing that can go wrong has its own words, and nothing is lost by it.
@Suite(.timeLimit(.minutes(60))) struct PrintScreenTests {
  @Test(arguments: [
    (PrintServer.Mode.stopped, PrintPhrase.troubleStopped), (.rejecting, PrintPhrase.failureRefused),
    (.failing, PrintPhrase.failureAborted),
    (.dead, PrintPhrase.troubleOffline),
  ])
  func whatGoesWrongIsSaid(mode: PrintServer.Mode, sentence: PrintPhrase) async throws {
    let server = try PrintServer(mode)
    let patient = try await Patient.starts(printingAt: server)
    try await patient.printsToThePrinter()
    try await patient.seesNoMore(PrintPhrase.atPrinter)
    try await patient.sees(line: sentence)
    #expect(try !patient.terminal.screen.says(PrintPhrase.done))
  }

  @Test(arguments: [
    (PrintServer.Mode.hung, PrintPhrase.failureServiceHangs), (.absent, PrintPhrase.failureNoService),
    (.empty, PrintPhrase.noneFound),
  ])
  func withoutAServiceTheSheetCanStillBeSaved(mode: PrintServer.Mode, sentence: PrintPhrase) async throws {
    let patient = try await Patient.starts(printingAt: try PrintServer(mode))
    try patient.presses(.print)
    try await patient.sees(sentence)
    #expect(try SavedPDF(try await patient.saves(AgendaPhrase.savePDF)).pages == 1)
  }

  @Test func whatIsCancelledIsWithdrawn() async throws {
    let server = try PrintServer(.stopped)
    let patient = try await Patient.starts(printingAt: server)
    try await patient.printsToThePrinter()
    try await patient.sees(PrintPhrase.heldWhat)
    #expect(try !server.kept.isEmpty)
    try await patient.chooses(button: PrintPhrase.cancel)
    try await patient.sees(PrintPhrase.cancelled)
    #expect(try server.kept == [])
    try await patient.chooses(PrintPhrase.notNow)
    try await patient.sees(BeginPhrase.welcome)
  }

  @Test func whatIsCancelledAtOnceIsCancelledToo() async throws {
    let server = try PrintServer(.stopped)
    let patient = try await Patient.starts(printingAt: server)
    try patient.presses(.print)
    try await patient.sees(PrintPhrase.atPrinter)
    try patient.presses(.enter)
    try await patient.chooses(button: PrintPhrase.cancel)
    try await patient.sees(PrintPhrase.cancelled)
    #expect(try server.kept == [])
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func whatIsUnderWayWhenTheProgramEndsIsWithdrawn(signal: Int32) async throws {
    let server = try PrintServer(.stopped)
    let patient = try await Patient.starts(printingAt: server)
    try await patient.printsToThePrinter()
    try await patient.sees(PrintPhrase.heldWhat)
    try patient.terminal.kill(signal)
    #expect(try await patient.terminal.exitStatus() == .status(0))
    #expect(try server.kept == [])
  }

  @Test func aPlaceThatIsNotThereIsSaidAndAnotherCanBeChosen() async throws {
    let patient = try await Patient.starts()
    try await patient.opensAgenda()
    try await patient.chooses(button: AgendaPhrase.savePDF)
    try await patient.sees(button: SavePhrase.now)
    try patient.presses(.selectAll)
    try await patient.types("weg/blad.pdf")
    try patient.presses(.enter)
    try await patient.sees(SavePhrase.noFolder)
    try patient.presses(.selectAll)
    try await patient.types("blad.pdf")
    try patient.presses(.enter)
    try await patient.sees(SavePhrase.savedHeading)
    #expect(try patient.filesAtHome == ["blad.pdf"])
  }

  @Test func withoutFontsThatIsSaid() async throws {
    let folder = try TemporaryFolder()
    let settings = try folder.add("fonts.conf", "<fontconfig></fontconfig>")
    let patient = try await Patient.starts(environment: ["FONTCONFIG_FILE": settings])
    try await patient.opensAgenda()
    try await patient.chooses(button: AgendaPhrase.savePDF)
    try await patient.sees(button: SavePhrase.now)
    try patient.presses(.enter)
    try await patient.sees(SavePhrase.noFont)
    #expect(try patient.filesAtHome == [])
  }
}
