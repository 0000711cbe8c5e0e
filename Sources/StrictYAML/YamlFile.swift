// YAML read strictly: every mistake is reported with file, line and what was expected, and reading goes on.
// The only room that imports libyaml. It knows no key: which keys a file has is for who reads it.

import Glibc
import Input

/// One YAML file, and where its problems go.
package struct YamlFile {
  /// As the operator can open it: the folder that was asked for is in front.
  package let path: String
  package let log: ProblemLog

  package init(path: String, log: ProblemLog) {
    self.path = path
    self.log = log
  }

  package func report(_ line: Int, _ message: String) {
    log.report(path, line, message)
  }

  package var isThere: Bool { access(path, F_OK) == 0 }

  /// The parsed file; nil when that failed, which is then reported.
  ///
  /// - Parameter last: the key of the outermost map after which nothing more is read; nil: all is read.
  package func node(through last: String? = nil) -> YamlNode? {
    guard let bytes = bytes() else { return nil }
    do {
      return try YamlNode.parse(bytes, through: last)
    } catch {
      report(error.line, error.message)
      return nil
    }
  }

  /// Many times what all texts together take; what is larger is something else, and would fill the memory.
  private static let mostBytes = 1 << 20

  private func bytes() -> [UInt8]? {
    // A pipe without a writer would be waited for.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return unreadable() }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      report(0, "dit is geen gewoon bestand")
      return nil
    }
    guard facts.st_size <= Self.mostBytes else {
      report(0, "dit bestand is groter dan \(Self.mostBytes >> 20) MB")
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + filled, $0.count - filled) }
      if count < 0 {
        if errno == EINTR { continue }
        return unreadable()
      }
      if count == 0 { break }
      filled += count
    }
    return Array(bytes.prefix(filled))
  }

  private func unreadable() -> [UInt8]? {
    let reason =
      switch errno {
      case ENOENT: "het bestaat niet"
      case EACCES: "u mag het niet lezen"
      case ENXIO: "het is geen gewoon bestand"
      default: String(cString: strerror(errno))
      }
    report(0, "dit bestand is niet te lezen: \(reason)")
    return nil
  }

  /// The names of the YAML files in a folder, sorted; nil when the folder cannot be read.
  package static func names(in folder: String) -> [String]? {
    Input.names(in: folder)?.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
  }
}
