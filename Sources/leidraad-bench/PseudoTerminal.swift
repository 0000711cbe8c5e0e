import Glibc

/// A program in a terminal of 80 by 24, measured from outside.
struct PseudoTerminal {
  let process: pid_t
  let started: Double
  private let descriptor: Int32

  init(_ command: [String]) throws {
    var outside: Int32 = -1
    var inside: Int32 = -1
    var name = [CChar](repeating: 0, count: 64)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&outside, &inside, &name, nil, &size) == 0 else {
      throw BenchFailure("geen pseudo-terminal: \(lastError())")
    }
    // Open here until the program has it open too: a terminal that nobody has open hangs up.
    defer { Glibc.close(inside) }
    for end in [outside, inside] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = outside
    started = now()
    process = try spawn(command, on: String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self))
  }

  /// Waits until the text is on the wire, and returns the milliseconds since the start and the bytes until then.
  func paint(_ marker: String) throws -> (milliseconds: Double, bytes: Int) {
    let marker = Array(marker.utf8)
    var seen: [UInt8] = []
    while let bytes = read(within: 5000), !bytes.isEmpty {
      seen += bytes
      if contains(marker, in: seen) { return (now() - started, seen.count) }
    }
    throw BenchFailure("dit komt niet in beeld: \(String(decoding: marker, as: UTF8.self))")
  }

  /// Presses a key, and returns the milliseconds until the first byte of the answer and the bytes of all of it.
  func press(_ key: String) throws -> (milliseconds: Double, bytes: Int) {
    let bytes = Array(key.utf8)
    let sent = now()
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw BenchFailure("een toets komt niet aan: \(lastError())")
    }
    guard let first = read(within: 1000) else { throw BenchFailure("geen antwoord op een toets") }
    let answered = now() - sent
    return (answered, first.count + drain(quiet: 20))
  }

  /// Reads until nothing has come for some milliseconds, and returns how many bytes that were.
  @discardableResult
  func drain(quiet: Int32) -> Int {
    var count = 0
    while let bytes = read(within: quiet), !bytes.isEmpty { count += bytes.count }
    return count
  }

  func close() {
    kill(process, SIGKILL)
    _ = waitForEnd(of: process)
    Glibc.close(descriptor)
  }

  /// nil when nothing comes in time; empty at the end.
  private func read(within milliseconds: Int32) -> [UInt8]? {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0 else { return nil }
    return [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
  }

  private func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    guard bytes.count >= needle.count else { return false }
    return (0...bytes.count - needle.count).contains { bytes[$0...].starts(with: needle) }
  }
}
