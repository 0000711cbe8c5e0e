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
  private static let failures: [(PrintServer.Mode, Phrase)] = [
    (.outOfPaper, .troubleOutOfPaper), (.stopped, .troubleStopped), (.dead, .troubleOffline),
    (.rejecting, .failureRefused), (.failing, .failureAborted), (.hung, .failureServiceHangs),
    (.absent, .failureNoService), (.empty, .failureNoPrinter),
  ]

  @Test(arguments: failures)
  func eachFailureIsToldApartLosesNothingAndHasAWayOut(mode: PrintServer.Mode, sentence: Phrase) async throws {
    let server = try PrintServer(mode)
    let kiosk = try await Kiosk(Self.settings, printingAt: server)
    let patient = Patient.sits(at: kiosk)
    try await patient.begins("Ik heb geen werk.")
    try await patient.picks("Wat wil ik?", as: 1)
    if [.hung, .absent, .empty].contains(mode) {
      try patient.presses(.print)
    } else {
      try await patient.printsToThePrinter()
      try await patient.seesNoMore(.printAtPrinter)
    }
    let screen = try await patient.sees(line: sentence)
    #expect(screen.contains(Self.help))
    #expect(!screen.says(.printDone))
    for other in Self.failures.map(\.1) where other != sentence { #expect(!screen.says(other)) }

    try await patient.opensAgenda()
    try await patient.sees("1  WAT WIL IK?")
    try patient.presses(.escape)
    try await patient.sees(line: sentence)

    let session = try await kiosk.session()
    let isWaiting = [.outOfPaper, .stopped, .dead].contains(mode)
    try await patient.chooses(isWaiting ? Phrase.printGiveUp.button : Phrase.printGiveUp.words)
    try await patient.sees(.kioskDoneQuestion)
    try await patient.sees(isWaiting ? .stopWithdraws : .kioskNotPrinted)
    try await patient.chooses(.kioskDoneYes)
    try await kiosk.waitForNextSession(after: session)
    if ![.hung, .absent].contains(mode) { try eventually { try server.kept == [] } }
  }

  @Test func aPrinterThatIsGoneIsSaidAndAnotherCanBeLookedFor() async throws {
    let server = try PrintServer()
    let patient = Patient.sits(at: try await Kiosk(Self.settings, printingAt: server))
    try patient.presses(.print)
    try await patient.sees(.printAtPrinter)
    let removed = try Command.run(["lpadmin", "-x", server.queue], environment: server.environment)
    #expect(removed.status == 0, "\(removed.errors)")
    try await patient.chooses("Printer voor de proef")
    let screen = try await patient.sees(.failureUnknownPrinter)
    #expect(!screen.says(.printRetry))
    try await patient.chooses(.printOther)
    try await patient.sees(.failureNoPrinter)
  }

  @Test func whenThereIsAPrintServiceAgainTryingAgainFindsIt() async throws {
    let server = try PrintServer(.stopped)
    let patient = Patient.sits(at: try await Kiosk(Self.settings, printingAt: server))
    server.sendServiceToSleep()
    try patient.presses(.print)
    try await patient.sees(.failureServiceHangs)
    server.wakeService()
    try await patient.chooses(.printRetry)
    try await patient.sees(.printAtPrinter)
  }

  /// No shorter time can be set.
  @Test func aPrintThatTakesTooLongIsTakenBack() async throws {
    let server = try PrintServer(.stopped)
    let patient = Patient.sits(at: try await Kiosk("tijden: {afdrukken: 30}", printingAt: server))
    try await patient.printsToThePrinter()
    try await patient.sees(line: .troubleStopped)
    try await patient.sees(.failureTimedOut)
    #expect(try server.kept == [])
  }

  @Test func aServiceThatGoesAwayWithTheSheetIsSaidToStaff() async throws {
    let server = try PrintServer(.stopped)
    let patient = Patient.sits(at: try await Kiosk(Self.settings, printingAt: server))
    try await patient.printsToThePrinter()
    try await patient.sees(.printHeldWhat)
    server.crashService()
    try await patient.sees(.failureLeftBehind)
  }

  @Test func oneMoreSheetComesByChoice() async throws {
    let server = try PrintServer()
    let patient = Patient.sits(at: try await Kiosk(Self.settings, printingAt: server))
    try await patient.printsToThePrinter()
    try await patient.sees(.printDone)
    try await patient.chooses(button: .printAgain)
    try await patient.terminal.wait("the second sheet does not come") { try server.received.count == 2 }
    try await patient.sees(.printDone)
    #expect(try server.kept == [])
    try patient.presses(.stop)
    let screen = try await patient.sees(.kioskDoneQuestion)
    #expect(!screen.says(.kioskNotPrinted) && !screen.says(.stopWithdraws))
    #expect(screen.says(.stopNothing))
  }
}
