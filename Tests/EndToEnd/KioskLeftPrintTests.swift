import Conversation
import Foundation
import Glibc
import TestSupport
import Testing
import Wording

/// A sheet that still waits at the printer when its patient is gone does not come out.
@Suite(.serialized, .timeLimit(.minutes(60))) struct KioskLeftPrintTests {
  enum Ending: CaseIterable {
    case done, staffCode
    case sessionAsked, sessionCrashed, sessionKilled
    /// Nobody of the session is left to withdraw it.
    case sessionKilledWithThePrint
    case keeperAsked, keeperHungUp, keeperKilled

    var isTheEndOfTheKiosk: Bool {
      switch self {
      case .staffCode, .keeperAsked, .keeperHungUp, .keeperKilled: true
      default: false
      }
    }
  }

  @Test(arguments: Ending.allCases, [PrintServer.Mode.outOfPaper, .stopped])
  func nothingIsLeftAtThePrinter(ending: Ending, mode: PrintServer.Mode) async throws {
    let server = try PrintServer(mode)
    let kiosk = try await Kiosk(printingAt: server)
    let patient = Patient.sits(at: kiosk)
    let session = try await kiosk.session()
    let print = try await prints(patient, session)
    #expect(try !server.kept.isEmpty)
    switch ending {
    case .done: try await patient.isDone()
    case .staffCode: try await typesStaffCode(patient)
    case .sessionAsked: kill(session, SIGTERM)
    case .sessionCrashed: kill(session, SIGSEGV)
    case .sessionKilled: kill(session, SIGKILL)
    case .sessionKilledWithThePrint: killTogether(session, print)
    case .keeperAsked: kill(kiosk.keeper, SIGTERM)
    case .keeperHungUp: kiosk.terminal.hangUp()
    case .keeperKilled: kill(kiosk.keeper, SIGKILL)
    }
    if !ending.isTheEndOfTheKiosk { try await kiosk.waitForNextSession(after: session) }
    try eventually { try server.kept == [] }
    if mode == .outOfPaper { try eventually { try server.printerWasToldToStop } }
    try eventually { !isRunning(print) }
  }

  @Test func theNextPatientDoesNotWaitForIt() async throws {
    let server = try PrintServer(.stopped)
    let kiosk = try await Kiosk(printingAt: server)
    let patient = Patient.sits(at: kiosk)
    let session = try await kiosk.session()
    let print = try await prints(patient, session)
    kill(print, SIGSTOP)
    try await patient.isDone()
    try await kiosk.waitForNextSession(after: session)
    #expect(isRunning(print))
    #expect(try !server.kept.isEmpty, "it is still being withdrawn")
    kill(print, SIGCONT)
    try eventually { try server.kept == [] }
  }

  @Test func aPrintThatIsKilledIsWithdrawnAndSaidToHaveFailed() async throws {
    let server = try PrintServer(.stopped)
    let kiosk = try await Kiosk(printingAt: server)
    let patient = Patient.sits(at: kiosk)
    kill(try await prints(patient, try await kiosk.session()), SIGKILL)
    try await patient.sees(PrintPhrase.failureAborted)
    #expect(try server.kept == [])
    try await patient.sees(PrintPhrase.kept)
  }

  /// Only how the print ended says that something may be left.
  @Test func aPrintThatIsKilledAfterItsPatientIsWithdrawn() async throws {
    let server = try PrintServer(.stopped)
    let kiosk = try await Kiosk(printingAt: server)
    let patient = Patient.sits(at: kiosk)
    let session = try await kiosk.session()
    let print = try await prints(patient, session)
    kill(print, SIGSTOP)
    try await patient.isDone()
    try await kiosk.waitForNextSession(after: session)
    #expect(try !server.kept.isEmpty)
    kill(print, SIGKILL)
    try eventually { try server.kept == [] }
  }

  /// Only how the session ended says so: of its prints no process is left.
  @Test func whatASessionThatFailedCouldNotWithdrawIsWithdrawn() async throws {
    let server = try PrintServer(.stopped)
    let kiosk = try await Kiosk(printingAt: server)
    let patient = Patient.sits(at: kiosk)
    let session = try await kiosk.session()
    let print = try await prints(patient, session)
    server.sendServiceToSleep()
    kill(print, SIGKILL)
    try eventually { children(of: session).contains { $0 != print && runs($0, "withdraw") } }
    kill(try #require(children(of: session).first { runs($0, "withdraw") }), SIGKILL)
    try await patient.sees(PrintPhrase.failureLeftBehind)
    server.wakeService()
    #expect(try !server.kept.isEmpty)
    kill(session, SIGKILL)
    try await kiosk.waitForNextSession(after: session)
    try eventually { try server.kept == [] }
  }

  /// What is left of the evening before, when somebody pulls out the plug, does not come out in the morning.
  @Test func afterAPowerCutNothingComesOut() async throws {
    let server = try PrintServer(.stopped)
    do {
      let kiosk = try await Kiosk(printingAt: server)
      let session = try await kiosk.session()
      let print = try await prints(Patient.sits(at: kiosk), session)
      kill(kiosk.keeper, SIGSTOP)
      killTogether(session, print)
      kill(kiosk.keeper, SIGKILL)
    }
    #expect(try !server.kept.isEmpty)
    let kiosk = try await Kiosk(printingAt: server)
    try eventually { try server.kept == [] }
    _ = kiosk
  }

  @Test func whatTheNextPatientPrintsIsLeftAlone() async throws {
    let server = try PrintServer(.stopped)
    let kiosk = try await Kiosk(printingAt: server)
    let session = try await kiosk.session()
    let print = try await prints(Patient.sits(at: kiosk), session)
    kill(print, SIGSTOP)
    kill(session, SIGKILL)
    try await kiosk.waitForNextSession(after: session)
    // The print service counts in seconds.
    let ended = time(nil)
    try eventually { time(nil) > ended }
    _ = try await prints(Patient.sits(at: kiosk), try await kiosk.session())
    kill(print, SIGKILL)
    try eventually { try server.kept.map { $0.contains("00002") } == [true] }
    try await kiosk.terminal.waitFor(PrintPhrase.heldWhat)
  }

  // MARK: What is done more often

  /// Until the sheet waits, and returns the process that follows it.
  private func prints(_ patient: Patient, _ session: pid_t) async throws -> pid_t {
    try await patient.opensAgenda()
    try await patient.printsToThePrinter()
    try await patient.sees(PrintPhrase.heldWhat)
    return try #require(children(of: session).first { runs($0, "leidraad-blad") })
  }

  /// So that neither can do anything about the end of the other.
  private func killTogether(_ session: pid_t, _ print: pid_t) {
    kill(session, SIGSTOP)
    kill(print, SIGKILL)
    kill(session, SIGKILL)
  }

  private func typesStaffCode(_ patient: Patient) async throws {
    for _ in 0..<5 where try !patient.terminal.screen.says(Kiosk.firstScreen) {
      let seen = try await patient.terminal.settled()
      try patient.presses(.escape)
      try await patient.terminal.wait("Escape does not go back") { try patient.terminal.look() != seen }
      _ = try await patient.terminal.settled()
    }
    try await patient.sees(Kiosk.firstScreen)
    try patient.terminal.type(Kiosk.staffCode)
  }
}
