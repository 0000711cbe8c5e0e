import Glibc

/// The keeper's end of the line to a session, which it asks for a sign of life every few seconds: a session that hangs
/// would leave what was typed on the screen, and wipe nothing.
struct SessionLine: ~Copyable {
  /// In milliseconds: how often is asked, and how long an answer may take. Ending an older print may take twelve seconds.
  private static let (interval, longest) = (5_000, 15_000)
  let descriptor: Int32
  private var asked: Int?
  private var next: Int

  /// - Parameter descriptor: of a socket, which this value closes.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    next = Self.now + Self.interval
  }

  deinit {
    close(descriptor)
  }

  /// Milliseconds after which `isAlive()` is wanted also when nothing came.
  var patience: Int { max(0, (asked.map { $0 + Self.longest } ?? next) - Self.now) }

  /// Hears the answer and asks again; false, once, when there was no answer in time.
  mutating func isAlive() -> Bool {
    var sign: UInt8 = 0
    let flags = Int32(MSG_DONTWAIT | MSG_NOSIGNAL)
    while recv(descriptor, &sign, 1, flags) > 0 { asked = nil }
    let isLate = asked.map { Self.now >= $0 + Self.longest } ?? false
    if isLate || (asked == nil && Self.now >= next) {
      send(descriptor, &sign, 1, flags)
      (asked, next) = (Self.now, Self.now + Self.interval)
    }
    return !isLate
  }

  /// On a clock that stands still while the computer sleeps, as a session does then.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
