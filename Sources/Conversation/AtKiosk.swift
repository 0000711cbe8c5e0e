import KioskSettings
import Wording

extension State {
  /// What happens when nobody presses a key, for the first screen.
  var idleAnnouncement: [Element] {
    guard let times = kiosk?.times else { return [] }
    let words = phrases[
      KioskPhrase.idle,
      [
        "stil": duration(times.idle), "aftellen": duration(times.countdown), "bedekken": duration(times.cover),
      ]]
    return [.status(Text(words)), .gap]
  }

  private func duration(_ seconds: Int) -> String {
    if seconds == 60 { return phrases[KioskPhrase.oneMinute] }
    return seconds % 60 == 0
      ? phrases[KioskPhrase.minutes, ["aantal": String(seconds / 60)]]
      : phrases[KioskPhrase.seconds, ["aantal": String(seconds)]]
  }
}

extension Phrasebook {
  /// What is said otherwise at a kiosk: one is done there and does not stop the program, and keeps nothing but paper.
  func at(_ kiosk: KioskSettings) -> Phrasebook {
    var others: [(any Phrase, any Phrase)] = [
      (ActPhrase.stop, ActPhrase.stopAtKiosk), (StopPhrase.title, KioskPhrase.doneTitle),
      (StopPhrase.question, KioskPhrase.doneQuestion), (StopPhrase.yes, KioskPhrase.doneYes),
      (BeginPhrase.kept, KioskPhrase.kept), (PrintPhrase.help, KioskPhrase.printHelp),
    ]
    if kiosk.saveFolder == nil {
      others += [
        (StopPhrase.wipes, KioskPhrase.doneWipes), (PrintPhrase.noneFound, PrintPhrase.failureNoPrinter),
        (SavePhrase.noFont, KioskPhrase.noFont), (SavePhrase.noGlyph, KioskPhrase.noGlyph),
      ]
    }
    var words = Dictionary(uniqueKeysWithValues: others.map { ($0.rawValue, self[$1]) })
    words[GeneralPhrase.acuteHelp.rawValue] = kiosk.acuteHelp
    if let printHelp = kiosk.printHelp { words[PrintPhrase.help.rawValue] = printHelp }
    return replacing(words)
  }
}

/// Where a waiting room differs from a home.
public enum KioskPhrase: String, Phrase {
  case kept = "begin.bewaard-kiosk"
  case idle = "begin.stilte"
  case oneMinute = "begin.een-minuut"
  case minutes = "begin.minuten"
  case seconds = "begin.seconden"
  case covered = "kiosk.bedekt"
  case countdown = "kiosk.aftellen"
  case doneTitle = "kiosk.klaar-titel"
  case doneQuestion = "kiosk.klaar-vraag"
  case doneWipes = "kiosk.klaar-wist"
  case doneYes = "kiosk.klaar-ja"
  case notPrinted = "kiosk.niet-afgedrukt"
  case printHelp = "kiosk.hulp-bij-printer"
  case noFont = "kiosk.geen-lettertype"
  case noGlyph = "kiosk.onbekend-teken"
  case fault = "kiosk.storing"
  case faultStaff = "kiosk.storing-personeel"

  public var blanks: [String] {
    switch self {
    case .idle: ["stil", "aftellen", "bedekken"]
    case .minutes: ["aantal"]
    case .seconds: ["aantal"]
    case .countdown: ["aantal"]
    case .noGlyph: ["tekens"]
    default: []
    }
  }
}
