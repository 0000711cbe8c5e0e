import CCups
import Foundation
import Glibc
import Printing
import TestSupport
import Testing

@testable import PrintingCUPS

/// What becomes of a print, with a real print service and a simulated printer.
@Suite(.timeLimit(.minutes(60))) struct PrintingTests {
  @Test func whatIsPrintedComesOutByteForByteAndNothingIsKept() throws {
    let server = try PrintServer()
    #expect(server.course().withoutPrinting == [.accepted(job: 1), .done])
    #expect(try server.received == [Data(blankPage)])
    #expect(try server.kept == [])
  }

  @Test func aServiceThatForgetsItsJobsStillSaysThatThisOneCameOut() throws {
    let server = try PrintServer(remembersJobs: false)
    #expect(server.course().withoutPrinting == [.accepted(job: 1), .done])
  }

  @Test(arguments: [true, false])
  func aPrinterThatGivesUpIsToldFromOneThatPrints(remembersJobs: Bool) throws {
    let server = try PrintServer(.failing, remembersJobs: remembersJobs)
    #expect(server.course().last == .failed(.aborted))
    #expect(try server.kept == [])
  }

  @Test func aPrinterWithoutPaperGoesOnWhenThereIsPaper() throws {
    let server = try PrintServer(.outOfPaper)
    let course = server.course {
      if $0 == .held(.outOfPaper) { #expect(throws: Never.self) { try server.addPaper() } }
    }
    #expect(course.withoutPrinting == [.accepted(job: 1), .held(.outOfPaper), .done])
    #expect(try server.received == [Data(blankPage)])
  }

  @Test func aCancelledPrintIsGoneFromTheServiceAndThePrinterToo() throws {
    let server = try PrintServer(.outOfPaper)
    #expect(server.course(cancelledAt: .held(.outOfPaper)).last == .cancelled)
    #expect(try server.kept == [])
    try eventually { try server.printerWasToldToStop }
  }

  @Test func aStoppedQueueHoldsThePrintAndItIsWithdrawnInTime() throws {
    let server = try PrintServer(.stopped)
    #expect(server.course(limit: .seconds(30)) == [.accepted(job: 1), .held(.stopped), .failed(.timedOut)])
    #expect(try server.kept == [])
  }

  @Test func aQueueThatTakesNothingRefuses() throws {
    #expect(try PrintServer(.rejecting).course() == [.failed(.refused)])
  }

  @Test(arguments: [PrintServer.Mode.good, .stopped, .rejecting, .failing])
  func atNoEndIsTheServiceLeftToTellOfIt(mode: PrintServer.Mode) throws {
    let server = try PrintServer(mode)
    _ = server.course(limit: .seconds(mode == .stopped ? 2 : 60))
    let subscriptions = Request(IPP_OP_GET_SUBSCRIPTIONS, printer: server.queue)
    let left = try withExtendedLifetime(server) { try server.client().connect().answer(to: subscriptions).things }
    #expect(left.compactMap { $0.number("notify-subscription-id") } == [])
  }

  @Test func aPrinterThatIsNotThereIsOffline() throws {
    let server = try PrintServer(.dead)
    let course = server.course(cancelledAt: .held(.offline))
    #expect(course.withoutPrinting == [.accepted(job: 1), .held(.offline), .cancelled])
    #expect(try server.kept == [])
  }

  @Test func anUnknownPrinterIsUnknown() throws {
    #expect(try PrintServer(.rejecting).course(on: "kelder") == [.failed(.unknownPrinter)])
  }

  @Test func withoutAServiceThatIsSaid() throws {
    #expect(try PrintServer(.absent).course() == [.failed(.noService)])
    #expect(try PrintServer(.absent).course(on: "blad") == [.failed(.noService)])
  }

  @Test func aServiceThatKeepsSilentIsLeftInTime() throws {
    let server = try PrintServer(.hung)
    #expect(server.course(on: "blad", patience: .seconds(1)) == [.failed(.serviceHangs)])
  }

  /// Its patience is longer than any test may take.
  @Test func cancellingDoesNotWaitForASilentService() throws {
    let server = try PrintServer(.hung)
    let service = PrintService(server: server.socket, preferred: [], patience: .seconds(3600))
    withExtendedLifetime(server) {
      let end = service.print(blankPage, on: "blad", limit: .seconds(3600), isCancelled: { true }, report: { _ in })
      #expect(end == .cancelled)
    }
  }

  @Test func aServiceThatGoesAwayWithThePrintMayStillPrintIt() throws {
    let server = try PrintServer(.stopped)
    let course = server.course { if $0 == .held(.stopped) { server.crashService() } }
    #expect(course == [.accepted(job: 1), .held(.stopped), .failed(.leftBehind)])
  }

  @Test func aNameMayHoldAnyCharacter() throws {
    let server = try PrintServer(queue: "hal?2%é\"&'x")
    #expect(server.course().last == .done)
    #expect(try server.received == [Data(blankPage)])
  }

  @Test func aLargeDocumentArrivesWhole() throws {
    let server = try PrintServer()
    let document = blankPage + (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 * 31) }
    #expect(server.course(of: document).last == .done)
    #expect(try server.received == [Data(document)])
  }
}

extension [PrintProgress] {
  /// A page that comes out quickly, or on a busy machine, may never have been seen being printed.
  fileprivate var withoutPrinting: Self { filter { $0 != .printing } }
}
