import StrictYAML
import Wording

/// Reads `schermteksten.yaml`: groups of texts, where a group and a key joined with a point are the name of a phrase.
struct PhrasebookReader {
  let log: ProblemLog
  /// What the first screen says stands in front in the file, up to and including this group.
  private static let lastOfFirstScreen = "begin"

  /// - Parameter onlyFirstScreen: reads no further than the first screen needs.
  func phrasebook(at content: String, onlyFirstScreen: Bool = false) -> Phrasebook {
    let file = YamlFile(path: content + "/schermteksten.yaml", log: log)
    let groups = Self.groups
    guard let root = file.node(through: onlyFirstScreen ? Self.lastOfFirstScreen : nil),
      let fields = Fields(root, "de schermteksten", keys: groups.map(\.name), in: file)
    else { return Phrasebook([:]) }
    var texts: [Phrase: String] = [:]
    texts.reserveCapacity(Phrase.allCases.count)
    for group in groups {
      if onlyFirstScreen, !fields.has(group.name) { continue }
      guard let node = fields.required(group.name, "een groep teksten"),
        let entries = Fields(node, "‘\(group.name)’", keys: group.phrases.map(\.key), in: file)
      else { continue }
      for phrase in group.phrases {
        guard let node = entries.required(phrase.key, "een tekst\(list(phrase.blanks, " met "))") else { continue }
        texts[phrase] = text(node, phrase, in: file)
      }
    }
    return Phrasebook(texts)
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
