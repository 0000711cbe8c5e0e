import Foundation
import TestSupport
import Testing

/// Printing from the screen: each thing that can go wrong has its own words, and nothing is lost by it.
@Suite(.timeLimit(.minutes(60))) struct PrintScreenTests {
  @Test(arguments: [
    (PrintServer.Mode.stopped, "De printer staat stil."), (.rejecting, "Deze printer neemt nu niets aan."),
    (.failing, "Het afdrukken is niet gelukt."), (.dead, "De printer staat uit of is niet te bereiken."),
  ])
  func whatGoesWrongIsSaid(mode: PrintServer.Mode, sentence: String) async throws {
    let server = try PrintServer(mode)
    let patient = try await Patient.starts(printingAt: server)
    try await patient.printsToThePrinter()
    try await patient.seesNoMore("Staat u bij de printer?")
    try await patient.sees("  \(sentence)")
    #expect(try !patient.terminal.screen.contains("Uw blad is afgedrukt."))
  }

  @Test(arguments: [
    (PrintServer.Mode.hung, "De afdrukdienst geeft geen antwoord."),
    (.absent, "Afdrukken kan hier nu niet: de afdrukdienst staat uit."),
    (.empty, "Er is hier geen printer. U kunt uw blad wel bewaren."),
  ])
  func withoutAServiceTheSheetCanStillBeSaved(mode: PrintServer.Mode, sentence: String) async throws {
    let patient = try await Patient.starts(printingAt: try PrintServer(mode))
    try patient.presses(.print)
    try await patient.sees(sentence)
    #expect(try SavedPDF(try await patient.saves("Bewaren als PDF")).pages == 1)
  }

  @Test func whatIsCancelledIsWithdrawn() async throws {
    let server = try PrintServer(.stopped)
    let patient = try await Patient.starts(printingAt: server)
    try await patient.printsToThePrinter()
    try await patient.sees("Uw blad wacht.")
    #expect(try !server.kept.isEmpty)
    try await patient.chooses("[ Stoppen met afdrukken ]")
    try await patient.sees("Het afdrukken is gestopt. Kijk nog even of er toch iets uit de printer komt.")
    #expect(try server.kept == [])
    try await patient.chooses("Toch niet afdrukken")
    try await patient.sees("Welkom")
  }

  @Test func whatIsCancelledAtOnceIsCancelledToo() async throws {
    let server = try PrintServer(.stopped)
    let patient = try await Patient.starts(printingAt: server)
    try patient.presses(.print)
    try await patient.sees("Staat u bij de printer?")
    try patient.presses(.enter)
    try await patient.chooses("[ Stoppen met afdrukken ]")
    try await patient.sees("Het afdrukken is gestopt.")
    #expect(try server.kept == [])
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func whatIsUnderWayWhenTheProgramEndsIsWithdrawn(signal: Int32) async throws {
    let server = try PrintServer(.stopped)
    let patient = try await Patient.starts(printingAt: server)
    try await patient.printsToThePrinter()
    try await patient.sees("Uw blad wacht.")
    try patient.terminal.kill(signal)
    #expect(try await patient.terminal.exitStatus() == .status(0))
    #expect(try server.kept == [])
  }

  @Test func aPlaceThatIsNotThereIsSaidAndAnotherCanBeChosen() async throws {
    let patient = try await Patient.starts()
    try await patient.opensAgenda()
    try await patient.chooses("[ Bewaren als PDF ]")
    try await patient.sees("[ Bewaren ]")
    try patient.presses(.selectAll)
    try await patient.types("weg/blad.pdf")
    try patient.presses(.enter)
    try await patient.sees("Die map bestaat niet.")
    try patient.presses(.selectAll)
    try await patient.types("blad.pdf")
    try patient.presses(.enter)
    try await patient.sees("Uw blad is bewaard in:")
    #expect(try patient.filesAtHome == ["blad.pdf"])
  }

  @Test func withoutFontsThatIsSaid() async throws {
    let folder = try TemporaryFolder()
    let settings = try folder.add("fonts.conf", "<fontconfig></fontconfig>")
    let patient = try await Patient.starts(environment: ["FONTCONFIG_FILE": settings])
    try await patient.opensAgenda()
    try await patient.chooses("[ Bewaren als PDF ]")
    try await patient.sees("[ Bewaren ]")
    try patient.presses(.enter)
    try await patient.sees("omdat er geen lettertype is")
    #expect(try patient.filesAtHome == [])
  }
}
