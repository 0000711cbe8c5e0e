import Glibc

// Where somebody at the keyboard could go: another screen, a login, the keys that the kernel itself listens to.
extension Machine {
  var logins: Finding {
    let open = processes.compactMap { process -> String? in
      guard let name = lines("/proc/\(process)/comm").first, ["agetty", "getty", "login"].contains(name),
        // After the name in brackets: state, parent, group, session, and then the terminal.
        let fields = text("/proc/\(process)/stat")?.split(separator: ")").last?.split(separator: " "),
        fields.count > 4, let terminal = Int(fields[4]), terminal >> 8 == 4, (1...63).contains(terminal & 0xFF)
      else { return nil }
      return "tty\(terminal & 0xFF)"
    }
    let names = Set(open).sorted()
    guard !names.isEmpty else { return .inOrder("Op geen scherm van deze computer kan men inloggen.") }
    return .toDo(
      "Op een scherm van deze computer kan men inloggen: \(names.joined(separator: ", ")).",
      "Zet dat uit: " + names.map { "systemctl disable --now getty@\($0)" }.joined(separator: "; "))
  }

  /// Whether going to another screen makes a login there.
  var switching: Finding? {
    guard hasSystemd else { return nil }
    guard ["NAutoVTs", "ReserveVT"].allSatisfy({ systemdSetting($0, in: "logind.conf") == "0" }) else {
      return .toDo(
        "Met Alt en een F-toets komt men op een ander scherm, waar men kan inloggen.",
        "Zet in /etc/systemd/logind.conf.d/leidraad-kiosk.conf onder [Login]: NAutoVTs=0 en ReserveVT=0")
    }
    return .inOrder("Met Alt en een F-toets begint er geen inlogscherm.")
  }

  /// The kernel only goes to screens that somebody has opened since it started.
  var screens: Finding? {
    let others = names(in: "/sys/class/vc").compactMap { $0.hasPrefix("vcs") ? Int($0.dropFirst(3)) : nil }
      .filter { $0 > 1 }.sorted().map { "tty\($0)" }
    guard !others.isEmpty else { return nil }
    return .advice(
      "Met Alt en een F-toets komt men op een leeg scherm: \(others.joined(separator: ", ")).",
      "Zet in /etc/default/console-setup: ACTIVE_CONSOLES=\"/dev/tty1\"  en start de computer opnieuw op.")
  }

  var sysRq: Finding? {
    guard let value = lines("/proc/sys/kernel/sysrq").first else { return nil }
    guard value != "0" else { return .inOrder("De SysRq-toetsen doen niets.") }
    return .toDo(
      "Met de SysRq-toetsen stopt iemand alle programma's of de computer (kernel.sysrq: \(value)).",
      "Zet in /etc/sysctl.d/leidraad-kiosk.conf: kernel.sysrq=0  en daarna: sysctl --system")
  }

  var controlAltDelete: Finding? {
    guard hasSystemd else { return nil }
    let isMasked = target(of: "/etc/systemd/system/ctrl-alt-del.target") == "/dev/null"
    guard isMasked, systemdSetting("CtrlAltDelBurstAction", in: "system.conf") == "none" else {
      return .toDo(
        "Met Ctrl-Alt-Del start iemand de computer opnieuw op.",
        "systemctl mask ctrl-alt-del.target  en zet in /etc/systemd/system.conf.d/leidraad-kiosk.conf onder [Manager]: "
          + "CtrlAltDelBurstAction=none")
    }
    return .inOrder("Ctrl-Alt-Del doet niets.")
  }
}
