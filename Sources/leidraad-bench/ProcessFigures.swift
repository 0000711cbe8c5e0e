import Glibc

/// What the kernel knows of a running process.
struct ProcessFigures {
  /// MiB.
  var resident: Double
  /// Milliseconds of processor time so far.
  var processorTime: Double

  init(of process: pid_t) throws {
    let status = try contents("/proc/\(process)/status").split(separator: "\n")
    let scheduled = try contents("/proc/\(process)/schedstat").split(separator: " ")
    guard let line = status.first(where: { $0.hasPrefix("VmRSS:") }),
      let kibibytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap({ Double($0) }),
      let nanoseconds = scheduled.first.flatMap({ Double($0) })
    else { throw BenchFailure("de kernel zegt niets over proces \(process)") }
    resident = kibibytes / 1024
    processorTime = nanoseconds / 1_000_000
  }
}

private func contents(_ path: String) throws -> String {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw BenchFailure("\(path): \(lastError())") }
  defer { close(descriptor) }
  let bytes = [UInt8](unsafeUninitializedCapacity: 16384) { buffer, count in
    count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
  }
  return String(decoding: bytes, as: UTF8.self)
}
