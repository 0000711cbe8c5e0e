import Glibc
import Input

// The kiosk that runs, or this very command when none does: whose it is, and what the system lets it do.
extension Machine {
  /// The folder in which the system tells about it.
  private var process: String {
    keeper.map { "/proc/\($0)" } ?? "/proc/self"
  }

  private var subject: String {
    keeper == nil ? "Deze opdracht" : "De kiosk"
  }

  private var keeper: String? {
    processes.first { number in
      guard lines("/proc/\(number)/comm").first == "leidraad" else { return false }
      let words = text("/proc/\(number)/cmdline")?.split(separator: "\0") ?? []
      return words.dropFirst().first == "kiosk" && !words.contains("--controleer")
    }
  }

  var running: Finding {
    if keeper != nil { return .inOrder("De kiosk loopt.") }
    return .advice(
      "De kiosk loopt nu niet. Gebruiker, geheugen en geheugendumps zijn hier die van deze opdracht.",
      "Start de kiosk en kijk dan nog eens: systemctl start leidraad-kiosk")
  }

  var user: Finding {
    let number = status("Uid")?.split(separator: "\t").dropFirst().first ?? "?"
    let entry = lines("/etc/passwd").map { $0.split(separator: ":", omittingEmptySubsequences: false) }
      .first { $0.count > 6 && $0[2] == number }
    let name = entry?[0] ?? number
    let remedy = "Start de kiosk met de unit leidraad-kiosk.service: die heeft een eigen gebruiker."
    if number == "0" {
      return .toDo("\(subject) loopt als root. Een kiosk hoort een gewone gebruiker te hebben, zonder shell.", remedy)
    }
    // Where none is named, the system takes the common one.
    if let shell = entry.map({ $0[6].isEmpty ? "/bin/sh" : $0[6] }),
      !["nologin", "false"].contains(shell.split(separator: "/").last)
    {
      return .toDo("\(subject) loopt als \(name), die een shell heeft (\(shell)) en dus kan inloggen.", remedy)
    }
    return .inOrder("\(subject) loopt als gewone gebruiker zonder shell (\(name)).")
  }

  /// Also said when a kiosk starts.
  static let unlockedMemory = "Het geheugen kan niet worden vastgezet, dus wat iemand typt kan op de schijf komen."

  var memory: Finding {
    let locksWithoutLimit = status("CapEff").flatMap { UInt64($0, radix: 16) }.map { $0 & 1 << 14 != 0 } ?? false
    if locksWithoutLimit || limit("Max locked memory") == "unlimited" {
      return .inOrder("Wat iemand typt, wordt vastgezet in het geheugen.")
    }
    return .toDo(Self.unlockedMemory, "Zet in de unit: LimitMEMLOCK=infinity")
  }

  /// What crashes leaves its memory to a program, whatever the limit, or else in a file, if that has a limit above 0.
  var cores: Finding {
    let pattern = lines("/proc/sys/kernel/core_pattern").first.map(\.trimmed) ?? ""
    let remedy = "Zet in /etc/sysctl.d/leidraad-kiosk.conf: kernel.core_pattern=|/bin/false  en daarna: sysctl --system"
    if pattern.hasPrefix("|") {
      let program = pattern.dropFirst().trimmed.split(separator: " ").first ?? ""
      if program.hasSuffix("/false") { return .inOrder("Geheugendumps gaan nergens heen (core_pattern: \(pattern)).") }
      return .toDo(
        "Loopt een programma vast, dan krijgt \(program) zijn geheugen (core_pattern). Een grens van 0 helpt daar niet "
          + "tegen.\nDe kiosk zelf staat het niet toe, maar de afdrukdienst wel.", remedy)
    }
    let limit = limit("Max core file size") ?? "onbekend"
    if limit == "0" {
      return .inOrder(
        "Geheugendumps staan uit: de grens is 0, dus een bestand (core_pattern: \(pattern)) komt er niet.")
    }
    return .toDo(
      "Loopt een programma vast, dan komt zijn geheugen in een bestand (core_pattern: \(pattern)): de grens is \(limit).",
      "Zet in de unit: LimitCORE=0. Of voor alle programma's: \(remedy)")
  }

  /// Whether it may write there, as far as the unit decides that.
  func mayWrite(in folder: String) -> Bool {
    mount(of: folder, seenBy: process)?.isReadOnly != true
  }

  private func status(_ name: String) -> Substring? {
    lines("\(process)/status").first { $0.hasPrefix(name + ":") }?.dropFirst(name.count + 1).trimmed
  }

  /// A limit that the process may not pass, as the system writes it.
  private func limit(_ name: String) -> Substring? {
    lines("\(process)/limits").first { $0.hasPrefix(name) }?.dropFirst(name.count).split(separator: " ").first
  }
}
