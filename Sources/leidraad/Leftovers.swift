import Glibc

/// What sessions left running, such as a print that is being withdrawn: it gets a while to end by itself.
///
/// These are the children of this process that it did not start: it adopts them.
struct Leftovers {
  private static let grace = 15_000
  private var processes: [(id: pid_t, deadline: Int)] = []

  /// In milliseconds, how long nothing has to be looked at; below zero: until something happens.
  var patience: Int {
    processes.map { max(0, $0.deadline - milliseconds()) }.min() ?? -1
  }

  /// After a session has ended: asks all that is left of it to end.
  mutating func adopt() {
    for child in children() where !processes.contains(where: { $0.id == child }) {
      kill(child, SIGTERM)
      processes.append((child, milliseconds() + Self.grace))
    }
  }

  /// Takes in all that ended, and ends what had its time; the status of `session` when that ended, 128 and more for a
  /// signal.
  mutating func reap(_ session: pid_t?) -> Int32? {
    var status: Int32?
    var code: Int32 = 0
    while case let process = waitpid(-1, &code, WNOHANG), process > 0 {
      processes.removeAll { $0.id == process }
      if process == session { status = code & 0x7F == 0 ? (code >> 8) & 0xFF : 128 + (code & 0x7F) }
    }
    for process in processes where milliseconds() >= process.deadline { kill(process.id, SIGKILL) }
    return status
  }

  /// Asks everything that is left to end, a session too, and waits for that only so long.
  mutating func end(_ session: pid_t?) {
    if let session { processes.append((session, milliseconds() + Self.shortGrace)) }
    for index in processes.indices {
      kill(processes[index].id, SIGTERM)
      processes[index].deadline = min(processes[index].deadline, milliseconds() + Self.shortGrace)
    }
    while !processes.isEmpty {
      _ = reap(nil)
      poll(nil, 0, 10)
      adopt()
    }
  }

  /// Whoever ends a kiosk from outside does not wait long either.
  private static let shortGrace = 3_000

  private func children() -> [pid_t] {
    guard let list = try? readAll("/proc/self/task/\(getpid())/children") else { return [] }
    return String(decoding: list, as: UTF8.self).split(separator: " ").compactMap { pid_t($0) }
  }
}
