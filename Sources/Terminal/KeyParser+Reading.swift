import Editing
import Glibc

extension KeyParser {
  /// A lone Escape and the start of a sequence differ only in what follows at once.
  private static let escapeDelay: Int32 = 25
  /// Over a slow line a sequence, a letter and a paste come in pieces.
  private static let pieceDelay: Int32 = 500
  /// After this many bytes at once there are mostly more of them on their way.
  private static let many = 64
  private static let pasteDelay: Int32 = 20
  private static let enough = 1 << 16
  private static let patience: Duration = .seconds(1)

  /// The keys waiting at a terminal; nil when it is gone.
  mutating func read(from descriptor: Int32) -> [Key]? {
    var keys: [Key] = []
    // Bounded, so that a stream that never stops cannot keep the program from its signals.
    let end = ContinuousClock.now + Self.patience
    repeat {
      let delay = !isIncomplete ? 0 : isOnlyEscape ? Self.escapeDelay : Self.pieceDelay
      guard let bytes = Self.burst(from: descriptor, delay: delay, until: end) else { return keys.isEmpty ? nil : keys }
      if bytes.isEmpty { return keys + flush() }
      keys += parse(bytes)
    } while isIncomplete && ContinuousClock.now < end
    return isPasting ? keys : keys + flush()
  }

  /// All that came together; a long paste takes several turns.
  private static func burst(from descriptor: Int32, delay: Int32, until end: ContinuousClock.Instant) -> [UInt8]? {
    guard var all = bytes(from: descriptor, delay: delay) else { return nil }
    var last = all.count
    while last >= many, all.count < enough, ContinuousClock.now < end,
      let more = bytes(from: descriptor, delay: pasteDelay)
    {
      all += more
      last = more.isEmpty ? 0 : many
    }
    return all
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
