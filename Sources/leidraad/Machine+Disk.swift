import Glibc
import Input

// What could come on a disk and stay there: memory that is swapped out, and what the print service keeps.
extension Machine {
  var swap: Finding {
    guard let area = lines("/proc/swaps").dropFirst().first?.split(separator: " ").first else {
      return .inOrder("Er is geen wisselgeheugen.")
    }
    return .toDo(
      "Wisselgeheugen staat aan (\(area)): geheugen kan op de schijf komen.",
      "Zet het uit: swapoff -a, en haal het weg uit /etc/fstab")
  }

  var printServer: Finding? {
    let inFile = lines("/etc/cups/client.conf").compactMap { cupsValue("ServerName", in: $0) }.last
    guard let server = cupsServer ?? inFile,
      !["/", "localhost", "127."].contains(where: server.hasPrefix)
    else { return nil }
    return .toDo(
      "Afdrukken gaat via een andere computer (\(server)). Of die bladen bewaart, is hier niet te zien.",
      "Gebruik de afdrukdienst van deze computer: de kiosk komt bij geen andere.")
  }

  var cups: [Finding] {
    let file = "/etc/cups/cupsd.conf"
    guard exists(file) else { return [] }
    guard text(file) != nil else {
      return [
        .toDo(
          "Of CUPS bladen bewaart, is niet na te gaan: deze gebruiker mag \(file) niet lezen.",
          "Voer deze controle als root uit.")
      ]
    }
    return [
      kept("PreserveJobFiles", "het blad van iedereen die iets afdrukt", in: file),
      kept("PreserveJobHistory", "een lijst van wat is afgedrukt", in: file), spool,
    ]
  }

  /// Without the line CUPS keeps them.
  private func kept(_ name: String, _ what: String, in file: String) -> Finding {
    let value = lines(file).compactMap { cupsValue(name, in: $0) }.last
    if let value, ["no", "off", "false", "disabled", "0"].contains(value.lowercased()) {
      return .inOrder("CUPS bewaart \(what) niet (\(name) \(value)).")
    }
    return .toDo(
      "CUPS bewaart \(what) (\(value.map { "\(name) \($0)" } ?? "\(name) staat er niet")).",
      "Zet in \(file): \(name) No  en daarna: systemctl restart cups")
  }

  private func cupsValue(_ name: String, in line: Substring) -> String? {
    let words = line.prefix { $0 != "#" }.trimmed.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    return words.count == 2 && words[0].lowercased() == name.lowercased() ? String(words[1].trimmed) : nil
  }

  /// A sheet stands in a file while it is printed, and what was in a file can be read from a disk long after.
  private var spool: Finding {
    let folder = "/var/spool/cups"
    if mount(of: folder, seenBy: "/proc/self")?.kind == "tmpfs" {
      return .inOrder("Wat wordt afgedrukt, staat intussen alleen in het geheugen.")
    }
    return .advice(
      "Wat wordt afgedrukt, staat intussen op de schijf (\(folder)), en is daar later soms terug te halen.",
      "Zet in /etc/fstab: tmpfs \(folder) tmpfs mode=710,gid=lp,nosuid,nodev,noexec 0 0  en start opnieuw op.")
  }
}
