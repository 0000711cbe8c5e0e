import Glibc
import JSON
import Printing

/// The three pipes to whoever started this program.
enum StandardStreams {
  /// All of stdin.
  static func input() -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return all }
      all += chunk[..<count]
    }
  }

  /// False: nobody reads it any more.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// One value as a line on stdout.
  static func line(_ value: some Encodable) -> Bool {
    (try? JSONLine.bytes(of: value)).map { write($0) } ?? false
  }

  static func error(_ failure: SheetFailure) {
    guard let line = try? JSONLine.bytes(of: failure) else { return }
    write(line, to: STDERR_FILENO)
  }
}
