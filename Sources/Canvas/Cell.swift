/// One character on the screen and its style; plain bits, because thousands are compared and copied at every key.
public struct Cell: Equatable, Sendable {
  /// The character in UTF-8, its first byte lowest; 0 in the second column of a wide character.
  private var code: UInt64
  public var style: Style

  /// - Parameter character: of one with more marks than eight bytes hold, the first ones are shown.
  public init(_ character: Character? = " ", style: Style = .plain) {
    code = character.map(Self.code) ?? 0
    self.style = style
  }

  init(ascii: UInt8, style: Style) {
    code = UInt64(ascii)
    self.style = style
  }

  /// nil in the second column of a wide character.
  public var character: Character? {
    get {
      if code < 0x80 { return code == 0 ? nil : Character(Unicode.Scalar(UInt8(code))) }
      let bytes = (0..<8).map { UInt8(truncatingIfNeeded: code >> ($0 * 8)) }.prefix { $0 != 0 }
      return String(decoding: bytes, as: UTF8.self).first
    }
    set { code = newValue.map(Self.code) ?? 0 }
  }

  var isSecondHalf: Bool { code == 0 }

  /// The character where it is one of ASCII.
  public var ascii: UInt8? { code > 0 && code < 0x80 ? UInt8(code) : nil }

  private static func code(_ character: Character) -> UInt64 {
    var code: UInt64 = 0
    var length = 0
    for scalar in character.unicodeScalars {
      let bytes = scalar.utf8
      guard length + bytes.count <= 8 else { break }
      for byte in bytes {
        code |= UInt64(byte) << (length * 8)
        length += 1
      }
    }
    return code
  }
}
