import Editing

/// Letters, Enter and Tab as they came together, up to the next other key.
struct TypedText {
  /// More letters at once than anybody types are a paste that the terminal does not mark.
  private static let mostTyped = 64

  /// How many bytes it takes; 0 where they begin with another key, or with a part of a letter.
  private(set) var length = 0
  private(set) var keys: [Key] = []
  /// Whether it was put there by a paste: nobody types on after Enter or Tab before that was seen.
  private(set) var isPaste = false

  /// - Parameter followsPaste: whether what came before it, at the same moment, was a paste.
  init(_ bytes: ArraySlice<UInt8>, followsPaste: Bool) {
    var run = bytes.prefix { $0.isText || $0.isBreak }
    if run.endIndex == bytes.endIndex { run.removeLast(run.unfinishedTail) }
    length = run.count
    guard let firstBreak = run.firstIndex(where: \.isBreak) else {
      keys = Self.typed(run)
      return
    }
    isPaste = followsPaste || run[firstBreak...].contains(where: \.isText)
    keys =
      isPaste
      ? [.paste(Self.plain(run))] : Self.typed(run[..<firstBreak]) + run[firstBreak...].compactMap(KeySequence.control)
  }

  /// Characters together: marks belong to the letter before them.
  private static func typed(_ bytes: ArraySlice<UInt8>) -> [Key] {
    let text = plain(bytes)
    return text.count > mostTyped ? [.paste(text)] : text.map(Key.character)
  }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).plainText().filter { $0 != "\u{FFFD}" }
  }
}

extension UInt8 {
  /// Part of a letter, a digit, a sign or a space.
  var isText: Bool { self >= 0x20 && self != 0x7F }

  fileprivate var isBreak: Bool { self == 0x09 || self == 0x0A || self == 0x0D }

  /// How many bytes the character takes that starts with this one.
  var lengthOfScalar: Int {
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
