import Editing
import Typesetting

/// The numbers and the last letter of a control sequence, and the key that they stand for.
///
/// The sequences of xterm, VTE, Konsole, foot, tmux, screen, PuTTY, rxvt and the Linux console.
struct Parameters {
  /// "<" of the mouse, "?" of a report.
  var mark: UInt8?
  var values: [Int] = []
  var final: UInt8 = 0
  var length = 0
  private static let longest = 64

  /// nil when the bytes end before the last letter.
  init?(_ bytes: ArraySlice<UInt8>) {
    var value: Int?
    for byte in bytes {
      length += 1
      switch byte {
      case 0x30...0x39: value = min((value ?? 0) * 10 + Int(byte) - 0x30, 99_999)
      case 0x3A, 0x3B:
        values.append(value ?? 0)
        value = nil
      case 0x3C...0x3F: mark = byte
      // rxvt: Shift and a key end in a dollar.
      case 0x24 where mark == nil, 0x40...0x7E:
        if let value { values.append(value) }
        final = byte
        return
      case 0x20...0x2F: break
      default:
        // Not a sequence after all: what follows is a key of its own.
        length -= 1
        return
      }
      if length > Self.longest { return }
    }
    return nil
  }

  /// What ESC [ and these mean.
  var controlKey: Key? {
    if mark == UInt8(ascii: "<") {
      guard values.count == 3, final | 0x20 == UInt8(ascii: "m") else { return nil }
      return Key(mouseButton: values[0], column: values[1], row: values[2], isPress: final == UInt8(ascii: "M"))
    }
    guard mark == nil else { return nil }
    let held = Modifiers(number: values.count > 1 ? values[1] : 1)
    switch final {
    case UInt8(ascii: "~"): return Self.numbered(values.first ?? 0, held)
    case UInt8(ascii: "$"): return Self.numbered(values.first ?? 0, .shift)
    case UInt8(ascii: "^"): return Self.numbered(values.first ?? 0, .control)
    case UInt8(ascii: "@"): return Self.numbered(values.first ?? 0, [.shift, .control])
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return Self.arrow(final - 0x20, .shift)
    case UInt8(ascii: "Z"): return .backTab
    // With other numbers, R tells the place of the cursor.
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return values.first ?? 1 == 1 ? .function(Int(final) - 0x4F) : nil
    default: return Self.arrow(final, held)
    }
  }

  /// What ESC O and these mean.
  var keypadKey: Key? {
    switch final {
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "X"): return .character("=")
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return .function(Int(final) - 0x4F)
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return Self.arrow(final - 0x20, .control)
    // The keys of the number block are the same letters, 0x40 higher.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return .character(Character(Unicode.Scalar(final - 0x40)))
    default: return Self.arrow(final, Modifiers(number: values.last ?? 1))
    }
  }

  private static func arrow(_ letter: UInt8, _ held: Modifiers) -> Key? {
    let byWord = held.contains(.control) || held.contains(.alt)
    switch (letter, held.contains(.shift)) {
    case (UInt8(ascii: "A"), let shift): return shift ? .selectUp : .up
    case (UInt8(ascii: "B"), let shift): return shift ? .selectDown : .down
    case (UInt8(ascii: "C"), true): return byWord ? .selectWordRight : .selectRight
    case (UInt8(ascii: "C"), false): return byWord ? .wordRight : .right
    case (UInt8(ascii: "D"), true): return byWord ? .selectWordLeft : .selectLeft
    case (UInt8(ascii: "D"), false): return byWord ? .wordLeft : .left
    case (UInt8(ascii: "F"), _): return end(held)
    case (UInt8(ascii: "H"), _): return home(held)
    default: return nil
    }
  }

  private static func numbered(_ number: Int, _ held: Modifiers) -> Key? {
    switch number {
    case 1, 7: home(held)
    case 4, 8: end(held)
    case 3: held.isDisjoint(with: [.control, .alt]) ? .delete : .deleteWordRight
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  private static func home(_ held: Modifiers) -> Key {
    held.contains(.shift) ? .selectHome : held.contains(.control) ? .first : .home
  }

  private static func end(_ held: Modifiers) -> Key {
    held.contains(.shift) ? .selectEnd : held.contains(.control) ? .last : .end
  }
}

private struct Modifiers: OptionSet {
  var rawValue: Int
  static let shift = Modifiers(rawValue: 1)
  static let alt = Modifiers(rawValue: 2)
  static let control = Modifiers(rawValue: 4)

  init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// As xterm counts them: 1 is none.
  init(number: Int) {
    rawValue = max(0, number - 1)
  }
}

extension Key {
  /// What the mouse did, nil for what means nothing here; columns and rows count from 1.
  init?(mouseButton button: Int, column: Int, row: Int, isPress: Bool) {
    let isMotion = button & 32 != 0
    guard isPress, !isMotion, column > 0, row > 0 else { return nil }
    switch button & (64 | 128 | 3) {
    case 0: self = .click(Point(column: column - 1, row: row - 1))
    case 64: self = .wheelUp
    case 65: self = .wheelDown
    default: return nil
    }
  }
}
