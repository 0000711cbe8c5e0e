import Glibc
import Hardening

/// This computer, as far as it could keep what a patient types or let somebody out of the kiosk.
struct Machine {
  /// Goes before every path, so that another computer's files can be looked at.
  var root = ""
  var isRoot = geteuid() == 0
  var canLockMemory = canLockWholeMemory()
  var cupsServer = getenv("CUPS_SERVER").map { String(cString: $0) }
  var hasUnicode = Self.hasUnicodeLocale()

  func findings() -> [Finding] {
    [user, locale, cores, memory, swap, consoles, logins, printServer].compactMap(\.self) + cups
  }

  private var user: Finding? {
    guard isRoot else { return nil }
    return Finding(
      what: "Dit loopt als root. Een kiosk hoort een gewone gebruiker te hebben, zonder shell.",
      remedy: "Maak er een: adduser --system --group --shell /usr/sbin/nologin leidraad\n         "
        + "Controleer daarna als die gebruiker: runuser -u leidraad -- leidraad kiosk --controleer")
  }

  private var locale: Finding? {
    guard !hasUnicode else { return nil }
    return Finding(
      what: "Er is geen taalinstelling met UTF-8.", remedy: "Zet LANG=C.UTF-8 in de omgeving van de kiosk.")
  }

  /// The session itself forbids its own cores; the print service has no such care.
  private var cores: Finding? {
    let pattern = text("/proc/sys/kernel/core_pattern")?.split(separator: "\n").first ?? ""
    guard pattern.hasPrefix("|") else { return nil }
    return Finding(
      what: "Van een programma dat vastloopt, bewaart dit systeem het geheugen (core_pattern: \(pattern)).",
      remedy: "Zet in /etc/sysctl.d/kiosk.conf: kernel.core_pattern=core  en in de unit: LimitCORE=0")
  }

  private var memory: Finding? {
    guard !canLockMemory else { return nil }
    return Finding(
      what: "Het geheugen kan niet worden vastgezet, dus wat iemand typt kan op de schijf komen.",
      remedy: "Zet in de unit: LimitMEMLOCK=infinity")
  }

  private var swap: Finding? {
    let areas = text("/proc/swaps")?.split(separator: "\n").dropFirst() ?? []
    guard let area = areas.first?.split(separator: " ").first else { return nil }
    return Finding(
      what: "Wisselgeheugen staat aan (\(area)): geheugen kan op de schijf komen.",
      remedy: "Zet het uit: swapoff -a, en haal het weg uit /etc/fstab")
  }

  /// Somebody at the keyboard could go there with Alt and a function key.
  private var consoles: Finding? {
    guard exists("/run/systemd/system") else { return nil }
    let conf = setting("NAutoVTs", in: ["/etc/systemd/logind.conf"] + dropIns("/etc/systemd/logind.conf.d"))
    let reserved = setting("ReserveVT", in: ["/etc/systemd/logind.conf"] + dropIns("/etc/systemd/logind.conf.d"))
    guard conf != "0" || reserved != "0" else { return nil }
    return Finding(
      what: "Met Alt en een F-toets komt men op een ander scherm, waar men kan inloggen.",
      remedy: "Zet in /etc/systemd/logind.conf: NAutoVTs=0 en ReserveVT=0, en: systemctl mask getty@.service")
  }

  private var logins: Finding? {
    let processes = names(in: "/proc").filter { pid_t($0) != nil }
    let open = processes.compactMap { process -> String? in
      guard ["agetty", "getty", "login"].contains(text("/proc/\(process)/comm")?.split(separator: "\n").first),
        // After the name in brackets: state, parent, group, session, and then the terminal.
        let fields = text("/proc/\(process)/stat")?.split(separator: ")").last?.split(separator: " "),
        fields.count > 4, let terminal = Int(fields[4]), terminal >> 8 == 4, (1...63).contains(terminal & 0xFF)
      else { return nil }
      return "tty\(terminal & 0xFF)"
    }
    guard !open.isEmpty else { return nil }
    let names = Set(open).sorted()
    return Finding(
      what: "Op een ander scherm kan men inloggen: \(names.joined(separator: ", ")).",
      remedy: "Zet dat uit: "
        + names.map { "systemctl disable --now getty@\($0)" }.joined(separator: "; "))
  }

  private var printServer: Finding? {
    let named = cupsServer ?? setting("ServerName", in: ["/etc/cups/client.conf"])
    guard let named, !named.hasPrefix("/"), !named.hasPrefix("localhost"), !named.hasPrefix("127.") else { return nil }
    return Finding(
      what: "Afdrukken gaat via een andere computer (\(named)). Of die bladen bewaart, is hier niet te zien.",
      remedy: "Laat daar in cupsd.conf zetten: PreserveJobFiles No en PreserveJobHistory No")
  }

  private var cups: [Finding] {
    let files = ["/etc/cups/cupsd.conf"]
    guard exists(files[0]) else { return [] }
    guard text(files[0]) != nil else {
      return [
        Finding(
          what: "Of CUPS afdrukken bewaart, is niet na te gaan: /etc/cups/cupsd.conf is niet te lezen.",
          remedy: "Voer deze controle ook een keer als root uit.")
      ]
    }
    return ["PreserveJobFiles", "PreserveJobHistory"].compactMap { name in
      guard !["no", "off", "false", "0"].contains(setting(name, in: files)?.lowercased()) else { return nil }
      let kept =
        name == "PreserveJobFiles" ? "het blad van iedereen die iets afdrukt" : "een lijst van wat is afgedrukt"
      return Finding(
        what: "CUPS bewaart \(kept).",
        remedy: "Zet in /etc/cups/cupsd.conf: \(name) No  en daarna: systemctl restart cups")
    }
  }

  // MARK: Files

  /// The value of a setting, in files of the form `Name value` or `Name=value`; the last one counts.
  func setting(_ name: String, in files: [String]) -> String? {
    files.compactMap(text).joined(separator: "\n").split(separator: "\n").compactMap { line -> String? in
      let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "=" })
      guard words.count > 1, words[0].lowercased() == name.lowercased() else { return nil }
      return String(words[1])
    }.last
  }

  private func text(_ path: String) -> String? {
    (try? readAll(root + path)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func exists(_ path: String) -> Bool {
    access(root + path, F_OK) == 0
  }

  private func dropIns(_ folder: String) -> [String] {
    names(in: folder).filter { $0.hasSuffix(".conf") }.map { "\(folder)/\($0)" }.sorted()
  }

  private func names(in folder: String) -> [String] {
    guard let directory = opendir(root + folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }

  private static func hasUnicodeLocale() -> Bool {
    for locale in ["", "C.UTF-8"] where setlocale(LC_CTYPE, locale) != nil {
      if String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8" { return true }
    }
    return false
  }
}
