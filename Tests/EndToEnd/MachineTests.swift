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

  /// A computer on which nothing is wrong, but for these files; nil: without that file.
  private func machine(but files: [String: String?] = [:]) throws -> Machine {
    for (path, text) in try Self.good().merging(files, uniquingKeysWith: { $1 }) {
      let file = folder.url.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      if let text { try Data(text.utf8).write(to: file) }
    }
    return Machine(root: folder.url.path, cupsServer: nil, hasUnicode: true)
  }

  private func mask(_ unit: String) throws {
    let units = folder.url.appending(path: "etc/systemd/system")
    try FileManager.default.createDirectory(at: units, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: units.appending(path: unit).path, withDestinationPath: "/dev/null")
  }

  private static func good() throws -> [String: String?] {
    let cups = Project.folder.appending(path: "docs/kiosk/cupsd.conf")
    return [
      "etc/passwd": "root:x:0:0:root:/root:/bin/bash\nleidraad-kiosk:x:994:994:De kiosk:/:/usr/sbin/nologin\n",
      "proc/1/comm": "systemd\n",
      "proc/612/comm": "leidraad\n",
      "proc/612/cmdline": "/usr/local/bin/leidraad\0kiosk\0",
      "proc/612/status": "Name:\tleidraad\nUid:\t994\t994\t994\t994\nCapEff:\t0000000000000000\n",
      "proc/612/limits": limits(core: "0", locked: "unlimited"),
      "proc/sys/kernel/core_pattern": "core\n",
      "proc/sys/kernel/sysrq": "0\n",
      "proc/swaps": "Filename\tType\tSize\tUsed\tPriority\n",
      "proc/self/mounts": "/dev/sda1 / ext4 rw 0 0\ntmpfs /var/spool/cups tmpfs rw 0 0\n",
      "run/systemd/system/x": "",
      "sys/class/vc/vcs": "", "sys/class/vc/vcs1": "", "sys/class/vc/vcsa1": "",
      "etc/systemd/logind.conf": "[Login]\n#NAutoVTs=6\nNAutoVTs=0\nReserveVT=0\n",
      "etc/systemd/system.conf.d/leidraad-kiosk.conf": "[Manager]\nCtrlAltDelBurstAction = none\n",
      "etc/cups/cupsd.conf": try String(contentsOf: cups, encoding: .utf8),
    ]
  }

  private static func limits(core: String, locked: String) -> String {
    """
    Limit                     Soft Limit           Hard Limit           Units
    Max core file size        \(core)               unlimited            bytes
    Max locked memory         \(locked)              \(locked)            bytes

    """
  }

  /// What is not in order.
  private func remarks(_ machine: Machine) -> [Finding] {
    machine.findings().filter { $0.kind != .inOrder }
  }

  @Test func aGoodComputerHasNothingToDo() throws {
    try mask("ctrl-alt-del.target")
    let findings = try machine().findings()
    #expect(findings.count == 13)
    #expect(findings.allSatisfy { $0.kind == .inOrder && $0.remedy == nil }, "\(findings)")
  }

  @Test(arguments: [
    ("proc/sys/kernel/core_pattern", "|/usr/lib/systemd/systemd-coredump %P\n", "systemd-coredump"),
    ("proc/612/limits", limits(core: "unlimited", locked: "unlimited"), "core_pattern: core): de grens is unlimited"),
    ("proc/612/limits", limits(core: "0", locked: "8388608"), "niet worden vastgezet"),
    ("proc/612/status", "Uid:\t0\t0\t0\t0\nCapEff:\t0000000000000000\n", "loopt als root"),
    ("etc/passwd", "kiosk:x:994:994::/:\n", "die een shell heeft (/bin/sh)"),
    ("etc/passwd", "kiosk:x:994:994::/home/kiosk:/bin/sh\n", "De kiosk loopt als kiosk, die een shell heeft (/bin/sh)"),
    ("proc/swaps", "Filename Type\n/dev/sda3 partition\n", "/dev/sda3"),
    ("proc/sys/kernel/sysrq", "438\n", "kernel.sysrq: 438"),
    ("etc/systemd/logind.conf", "[Login]\nNAutoVTs=0\n", "Alt en een F-toets"),
    ("etc/systemd/logind.conf", "[Login]\nNAutoVTs=0\nReserveVT=0\nNAutoVTs=\n", "Alt en een F-toets"),
    ("etc/systemd/logind.conf.d/9.conf", "NAutoVTs=2\n", "Alt en een F-toets"),
    ("usr/lib/systemd/logind.conf.d/9.conf", "ReserveVT=6\n", "Alt en een F-toets"),
    ("etc/systemd/system.conf.d/leidraad-kiosk.conf", "[Manager]\n", "Ctrl-Alt-Del"),
    ("etc/cups/client.conf", "ServerName print.voorbeeld.nl\n", "print.voorbeeld.nl"),
    ("etc/cups/cupsd.conf", "PreserveJobHistory No\n", "het blad van iedereen"),
    ("etc/cups/cupsd.conf", "PreserveJobFiles No\n#PreserveJobHistory No\n", "PreserveJobHistory staat er niet"),
    ("etc/cups/cupsd.conf", "PreserveJobFiles No\nPreserveJobHistory Yes\n", "een lijst van wat"),
    ("etc/cups/cupsd.conf", "PreserveJobFiles 86400\nPreserveJobHistory No\n", "PreserveJobFiles 86400"),
    ("etc/cups/cupsd.conf", "PreserveJobFiles=No\nPreserveJobHistory No\n", "het blad van iedereen"),
    ("etc/cups/cupsd.conf", "PreserveJobFiles No\npreservejobhistory 0\nPreserveJobFiles 1d\n", "PreserveJobFiles 1d"),
  ])
  func whatIsToBeDoneIsFound(_ file: String, _ text: String, _ what: String) throws {
    try mask("ctrl-alt-del.target")
    let remarks = remarks(try machine(but: [file: text]))
    #expect(remarks.count == 1 && remarks[0].kind == .toDo && remarks[0].what.contains(what), "\(remarks)")
    #expect(remarks.first?.remedy?.isEmpty == false)
  }

  @Test(arguments: [
    ("proc/612/cmdline", "/usr/local/bin/leidraad\0kiosk\0--controleer\0", "loopt nu niet"),
    ("proc/612/comm", "less\n", "loopt nu niet"),
    ("sys/class/vc/vcs3", "", "een leeg scherm: tty3"),
    ("proc/self/mounts", "tmpfs /var/spool tmpfs rw 0 0\n/dev/sda1 /var/spool/cups ext4 rw 0 0\n", "op de schijf"),
    ("proc/self/mounts", "tmpfs /var/spool/cups-oud tmpfs rw 0 0\n/dev/sda1 / ext4 rw 0 0\n", "op de schijf"),
  ])
  func whatCouldBeBetterIsFound(_ file: String, _ text: String, _ what: String) throws {
    try mask("ctrl-alt-del.target")
    let ownProcess = ["status", "limits"].map { ("proc/self/\($0)", try? Self.good()["proc/612/\($0)"] ?? nil) }
    let files = Dictionary(uniqueKeysWithValues: ownProcess).merging([file: text]) { $1 }
    let remarks = remarks(try machine(but: files))
    #expect(remarks.count == 1 && remarks[0].kind == .advice && remarks[0].what.contains(what), "\(remarks)")
    #expect(remarks.first?.remedy?.isEmpty == false)
  }

  @Test(arguments: [
    ("proc/sys/kernel/core_pattern", "|/bin/false\n"),
    ("etc/passwd", "root:x:0:0:root:/root:/bin/bash\n"),
    ("etc/systemd/logind.conf.d/9.conf", "NAutoVTs=0\n"),
    ("etc/cups/client.conf", "ServerName /run/cups/cups.sock # hier\n"),
    ("etc/cups/cupsd.conf", "preservejobfiles  disabled # altijd\nPreserveJobHistory 0\n"),
    ("proc/self/mounts", "tmpfs / tmpfs rw 0 0\n"),
  ])
  func whatIsRightInAnotherWayIsInOrder(_ file: String, _ text: String) throws {
    try mask("ctrl-alt-del.target")
    #expect(remarks(try machine(but: [file: text])) == [])
  }

  @Test func controlAltDeleteIsFoundWhereItIsNotMasked() throws {
    #expect(remarks(try machine()).map(\.what) == ["Met Ctrl-Alt-Del start iemand de computer opnieuw op."])
  }

  @Test func aLoginOnAnotherConsoleIsFound() throws {
    try mask("ctrl-alt-del.target")
    let login = ["proc/700/comm": "agetty\n", "proc/700/stat": "700 (agetty) S 1 700 700 1026 700 4194560"]
    #expect(remarks(try machine(but: login)).map(\.remedy) == ["Zet dat uit: systemctl disable --now getty@tty2"])
    for (number, place) in [(1088, "a serial line"), (34818, "a window of another computer")] {
      let login = ["proc/700/stat": "700 (agetty) S 1 700 700 \(number) 700 4194560"]
      #expect(remarks(try machine(but: login)) == [], "\(place) is not at the kiosk")
    }
  }

  @Test func whoeverMayLockMemoryAnywayNeedsNoLimit() throws {
    try mask("ctrl-alt-del.target")
    let files = [
      "proc/612/limits": Self.limits(core: "0", locked: "65536"),
      "proc/612/status": "Uid:\t994\t994\t994\t994\nCapEff:\t0000000000004000\n",
    ]
    #expect(remarks(try machine(but: files)) == [])
  }

  @Test func withoutALocaleThatIsSaid() throws {
    try mask("ctrl-alt-del.target")
    var machine = try machine()
    machine.hasUnicode = false
    #expect(remarks(machine).map(\.what) == ["Er is geen taalinstelling met UTF-8."])
  }

  /// Root may read everything, so this looks like a folder instead.
  @Test func settingsOfCupsThatCannotBeReadAreNotTakenForGood() throws {
    try mask("ctrl-alt-del.target")
    let remarks = remarks(try machine(but: ["etc/cups/cupsd.conf": nil, "etc/cups/cupsd.conf/x": ""]))
    #expect(remarks.count == 1 && remarks[0].what.contains("niet na te gaan"), "\(remarks)")
  }
}
