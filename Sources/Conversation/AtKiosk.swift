import KioskSettings
import Wording

extension State {
  /// What happens when nobody presses a key, for the first screen.
  var idleAnnouncement: [Element] {
    guard let times = kiosk?.times else { return [] }
    let words = phrases[
      .kioskIdle,
      [
        "stil": duration(times.idle), "aftellen": duration(times.countdown), "bedekken": duration(times.cover),
      ]]
    return [.status(Text(words)), .gap]
  }

  private func duration(_ seconds: Int) -> String {
    if seconds == 60 { return phrases[.kioskMinute] }
    return seconds % 60 == 0
      ? phrases[.kioskMinutes, ["aantal": String(seconds / 60)]] : phrases[.kioskSeconds, ["aantal": String(seconds)]]
  }
}

extension Phrasebook {
  /// What is said otherwise at a kiosk: one is done there and does not stop the program, and keeps nothing but paper.
  func at(_ kiosk: KioskSettings) -> Phrasebook {
    var other: [Phrase: Phrase] = [
      .hintStop: .kioskHintDone, .stopTitle: .kioskDoneTitle, .stopQuestion: .kioskDoneQuestion,
      .stopYes: .kioskDoneYes, .beginKept: .kioskKept, .printHelp: .kioskPrintHelp,
    ]
    if kiosk.saveFolder == nil {
      let onPaperOnly: [Phrase: Phrase] = [
        .stopWipes: .kioskDoneWipes, .printNone: .failureNoPrinter, .saveNoFont: .kioskNoFont,
        .saveNoGlyph: .kioskNoGlyph,
      ]
      other.merge(onPaperOnly) { $1 }
    }
    let ofThisKiosk = [Phrase.acuteHelp: kiosk.acuteHelp, .printHelp: kiosk.printHelp].compactMapValues(\.self)
    return replacing(other.mapValues { self[$0] }).replacing(ofThisKiosk)
  }
}
