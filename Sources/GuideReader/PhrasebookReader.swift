import StrictYAML
import Wording

/// Reads the screen texts: groups of texts, where a group and a key joined with a point are the name of a phrase.
struct PhrasebookReader {
  /// What the first screen says stands in front in the file, up to and including this group.
  private static let lastOfFirstScreen = "begin"

  /// The texts of all layers, a later one over an earlier one.
  ///
  /// - Parameter onlyFirstScreen: reads no further than the first screen needs.
  func phrasebook(_ layers: Layers, onlyFirstScreen: Bool = false) -> Phrasebook {
    let all = layers.all.reduce([Phrase: String]()) { lower, layer in
      guard let file = layer.phrases else { return lower }
      let upper = texts(file, onlyFirstScreen: onlyFirstScreen, isOverlay: layer.below != nil)
      return lower.isEmpty ? upper : lower.merging(upper) { $1 }
    }
    return Phrasebook(all)
  }

  /// - Parameter isOverlay: has the texts that it says otherwise, and no others.
  private func texts(_ file: YamlFile, onlyFirstScreen: Bool, isOverlay: Bool) -> [Phrase: String] {
    let groups = Self.groups
    guard let root = file.node(through: onlyFirstScreen ? Self.lastOfFirstScreen : nil),
      let fields = Fields(root, "de schermteksten", keys: groups.map(\.name), in: file)
    else { return [:] }
    var texts: [Phrase: String] = [:]
    texts.reserveCapacity(Phrase.allCases.count)
    for group in groups {
      if onlyFirstScreen || isOverlay, !fields.has(group.name) { continue }
      guard let node = fields.required(group.name, "een groep teksten"),
        let entries = Fields(node, "‘\(group.name)’", keys: group.phrases.map(\.key), in: file)
      else { continue }
      for phrase in group.phrases where !isOverlay || entries.has(phrase.key) {
        guard let node = entries.required(phrase.key, "een tekst\(list(phrase.blanks, " met "))") else { continue }
        texts[phrase] = text(node, phrase, in: file)
      }
    }
    return texts
  }

  private static var groups: [(name: String, phrases: [Phrase])] {
    var groups: [(name: String, phrases: [Phrase])] = []
    var prefix = "."
    for phrase in Phrase.allCases {
      if !phrase.rawValue.hasPrefix(prefix) {
        groups.append((phrase.group, []))
        prefix = phrase.group + "."
      }
      groups[groups.count - 1].phrases.append(phrase)
    }
    return groups
  }

  private func text(_ node: YamlNode, _ phrase: Phrase, in file: YamlFile) -> String {
    var name: String { "‘\(phrase.rawValue)’" }
    guard let text = file.multilineText(node, name) else { return "" }
    guard let found = blanks(in: text) else {
      file.report(node.line, "\(name) heeft een { zonder }")
      return text
    }
    let expected = phrase.blanks
    let unknown = found.filter { !expected.contains($0) }
    if !unknown.isEmpty {
      let others = expected.isEmpty ? "geen" : list(expected)
      file.report(node.line, "\(name) heeft een onbekende invulplek:\(list(unknown, " ")); verwacht: \(others)")
    }
    let missing = expected.filter { !found.contains($0) }
    if !missing.isEmpty { file.report(node.line, "in \(name) ontbreekt de invulplek\(list(missing, " "))") }
    let words = text.split(separator: " ").count
    if phrase == .months, words != 12 {
      file.report(node.line, "\(name) heeft \(words) woorden; verwacht: twaalf maanden met spaties ertussen")
    }
    return text
  }

  /// nil when one has no end.
  private func blanks(in text: String) -> [String]? {
    var found: [String] = []
    // Looking at bytes is much quicker than looking at characters.
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
      found.append(String(Substring(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return found
  }

  private func list(_ blanks: [String], _ before: String = "") -> String {
    blanks.isEmpty ? "" : before + blanks.map { "{\($0)}" }.joined(separator: ", ")
  }
}
