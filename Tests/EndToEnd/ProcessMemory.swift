import Canvas
import Foundation

/// What a process has in its memory. Only root can look, because the program forbids it to everybody else.
struct ProcessMemory {
  static let canBeRead = geteuid() == 0

  /// In how many bytes a letter may stand: as text, as what the screen is made of here, and as ncurses keeps it.
  static let spellings: [(name: String, step: Int)] = [
    ("UTF-8", 1), ("UTF-16", 2), ("UTF-32", 4), ("cells", MemoryLayout<Cell>.stride), ("cells of ncurses", 28),
  ]

  struct Find: Hashable {
    var spelling: String
    /// The lowercase letters after what was looked for.
    var name: String
  }

  private let process: pid_t

  init(_ process: pid_t) {
    self.process = process
  }

  func finds(of stem: String) -> Set<Find> {
    let path = "/proc/\(process)"
    let memory = open("\(path)/mem", O_RDONLY | O_CLOEXEC)
    guard memory >= 0, let maps = try? String(contentsOfFile: "\(path)/maps", encoding: .utf8) else { return [] }
    defer { close(memory) }
    var finds: Set<Find> = []
    for line in maps.split(separator: "\n") {
      let parts = line.split(separator: " ")
      let range = parts[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard range.count == 2, parts[1].hasPrefix("rw") else { continue }
      let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: Int(range[1] - range[0]), alignment: 1)
      defer { bytes.deallocate() }
      let count = pread(memory, bytes.baseAddress, bytes.count, off_t(range[0]))
      if count > 0 { finds.formUnion(Self.finds(of: Array(stem.utf8), in: UnsafeRawBufferPointer(bytes)[..<count])) }
    }
    return finds
  }

  private static func finds(of stem: [UInt8], in bytes: Slice<UnsafeRawBufferPointer>) -> Set<Find> {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    guard let base = bytes.baseAddress else { return [] }
    var finds: Set<Find> = []
    var start = 0
    while let hit = memchr(base + start, Int32(stem[0]), bytes.count - start) {
      let index = UnsafeRawPointer(hit) - base
      for (spelling, step) in spellings where index + stem.count * step <= bytes.count {
        guard stem.indices.allSatisfy({ bytes[index + $0 * step] == stem[$0] }) else { continue }
        let after = stride(from: index + stem.count * step, to: bytes.count, by: step)
        let name = after.lazy.map { bytes[$0] }.prefix { $0.isLowercase }
        finds.insert(Find(spelling: spelling, name: String(decoding: Array(name), as: UTF8.self)))
      }
      start = index + 1
    }
    return finds
  }
}
