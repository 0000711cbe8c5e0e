import CYaml

extension YamlNode {
  package static func parse(_ bytes: [UInt8]) throws(YamlFault) -> YamlNode {
    // An editor may put a byte order mark in front; it says nothing.
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard !text.isEmpty else { throw YamlFault(line: 1, message: "dit bestand is leeg") }
    let result: Result<YamlNode, YamlFault> = text.withUnsafeBufferPointer { buffer in
      do throws(YamlFault) {
        let parser = try YamlParser(buffer)
        defer { parser.delete() }
        return .success(try parser.onlyDocument())
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
  // The parser keeps its own address, so it must not move.
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(YamlFault) {
    self.bytes = bytes
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      throw YamlFault(line: 0, message: "er is geen geheugen om dit bestand te lezen")
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  func delete() {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  func onlyDocument() throws(YamlFault) -> YamlNode {
    var first = try load()
    defer { yaml_document_delete(&first) }
    guard let root = yaml_document_get_root_node(&first) else {
      throw YamlFault(line: 1, message: "dit bestand is leeg")
    }
    var second = try load()
    defer { yaml_document_delete(&second) }
    if let extra = yaml_document_get_root_node(&second) {
      throw YamlFault(line: extra.line, message: "hier begint een tweede document; verwacht: één document per bestand")
    }
    var seen = [Bool](repeating: false, count: first.nodes.top - first.nodes.start)
    return try node(root, of: first, &seen)
  }

  private func load() throws(YamlFault) -> yaml_document_t {
    var document = yaml_document_t()
    guard yaml_parser_load(parser, &document) == 1 else { throw fault() }
    return document
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

  private func node(
    _ pointer: UnsafeMutablePointer<yaml_node_t>, of document: yaml_document_t, _ seen: inout [Bool]
  ) throws(YamlFault) -> YamlNode {
    let index = pointer - document.nodes.start
    // A node met twice can contain itself, and a text that stands elsewhere cannot be read where it is used.
    if seen[index] {
      throw YamlFault(
        line: pointer.line, message: "hier staat een & waar ergens een * naar wijst; schrijf de tekst uit")
    }
    seen[index] = true
    let data = pointer.pointee.data
    switch pointer.pointee.type {
    case YAML_SEQUENCE_NODE:
      var items: [YamlNode] = []
      var item = data.sequence.items.start!
      while item < data.sequence.items.top {
        items.append(try node(document.nodes.start + Int(item.pointee) - 1, of: document, &seen))
        item += 1
      }
      return YamlNode(value: .list(items), line: pointer.line)
    case YAML_MAPPING_NODE:
      var entries: [Entry] = []
      var pair = data.mapping.pairs.start!
      while pair < data.mapping.pairs.top {
        let key = try node(document.nodes.start + Int(pair.pointee.key) - 1, of: document, &seen)
        guard case .scalar(let name) = key.value else {
          throw YamlFault(line: key.line, message: "\(key.kind) kan geen sleutel zijn; verwacht: een woord")
        }
        let value = try node(document.nodes.start + Int(pair.pointee.value) - 1, of: document, &seen)
        entries.append(Entry(key: name, line: key.line, value: value))
        pair += 1
      }
      return YamlNode(value: .map(entries), line: pointer.line)
    default:
      let bytes = UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)
      return YamlNode(value: .scalar(String(decoding: bytes, as: UTF8.self)), line: pointer.line)
    }
  }

  private typealias Entry = YamlNode.Entry
}

extension UnsafeMutablePointer<yaml_node_t> {
  fileprivate var line: Int { Int(pointee.start_mark.line) + 1 }
}
