import Editing

/// Turns the bytes of a terminal into keys; pure, so that every odd sequence can be tried without a terminal.
///
/// ncurses is not asked for keys: it lets sequences that it does not know through as typed letters, and reads a paste byte by byte.
public struct KeyParser {
  private var pending: [UInt8] = []
  private var paste: PasteCollector?

  public init() {}

  /// Whether the bytes so far end in the middle of something.
  public var isIncomplete: Bool { isPasting || !pending.isEmpty }

  /// Whether a paste has begun and not ended.
  public var isPasting: Bool { paste != nil }

  /// The keys that are complete with these bytes.
  public mutating func parse(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    var rest = pending[...]
    while !rest.isEmpty {
      if paste != nil {
        guard let text = paste!.take(&rest) else { break }
        paste = nil
        keys.append(.paste(text))
        continue
      }
      guard let next = KeySequence(rest) else { break }
      rest.removeFirst(next.length)
      switch next.meaning {
      case .keys(let found): keys += found
      case .pasteStart: paste = PasteCollector()
      }
    }
    pending = KeySequence.needed(of: rest)
    return keys
  }

  /// What the bytes so far mean when nothing follows any more: a lone Escape, a paste that was broken off.
  public mutating func flush() -> [Key] {
    if let broken = paste {
      paste = nil
      return [.paste(broken.text)]
    }
    let rest = pending
    pending = []
    switch rest.count {
    case 1 where rest[0] == 0x1B: return [.escape]
    case 2 where rest == [0x1B, 0x1B]: return [.escape, .escape]
    case 2 where rest[0] == 0x1B && (0x21..<0x7F).contains(rest[1]):
      return [.alt(Character(Unicode.Scalar(rest[1])))]
    default: return []
    }
  }
}
