import Foundation
import StrictYAML

/// A file of the content, written again with one of its texts changed.
struct ContentMutants {
  /// Something that an editor may do to a text by accident or with good will.
  enum Change: CaseIterable {
    case longer, muchLonger, longWord, wideLetters
    case twoLines, tab, oddSpace, unseen, turned, control, lineSeparator, spaceBehind
    case emoji, foreign, marks

    func applied(to text: String) -> String {
      switch self {
      case .longer: text + " en ook nog wat er verder bij hoort"
      case .muchLonger: text + String(repeating: " en daarna nog veel meer", count: 30)
      case .longWord: text + "werkgelegenheidsbevorderingsmaatregelenoverzichten"
      case .wideLetters: text + " WWWWWWWWWWWW"
      case .twoLines: text + "\nen verder"
      case .tab: text + "\ten verder"
      case .oddSpace: text + "\u{A0}en\u{2003}verder"
      case .unseen: text + "\u{200B}\u{FEFF}"
      case .turned: "\u{202E}" + text
      case .control: text + "\u{85}\u{9B}"
      case .lineSeparator: text + "\u{2028}en verder"
      case .spaceBehind: text + " "
      case .emoji: text + " \u{1F44D}\u{1F3FD} \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}"
      case .foreign: text + " \u{5E9}\u{5DC}\u{5D5}\u{5DD} \u{41F}\u{440}"
      case .marks: text + " e\u{301}\u{308}\u{323}\u{331}\u{30A}"
      }
    }
  }

  /// A text in the file: how to come to it, and on which line it is when the file is written here.
  struct Text {
    var key: String
    var text: String
    var line: Int
  }

  let texts: [Text]
  private let root: YamlNode

  init(_ file: URL) throws {
    root = try YamlNode.parse(Array(Data(contentsOf: file)))
    var writer = Writer()
    writer.write(root, key: "", depth: 0)
    texts = writer.texts
  }

  /// The file, where the text at this place is another.
  func yaml(_ place: Int, _ change: Change) -> String {
    var writer = Writer()
    writer.replacement = (place, change.applied(to: texts[place].text))
    writer.write(root, key: "", depth: 0)
    return writer.lines.joined(separator: "\n") + "\n"
  }
}

/// Writes YAML with every text quoted and on a line of its own.
private struct Writer {
  private(set) var lines: [String] = []
  private(set) var texts: [ContentMutants.Text] = []
  var replacement: (place: Int, text: String)?

  mutating func write(_ node: YamlNode, key: String, depth: Int) {
    let indent = String(repeating: " ", count: depth)
    switch node.value {
    case .scalar(let text):
      let isReplaced = replacement?.place == texts.count
      texts.append(ContentMutants.Text(key: key, text: text, line: lines.count + 1))
      lines.append(indent + quoted(isReplaced ? replacement!.text : text))
    case .list(let items):
      if items.isEmpty { lines.append(indent + "[]") }
      for item in items {
        lines.append(indent + "-")
        write(item, key: key, depth: depth + 1)
      }
    case .map(let entries):
      for entry in entries {
        lines.append(indent + entry.key + ":")
        write(entry.value, key: entry.key, depth: depth + 1)
      }
    }
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\" + String(scalar)
      case " "..."~": String(scalar)
      default: "\\U" + String(repeating: "0", count: 8 - hex(scalar).count) + hex(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }

  private func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16) }
}
