import Conversation
import Editing
import Wording

/// The key table: which keys mean an act, what they are called, and what stands behind them on the line of hints.
///
/// What can be asked for on many screens has a function key, a letter, and that letter with Alt.
extension Way.Act {
  var keys: [Key] {
    switch self {
    case .choose: [.character(" ")]
    case .open: [.enter]
    case .reorder: [.character("<"), .character(">")]
    case .back: [.escape]
    case .next, .finish: [.pageDown]
    case .previous: [.pageUp]
    case .help: command + [.character("?")]
    case .situation, .yes, .no, .change: letters
    case .hide, .onSheet, .explanation, .links, .agenda, .print, .tips, .stop: command
    }
  }

  /// How the key is called where letters are typed, and elsewhere; nil where none is named.
  func names(_ phrases: Phrasebook) -> (inField: String, elsewhere: String)? {
    switch self {
    case .choose: same(phrases[KeyPhrase.space])
    case .open: same(phrases[KeyPhrase.enter])
    case .reorder: same("< >")
    case .back: same(phrases[KeyPhrase.escape])
    case .next, .finish: same(phrases[KeyPhrase.pageDown])
    case .help: function.map { ("F\($0)", "?") }
    case .situation: same(letter)
    case .previous, .yes, .no, .change: nil
    case .hide, .onSheet, .explanation, .links, .agenda, .print, .tips, .stop: function.map { ("F\($0)", letter) }
    }
  }

  /// In capitals; empty where the act has none.
  var letter: String {
    switch self {
    case .help: "H"
    case .hide: "V"
    case .onSheet: "B"
    case .explanation, .change: "T"
    case .links: "M"
    case .agenda: "A"
    case .print: "P"
    case .tips: "G"
    case .stop: "Q"
    case .situation: "S"
    case .yes: "J"
    case .no: "N"
    case .choose, .open, .reorder, .back, .next, .finish, .previous: ""
    }
  }

  private var function: Int? {
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
    case .choose, .open, .reorder, .situation, .back, .next, .finish, .previous, .yes, .no, .change: nil
    }
  }

  private func same(_ name: String) -> (inField: String, elsewhere: String) { (name, name) }

  private var letters: [Key] {
    letter.flatMap { [.character(Character($0.lowercased())), .character($0)] as [Key] }
  }

  private var command: [Key] {
    (function.map { [.function($0)] } ?? []) + letter.map { .alt(Character($0.lowercased())) } + letters
  }
}

/// A key on the line of hints, and what it does.
struct Hint: Equatable {
  var act: Way.Act
  /// How the key is called where letters are typed, and elsewhere.
  var keyInField: String
  var key: String
  var label: String

  /// nil for an act that is named nowhere.
  init?(_ act: Way.Act, _ phrases: Phrasebook) {
    guard let names = act.names(phrases), let label = act.label else { return nil }
    self.act = act
    keyInField = names.inField
    key = names.elsewhere
    self.label = phrases[label]
  }
}

extension Scene {
  /// The keys that mean something here, besides to what the cursor is on; no letters where letters are typed.
  var keys: [(key: Key, intent: Intent)] {
    ways.flatMap { way in
      way.intent.map { intent in way.act.keys.filter { !isForAnswering || !$0.isText }.map { ($0, intent) } } ?? []
    }
  }

  func intent(for key: Key) -> Intent? {
    keys.first { $0.key == key }?.intent
  }
}

extension Key {
  fileprivate var isText: Bool {
    if case .character = self { true } else { false }
  }
}

/// What keys are called.
public enum KeyPhrase: String, Phrase {
  case enter = "toetsen.enter"
  case space = "toetsen.spatie"
  case escape = "toetsen.escape"
  case pageDown = "toetsen.page-down"
}
