import Foundation
import FullScreen
import StrictYAML
import TestSupport

@testable import GuideReader

/// A copy of the edition under `Tests/Fixtures/` and of the overlay on it, to break in one place at a time.
final class FixtureEdition {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["editie", "laag"] {
      let fixture = Project.folder.appending(path: "Tests/Fixtures/\(name)")
      try FileManager.default.copyItem(at: fixture, to: folder.url.appending(path: name))
    }
    let phrases = folder.url.appending(path: "editie/schermteksten.yaml")
    try FileManager.default.removeItem(at: phrases)
    try FileManager.default.copyItem(at: Project.content.appending(path: "schermteksten.yaml"), to: phrases)
  }

  var base: String { folder.url.appending(path: "editie").path }
  var overlay: String { folder.url.appending(path: "laag").path }

  /// Replaces a text in a file; a text that is not there is a mistake in the test.
  func replace(_ old: String, _ new: String, in path: String) throws {
    let file = folder.url.appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    precondition(text.contains(old), "\(old) is not in \(path)")
    try text.replacing(old, with: new, maxReplacements: 1).write(to: file, atomically: true, encoding: .utf8)
  }

  /// The problems of an edition as `editie/file:line: message`.
  func problems(at edition: String? = nil, over standard: String? = nil) -> [String] {
    do {
      _ = try readContent(at: edition ?? overlay, over: standard ?? base, phrases: Display.phrases)
      return []
    } catch {
      return error.all.map { $0.description.replacing(folder.url.path + "/", with: "") }
    }
  }
}
