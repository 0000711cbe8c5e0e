import Foundation
import TestSupport

/// A Swift file of this package.
struct SourceFile: CustomStringConvertible {
  /// From the top of the checkout.
  var path: String
  var text: String

  var description: String { path }

  /// The folder in Sources/ or Tests/ that the file is in.
  var room: String { String(path.split(separator: "/")[1]) }

  var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

  /// The modules that the file imports, whole or in part.
  var imports: Set<String> {
    Set(
      text.matches(of: /(?m)^\s*(?:@\w+\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?import\s+(.+)$/)
        .compactMap { found in
          let words = found.1.split(separator: " ")
          let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
          let name = words.count > 1 && kinds.contains(String(words[0])) ? words[1] : words[0]
          return name.split(separator: ".").first.map(String.init)
        })
  }

  /// Every Swift file below a folder.
  static func all(in folder: URL) throws -> [SourceFile] {
    guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
    let top = Project.folder.path + "/"
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .map { SourceFile(path: $0.path.replacing(top, with: ""), text: try String(contentsOf: $0, encoding: .utf8)) }
      .sorted { $0.path < $1.path }
  }

  static func sources() throws -> [SourceFile] {
    try all(in: Project.folder.appending(path: "Sources"))
  }
}
