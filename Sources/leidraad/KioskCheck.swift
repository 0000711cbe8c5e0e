import Agenda
import Glibc
import GuideReader
import Hardening
import KioskSettings
import KioskSettingsReader
import Preparation
import Printing

/// `leidraad kiosk --controleer`: a line for each thing on this computer that would leave a trace or be in the way.
func checkKiosk(settings path: String?) throws(CommandFailure) -> ExitStatus {
  let findings = KioskCheck(settings: path).findings()
  for finding in findings {
    try writeAll(Array("TE DOEN  \(finding.what)\n         \(finding.remedy)\n".utf8), to: "-")
  }
  if findings.isEmpty { try writeAll(Array("Alles is in orde voor een kiosk.\n".utf8), to: "-") }
  return findings.isEmpty ? .done : .configuration
}

/// Something that is not right, and what to do.
struct Finding: Equatable {
  var what: String
  var remedy: String
}

/// All that is looked at before patients can use this computer.
struct KioskCheck {
  let settings: String?
  /// Where the system's own files are looked for.
  var machine = Machine()

  func findings() -> [Finding] {
    var all: [Finding] = []
    var known = KioskSettings()
    do { known = try kioskSettings(settings) } catch {
      all.append(Finding(what: "De instellingen hebben fouten:\n\(error.sentence)", remedy: "Verbeter deze regels."))
    }
    all += content()
    all += machine.findings()
    all += printers(known)
    return all
  }

  private func content() -> [Finding] {
    let agenda: Agenda
    do {
      let content = try loadContent(try contentFolder())
      agenda = Agenda(Preparation(), guide: content.guide, phrases: content.phrases, date: today())
    } catch {
      return [Finding(what: "De inhoud heeft fouten:\n\(error.sentence)", remedy: "Verbeter deze regels.")]
    }
    do { _ = try makePDF(agenda.sheet) } catch {
      return [Finding(what: "Het blad kan niet worden gemaakt.", remedy: error.sentence)]
    }
    return []
  }

  private func printers(_ settings: KioskSettings) -> [Finding] {
    let program: SheetProgram
    do throws(CommandFailure) { program = try .start(["printers"]).atEnd() } catch {
      return [Finding(what: "Afdrukken kan niet.", remedy: error.sentence)]
    }
    guard program.ending == .exited(0) else {
      return [Finding(what: "De afdrukdienst geeft geen antwoord.", remedy: "Start hem: systemctl enable --now cups")]
    }
    let printers = program.takePrinters()
    if let name = settings.printer, !printers.contains(where: { $0.name == name }) {
      return [
        Finding(
          what: "De printer ‘\(name)’ uit de instellingen is er niet.",
          remedy: "Kijk welke er wel zijn met: leidraad printers")
      ]
    }
    if settings.printer == nil, !printers.contains(where: \.isDefault) {
      return [Finding(what: "Er is geen gewone printer.", remedy: "Wijs er een aan: lpadmin -d NAAM")]
    }
    return []
  }
}
