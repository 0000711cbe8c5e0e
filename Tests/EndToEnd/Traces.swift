import Foundation
import TestSupport

/// A patient's words, in every place where they must not be.
struct Traces {
  /// What a search came upon.
  struct Find: Equatable, CustomStringConvertible {
    /// For instance `screen` or the path of a file.
    var place: String
    /// Which of the words it was: the name that they were made for.
    var name: String

    var description: String { "\(name) in \(place)" }
  }

  /// Begins all the words.
  let stem: String
  private let files: FilesSince

  /// - Parameter stem: by default what stands nowhere else: other tests run at the same time.
  init(_ stem: String = "KANARIE" + String(UInt32.random(in: 1_000_000_000...4_000_000_000))) throws {
    self.stem = stem
    files = try FilesSince()
  }

  /// Words of their own for something, such as a field, which is then known by them.
  func words(for name: String) -> String {
    stem + name
  }

  /// Everything that can be looked at of a kiosk and of the computer that it is on, by whoever comes next.
  /// - Parameter except: folders that the words may be in, because somebody put them there.
  func found(in kiosk: Kiosk, except folders: [URL] = []) throws -> [Find] {
    try found(in: kiosk.terminal) + found(in: kiosk.processes()) + foundInArguments() + foundInFiles(except: folders)
  }

  func found(in terminal: TerminalSession) throws -> [Find] {
    try finds(in: Data(terminal.screen.utf8), "screen") + finds(in: Data(terminal.history.utf8), "scrollback")
  }

  /// The arguments and the environment of every process that there is.
  func foundInArguments() throws -> [Find] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { pid_t($0) }.flatMap { process in
      ["cmdline", "environ"].flatMap { file in
        let path = "/proc/\(process)/\(file)"
        return finds(in: FileManager.default.contents(atPath: path) ?? Data(), path)
      }
    }
  }

  /// The files of the whole computer that were written since this search was made, and their names.
  func foundInFiles(except folders: [URL] = []) throws -> [Find] {
    let skipped = folders.map { $0.path + "/" }
    return try files.paths().filter { path in !skipped.contains { path.hasPrefix($0) } }.flatMap { path in
      finds(in: Data(path.utf8), "the name of \(path)") + FilesSince.contents(of: path).flatMap { finds(in: $0, path) }
    }
  }

  /// The memory of processes; nothing for who is not root, see ``ProcessMemory``.
  func found(in processes: [pid_t]) -> [Find] {
    processes.flatMap { process in
      ProcessMemory(process).finds(of: stem).map { Find(place: "memory of \(process), \($0.spelling)", name: $0.name) }
    }
  }

  private func finds(in data: Data, _ place: String) -> [Find] {
    let needle = Data(stem.utf8)
    var finds: [Find] = []
    var rest = data[...]
    while let range = rest.range(of: needle) {
      let name = String(decoding: rest[range.upperBound...].prefix { $0.isLowercase }, as: UTF8.self)
      let find = Find(place: place, name: name)
      if !finds.contains(find) { finds.append(find) }
      rest = rest[range.upperBound...]
    }
    return finds
  }
}

extension UInt8 {
  /// A letter as names are made of.
  var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
