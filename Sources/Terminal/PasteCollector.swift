import Editing

/// Gathers what lies between the marks of a bracketed paste; what is too much is read and left out.
struct PasteCollector {
  private static let start: [UInt8] = Array("\u{1B}[200~".utf8)
  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)
  private static let limit = 1 << 20
  private var bytes: [UInt8] = []
  /// How much of the end mark the last bytes are.
  private var matched = 0

  /// The text so far, as it may be kept and shown.
  var text: String { String(decoding: bytes, as: UTF8.self).plainText() }

  /// Takes bytes away from `rest`, and gives the text when the end mark was among them.
  mutating func take(_ rest: inout ArraySlice<UInt8>) -> String? {
    for index in rest.indices {
      let byte = rest[index]
      if byte == Self.end[matched] {
        matched += 1
        if matched == Self.end.count {
          rest = rest[(index + 1)...]
          return text
        }
      } else {
        append(Self.end[..<matched])
        matched = byte == Self.end[0] ? 1 : 0
        if matched == 0 { append(CollectionOfOne(byte)) }
      }
    }
    rest = []
    return nil
  }

  private mutating func append(_ more: some Collection<UInt8>) {
    guard bytes.count < Self.limit else { return }
    bytes += more
    // A copy of what a terminal showed may have the mark of a beginning in it.
    if bytes.last == Self.start.last, bytes.suffix(Self.start.count) == Self.start[...] {
      bytes.removeLast(Self.start.count)
    }
  }
}
