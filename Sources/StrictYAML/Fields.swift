/// The keys of one map, read strictly: every fault is reported, and a harmless value stands in so that reading goes on.
package struct Fields {
  package let file: YamlFile
  /// Where the map starts.
  package let line: Int
  /// What the map is, for messages; for instance `een vraag`.
  package let what: String
  private var entries: [YamlNode.Entry] = []

  /// Reports unknown and double keys; nil when the node is no map.
  ///
  /// - Parameter keys: which keys it may have; nil: any.
  package init?(_ node: YamlNode, _ what: String, keys: [String]?, in file: YamlFile) {
    guard case .map(let all) = node.value else {
      file.report(
        node.line,
        "verwacht: \(what)\(keys.map { " met de sleutels " + $0.joined(separator: ", ") } ?? "")"
          + "; gevonden: \(node.kind)")
      return nil
    }
    self.file = file
    self.line = node.line
    self.what = what
    for entry in all {
      if let earlier = entries.first(where: { $0.key == entry.key }) {
        file.report(entry.line, "‘\(entry.key)’ staat hier dubbel; eerder op regel \(earlier.line)")
      } else if keys?.contains(entry.key) ?? true {
        entries.append(entry)
      } else if let keys {
        file.report(
          entry.line, "onbekende sleutel ‘\(entry.key)’ bij \(what); verwacht: \(keys.joined(separator: ", "))")
      }
    }
  }

  /// The keys that it has, in order.
  package var keys: [String] { entries.map(\.key) }

  package subscript(key: String) -> YamlNode? {
    entries.first { $0.key == key }?.value
  }

  package func has(_ key: String) -> Bool { self[key] != nil }

  /// Where the value of a key starts, or the map when it has no such key.
  package func line(of key: String) -> Int { self[key]?.line ?? line }

  /// The value of a key that must be there.
  package func required(_ key: String, _ expected: @autoclosure () -> String) -> YamlNode? {
    if let node = self[key] { return node }
    file.report(line, "‘\(key)’ ontbreekt bij \(what); verwacht: \(expected())")
    return nil
  }

  /// A text on one line, not empty.
  package func text(_ key: String) -> String {
    required(key, "een tekst").map { file.text($0, "‘\(key)’") } ?? ""
  }

  package func optionalText(_ key: String) -> String? {
    has(key) ? text(key) : nil
  }

  package func integer(_ key: String) -> Int? {
    guard let node = required(key, "een geheel getal") else { return nil }
    if case .scalar(let text) = node.value, let number = Int(text), String(number) == text { return number }
    file.report(node.line, "‘\(key)’ moet een geheel getal zijn\(node.found)")
    return nil
  }

  package func flag(_ key: String) -> Bool {
    guard let node = required(key, "true of false") else { return false }
    switch node.value {
    case .scalar("true"): return true
    case .scalar("false"): return false
    default:
      file.report(node.line, "‘\(key)’ moet true of false zijn\(node.found)")
      return false
    }
  }

  /// The items of a list that must be there; an empty list is written `[]`.
  package func list(_ key: String, atLeast minimum: Int = 0) -> [YamlNode] {
    guard let node = required(key, "een lijst") else { return [] }
    guard case .list(let items) = node.value else {
      file.report(node.line, "‘\(key)’ moet een lijst zijn\(node.found)")
      return []
    }
    if items.count < minimum {
      file.report(node.line, "‘\(key)’ heeft \(items.count) onderdelen; verwacht: \(minimum) of meer")
    }
    return items
  }
}
