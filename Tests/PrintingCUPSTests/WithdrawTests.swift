import Foundation
import Glibc
import Printing
import TestSupport
import Testing

@testable import PrintingCUPS

/// Prints whose program is gone.
@Suite(.timeLimit(.minutes(60))) struct WithdrawTests {
  private let server: PrintServer

  init() throws {
    server = try PrintServer(.stopped)
  }

  /// A print that nobody follows, and its number.
  private func leaves(_ count: Int = 1) throws {
    for _ in 0..<count {
      _ = try PrintJob(
        blankPage, on: server.queue, service: server.client(), limit: .seconds(60), isCancelled: { false })
    }
  }

  /// Prints as other programs do.
  private func prints(_ options: String...) throws {
    let file = server.socket + ".pdf"
    try Data(blankPage).write(to: URL(fileURLWithPath: file))
    let command = try Command.run(["lp", "-d", server.queue] + options + [file], environment: server.environment)
    #expect(command.status == 0, "\(command.errors)")
  }

  private func withdraws(_ left: LeftBehind) -> Bool {
    withExtendedLifetime(server) { server.client().withdraw(left) }
  }

  private var now: Int { time(nil) }

  @Test func whatWasLeftBehindIsGoneWithItsData() throws {
    try leaves(2)
    #expect(try server.kept.count == 2)
    #expect(withdraws(.until(now)))
    #expect(try server.kept == [])
  }

  @Test func onlyOneIsTakenWhereItsNumberIsKnown() throws {
    try leaves(2)
    #expect(withdraws(.job(1)))
    #expect(try server.kept.map { $0.contains("00002") } == [true])
    #expect(withdraws(.job(1)), "what is gone does not come out")
  }

  @Test func whatWasMadeLaterStays() throws {
    try leaves()
    let before = try server.kept
    #expect(withdraws(.until(now - 3600)))
    #expect(try server.kept == before)
  }

  @Test func whatOthersPrintStays() throws {
    try prints("-t", "Brief")
    try prints("-t", "Document", "-U", "iemand-anders")
    let before = try server.kept
    #expect(before.count == 2)
    #expect(withdraws(.until(now)))
    #expect(try server.kept == before)
    try prints("-t", "Document")
    #expect(withdraws(.until(now)))
    #expect(try server.kept == before)
  }

  @Test func thePrinterIsToldToo() throws {
    let server = try PrintServer(.outOfPaper)
    _ = try PrintJob(
      blankPage, on: server.queue, service: server.client(), limit: .seconds(60), isCancelled: { false })
    try eventually { try server.received.count == 1 }
    #expect(server.client().withdraw(.until(now)))
    #expect(try server.kept == [])
    try eventually { try server.printerWasToldToStop }
  }

  /// Whoever ends the program that withdraws, ends it when nothing can come out any more.
  @Test(arguments: [SIGTERM, SIGINT, SIGHUP]) func whatWithdrawsFinishesThatFirst(signal: Int32) throws {
    try leaves()
    server.sendServiceToSleep()
    let log = URL(fileURLWithPath: server.socket + ".log")
    let program = try Daemon(
      [Project.program("leidraad-blad").path, "withdraw", "--job", "1"], environment: server.environment, log: log)
    try eventually {
      let status = try String(contentsOfFile: "/proc/\(program.process)/stat", encoding: .utf8)
      return status.contains("(leidraad-blad) S")
    }
    kill(program.process, signal)
    server.wakeService()
    try eventually { !isRunning(program.process) }
    #expect(try server.kept == [])
  }

  @Test(arguments: [PrintServer.Mode.absent, .hung]) func withoutAServiceItMayStillCome(mode: PrintServer.Mode) throws {
    let server = try PrintServer(mode)
    #expect(!server.client(patience: .seconds(1)).withdraw(.until(now)))
  }
}
