import Editing

extension Key {
  /// A letter with Alt held: what editors of texts make of it, otherwise the letter, in small.
  ///
  /// Option and an arrow of a Mac are ESC b and ESC f, so those letters can mean nothing else.
  static func withAlt(_ letter: Character) -> Key {
    switch letter.lowercased() {
    case "b": .wordLeft
    case "f": .wordRight
    case "d": .deleteWordRight
    case "<": .first
    case ">": .last
    case let small: small.count == 1 ? .alt(Character(small)) : .alt(letter)
    }
  }

  /// This key with Alt held; nil where that means nothing here.
  var withAlt: Key? {
    switch self {
    case .left: .wordLeft
    case .right: .wordRight
    case .delete: .deleteWordRight
    case .backspace: .deleteWordLeft
    case .enter: .newLine
    case .function: nil
    default: self
    }
  }

  /// The key that a terminal tells by the number of its character, as it does where there are no bytes for it.
  init?(character code: Int, _ held: Modifiers) {
    switch code {
    case 0x09 where held.isEmpty: self = .tab
    case 0x09 where held == .shift: self = .backTab
    case 0x0D: self = held.isEmpty ? .enter : .newLine
    case 0x1B: self = .escape
    case 0x08, 0x7F: self = held.isDisjoint(with: [.control, .alt]) ? .backspace : .deleteWordLeft
    case 0x20...0xD7FF, 0xF900...0x10FFFF:
      guard let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
      self.init(letter: Character(scalar), held)
    default: return nil
    }
  }

  private init?(letter: Character, _ held: Modifiers) {
    if held.contains(.control) {
      guard letter.isASCII, held.isDisjoint(with: .alt) else { return nil }
      switch letter.lowercased() {
      // The same keys as those that have a name of their own, in terminals without this way of telling.
      case "h": self = .backspace
      case "i": self = .tab
      case "j", "m": self = .enter
      case "[": self = .escape
      case let small: self = .control(Character(small))
      }
    } else if held.contains(.alt) {
      self = .withAlt(letter)
    } else {
      let capital = letter.uppercased()
      self = .character(held.contains(.shift) && capital.count == 1 ? Character(capital) : letter)
    }
  }
}
