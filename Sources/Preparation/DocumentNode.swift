import JSON

/// A value of the document with its key path, read strictly: what is wrong is reported, and reading goes on.
struct DocumentNode {
  let path: String
  let value: JSON
  let log: DocumentLog

  func report(_ message: String) {
    log.report(path, message)
  }

  /// About what this edition does not know.
  func notice(_ message: String) {
    log.notice(path, message)
  }

  var text: String? { expected(value.text, "een tekst") }

  var flag: Bool? { expected(value.flag, "true of false") }

  var integer: Int? { expected(value.integer, "een geheel getal") }

  var items: [DocumentNode] {
    (expected(value.items, "een lijst") ?? []).enumerated().map { index, item in
      DocumentNode(path: "\(path)[\(index)]", value: item, log: log)
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

  /// The members of an object, in the order of the document; nil when it is no object.
  var members: [(key: String, node: DocumentNode)]? {
    expected(value.members, "een object")?.map { key, value in
      (key, DocumentNode(path: pathOfMember(key), value: value, log: log))
    }
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
        sorted.unknown.append(UnknownMember(key: key, value: node.value))
      }
    }
    return sorted
  }

  private func expected<Kind>(_ value: Kind?, _ expected: String) -> Kind? {
    if value == nil { report("verwacht: \(expected); gevonden: \(name)") }
    return value
  }

  private var name: String {
    switch value {
    case .object: "een object"
    case .list: "een lijst"
    case .text: "een tekst"
    case .integer, .real: "een getal"
    case .flag(true): "true"
    case .flag(false): "false"
    case .null: "null"
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
