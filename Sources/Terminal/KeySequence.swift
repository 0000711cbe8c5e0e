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
  init?(_ bytes: ArraySlice<UInt8>, _ block: NumberBlock) {
    let first = bytes[bytes.startIndex]
    if first == 0x1B {
      self.init(escaped: bytes, block)
    } else {
      self.init(1, Self.control(first))
    }
  }

  private init?(escaped bytes: ArraySlice<UInt8>, _ block: NumberBlock) {
    let start = bytes.startIndex
    guard bytes.count > 1 else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "["): self.init(control: bytes)
    case UInt8(ascii: "O"): self.init(keypad: bytes, block)
    case let byte where Self.mayBeString(byte):
      guard bytes.count > 2 else { return nil }
      if Self.isString(bytes) { self.init(string: bytes) } else { self.init(letter: bytes) }
    case 0x1B:
      // Alt and an arrow, in terminals that put Escape before the whole sequence.
      guard bytes.count > 2 else { return nil }
      let isSequence = bytes[start + 2] == UInt8(ascii: "[") || bytes[start + 2] == UInt8(ascii: "O")
      guard isSequence else {
        self.init(1, .escape)
        return
      }
      guard let inner = KeySequence(bytes.dropFirst(), block) else { return nil }
      self.init(inner.length + 1, inner.meaning.withAlt)
    case 0x08, 0x7F: self.init(2, .deleteWordLeft)
    case 0x0A, 0x0D: self.init(2, .newLine)
    // Shift and Tab of the Linux console.
    case 0x09: self.init(2, .backTab)
    case 0x00..<0x20: self.init(1, .escape)
    default: self.init(letter: bytes)
    }
  }

  /// Escape and a letter are that letter with Alt; Escape and words are words.
  private init?(letter bytes: ArraySlice<UInt8>) {
    let length = bytes[bytes.startIndex + 1].lengthOfScalar
    guard bytes.count > length else { return nil }
    let next = bytes.dropFirst(1 + length).first
    if let next, next.isText {
      self.init(1, .escape)
    } else {
      let letter = String(decoding: bytes.dropFirst().prefix(length), as: UTF8.self)
      self.init(1 + length, letter.count == 1 && letter != "\u{FFFD}" ? .withAlt(Character(letter)) : nil)
    }
  }

  /// ESC O and what follows.
  private init?(keypad bytes: ArraySlice<UInt8>, _ block: NumberBlock) {
    guard bytes.count > 2 else { return nil }
    switch bytes[bytes.startIndex + 2] {
    case 0x30...0x3B, 0x40...0x5A, 0x61...0x7A:
      guard let parameters = Parameters(bytes.dropFirst(2)) else { return nil }
      let key = parameters.keypadKey(block)
      // A word may begin with the same letters as a key of the number block.
      let isWord = parameters.final > 0x60 && (key == nil || bytes.dropFirst(3).prefix(2).count(where: \.isText) == 2)
      self.init(isWord ? 1 : 2 + parameters.length, isWord ? .escape : key)
    case let byte where byte.isText: self.init(1, .escape)
    default: self.init(2, nil)
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

  static func control(_ byte: UInt8) -> Key? {
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
    if case .keys(let keys) = self { .keys(keys.compactMap(\.withAlt)) } else { self }
  }
}
