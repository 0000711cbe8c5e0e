import Glibc
import Hardening

/// A running `leidraad-blad`: the sheet goes in, bytes come out, and the caller's poll(2) loop is never kept waiting.
///
/// Put `descriptors` among what is polled, wait no longer than `patience`, and call `advance()` after every poll.
final class SheetProgram {
  enum Ending: Equatable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// What came out and was not taken yet, and all that came on the error stream.
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  /// nil: still running, or not everything of it has been read.
  private(set) var ending: Ending?

  private let process: pid_t
  /// nil: still to come.
  private var input: ArraySlice<UInt8>?
  private var inputPipe: Int32?
  private var outputPipe: Int32?
  private var errorPipe: Int32?
  /// Ready when the process has ended.
  private var endDescriptor: Int32?
  private var killTime: ContinuousClock.Instant?

  /// Withdrawing a print from a slow service takes this long at most.
  private static let grace = Duration.seconds(12)

  /// - Parameter input: nil: it is given later, and meanwhile the program gets ready.
  init(_ arguments: [String], input: [UInt8]? = [], program: String = SheetProgram.besideThisOne) throws(StartFailure) {
    let pipes = try ChildPipes()
    process = try pipes.spawn(program, arguments)
    self.input = input?[...]
    inputPipe = pipes.input
    outputPipe = pipes.output
    errorPipe = pipes.error
    endDescriptor = descriptorOfEnd(of: process)
    // Nothing is read yet: what is read before the first poll is not what that poll would wake for.
    writeInput()
  }

  deinit {
    closePipes()
  }

  /// All that it is to read.
  func give(_ input: [UInt8]) {
    self.input = input[...]
    writeInput()
  }

  /// What to poll: output and errors for reading, the input for writing as long as some is left, and then the end.
  var descriptors: [pollfd] {
    [
      (input == nil ? nil : inputPipe, POLLOUT), (outputPipe, POLLIN), (errorPipe, POLLIN),
      (isClosed ? endDescriptor : nil, POLLIN),
    ].compactMap { descriptor, events in
      descriptor.map { pollfd(fd: $0, events: Int16(events), revents: 0) }
    }
  }

  /// Nothing comes out any more, so it is about to end.
  private var isClosed: Bool { outputPipe == nil && errorPipe == nil }

  /// Milliseconds after which `advance()` has something to do without any descriptor being ready; -1: never.
  var patience: Int32 {
    if ending != nil { return -1 }
    if isClosed, endDescriptor == nil { return 10 }
    guard let killTime, !isClosed || killTime > .now else { return -1 }
    let left = (killTime - .now).components
    return Int32(clamping: max(0, left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000 + 1))
  }

  /// Writes and reads what can be without waiting.
  func advance() {
    guard ending == nil else { return }
    writeInput()
    read(from: &outputPipe, into: &output)
    read(from: &errorPipe, into: &errors)
    if let killTime, killTime <= .now {
      kill(process, SIGKILL)
      close(&outputPipe)
      close(&errorPipe)
    }
    if isClosed { reap() }
  }

  /// The whole lines that came out since the last time, without their line feeds.
  func takeLines() -> [[UInt8]] {
    guard let end = output.lastIndex(of: 0x0A) else { return [] }
    let lines = output[..<end].split(separator: 0x0A).map { Array($0) }
    output.removeSubrange(...end)
    return lines
  }

  /// Asks it to stop: a print is then withdrawn. Where it does not, it is ended after a grace.
  func stop() {
    guard ending == nil, killTime == nil else { return }
    killTime = .now + Self.grace
    kill(process, SIGTERM)
  }

  /// Ends it, and waits until it has ended.
  func end() {
    stop()
    // A closed output also tells it to stop.
    close(&outputPipe)
    close(&inputPipe)
    waitForEnd()
  }

  /// Waits until it has ended by itself.
  func waitForEnd() {
    while ending == nil {
      pause()
      advance()
    }
  }

  /// Waits until a descriptor is ready or `patience` is over.
  func pause(atMost limit: Int32 = -1) {
    var polled = descriptors
    let longest: Int32 = [self.patience, limit].filter { $0 >= 0 }.min() ?? -1
    poll(&polled, nfds_t(polled.count), longest)
  }

  private func writeInput() {
    guard let pipe = inputPipe, var left = input else { return }
    defer { input = left }
    while !left.isEmpty {
      let count = left.withUnsafeBytes { send(pipe, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      guard count > 0 else { break }
      left = left.dropFirst(count)
    }
    left = []
    close(&inputPipe)
  }

  private func read(from pipe: inout Int32?, into bytes: inout [UInt8]) {
    guard let descriptor = pipe else { return }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      guard count > 0 else { return close(&pipe) }
      bytes += chunk[..<count]
    }
  }

  private func closePipes() {
    close(&inputPipe)
    close(&outputPipe)
    close(&errorPipe)
    close(&endDescriptor)
  }

  private func close(_ pipe: inout Int32?) {
    if let descriptor = pipe { Glibc.close(descriptor) }
    pipe = nil
  }

  private func reap() {
    var status: Int32 = 0
    switch waitpid(process, &status, WNOHANG) {
    case process: ending = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: status & 0x7F)
    // Somebody else reaped it, so how it ended is not known.
    case -1 where errno == ECHILD: ending = .exited(-1)
    default: return
    }
    close(&inputPipe)
    close(&endDescriptor)
  }
}
