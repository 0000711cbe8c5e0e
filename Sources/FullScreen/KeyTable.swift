import Conversation
import Editing
import Wording

/// The key table: which keys mean an act, what they are called, and what stands behind them on the line of hints.
///
/// What can be asked for on many screens has a function key, and a letter with Alt for who has no such key. A letter alone
/// means nothing: whoever types words where nothing is typed gets no further than a hint. What switches something has no letter
/// with Alt: a text has a meaning of its own for such keys, and a Mac sends some for its arrows.
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
    case .yes, .no, .change: []
    case .hide, .onSheet, .explanation, .links, .agenda, .print, .tips, .stop, .situation: command
    }
  }

  /// How the key is called; nil where none is named.
  func name(_ phrases: Phrasebook) -> String? {
    switch self {
    case .choose: phrases[KeyPhrase.space]
    case .open: phrases[KeyPhrase.enter]
    case .reorder: "< >"
    case .back: phrases[KeyPhrase.escape]
    case .next, .finish: phrases[KeyPhrase.pageDown]
    case .previous, .yes, .no, .change: nil
    case .help, .hide, .onSheet, .explanation, .links, .agenda, .print, .tips, .stop, .situation:
      function.map { "F\($0)" }
    }
  }

  /// The same with Alt, for who has no function keys.
  func nameWithAlt(_ phrases: Phrasebook) -> String? {
    letter.map { phrases[KeyPhrase.withAlt, ["letter": String($0)]] }
  }

  private var command: [Key] {
    (function.map { [.function($0)] } ?? []) + (letter.map { [.alt(Character($0.lowercased()))] } ?? [])
  }

  private var letter: Character? {
    switch self {
    case .help: "H"
    case .hide: "V"
    case .explanation: "T"
    case .links: "M"
    case .agenda: "A"
    case .print: "P"
    case .tips: "G"
    case .stop: "Q"
    case .situation: "S"
    case .onSheet, .choose, .open, .reorder, .back, .next, .finish, .previous, .yes, .no, .change: nil
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
    case .situation: 9
    case .stop: 10
    case .choose, .open, .reorder, .back, .next, .finish, .previous, .yes, .no, .change: nil
    }
  }
}

/// A key on the line of hints, and what it does.
struct Hint: Equatable {
  var key: String
  var label: String

  init(_ key: String, _ label: String) {
    (self.key, self.label) = (key, label)
  }

  /// nil for an act that is named nowhere.
  init?(_ act: Way.Act, _ phrases: Phrasebook) {
    guard let key = act.name(phrases), let label = act.label else { return nil }
    self.init(key, phrases[label])
  }
}

extension Scene {
  /// What a key means here, besides to what the cursor is on.
  func intent(for key: Key) -> Intent? {
    ways.first { $0.intent != nil && $0.act.keys.contains(key) }?.intent
  }

  /// What stands on the line of hints, in order; where there is little room, first how to get help, how to get back and how
  /// to hide.
  func hints(_ phrases: Phrasebook, hasLittleRoom: Bool) -> [Hint] {
    let acts = ways.map(\.act)
    let first: [Way.Act] = hasLittleRoom ? [.help, .back, .hide].filter(acts.contains) : []
    return first.compactMap { Hint($0, phrases) } + movingHints(acts, phrases)
      + acts.filter { !first.contains($0) }.compactMap { Hint($0, phrases) }
  }

  /// How one gets to what can be chosen, and chooses it.
  private func movingHints(_ acts: [Way.Act], _ phrases: Phrasebook) -> [Hint] {
    guard !choices.isEmpty else { return [] }
    let moving = Hint(phrases[KeyPhrase.arrows], phrases[KeyPhrase.move])
    return acts.contains(.open) ? [moving] : [moving, Hint(phrases[KeyPhrase.enter], phrases[KeyPhrase.select])]
  }
}

/// What keys are called.
public enum KeyPhrase: String, Phrase {
  case enter = "toetsen.enter"
  case space = "toetsen.spatie"
  case escape = "toetsen.escape"
  case pageDown = "toetsen.page-down"
  case arrows = "toetsen.pijltjes"
  case withAlt = "toetsen.met-alt"
  case move = "toetsen.bewegen"
  case select = "toetsen.kiezen-met-enter"

  public var blanks: [String] { self == .withAlt ? ["letter"] : [] }
}
