/// A text in pieces, between which something is filled in.
public struct Template: Equatable, Sendable {
  public enum Piece: Equatable, Sendable {
    case words(Substring)
    /// What stands between braces, such as `aantal` in `{aantal}`.
    case blank(Substring)
  }

  public private(set) var pieces: [Piece] = []
  /// There is a brace that opens and none that closes it; it counts as words.
  public private(set) var isOpen = false

  public init(_ text: String) {
    // Looking at bytes is much quicker than looking at characters, and most texts have no blanks.
    guard text.utf8.contains(UInt8(ascii: "{")) else {
      if !text.isEmpty { pieces = [.words(text[...])] }
      return
    }
    var rest = Substring(text).utf8
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else {
        isOpen = true
        break
      }
      if open > rest.startIndex { pieces.append(.words(Substring(rest[..<open]))) }
      pieces.append(.blank(Substring(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(Substring(rest))) }
  }

  /// The names of its blanks, in order.
  public var blanks: [String] {
    pieces.compactMap { if case .blank(let name) = $0 { String(name) } else { nil } }
  }
}
