import CJansson
import Glibc

extension JSON {
  /// How much room there is around what is written.
  public enum Layout: Sendable {
    /// None.
    case line
    /// A line for each item and member.
    case page
    /// The same, with a space before each colon too, and an empty line in what is empty.
    case widePage
  }

  /// As text.
  public func bytes(_ layout: Layout) -> [UInt8] {
    var writer = Writer(layout: layout)
    writer.write(self)
    return writer.bytes
  }

  /// What is neither a list nor an object, as jansson writes it: only what must be is escaped.
  fileprivate func withLeaf(_ use: (UnsafeRawBufferPointer) -> Void) {
    let value =
      switch self {
      case .text(let text): json_stringn(text, text.utf8.count)
      case .integer(let integer): json_integer(json_int_t(integer))
      case .real(let real): json_real(real)
      case .flag(let flag): flag ? json_true() : json_false()
      case .null, .list, .object: json_null()
      }
    defer { json_decref(value) }
    // nil only where there is no memory left.
    let text = json_dumps(value, Int(JSON_ENCODE_ANY))!
    defer { free(text) }
    use(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}

private struct Writer {
  let layout: JSON.Layout
  var bytes: [UInt8] = []
  private var depth = 0

  init(layout: JSON.Layout) {
    self.layout = layout
  }

  mutating func write(_ json: JSON) {
    switch json {
    case .list(let items):
      write(items, between: ("[", "]")) { $0.write($1) }
    case .object(let members):
      write(members, between: ("{", "}")) { writer, member in
        writer.write(.text(member.key))
        writer.bytes += writer.colon.utf8
        writer.write(member.value)
      }
    default: json.withLeaf { bytes += $0 }
    }
  }

  private mutating func write<Part>(
    _ parts: [Part], between brackets: (String, String), _ write: (inout Writer, Part) -> Void
  ) {
    bytes += brackets.0.utf8
    depth += 1
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes += ",".utf8 }
      startLine()
      write(&self, part)
    }
    depth -= 1
    if parts.isEmpty, layout == .widePage { bytes += "\n".utf8 }
    if !parts.isEmpty || layout == .widePage { startLine() }
    bytes += brackets.1.utf8
  }

  private var colon: String {
    switch layout {
    case .line: ":"
    case .page: ": "
    case .widePage: " : "
    }
  }

  private mutating func startLine() {
    if layout != .line { bytes += ("\n" + String(repeating: "  ", count: depth)).utf8 }
  }
}
