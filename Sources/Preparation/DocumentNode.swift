import CJansson

/// A value of the document with its key path, read strictly: what is wrong is reported, and reading goes on.
struct DocumentNode {
  let path: String
  let value: UnsafeMutablePointer<json_t>
  let log: DocumentLog

  func report(_ message: String) {
    log.report(path, message)
  }

  /// About what this edition does not know.
  func notice(_ message: String) {
    log.notice(path, message)
  }

  /// As it is.
  var kept: KeptValue {
    KeptValue(json: jsonBytes(value))
  }

  var text: String? {
    guard isA(JSON_STRING, "een tekst"), let start = json_string_value(value) else { return nil }
    let bytes = UnsafeRawBufferPointer(start: start, count: json_string_length(value))
    return String(decoding: bytes, as: UTF8.self)
  }

  var flag: Bool? {
    if value.pointee.type == JSON_TRUE { return true }
    return isA(JSON_FALSE, "true of false") ? false : nil
  }

  /// As in JSON Schema, `6.0` is a whole number too.
  var integer: Int? {
    if value.pointee.type == JSON_INTEGER { return Int(json_integer_value(value)) }
    if value.pointee.type == JSON_REAL, let integer = Int(exactly: json_real_value(value)) { return integer }
    reportExpected("een geheel getal")
    return nil
  }

  var items: [DocumentNode] {
    guard isA(JSON_ARRAY, "een lijst") else { return [] }
    return (0..<json_array_size(value)).compactMap { index in
      json_array_get(value, index).map { DocumentNode(path: "\(path)[\(index)]", value: $0, log: log) }
    }
  }

  /// The texts of a list in which each stands once.
  var differentTexts: [String] { differentTexts { _ in nil } }

  /// - Parameter notice: what is said about a text that this edition does not know.
  func differentTexts(notice: (String) -> String?) -> [String] {
    var texts: [String] = []
    for item in items {
      guard let text = item.text else { continue }
      if texts.contains(text) { item.report("dit staat er al; verwacht: alles één keer") }
      if let words = notice(text) { item.notice(words) }
      texts.append(text)
    }
    return texts
  }

  var isObject: Bool {
    isA(JSON_OBJECT, "een object")
  }

  func member(_ key: String) -> DocumentNode? {
    json_object_get(value, key).map { DocumentNode(path: pathOfMember(key), value: $0, log: log) }
  }

  /// The members of an object, in the order of the document; nil when it is no object.
  var members: [(key: String, node: DocumentNode)]? {
    guard isObject else { return nil }
    var members: [(key: String, node: DocumentNode)] = []
    var place = json_object_iter(value)
    while let member = place, let start = json_object_iter_key(member), let inside = json_object_iter_value(member) {
      let bytes = UnsafeRawBufferPointer(start: start, count: json_object_iter_key_len(member))
      let key = String(decoding: bytes, as: UTF8.self)
      members.append((key, DocumentNode(path: pathOfMember(key), value: inside, log: log)))
      place = json_object_iter_next(value, member)
    }
    return members
  }

  /// The members of an object, apart by whether they have one of these keys; nil when it is no object.
  func members(_ keys: [String]) -> DocumentMembers? {
    guard let members else { return nil }
    var sorted = DocumentMembers()
    for (key, node) in members {
      if keys.contains(key) {
        sorted.known[key] = node
      } else {
        node.notice("onbekende sleutel; verwacht: \(keys.joined(separator: ", "))")
        sorted.unknown.append(UnknownMember(key: key, value: node.kept))
      }
    }
    return sorted
  }

  private func isA(_ type: json_type, _ expected: String) -> Bool {
    if value.pointee.type == type { return true }
    reportExpected(expected)
    return false
  }

  private func reportExpected(_ expected: String) {
    report("verwacht: \(expected); gevonden: \(name)")
  }

  private var name: String {
    switch value.pointee.type {
    case JSON_OBJECT: "een object"
    case JSON_ARRAY: "een lijst"
    case JSON_STRING: "een tekst"
    case JSON_INTEGER, JSON_REAL: "een getal"
    case JSON_TRUE: "true"
    case JSON_FALSE: "false"
    default: "null"
    }
  }

  /// Ids have points in them, so a key that is no plain word stands in brackets.
  private func pathOfMember(_ key: String) -> String {
    let isWord = !key.isEmpty && key.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    if isWord { return path.isEmpty ? key : "\(path).\(key)" }
    // Escaped, because a key of a stranger can hold anything and this is shown in a terminal.
    return "\(path)[\(String(reflecting: key))]"
  }
}

/// What an object holds.
struct DocumentMembers {
  fileprivate(set) var known: [String: DocumentNode] = [:]
  /// Of another edition, or misspelled.
  fileprivate(set) var unknown: [UnknownMember] = []

  subscript(key: String) -> DocumentNode? { known[key] }

  var isEmpty: Bool { known.isEmpty && unknown.isEmpty }

  func isEmpty(but key: String) -> Bool {
    unknown.isEmpty && known.keys.allSatisfy { $0 == key }
  }
}
