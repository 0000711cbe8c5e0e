import CYaml

extension YamlNode {
  /// - Parameter last: the key of the outermost map after which nothing more is read; nil: all is read.
  package static func parse(_ bytes: [UInt8], through last: String? = nil) throws(YamlFault) -> YamlNode {
    // An editor may put a byte order mark in front; it says nothing.
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard !text.isEmpty else { throw YamlFault(line: 1, message: "dit bestand is leeg") }
    let result: Result<YamlNode, YamlFault> = text.withUnsafeBufferPointer { buffer in
      do throws(YamlFault) {
        let parser = try YamlParser(buffer)
        defer { parser.delete() }
        return .success(try parser.onlyDocument(through: last))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

/// libyaml's parser over bytes that outlive it.
private struct YamlParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// What libyaml has not asked for yet.
  private let supply: UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>
  // The parser keeps its own address, so it must not move.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// libyaml looks at all that it gets before it says the first word of it, so it gets little at a time.
  private static let portion = 1024
  /// Far more than any content, and far less than the stack holds.
  private static let deepest = 100

  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(YamlFault) {
    self.bytes = bytes
    supply = .allocate(capacity: 1)
    supply.initialize(to: bytes)
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      supply.deallocate()
      throw YamlFault(line: 0, message: "er is geen geheugen om dit bestand te lezen")
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input(
      parser,
      { supply, buffer, room, count in
        let supply = supply!.assumingMemoryBound(to: UnsafeBufferPointer<UInt8>.self)
        let portion = supply.pointee.prefix(min(room, YamlParser.portion))
        for (place, byte) in portion.enumerated() { buffer![place] = byte }
        supply.pointee = UnsafeBufferPointer(rebasing: supply.pointee.dropFirst(portion.count))
        count!.pointee = portion.count
        return 1
      }, supply)
  }

  func delete() {
    yaml_parser_delete(parser)
    parser.deallocate()
    supply.deallocate()
  }

  func onlyDocument(through last: String?) throws(YamlFault) -> YamlNode {
    _ = try next()  // The stream begins.
    guard try next().type == YAML_DOCUMENT_START_EVENT else { throw YamlFault(line: 1, message: "dit bestand is leeg") }
    let root = try node(try next(), through: last)
    if last != nil { return root }
    _ = try next()  // The document ends.
    let end = try next()
    guard end.type == YAML_STREAM_END_EVENT else {
      throw YamlFault(line: end.line, message: "hier begint een tweede document; verwacht: één document per bestand")
    }
    return root
  }

  private struct Event {
    var type: yaml_event_type_t
    var line: Int
    /// Of a scalar.
    var text = ""
  }

  private func next() throws(YamlFault) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
    defer { yaml_event_delete(&event) }
    let line = Int(event.start_mark.line) + 1
    guard !event.hasNameOrTag else {
      throw YamlFault(
        line: line, message: "wat hier met een & of ! begint, valt weg; zet de tekst tussen aanhalingstekens")
    }
    guard event.type == YAML_SCALAR_EVENT else { return Event(type: event.type, line: line) }
    let bytes = UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length)
    return Event(type: event.type, line: line, text: String(decoding: bytes, as: UTF8.self))
  }

  /// The node that begins with an event; of a map no more than up to and including the key `last`.
  private func node(_ event: Event, through last: String? = nil, depth: Int = 0) throws(YamlFault) -> YamlNode {
    guard depth <= Self.deepest else {
      throw YamlFault(
        line: event.line, message: "hier zit te veel in elkaar; verwacht: hoogstens \(Self.deepest) lagen")
    }
    switch event.type {
    case YAML_SEQUENCE_START_EVENT:
      var items: [YamlNode] = []
      var item = try next()
      while item.type != YAML_SEQUENCE_END_EVENT {
        items.append(try node(item, depth: depth + 1))
        item = try next()
      }
      return YamlNode(value: .list(items), line: event.line)
    case YAML_MAPPING_START_EVENT:
      var entries: [YamlNode.Entry] = []
      var start = try next()
      while start.type != YAML_MAPPING_END_EVENT {
        let key = try node(start, depth: depth + 1)
        guard case .scalar(let name) = key.value else {
          throw YamlFault(line: key.line, message: "\(key.kind) kan geen sleutel zijn; verwacht: een woord")
        }
        entries.append(YamlNode.Entry(key: name, line: key.line, value: try node(try next(), depth: depth + 1)))
        if name == last { break }
        start = try next()
      }
      return YamlNode(value: .map(entries), line: event.line)
    case YAML_ALIAS_EVENT:
      // A text that stands elsewhere cannot be read where it is used.
      throw YamlFault(
        line: event.line,
        message: "een * begint hier een verwijzing; schrijf de tekst uit, of zet hem tussen aanhalingstekens")
    default: return YamlNode(value: .scalar(event.text), line: event.line)
    }
  }

  private func fault() -> YamlFault {
    let state = parser.pointee
    let words = state.problem.map { String(cString: $0) } ?? ""
    if state.error == YAML_READER_ERROR {
      let before = bytes.prefix(state.problem_offset)
      let line = before.count { $0 == UInt8(ascii: "\n") } + 1
      return YamlFault(line: line, message: yamlMessage(words, "dit is geen geldige UTF-8"))
    }
    // Of a key or a quoted text it says where that should have ended; the mistake is where it began.
    let context = state.context.map { String(cString: $0) } ?? ""
    let isUnfinished = ["while scanning a simple key", "while scanning a quoted scalar"].contains(context)
    let mark = isUnfinished ? state.context_mark : state.problem_mark
    return YamlFault(line: Int(mark.line) + 1, message: yamlMessage(words, "dit is geen geldige YAML"))
  }
}

extension yaml_event_t {
  /// Written with `&` or `!` before what is meant.
  fileprivate var hasNameOrTag: Bool {
    switch type {
    case YAML_SCALAR_EVENT: data.scalar.anchor != nil || data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT: data.sequence_start.anchor != nil || data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT: data.mapping_start.anchor != nil || data.mapping_start.tag != nil
    default: false
    }
  }
}
