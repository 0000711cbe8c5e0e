import Canvas
import Wording

/// What can be asked for on many screens, with its keys. Each has a function key, a letter, and that letter with Alt.
enum Command: CaseIterable {
  case help, hide, onSheet, explanation, links, agenda, print, tips, stop

  private var function: Int {
    switch self {
    case .help: 1
    case .hide: 2
    case .onSheet: 3
    case .explanation: 4
    case .links: 5
    case .agenda: 6
    case .print: 7
    case .tips: 8
    case .stop: 10
    }
  }

  private var letter: Character {
    switch self {
    case .help: "h"
    case .hide: "v"
    case .onSheet: "b"
    case .explanation: "t"
    case .links: "m"
    case .agenda: "a"
    case .print: "p"
    case .tips: "g"
    case .stop: "q"
    }
  }

  private var label: Phrase {
    switch self {
    case .help: .hintHelp
    case .hide: .hintHide
    case .onSheet: .hintOnSheet
    case .explanation: .hintExplanation
    case .links: .hintLinks
    case .agenda: .hintAgenda
    case .print: .hintPrint
    case .tips: .hintTips
    case .stop: .hintStop
    }
  }

  func binding(_ intent: Intent, _ phrases: Phrasebook) -> Binding {
    var keys: [Key] = [
      .function(function), .alt(letter), .character(letter), .character(Character(letter.uppercased())),
    ]
    if self == .help { keys.append(.character("?")) }
    return Binding(
      keys: keys, intent: intent,
      hint: Binding.Hint(
        keyInField: "F\(function)", key: self == .help ? "?" : letter.uppercased(), label: phrases[label]))
  }
}
