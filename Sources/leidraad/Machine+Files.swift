import Glibc
import Input

// How the files of a computer are read: as text, and as settings of systemd.
extension Machine {
  var hasSystemd: Bool { exists("/run/systemd/system") }

  /// The value of a setting of systemd; the last one counts.
  ///
  /// - Parameter file: its name in `/etc/systemd`, beside which a folder may have parts of it.
  func systemdSetting(_ name: String, in file: String) -> Substring? {
    // A file hides those of its name in the folders after its own.
    var parts: [String: String] = [:]
    for folder in ["/etc", "/run", "/usr/local/lib", "/usr/lib"].map({ "\($0)/systemd/\(file).d" }) {
      for name in names(in: folder) where name.hasSuffix(".conf") && parts[name] == nil {
        parts[name] = "\(folder)/\(name)"
      }
    }
    let files = ["/etc/systemd/\(file)"] + parts.sorted { $0.key < $1.key }.map(\.value)
    let values = files.flatMap(lines).compactMap { line -> Substring? in
      let words = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
      return words.count == 2 && words[0] == name ? words[1] : nil
    }
    return values.last
  }

  /// The numbers of the processes that can be seen.
  var processes: [String] { names(in: "/proc").filter { pid_t($0) != nil } }

  func text(_ path: String) -> String? {
    (try? readAll(root + path)).map { String(decoding: $0, as: UTF8.self) }
  }

  func lines(_ path: String) -> [Substring] {
    text(path)?.split(separator: "\n") ?? []
  }

  func exists(_ path: String) -> Bool {
    access(root + path, F_OK) == 0
  }

  /// What a folder is on, in the eyes of a process.
  func mount(of folder: String, seenBy process: String) -> (kind: Substring, isReadOnly: Bool)? {
    // A mount hides those before it.
    let mounts = lines("\(process)/mounts").map { $0.split(separator: " ") }.filter { $0.count > 3 }
    let nearest = mounts.last { "\(folder)/".hasPrefix($0[1] == "/" ? "/" : "\($0[1])/") }
    return nearest.map { ($0[2], $0[3].split(separator: ",").contains("ro")) }
  }

  /// Where a link leads; nil when it is none.
  func target(of path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(root + path, &buffer, buffer.count)
    return count < 0 ? nil : String(decoding: buffer.prefix(count), as: UTF8.self)
  }

  func names(in folder: String) -> [String] { Input.names(in: root + folder) ?? [] }
}
