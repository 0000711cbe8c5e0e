import Foundation
import TestSupport

/// Looks for words where a patient's words must not be.
struct Traces {
  let words: String

  /// What can be read of a kiosk by who comes next: each place where the words are.
  func found(in kiosk: Kiosk) throws -> [String] {
    var places: [String] = []
    if try kiosk.terminal.screen.contains(words) { places.append("screen") }
    if try kiosk.terminal.history.contains(words) { places.append("scrollback") }
    for process in kiosk.processes() {
      if inMemory(of: process) { places.append("memory of \(process)") }
      for file in ["cmdline", "environ"] where contains("/proc/\(process)/\(file)") {
        places.append("\(file) of \(process)")
      }
    }
    for folder in kiosk.folders { places += inFiles(below: folder) }
    return places
  }

  /// Everything that can be written in the memory of a process.
  func inMemory(of process: pid_t) -> Bool {
    let memory = open("/proc/\(process)/mem", O_RDONLY | O_CLOEXEC)
    guard memory >= 0, let maps = try? String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8) else {
      return false
    }
    defer { close(memory) }
    let needle = Data(words.utf8)
    for line in maps.split(separator: "\n") {
      let parts = line.split(separator: " ")
      let range = parts[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard range.count == 2, parts[1].hasPrefix("rw") else { continue }
      var bytes = Data(count: Int(range[1] - range[0]))
      let count = bytes.withUnsafeMutableBytes {
        pread(memory, $0.baseAddress, $0.count, off_t(range[0]))
      }
      if count > 0, bytes.prefix(count).range(of: needle) != nil { return true }
    }
    return false
  }

  /// The files below a folder that hold the words.
  func inFiles(below folder: URL) -> [String] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    return (files?.compactMap { $0 as? URL } ?? []).filter { file in
      let isFile = try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
      return isFile == true && contains(file.path)
    }.map(\.path)
  }

  private func contains(_ path: String) -> Bool {
    FileManager.default.contents(atPath: path)?.range(of: Data(words.utf8)) != nil
  }
}
