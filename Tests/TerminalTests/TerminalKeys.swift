import Foundation
import TestSupport
import Testing

/// One kind of terminal, and what it sends for each key: Tests/Fixtures/terminal-keys.txt.
struct TerminalKeys: CustomTestStringConvertible, Sendable {
  struct Row: Sendable {
    var key: String
    /// As the names of `Key`, with spaces; "nothing" where it means nothing.
    var meaning: String
    var bytes: String
  }

  var name: String
  /// Its name among the descriptions of terminals.
  var term = ""
  var rows: [Row] = []

  var testDescription: String { name }

  func bytes(of key: String) -> String? { rows.last { $0.key == key }?.bytes }

  static let all: [TerminalKeys] = {
    let file = Project.folder.appending(path: "Tests/Fixtures/terminal-keys.txt")
    var all: [TerminalKeys] = []
    for line in (try! String(contentsOf: file, encoding: .utf8)).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        all.append(TerminalKeys(name: String(line.dropFirst().dropLast())))
      } else if line.hasPrefix("like ") {
        all[all.count - 1].rows = all.first { $0.name == line.dropFirst(5) }!.rows
      } else if line.hasPrefix("term ") {
        all[all.count - 1].term = String(line.dropFirst(5))
      } else {
        all[all.count - 1].add(line.components(separatedBy: "  ").filter { !$0.isEmpty }.map { $0.trimmed })
      }
    }
    return all
  }()

  private mutating func add(_ columns: [String]) {
    rows.removeAll { $0.key == columns[0] }
    rows.append(Row(key: columns[0], meaning: columns[1], bytes: Self.unescaped(columns[2])))
  }

  /// Terminfo writes Escape as \E, and other control characters as ^ and a letter.
  static func unescaped(_ text: String) -> String {
    text.replacing("\\E", with: "\u{1B}").replacing(/\^([?A-Z])/) { match in
      match.1 == "?" ? "\u{7F}" : String(UnicodeScalar(match.1.unicodeScalars.first!.value - 0x40)!)
    }
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
