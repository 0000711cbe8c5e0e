import Foundation
import TestSupport

/// A page of documentation, or a file that it speaks of.
struct Document: CustomStringConvertible {
  var path: String
  var text: String

  init(_ path: String) throws {
    self.path = path
    text = try String(contentsOf: Project.folder.appending(path: path), encoding: .utf8)
  }

  /// The README and every page under docs/.
  static func pages() throws -> [Document] {
    let docs = Project.folder.appending(path: "docs")
    let found = try FileManager.default.subpathsOfDirectory(atPath: docs.path).filter { $0.hasSuffix(".md") }
    return try ["README.md"].map(Document.init) + found.sorted().map { try Document("docs/" + $0) }
  }

  var description: String { path }

  /// What stands between backquotes, outside blocks of code.
  var codeSpans: [String] {
    withoutBlocks.matches(of: /`([^`\n]+)`/).map { String($0.1) }
  }

  /// What stands between double asterisks.
  var boldSpans: [String] {
    withoutBlocks.matches(of: /\*\*([^*]+)\*\*/).map { String($0.1) }
  }

  /// Where the links to other files of the project go, from the top of the checkout.
  var links: [String] {
    let folder = path.contains("/") ? path[...path.lastIndex(of: "/")!] : ""
    return withoutBlocks.matches(of: /\]\(([^)]+)\)|src="([^"]+)"/).compactMap { ($0.1 ?? $0.2).map(String.init) }
      .filter { !$0.contains("://") }.map { "\(folder)\($0)" }
  }

  /// The cells of the table under a heading row, row by row, as they are written.
  func table(headed heading: [String]) -> [[String]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { Self.cells($0) == heading }) else { return [] }
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map(Self.cells)
  }

  private static func cells(_ line: Substring) -> [String] {
    guard line.hasPrefix("|") else { return [] }
    return line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The blocks of code of a language.
  func blocks(_ language: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  private var withoutBlocks: String {
    text.replacing(/(?s)```.*?\n```/, with: "")
  }
}

/// The text of all code under Sources/.
func sourceText() throws -> String {
  let folder = Project.folder.appending(path: "Sources")
  return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined(separator: "\n")
}
