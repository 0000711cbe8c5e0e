import Foundation
import Glibc

/// A program that runs, with those that it starts, until this value goes away.
public final class Daemon: Sendable {
  public let process: pid_t
  private let isStopped = Flag()

  /// Comes before a program that stays: a pipe of another test that it kept open would not end there.
  static let alone = [
    "bash", "-c",
    "for f in /proc/$$/fd/*; do n=${f##*/}; [ $n -gt 2 ] && eval \"exec $n>&-\"; done; exec \"$@\"", "bash",
  ]

  /// - Parameters:
  ///   - environment: added to the environment of the tests.
  ///   - log: where its output and errors go.
  public init(_ arguments: [String], environment: [String: String] = [:], log: URL) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, log.path, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)

    // The threads that tests run on hold signals back, and a program inherits that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // What it starts belongs to its group, by which all of them are ended together.
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))

    var words = (Self.alone + arguments).map { strdup($0) } + [nil]
    var variables =
      ProcessInfo.processInfo.environment.merging(environment) { $1 }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var process = pid_t()
    let code = posix_spawnp(&process, "bash", &actions, &attributes, &words, &variables)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    self.process = process
  }

  /// Ends it and waits for that; a program that does not end by itself within seconds is killed.
  public func stop(_ signal: Int32 = SIGTERM) {
    guard isStopped.raise() else { return }
    kill(process, signal)
    try? eventually(within: .seconds(5)) { !isRunning(process) }
    // The number of the group stays its own until somebody has waited for its leader.
    kill(-process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  deinit {
    stop()
  }
}

/// Waits until something is so, and fails where it does not become so.
public func eventually(within limit: Duration = .seconds(60), _ isSo: () throws -> Bool) throws {
  struct NotInTime: Error {}
  let deadline = ContinuousClock.now + limit
  while try !isSo() {
    guard ContinuousClock.now < deadline else { throw NotInTime() }
    usleep(10_000)
  }
}

/// Something that happens once.
private final class Flag: @unchecked Sendable {
  private let lock = NSLock()
  private var isUp = false

  /// False where it was up already.
  func raise() -> Bool {
    lock.withLock {
      defer { isUp = true }
      return !isUp
    }
  }
}
