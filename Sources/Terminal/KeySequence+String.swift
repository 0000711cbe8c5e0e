/// Reports of the terminal that nobody asked for: they begin with Escape and a sign, and have an end of their own.
extension KeySequence {
  static func mayBeString(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_")].contains(byte)
  }

  /// Words too can begin with such a letter: a report goes on with a number or a sign, or with the letter of a title.
  static func isString(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 2, bytes.first == 0x1B else { return false }
    let third = bytes[bytes.startIndex + 2]
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "]"): return (0x30...0x39).contains(third) || Array("lLI".utf8).contains(third)
    case UInt8(ascii: "P"): return (0x21...0x3F).contains(third)
    case UInt8(ascii: "^"), UInt8(ascii: "_"): return third.isText
    default: return false
    }
  }

  /// Up to its end: BEL, or Escape and a backslash.
  init?(string bytes: ArraySlice<UInt8>) {
    var previous: UInt8 = 0
    for (count, byte) in bytes.enumerated() where count > 1 {
      if byte == 0x07 || (previous == 0x1B && byte == UInt8(ascii: "\\")) {
        self.init(count + 1, .keys([]))
        return
      }
      previous = byte
    }
    return nil
  }

  /// Of bytes that end in the middle of a sequence, those that say what it is; a report can be as long as it likes, and
  /// what it says is not kept.
  static func needed(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    isString(bytes) && bytes.count > 4 ? bytes.prefix(3) + bytes.suffix(1) : Array(bytes)
  }
}
