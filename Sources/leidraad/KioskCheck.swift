import Agenda
import Glibc
import GuideReader
import KioskSettings
import KioskSettingsReader
import Preparation
import Printing

/// `leidraad kiosk --controleer`: a line for each thing that was looked at; what is to be done comes last, where it is
/// seen.
func checkKiosk(settings path: String?) throws(Failure) -> ExitStatus {
  let findings = KioskCheck(settings: path).findings()
  let sorted = Finding.Kind.allCases.flatMap { kind in findings.filter { $0.kind == kind } }
  let count = findings.count { $0.kind == .toDo }
  let end = count == 0 ? "Deze computer is klaar voor een kiosk." : "Nog te doen: \(count)."
  try writeAll(Array((sorted.map(\.text) + ["\n\(end)\n"]).joined().utf8), to: "-")
  return count == 0 ? .done : .configuration
}

/// All that is looked at before patients can use this computer.
struct KioskCheck {
  let settings: String?
  /// Where the system's own files are looked for.
  var machine = Machine()

  func findings() -> [Finding] {
    var known = KioskSettings()
    var all: [Finding] = []
    do {
      known = try kioskSettings(settings)
      all += advice(about: known)
    } catch {
      all.append(.toDo("De instellingen hebben fouten:\n\(error.sentence)", "Verbeter ze: docs/kiosk.md, stap 6."))
    }
    return all + [folder(known), sheet].compactMap(\.self) + [printer(known)] + machine.findings()
  }

  private func advice(about known: KioskSettings) -> [Finding] {
    guard let path = settings ?? usualSettings() else {
      return [
        .advice(
          "Er zijn geen instellingen in /etc/leidraad/kiosk.yaml. Alles is zoals het voorbeeld bij ‘Zonder’ zegt.",
          "Begin met het voorbeeld: docs/kiosk.md, stap 6.")
      ]
    }
    var findings: [Finding] = [.inOrder("De instellingen kloppen (\(path)).")]
    var facts = stat()
    if known.staffCode != nil, stat(path, &facts) == 0, facts.st_mode & S_IROTH != 0 {
      findings.append(
        .toDo("Iedereen op deze computer kan de personeelscode lezen in \(path).", "Geef: chmod 640 \(path)"))
    }
    if let length = known.acuteHelp?.count, length > Self.lineOfAcuteHelp {
      findings.append(
        .advice(
          "De regel over acute hulp is \(length) tekens lang en staat dus op meer dan één regel.",
          "Houd hem korter dan \(Self.lineOfAcuteHelp + 1) tekens."))
    }
    return findings
  }

  /// As much as is on one line of the smallest screen for a kiosk.
  private static let lineOfAcuteHelp = 76

  private func folder(_ settings: KioskSettings) -> Finding? {
    guard let folder = settings.saveFolder else { return nil }
    guard access(folder, W_OK | X_OK) == 0 else {
      return .toDo(
        "In de map \(folder) uit de instellingen kan geen blad worden bewaard.",
        "Maak de map, voor de gebruiker van de kiosk, of haal bewaren-in weg.")
    }
    guard machine.mayWrite(in: folder) else {
      return .toDo(
        "De kiosk mag niet schrijven in \(folder), de map uit de instellingen.",
        "Geef systemctl edit leidraad-kiosk en zet onder [Service]: ReadWritePaths=\(folder)")
    }
    return .advice(
      "Bezoekers kunnen hun blad bewaren in \(folder). Daar blijft het staan.",
      "Ruim die map elke dag leeg, of haal bewaren-in weg.")
  }

  private var sheet: Finding {
    let agenda: Agenda
    do {
      let content = try loadContent(try ContentFolder(), isMeasured: true)
      agenda = Agenda(Preparation(), guide: content.guide, phrases: content.phrases, date: today())
    } catch {
      return .toDo("De inhoud heeft fouten:\n\(error.sentence)", "Verbeter deze regels.")
    }
    do { _ = try makePDF(agenda.sheet, with: nil) } catch {
      return .toDo("Het blad kan niet worden gemaakt.", error.sentence)
    }
    return .inOrder("De inhoud klopt, en er is een lettertype voor het blad.")
  }

  private func printer(_ settings: KioskSettings) -> Finding {
    let program: SheetProgram
    do throws(Failure) { program = try .run(["printers"]) } catch {
      return .toDo("Afdrukken kan niet.", error.sentence)
    }
    guard program.ending == .exited(0) else {
      return .toDo("De afdrukdienst geeft geen antwoord.", "Start hem: systemctl enable --now cups")
    }
    let printers = program.takePrinters()
    let wanted = settings.printer ?? printers.first(where: \.isDefault)?.name
    guard let printer = printers.first(where: { $0.name == wanted }) else {
      guard let name = settings.printer else {
        return .toDo("Er is geen gewone printer.", "Wijs er een aan: lpadmin -d NAAM")
      }
      return .toDo("De printer ‘\(name)’ uit de instellingen is er niet.", "Kijk welke er wel zijn: leidraad printers")
    }
    guard printer.isAccepting, printer.trouble == nil else {
      return .toDo("De printer ‘\(printer.name)’ doet het nu niet: \(printer.condition).", "Kijk bij de printer.")
    }
    return .inOrder("De printer ‘\(printer.name)’ doet het: \(printer.condition).")
  }
}
