import Canvas
import KioskSettings
import Printing
import Wording

extension State {
  /// Whether a sheet may be kept as a file.
  var canSave: Bool { kiosk == nil || kiosk?.saveFolder != nil }

  /// The printer of this kiosk stands for the usual one, where it is among them.
  func preferring(_ name: String?, _ printers: [Printer]) -> [Printer] {
    guard let name, printers.contains(where: { $0.name == name }) else { return printers }
    return printers.map { printer in
      var printer = printer
      printer.isDefault = printer.name == name
      return printer
    }
  }

  /// What happens when nobody presses a key, for the first screen.
  var idleAnnouncement: [Element] {
    guard let times = kiosk?.times else { return [] }
    let words = phrases[
      .kioskIdle,
      [
        "stil": duration(times.idle), "aftellen": duration(times.countdown), "bedekken": duration(times.cover),
      ]]
    return [.text(words), .gap]
  }

  /// Staff end the kiosk with digits on the first screen, where digits mean nothing to anybody else.
  mutating func typedByStaff(_ key: Key) -> [Effect] {
    guard let code = kiosk?.staffCode, places == [.begin], case .character(let digit) = key,
      digit.isASCII, digit.isNumber
    else {
      staffDigits = ""
      return []
    }
    staffDigits = String((staffDigits + String(digit)).suffix(code.count))
    return staffDigits == code ? [.endKiosk] : []
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
