import Editing
import Glibc

extension KeyParser {
  /// A lone Escape and the start of a sequence differ only in what follows at once.
  private static let escapeDelay: Int32 = 25
  /// A paste over a slow line comes in pieces.
  private static let pasteDelay: Int32 = 500
  private static let patience = 40
  private static let many = 256
  private static let enough = 4_096

  /// The keys waiting at a terminal; nil when it is gone.
  mutating func read(from descriptor: Int32) -> [Key]? {
    var keys: [Key] = []
    // Bounded, so that a stream that never stops cannot keep the program from its signals.
    for _ in 0..<Self.patience {
      let delay = isPasting ? Self.pasteDelay : isIncomplete ? Self.escapeDelay : 0
      switch Self.bytes(from: descriptor, delay: delay) {
      case .some(let bytes) where bytes.isEmpty:
        keys += flush()
        return keys
      case .some(let bytes):
        keys += parse(bytes)
        // A key is a few bytes; only after many is it worth asking for more at once.
        if !isIncomplete, bytes.count < Self.many || keys.count >= Self.enough { return keys }
      case nil: return keys.isEmpty ? nil : keys
      }
    }
    return keys
  }

  /// What is there, empty when nothing came in time, nil when the terminal is gone.
  private static func bytes(from descriptor: Int32, delay: Int32) -> [UInt8]? {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = poll(&waiting, 1, delay)
    if ready == 0 || (ready < 0 && errno == EINTR) { return [] }
    guard ready > 0 else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
    return bytes.isEmpty ? nil : bytes
  }
}
