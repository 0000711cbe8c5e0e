import Foundation
import Glibc
import TestSupport
import Testing

/// Printing at a kiosk: each failure has its own words and a way out, and no sheet comes out for the next patient.
@Suite(.serialized, .timeLimit(.minutes(60))) struct KioskPrintTests {
  private static let help = "Vraag iemand van de balie."
  private static let settings = "hulp-bij-printer: \(help)\ntijden: {bedekken-na: 300}"

  // MARK: What goes wrong

  /// As they begin on the screen.
  private static let failures: [(PrintServer.Mode, String)] = [
    (.outOfPaper, "Het papier is op."), (.stopped, "De printer staat stil."),
    (.dead, "De printer staat uit of is niet te bereiken."), (.rejecting, "Deze printer neemt nu niets aan."),
    (.failing, "Het afdrukken is niet gelukt."), (.hung, "De afdrukdienst geeft geen antwoord."),
    (.absent, "Afdrukken kan hier nu niet: de afdrukdienst staat uit."), (.empty, "Er is hier geen printer."),
  ]

  @Test(arguments: failures)
  func eachFailureIsToldApartLosesNothingAndHasAWayOut(mode: PrintServer.Mode, sentence: String) async throws {
    let server = try PrintServer(mode)
    let kiosk = try await Kiosk(Self.settings, printingAt: server)
    let patient = Patient.sits(at: kiosk)
    try await patient.begins("Ik heb geen werk.")
    try await patient.picks("Wat wil ik?", as: 1)
    if [.hung, .absent, .empty].contains(mode) {
      try patient.presses(.print)
    } else {
      try await patient.printsToThePrinter()
      try await patient.seesNoMore("Staat u bij de printer?")
    }
    let screen = try await patient.sees("  \(sentence)")
    #expect(screen.contains(Self.help))
    #expect(!screen.contains("Uw blad is afgedrukt."))
    for other in Self.failures.map(\.1) where other != sentence { #expect(!screen.contains("  \(other)")) }

    try await patient.opensAgenda()
    try await patient.sees("1  WAT WIL IK?")
    try patient.presses(.escape)
    try await patient.sees("  \(sentence)")

    let session = try await kiosk.session()
    let isWaiting = [.outOfPaper, .stopped, .dead].contains(mode)
    try await patient.chooses(isWaiting ? "[ Stoppen en alles wissen ]" : "Stoppen en alles wissen")
    try await patient.sees("Bent u klaar?")
    try await patient.sees(isWaiting ? "Uw blad is nog niet afgedrukt." : "Uw blad is niet afgedrukt.")
    try await patient.chooses("Ja, klaar: alles wissen")
    try await kiosk.waitForNextSession(after: session)
    if ![.hung, .absent].contains(mode) { try eventually { try server.kept == [] } }
  }

  @Test func aPrinterThatIsGoneIsSaidAndAnotherCanBeLookedFor() async throws {
    let server = try PrintServer()
    let patient = Patient.sits(at: try await Kiosk(Self.settings, printingAt: server))
    try patient.presses(.print)
    try await patient.sees("Staat u bij de printer?")
    let removed = try Command.run(["lpadmin", "-x", server.queue], environment: server.environment)
    #expect(removed.status == 0, "\(removed.errors)")
    try await patient.chooses("Printer voor de proef")
    let screen = try await patient.sees("Deze printer is er niet meer.")
    #expect(!screen.contains("Opnieuw proberen"))
    try await patient.chooses("Een andere printer kiezen")
    try await patient.sees("Er is hier geen printer.")
  }

  @Test func whenThereIsAPrintServiceAgainTryingAgainFindsIt() async throws {
    let server = try PrintServer(.stopped)
    let patient = Patient.sits(at: try await Kiosk(Self.settings, printingAt: server))
    server.sendServiceToSleep()
    try patient.presses(.print)
    try await patient.sees("De afdrukdienst geeft geen antwoord.")
    server.wakeService()
    try await patient.chooses("Opnieuw proberen")
    try await patient.sees("Staat u bij de printer?")
  }

  /// No shorter time can be set.
  @Test func aPrintThatTakesTooLongIsTakenBack() async throws {
    let server = try PrintServer(.stopped)
    let patient = Patient.sits(at: try await Kiosk("tijden: {afdrukken: 30}", printingAt: server))
    try await patient.printsToThePrinter()
    try await patient.sees("  De printer staat stil.")
    let screen = try await patient.sees("Het duurde te lang.")
    #expect(screen.contains("komt er niet meer uit"))
    #expect(try server.kept == [])
  }

  @Test func aServiceThatGoesAwayWithTheSheetIsSaidToStaff() async throws {
    let server = try PrintServer(.stopped)
    let patient = Patient.sits(at: try await Kiosk(Self.settings, printingAt: server))
    try await patient.printsToThePrinter()
    try await patient.sees("Uw blad wacht.")
    server.crashService()
    let screen = try await patient.sees("De afdrukdienst gaf geen antwoord meer.").inOneLine
    #expect(screen.contains("Het kan zijn dat uw blad er later nog uit komt. Zeg dit tegen een medewerker."))
  }

  @Test func oneMoreSheetComesByChoice() async throws {
    let server = try PrintServer()
    let patient = Patient.sits(at: try await Kiosk(Self.settings, printingAt: server))
    try await patient.printsToThePrinter()
    try await patient.sees("Uw blad is afgedrukt.")
    try await patient.chooses("[ Nog een blad afdrukken ]")
    try await patient.terminal.wait("the second sheet does not come") { try server.received.count == 2 }
    try await patient.sees("Uw blad is afgedrukt.")
    #expect(try server.kept == [])
    try patient.presses(.stop)
    #expect(try await !patient.sees("Bent u klaar?").contains("niet afgedrukt"))
  }
}
