import Foundation
import TestSupport

/// The command `leidraad`, as a shell or another program runs it.
enum Leidraad {
  static let path = Project.program("leidraad").path

  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Command {
    try Command.run([path] + arguments, input: Data(input.utf8), environment: environment, in: folder)
  }

  /// Runs a script of bash in a folder; `$leidraad` is the program.
  static func shell(_ script: String, in folder: URL) throws -> Command {
    try Command.run(["bash", "-c", script], environment: ["leidraad": path], in: folder)
  }
}

extension TemporaryFolder {
  /// Puts a file here and returns its path.
  func add(_ name: String, _ text: String) throws -> String {
    let file = url.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }
}

/// A preparation with a word of its own, so that it can be found again.
let smallPreparation = """
  {
    "version": 1,
    "situation": "atWork",
    "answers": {
      "mijn-verhaal.klachten": {"text": "Slecht slapen"},
      "mijn-verhaal.beter": {"text": "Kanariegeel", "private": true}
    },
    "topics": [{"theme": "mijn-verhaal"}]
  }
  """
