import Glibc

/// What sessions left running, such as a print that is being withdrawn: it gets a while to end by itself.
///
/// These are the children of this process that it did not start: it adopts them. What they could not withdraw, because
/// something ended them or the computer was switched off, is withdrawn from here.
struct Leftovers {
  /// In milliseconds: for what withdraws a print, and for a session, which has nothing to finish.
  private static let (grace, shortGrace) = (15_000, 3_000)
  private var processes: [Leftover] = []
  /// Prints of sessions up to this second since 1970 may be left in the print service; nil: none. At the start all that
  /// there are, whatever a clock says that has just been switched on.
  private var printsUntil: Int? = .max

  private struct Leftover {
    let id: pid_t
    /// When the session that it was left by ended, in seconds since 1970; nil for what was started here.
    let ended: Int?
    var deadline: Int

    init(_ id: pid_t, ended: Int?, grace: Int = Leftovers.grace) {
      (self.id, self.ended, deadline) = (id, ended, milliseconds() + grace)
    }
  }

  /// In milliseconds, how long nothing has to be looked at; below zero: until something happens.
  var patience: Int {
    if processes.isEmpty { return printsUntil == nil ? -1 : 0 }
    return processes.map { max(0, $0.deadline - milliseconds()) }.min() ?? -1
  }

  /// After a session has ended: asks all that is left of it to end.
  ///
  /// - Parameter hasPrints: it may have left prints with nobody to withdraw them.
  mutating func adopt(hasPrints: Bool = false) {
    if hasPrints { printsUntil = time(nil) }
    for child in children() where !processes.contains(where: { $0.id == child }) {
      kill(child, SIGTERM)
      processes.append(Leftover(child, ended: time(nil)))
    }
  }

  /// Takes in all that ended, lets a session that was stopped go on, and ends what had its time; the status of `session`
  /// when that ended, 128 and more for a signal.
  mutating func reap(_ session: pid_t?) -> Int32? {
    var status: Int32?
    var code: Int32 = 0
    while case let process = waitpid(-1, &code, WNOHANG | WUNTRACED), process > 0 {
      let signal = code & 0x7F
      if signal == 0x7F {
        // A session that does nothing does not wipe what is on the screen either.
        if process == session { kill(process, SIGCONT) }
        continue
      }
      if process == session { status = signal == 0 ? (code >> 8) & 0xFF : 128 + signal }
      if let index = processes.firstIndex(where: { $0.id == process }) {
        let leftover = processes.remove(at: index)
        if signal != 0, let ended = leftover.ended { printsUntil = max(printsUntil ?? 0, ended) }
      }
    }
    for index in processes.indices where milliseconds() >= processes[index].deadline {
      kill(processes[index].id, SIGKILL)
      // It may take the system a while, in which there is nothing to do.
      processes[index].deadline = milliseconds() + Self.shortGrace
    }
    withdrawPrints()
    return status
  }

  /// Only when nothing withdraws its own print any more: it would be in the way of that.
  private mutating func withdrawPrints() {
    guard let second = printsUntil, processes.isEmpty else { return }
    printsUntil = nil
    if let process = startWithdrawal(until: second) { processes.append(Leftover(process, ended: nil)) }
  }

  /// Asks everything that is left to end, a session too, and waits for that.
  mutating func end(_ session: pid_t?) {
    if let session { processes.append(Leftover(session, ended: time(nil), grace: Self.shortGrace)) }
    for process in processes where process.ended != nil { kill(process.id, SIGTERM) }
    while !processes.isEmpty {
      _ = reap(nil)
      poll(nil, 0, 10)
      adopt()
    }
  }

  private func children() -> [pid_t] {
    guard let list = try? readAll("/proc/self/task/\(getpid())/children") else { return [] }
    return String(decoding: list, as: UTF8.self).split(separator: " ").compactMap { pid_t($0) }
  }
}
