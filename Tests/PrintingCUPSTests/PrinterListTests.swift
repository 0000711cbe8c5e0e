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

  @Test func aFaxIsNoPrinter() throws {
    let server = try PrintServer(.dead)
    let folder = try TemporaryFolder()
    let description = folder.url.appending(path: "fax.ppd")
    try Data(
      """
      *PPD-Adobe: "4.3"
      *FormatVersion: "4.3"
      *FileVersion: "1.0"
      *LanguageVersion: English
      *LanguageEncoding: ISOLatin1
      *PCFileName: "FAX.PPD"
      *Manufacturer: "Proef"
      *Product: "(Fax)"
      *PSVersion: "(3010.000) 0"
      *ModelName: "Fax"
      *ShortNickName: "Fax"
      *NickName: "Fax"
      *cupsVersion: 2.3
      *cupsFax: True
      *cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"

      """.utf8
    ).write(to: description)
    let added = try Command.run(
      ["lpadmin", "-h", server.socket, "-p", "fax", "-E", "-v", "ipp://localhost:9/", "-P", description.path])
    try #require(added.status == 0, "\(added.errors)")
    #expect(try Command.run(["lpstat", "-h", server.socket, "-e"]).text.contains("fax"))
    #expect(try server.printers().map(\.name) == ["blad"])
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
