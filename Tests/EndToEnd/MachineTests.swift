import Foundation
import TestSupport
import Testing

@testable import leidraad

/// What `leidraad kiosk --controleer` says about computers that are made of files.
@Suite struct MachineTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func machine(_ files: [String: String], isRoot: Bool = false, canLockMemory: Bool = true) throws -> Machine {
    for (path, text) in files {
      let file = folder.url.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return Machine(
      root: folder.url.path, isRoot: isRoot, canLockMemory: canLockMemory, cupsServer: nil, hasUnicode: true)
  }

  private static let good = [
    "proc/sys/kernel/core_pattern": "core\n",
    "proc/swaps": "Filename\tType\tSize\tUsed\tPriority\n",
    "run/systemd/system/x": "",
    "etc/systemd/logind.conf": "[Login]\n#NAutoVTs=6\nNAutoVTs=0\nReserveVT=0\n",
    "etc/cups/cupsd.conf": "PreserveJobFiles No\nPreserveJobHistory off\n",
  ]

  @Test func aGoodComputerHasNothingToDo() throws {
    #expect(try machine(Self.good).findings() == [])
  }

  @Test(arguments: [
    ("proc/sys/kernel/core_pattern", "|/usr/lib/systemd/systemd-coredump %P\n", "core_pattern"),
    ("proc/swaps", "Filename Type\n/dev/sda3 partition\n", "/dev/sda3"),
    ("etc/systemd/logind.conf", "[Login]\n", "Alt en een F-toets"),
    ("etc/systemd/logind.conf.d/9.conf", "NAutoVTs=2\n", "Alt en een F-toets"),
    ("etc/cups/client.conf", "ServerName print.voorbeeld.nl\n", "print.voorbeeld.nl"),
    ("etc/cups/cupsd.conf", "PreserveJobHistory No\n", "het blad van iedereen"),
    ("etc/cups/cupsd.conf", "PreserveJobFiles No\nPreserveJobHistory Yes\n", "een lijst van wat"),
    ("etc/cups/cupsd.conf", "PreserveJobFiles 86400\nPreserveJobHistory No\n", "het blad van iedereen"),
  ])
  func eachThingIsFound(_ file: String, _ text: String, _ what: String) throws {
    let findings = try machine(Self.good.merging([file: text]) { $1 }).findings()
    #expect(findings.count == 1 && findings[0].what.contains(what), "\(findings)")
    #expect(findings.first?.remedy.isEmpty == false)
  }

  @Test func aLoginOnAnotherConsoleIsFound() throws {
    let login = ["proc/612/comm": "agetty\n", "proc/612/stat": "612 (agetty) S 1 612 612 1026 612 4194560"]
    let findings = try machine(Self.good.merging(login) { $1 }).findings()
    #expect(findings.count == 1 && findings[0].remedy == "Zet dat uit: systemctl disable --now getty@tty2")
    let serial = ["proc/612/stat": "612 (agetty) S 1 612 612 1088 612 4194560"]
    #expect(try machine(serial).findings() == [], "a serial line is not at the kiosk")
  }

  @Test func rootAndMemoryThatCannotBeLockedAreFound() throws {
    #expect(try machine(Self.good, isRoot: true).findings().first?.remedy.contains("adduser") == true)
    #expect(try machine(Self.good, canLockMemory: false).findings().first?.remedy.contains("LimitMEMLOCK") == true)
  }

  @Test func theCommandNamesMistakesInSettingsAndContent() throws {
    let settings = folder.url.appending(path: "kiosk.yaml")
    try Data("printer: balie\nprintr: x\n".utf8).write(to: settings)
    let command = try Command.run(
      [Project.program("leidraad").path, "kiosk", "--controleer", "--instellingen", settings.path],
      environment: ["LEIDRAAD_INHOUD": folder.url.path, "CUPS_SERVER": folder.url.path + "/geen.sock"])
    #expect(command.status == 78)
    #expect(command.text.contains("\(settings.path):2: onbekende sleutel ‘printr’"))
    #expect(command.text.contains("De inhoud heeft fouten"))
    #expect(command.text.contains("De afdrukdienst geeft geen antwoord."))
  }
}
