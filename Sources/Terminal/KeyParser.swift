import Editing

/// Turns the bytes of a terminal into keys; pure, so that every odd sequence can be tried without a terminal.
///
/// ncurses is not asked for keys: it lets sequences that it does not know through as typed letters, and reads a paste byte by byte.
public struct KeyParser {
  private var pending: [UInt8] = []
  private var paste: PasteCollector?
  private let block: NumberBlock

  public init(_ block: NumberBlock = .withFunctionKeys) {
    self.block = block
  }

  /// Whether the bytes so far end in the middle of something.
  public var isIncomplete: Bool { isPasting || !pending.isEmpty }

  /// Whether a paste has begun and not ended.
  public var isPasting: Bool { paste != nil }

  /// Whether the bytes so far may well be all: Escape, which is a key and a beginning.
  var isOnlyEscape: Bool { !isPasting && !pending.isEmpty && pending.allSatisfy { $0 == 0x1B } }

  /// The keys that are complete with these bytes, which came at the same moment.
  public mutating func parse(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    var rest = pending[...]
    var followsPaste = false
    while !rest.isEmpty {
      if paste != nil {
        guard let text = paste!.take(&rest) else { break }
        paste = nil
        keys.append(.paste(text))
        continue
      }
      let typed = TypedText(rest, followsPaste: followsPaste)
      if typed.length > 0 {
        rest.removeFirst(typed.length)
        keys += typed.keys
        followsPaste = followsPaste || typed.isPaste
        continue
      }
      guard !rest.first!.isText, let next = KeySequence(rest, block) else { break }
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
    switch rest {
    case [0x1B]: return [.escape]
    case [0x1B, 0x1B]: return [.escape, .escape]
    // The only letter with which a report of the terminal begins too.
    case [0x1B, UInt8(ascii: "P")]: return [.withAlt("p")]
    default: return []
    }
  }
}
