import Foundation
import TestSupport

/// Every program that starts in an environment, however short it lives: the loader of programs writes each one down.
struct StartedPrograms {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  var environment: [String: String] {
    ["LD_DEBUG": "libs", "LD_DEBUG_OUTPUT": folder.url.appending(path: "started").path]
  }

  /// By the names that they were started with, without folders.
  var names: Set<String> {
    get throws {
      let logs = try FileManager.default.contentsOfDirectory(at: folder.url, includingPropertiesForKeys: nil)
      let names = try logs.flatMap { log in
        try String(contentsOf: log, encoding: .utf8).matches(of: /transferring control: (.*)/).map { match in
          String(match.1.split(separator: "/").last ?? "")
        }
      }
      return Set(names)
    }
  }
}
