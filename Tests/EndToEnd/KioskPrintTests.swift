import Conversation
import Foundation
import Glibc
import TestSupport
import Testing
import Wording

/// Printing at a kiosk: each failure has its own words and a way out, and no sheet comes out for the next patient.
@Suite(.serialized, .timeLimit(.minutes(60))) struct KioskPrintTests {
  private static let help = "Vraag iemand van de balie."
  private static let settings = "hulp-bij-printer: \(help)\ntijden: {bedekken-na: 300}"

  // MARK: What goes wrong

  /// As they begin on the screen.
  private static let failures: [(PrintServer.Mode, PrintPhrase)] = [
    (.outOfPaper, PrintPhrase.troubleOutOfPaper), (.stopped, PrintPhrase.troubleStopped),
    (.dead, PrintPhrase.troubleOffline),
    (.rejecting, PrintPhrase.failureRefused), (.failing, PrintPhrase.failureAborted),
    (.hung, PrintPhrase.failureServiceHangs),
    (.absent, PrintPhrase.failureNoService), (.empty, PrintPhrase.failureNoPrinter),
  ]

  @Test(arguments: failures)
  func eachFailureIsToldApartLosesNothingAndHasAWayOut(mode: PrintServer.Mode, sentence: PrintPhrase) async throws {
    let server = try PrintServer(mode)
    let kiosk = try await Kiosk(Self.settings, printingAt: server)
    let patient = Patient.sits(at: kiosk)
    try await patient.begins("Ik heb geen werk.")
    try await patient.picks("Wat wil ik?", as: 1)
    if [.hung, .absent, .empty].contains(mode) {
      try patient.presses(.print)
    } else {
      try await patient.printsToThePrinter()
      try await patient.seesNoMore(PrintPhrase.atPrinter)
    }
    let screen = try await patient.sees(line: sentence)
    #expect(screen.contains(Self.help))
    #expect(!screen.says(PrintPhrase.done))
    for other in Self.failures.map(\.1) where other != sentence { #expect(!screen.says(other)) }

    try await patient.opensAgenda()
    try await patient.sees("1  WAT WIL IK?")
    try patient.presses(.escape)
    try await patient.sees(line: sentence)

    let session = try await kiosk.session()
    let isWaiting = [.outOfPaper, .stopped, .dead].contains(mode)
    try await patient.chooses(isWaiting ? PrintPhrase.giveUp.button : PrintPhrase.giveUp.words)
    try await patient.sees(KioskPhrase.doneQuestion)
    if isWaiting {
      try await patient.sees(StopPhrase.withdraws)
    } else {
      try await patient.sees(KioskPhrase.notPrinted)
    }
    try await patient.chooses(KioskPhrase.doneYes)
    try await kiosk.waitForNextSession(after: session)
    if ![.hung, .absent].contains(mode) { try eventually { try server.kept == [] } }
  }

  @Test func aPrinterThatIsGoneIsSaidAndAnotherCanBeLookedFor() async throws {
    let server = try PrintServer()
    let patient = Patient.sits(at: try await Kiosk(Self.settings, printingAt: server))
    try patient.presses(.print)
    try await patient.sees(PrintPhrase.atPrinter)
    let removed = try Command.run(["lpadmin", "-x", server.queue], environment: server.environment)
    #expect(removed.status == 0, "\(removed.errors)")
    try await patient.chooses("Printer voor de proef")
    let screen = try await patient.sees(PrintPhrase.failureUnknownPrinter)
    #expect(!screen.says(PrintPhrase.retry))
    try await patient.chooses(PrintPhrase.other)
    try await patient.sees(PrintPhrase.failureNoPrinter)
  }

  @Test func whenThereIsAPrintServiceAgainTryingAgainFindsIt() async throws {
    let server = try PrintServer(.stopped)
    let patient = Patient.sits(at: try await Kiosk(Self.settings, printingAt: server))
    server.sendServiceToSleep()
    try patient.presses(.print)
    try await patient.sees(PrintPhrase.failureServiceHangs)
    server.wakeService()
    try await patient.chooses(PrintPhrase.retry)
    try await patient.sees(PrintPhrase.atPrinter)
  }

  /// No shorter time can be set.
  @Test func aPrintThatTakesTooLongIsTakenBack() async throws {
    let server = try PrintServer(.stopped)
    let patient = Patient.sits(at: try await Kiosk("tijden: {afdrukken: 30}", printingAt: server))
    try await patient.printsToThePrinter()
    try await patient.sees(line: PrintPhrase.troubleStopped)
    try await patient.sees(PrintPhrase.failureTimedOut)
    #expect(try server.kept == [])
  }

  @Test func aServiceThatGoesAwayWithTheSheetIsSaidToStaff() async throws {
    let server = try PrintServer(.stopped)
    let patient = Patient.sits(at: try await Kiosk(Self.settings, printingAt: server))
    try await patient.printsToThePrinter()
    try await patient.sees(PrintPhrase.heldWhat)
    server.crashService()
    try await patient.sees(PrintPhrase.failureLeftBehind)
  }

  @Test func oneMoreSheetComesByChoice() async throws {
    let server = try PrintServer()
    let patient = Patient.sits(at: try await Kiosk(Self.settings, printingAt: server))
    try await patient.printsToThePrinter()
    try await patient.sees(PrintPhrase.done)
    try await patient.chooses(button: PrintPhrase.again)
    try await patient.terminal.wait("the second sheet does not come") { try server.received.count == 2 }
    try await patient.sees(PrintPhrase.done)
    #expect(try server.kept == [])
    try patient.presses(.stop)
    let screen = try await patient.sees(KioskPhrase.doneQuestion)
    #expect(!screen.says(KioskPhrase.notPrinted) && !screen.says(StopPhrase.withdraws))
    #expect(screen.says(StopPhrase.nothing))
  }
}
