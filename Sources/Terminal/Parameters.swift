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
      case 0x30...0x39: value = min((value ?? 0) * 10 + Int(byte) - 0x30, 9_999_999)
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
    case UInt8(ascii: "~") where values.first == 27:
      return values.count == 3 ? Key(character: values[2], held) : nil
    case UInt8(ascii: "u"): return values.first.flatMap { Key(character: $0, held) }
    case UInt8(ascii: "~"): return Self.numbered(values.first ?? 0, held)
    case UInt8(ascii: "$"): return Self.numbered(values.first ?? 0, .shift)
    case UInt8(ascii: "^"): return Self.numbered(values.first ?? 0, .control)
    case UInt8(ascii: "@"): return Self.numbered(values.first ?? 0, [.shift, .control])
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return Self.arrow(final - 0x20, .shift)
    case UInt8(ascii: "Z"): return .backTab
    // R is no F3 but tells the place of the cursor.
    case UInt8(ascii: "P"), UInt8(ascii: "Q"), UInt8(ascii: "S"):
      return values.first ?? 1 == 1 && held.isEmpty ? .function(Int(final) - 0x4F) : nil
    default: return Self.arrow(final, held)
    }
  }

  /// What ESC O and these mean.
  func keypadKey(_ block: NumberBlock) -> Key? {
    let held = Modifiers(number: values.last ?? 1)
    switch final {
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "X"): return .character("=")
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      switch block {
      case .withFunctionKeys: return held.isEmpty ? .function(Int(final) - 0x4F) : nil
      case .besideFunctionKeys: return Self.aboveTheDigits[Int(final) - 0x50]
      }
    case UInt8(ascii: "l") where block == .besideFunctionKeys: return .character("+")
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return Self.arrow(final - 0x20, .control)
    // The keys of the number block are the same letters, 0x40 higher.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return .character(Character(Unicode.Scalar(final - 0x40)))
    default: return Self.arrow(final, held)
    }
  }

  /// Num Lock has no meaning of its own.
  private static let aboveTheDigits: [Key?] = [nil, .character("/"), .character("*"), .character("-")]

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
    // With another key held they are for the window, or for nobody.
    case 11...15 where held.isEmpty: .function(number - 10)
    case 17...21 where held.isEmpty: .function(number - 11)
    case 23...24 where held.isEmpty: .function(number - 12)
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
