import Foundation
import Printing
import TestSupport
import Testing

@testable import PrintingCUPS

@Suite(.timeLimit(.minutes(60))) struct PrinterListTests {
  private func only(_ mode: PrintServer.Mode, queue: String = "blad") throws -> Printer {
    let printers = try PrintServer(mode, queue: queue).printers()
    #expect(printers.count == 1)
    return try #require(printers.first)
  }

  @Test func aPrinterThatIsReady() throws {
    #expect(
      try only(.good)
        == Printer(
          name: "blad", info: "Printer voor de proef", isDefault: true, state: .ready, isAccepting: true))
  }

  @Test func aPrinterThatIsStoppedSaysSo() throws {
    let printer = try only(.stopped)
    #expect(printer.state == .stopped)
    #expect(printer.trouble == .stopped)
    #expect(printer.isAccepting)
  }

  @Test func aPrinterThatTakesNothingSaysSo() throws {
    #expect(try !only(.rejecting).isAccepting)
  }

  @Test func namesComeAsTheyAre() throws {
    #expect(try only(.dead, queue: "tweede_étage:\"links\"?").name == "tweede_étage:\"links\"?")
  }

  @Test func noServiceAndASilentServiceAreToldApart() throws {
    let absent = try PrintServer(.absent)
    #expect(throws: PrintFailure.noService) { try absent.printers() }
    let hung = try PrintServer(.hung)
    #expect(throws: PrintFailure.serviceHangs) { try hung.printers() }
  }

  @Test func preferringAPrinterThatIsNotThereLeavesTheDefault() throws {
    let server = try PrintServer(.dead)
    #expect(try server.printers(preferred: ["weg", "blad"]).map(\.isDefault) == [true])
    #expect(try server.printers(preferred: ["weg"]).map(\.isDefault) == [true])
  }
}

@Suite struct PreferredPrintersTests {
  @Test func theEnvironmentComesBeforeTheFiles() throws {
    let folder = try TemporaryFolder()
    let user = folder.url.appending(path: "lpoptions")
    try Data("Dest kelder/kleur sides=one-sided\nDefault zolder/kleur copies=1\n".utf8).write(to: user)
    let files = [user.path, folder.url.path + "/geen"]
    #expect(PreferredPrinters.find(environment: { ["LPDEST": "hal"][$0] }, files: files) == ["hal", "zolder"])
    #expect(PreferredPrinters.find(environment: { ["PRINTER": "hal"][$0] }, files: files) == ["hal", "zolder"])
    #expect(PreferredPrinters.find(environment: { ["PRINTER": "lp", "LPDEST": ""][$0] }, files: files) == ["zolder"])
    #expect(PreferredPrinters.find(environment: { _ in nil }, files: []) == [])
  }
}
