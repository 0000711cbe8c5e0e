import Foundation
import TestSupport

/// Package.swift, as SwiftPM reads it.
struct Manifest: Decodable {
  struct Target: Decodable {
    enum Kind: String, Decodable {
      case regular, executable, test, system
    }

    struct Dependency: Decodable {
      /// The name and a condition.
      var byName: [String?]
    }

    var name: String
    var type: Kind
    var path: String?
    var dependencies: [Dependency]

    var dependencyNames: Set<String> { Set(dependencies.compactMap { $0.byName.first ?? nil }) }

    var folder: URL {
      Project.folder.appending(path: path ?? (type == .test ? "Tests" : "Sources") + "/" + name)
    }
  }

  var targets: [Target]

  static func read() throws -> Manifest {
    // A scratch folder of its own: the test run holds the lock on the usual one.
    let scratch = try TemporaryFolder()
    let command = try Command.run(
      ["swift", "package", "--scratch-path", scratch.url.appending(path: "build").path, "dump-package"],
      environment: ["TMPDIR": scratch.url.path], in: Project.folder)
    guard command.status == 0 else { throw Unreadable(errors: command.errors) }
    return try JSONDecoder().decode(Manifest.self, from: command.output)
  }

  struct Unreadable: Error {
    var errors: String
  }
}
