import CNcurses
import Glibc

/// The way to the screen, on which nothing ever waits: what a terminal does not take now is kept for later.
///
/// ncurses writes until all is written, and would wait for a terminal that does not read for as long as that lasts. So
/// it writes into a pipe, and from there goes on what the terminal takes.
final class Output {
  /// What ncurses writes to.
  let stream: UnsafeMutablePointer<FILE>
  /// As much as can be in the pipe for certain, whatever pieces it comes in.
  let capacity: Int
  private let source: Int32
  private var pending: ArraySlice<UInt8> = []

  private static let wanted = 1 << 20
  private static let chunk = 1 << 14

  /// nil when the system has no descriptors left.
  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    guard fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0, let stream = fdopen(ends[1], "w") else {
      for end in ends { close(end) }
      return nil
    }
    self.stream = stream
    source = ends[0]
    _ = fcntl(source, Int32(PIPE_SET_SIZE), Int32(Self.wanted))
    // A page may be half full, where what came next did not fit.
    capacity = Int(fcntl(source, Int32(PIPE_GET_SIZE))) / 2
  }

  deinit {
    fclose(stream)
    close(source)
  }

  /// Whether the terminal has not taken all that was written.
  var isBehind: Bool { !pending.isEmpty }

  /// Writes after what ncurses has written.
  func write(_ bytes: [UInt8]) {
    collect()
    pending += bytes
    advance()
  }

  /// Takes what ncurses has written, and hands on as much as the terminal takes.
  func advance() {
    collect()
    guard isBehind else { return }
    for isSecond in [false, true] where isBehind {
      if isSecond { releaseOutput() }
      let count = pending.withUnsafeBytes(writeNow)
      pending = pending.dropFirst(count)
    }
    // Nothing of what was there before stays in memory.
    if !isBehind { pending = [] }
  }

  /// What was not taken is not wanted any more.
  func forget() {
    collect()
    pending = []
  }

  private func collect() {
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
        count = max(0, read(source, buffer.baseAddress, buffer.count))
      }
      pending += chunk
      if chunk.count < Self.chunk { return }
    }
  }
}
