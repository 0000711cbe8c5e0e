import StrictYAML
import Wording

/// Reads `schermteksten.yaml`: groups of any depth, whose keys joined with a point are the names of the phrases.
struct PhrasebookReader {
  let log: ProblemLog

  func phrasebook(at content: String) -> Phrasebook {
    let file = YamlFile(path: content + "/schermteksten.yaml", log: log)
    guard let root = file.node() else { return Phrasebook([:]) }
    var collector = PhraseCollector(file: file)
    collector.collect(root, at: "")
    collector.reportMissing()
    return Phrasebook(collector.texts)
  }
}

private struct PhraseCollector {
  let file: YamlFile
  var texts: [Phrase: String] = [:]
  private var lines: [String: Int] = [:]
  // Looking a phrase up by raw value compares with every case in turn.
  private let names = Dictionary(uniqueKeysWithValues: Phrase.allCases.map { ($0.rawValue, $0) })

  init(file: YamlFile) {
    self.file = file
  }

  mutating func collect(_ node: YamlNode, at path: String) {
    guard case .map(let entries) = node.value else {
      file.report(node.line, "\(path.isEmpty ? "dit bestand" : "‘\(path)’") moet een groep sleutels zijn\(node.found)")
      return
    }
    if entries.isEmpty { file.report(node.line, "‘\(path)’ is een lege groep; verwacht: teksten") }
    for entry in entries {
      let name = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      if let earlier = lines.updateValue(entry.line, forKey: name) {
        file.report(entry.line, "‘\(name)’ staat hier dubbel; eerder op regel \(earlier)")
      } else if let phrase = names[name] {
        texts[phrase] = text(entry.value, phrase)
      } else if case .map = entry.value.value {
        collect(entry.value, at: name)
      } else {
        file.report(entry.line, "onbekende sleutel ‘\(name)’; het programma heeft geen tekst met die naam")
      }
    }
  }

  /// Reported at the deepest group that is there, because that is where the phrase has to come.
  func reportMissing() {
    for phrase in Phrase.allCases where texts[phrase] == nil {
      var group = phrase.rawValue[...]
      var line = 1
      while let point = group.lastIndex(of: ".") {
        group = group[..<point]
        if let found = lines[String(group)] {
          line = found
          break
        }
      }
      file.report(line, "‘\(phrase.rawValue)’ ontbreekt; verwacht: een tekst\(list(phrase.blanks, " met "))")
    }
  }

  private func text(_ node: YamlNode, _ phrase: Phrase) -> String {
    let name = "‘\(phrase.rawValue)’"
    guard let text = file.multilineText(node, name) else { return "" }
    let found = blanks(in: text, node.line, name)
    let unknown = found.subtracting(phrase.blanks)
    if !unknown.isEmpty {
      let expected = phrase.blanks.isEmpty ? "geen" : list(phrase.blanks)
      file.report(node.line, "\(name) heeft een onbekende invulplek:\(list(unknown, " ")); verwacht: \(expected)")
    }
    let missing = phrase.blanks.subtracting(found)
    if !missing.isEmpty { file.report(node.line, "in \(name) ontbreekt de invulplek\(list(missing, " "))") }
    return text
  }

  private func blanks(in text: String, _ line: Int, _ name: String) -> Set<String> {
    // Most texts have none, and looking at bytes is much quicker than looking at characters.
    guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
    var found: Set<String> = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else {
        file.report(line, "\(name) heeft een { zonder }")
        break
      }
      found.insert(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return found
  }

  private func list(_ blanks: Set<String>, _ before: String = "") -> String {
    blanks.isEmpty ? "" : before + blanks.sorted().map { "{\($0)}" }.joined(separator: ", ")
  }
}
