import Editing

/// The first key in a row of bytes: how many bytes it takes and what it means.
struct KeySequence {
  enum Meaning {
    /// Empty for what means nothing here.
    case keys([Key])
    case pasteStart
  }

  var length: Int
  var meaning: Meaning

  init(_ length: Int, _ meaning: Meaning) {
    self.length = length
    self.meaning = meaning
  }

  init(_ length: Int, _ key: Key?) {
    self.init(length, .keys(key.map { [$0] } ?? []))
  }

  /// nil when the bytes end in the middle of it.
  init?(_ bytes: ArraySlice<UInt8>) {
    switch bytes[bytes.startIndex] {
    case 0x1B: self.init(escaped: bytes)
    case 0x00..<0x20, 0x7F: self.init(1, Self.control(bytes[bytes.startIndex]))
    default: self.init(text: bytes)
    }
  }

  /// More letters at once than anybody types are a paste that the terminal does not mark.
  private static let mostTyped = 64

  /// Characters up to the next control, together: marks belong to the letter before them.
  private init?(text bytes: ArraySlice<UInt8>) {
    var run = bytes.prefix { $0 >= 0x20 && $0 != 0x7F }
    if run.endIndex == bytes.endIndex {
      run.removeLast(run.unfinishedTail)
      if run.isEmpty { return nil }
    }
    let text = String(decoding: run, as: UTF8.self).plainText().filter { $0 != "\u{FFFD}" }
    self.init(run.count, .keys(text.count > Self.mostTyped ? [.paste(text)] : text.map(Key.character)))
  }

  private init?(escaped bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count > 1 else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "["): self.init(control: bytes)
    case UInt8(ascii: "O"):
      guard let parameters = Parameters(bytes.dropFirst(2)) else { return nil }
      self.init(2 + parameters.length, parameters.keypadKey)
    case let byte where Self.isString(byte): self.init(string: bytes)
    case 0x1B:
      // Alt and an arrow, in terminals that put Escape before the whole sequence.
      guard bytes.count > 2 else { return nil }
      let isSequence = bytes[start + 2] == UInt8(ascii: "[") || bytes[start + 2] == UInt8(ascii: "O")
      guard isSequence else {
        self.init(1, .escape)
        return
      }
      guard let inner = KeySequence(bytes.dropFirst()) else { return nil }
      self.init(inner.length + 1, inner.meaning.withAlt)
    case 0x08, 0x7F: self.init(2, .deleteWordLeft)
    case 0x00..<0x20: self.init(1, .escape)
    default:
      let length = bytes[start + 1].lengthOfScalar
      guard bytes.count > length else { return nil }
      let letter = String(decoding: bytes[start + 1...start + length], as: UTF8.self)
      self.init(1 + length, letter.count == 1 && letter != "\u{FFFD}" ? .alt(Character(letter)) : nil)
    }
  }

  /// ESC [ and what follows.
  private init?(control bytes: ArraySlice<UInt8>) {
    let rest = bytes.dropFirst(2)
    guard let first = rest.first else { return nil }
    switch first {
    case UInt8(ascii: "["):
      // F1 to F5 of the Linux console.
      guard let letter = rest.dropFirst().first else { return nil }
      self.init(4, (0x41...0x45).contains(letter) ? .function(Int(letter) - 0x40) : nil)
    case UInt8(ascii: "M"):
      guard rest.count >= 4 else { return nil }
      let values = rest.dropFirst().prefix(3).map { Int($0) - 32 }
      self.init(6, Key(mouseButton: values[0], column: values[1], row: values[2], isPress: true))
    default:
      guard let parameters = Parameters(rest) else { return nil }
      let isPaste = parameters.final == UInt8(ascii: "~") && parameters.values.first == 200
      self.init(2 + parameters.length, isPaste ? .pasteStart : .keys(parameters.controlKey.map { [$0] } ?? []))
    }
  }

  /// Of bytes that end in the middle of a sequence, those that say what it is; a report can be as long as it likes, and
  /// what it says is not kept.
  static func needed(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.count > 3, bytes.first == 0x1B, isString(bytes[bytes.startIndex + 1]) else { return Array(bytes) }
    return bytes.prefix(2) + bytes.suffix(1)
  }

  private static func isString(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_")].contains(byte)
  }

  /// A report of the terminal that nobody asked for, up to its end: BEL, or Escape and a backslash.
  private init?(string bytes: ArraySlice<UInt8>) {
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

  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }
}

extension KeySequence.Meaning {
  fileprivate var withAlt: Self {
    switch self {
    case .keys([.left]): .keys([.wordLeft])
    case .keys([.right]): .keys([.wordRight])
    case .keys([.delete]): .keys([.deleteWordRight])
    default: self
    }
  }
}

extension UInt8 {
  /// How many bytes the character takes that starts with this one.
  fileprivate var lengthOfScalar: Int {
    switch self {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}

extension ArraySlice<UInt8> {
  /// How many bytes at the end are the start of a character that is not all there.
  fileprivate var unfinishedTail: Int {
    for count in 1...4 where count <= self.count {
      let byte = self[endIndex - count]
      if byte & 0xC0 == 0x80 { continue }
      return byte.lengthOfScalar > count ? count : 0
    }
    return 0
  }
}
