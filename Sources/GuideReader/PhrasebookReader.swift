import StrictYAML
import Wording

/// Reads the screen texts: groups of texts, where a group and a key joined with a point are the name of a phrase.
struct PhrasebookReader {
  /// What the first screen says stands in front in the file, up to and including this group.
  private static let lastOfFirstScreen = "begin"

  /// The phrases that there must be a text for; nil: whatever is there is taken.
  private let names: PhraseNames?

  init(_ names: PhraseNames?) {
    self.names = names
  }

  /// The texts of all layers, a later one over an earlier one.
  ///
  /// - Parameter onlyFirstScreen: reads no further than the first screen needs.
  func phrasebook(_ layers: Layers, onlyFirstScreen: Bool = false) -> Phrasebook {
    let all = layers.all.reduce([String: String]()) { lower, layer in
      guard let file = layer.phrases,
        let root = file.node(through: onlyFirstScreen ? Self.lastOfFirstScreen : nil)
      else { return lower }
      let upper = texts(root, isOverlay: layer.below != nil, in: file)
      return lower.isEmpty ? upper : lower.merging(upper) { $1 }
    }
    return Phrasebook(all)
  }

  /// - Parameter isOverlay: has the texts that it says otherwise, and no others.
  private func texts(_ root: YamlNode, isOverlay: Bool, in file: YamlFile) -> [String: String] {
    guard let groups = Fields(root, "de schermteksten", keys: names?.groups.map(\.name), in: file) else { return [:] }
    var texts: [String: String] = [:]
    for name in groups.keys {
      let expected = names?.keys(of: name)
      guard let node = groups[name], let entries = Fields(node, "‘\(name)’", keys: expected, in: file) else { continue }
      for key in entries.keys {
        guard let node = entries[key] else { continue }
        texts["\(name).\(key)"] = text(node, "\(name).\(key)", in: file)
      }
      guard !isOverlay, let expected else { continue }
      for key in expected { _ = entries.required(key, expectation(of: "\(name).\(key)")) }
    }
    guard !isOverlay, let names else { return texts }
    for group in names.groups { _ = groups.required(group.name, "een groep teksten") }
    return texts
  }

  private func expectation(of name: String) -> String {
    "een tekst\(list(names?[name]?.blanks ?? [], " met "))"
  }

  private func text(_ node: YamlNode, _ name: String, in file: YamlFile) -> String {
    let text = file.text(node, "‘\(name)’")
    guard !text.isBlank else { return text }
    let template = Template(text)
    if template.isOpen { file.report(node.line, "‘\(name)’ heeft een { zonder }") }
    guard !template.isOpen, let phrase = names?[name] else { return text }
    let found = template.blanks
    let unknown = found.filter { !phrase.blanks.contains($0) }
    if !unknown.isEmpty {
      let others = phrase.blanks.isEmpty ? "geen" : list(phrase.blanks)
      file.report(node.line, "‘\(name)’ heeft een onbekende invulplek:\(list(unknown, " ")); verwacht: \(others)")
    }
    let missing = phrase.blanks.filter { !found.contains($0) }
    if !missing.isEmpty { file.report(node.line, "in ‘\(name)’ ontbreekt de invulplek\(list(missing, " "))") }
    switch phrase.list {
    case .months: checkMonths(text, node.line, name, in: file)
    case nil: break
    }
    return text
  }

  private func checkMonths(_ text: String, _ line: Int, _ name: String, in file: YamlFile) {
    let words = text.split(separator: " ").count
    guard words != 12 else { return }
    file.report(line, "‘\(name)’ heeft \(words) woorden; verwacht: twaalf maanden met spaties ertussen")
  }

  private func list(_ blanks: [String], _ before: String = "") -> String {
    blanks.isEmpty ? "" : before + blanks.map { "{\($0)}" }.joined(separator: ", ")
  }
}

/// The names of phrases as the file of their texts has them: groups, and keys in each.
struct PhraseNames {
  private(set) var groups: [(name: String, keys: [String])] = []
  private var phrases: [String: any Phrase] = [:]

  init(_ types: [any Phrase.Type]) {
    for type in types {
      for phrase in type.all { add(phrase) }
    }
  }

  subscript(name: String) -> (any Phrase)? { phrases[name] }

  func keys(of group: String) -> [String]? { groups.first { $0.name == group }?.keys }

  private mutating func add(_ phrase: any Phrase) {
    let name = phrase.rawValue
    // Some words are said in two places.
    guard phrases.updateValue(phrase, forKey: name) == nil else { return }
    // Looking at bytes is much quicker than looking at characters.
    let point = name.utf8.firstIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    let (group, key) = (String(name[..<point]), String(name[point...].dropFirst()))
    // Names of a group mostly come together.
    let index = groups.lastIndex { $0.name == group } ?? groups.endIndex
    if index == groups.endIndex { groups.append((group, [])) }
    groups[index].keys.append(key)
  }
}
