import Glibc

/// Whether whoever started this program wants it to stop: it said so with a signal, or is gone.
struct StopRequest {
  private static let signals = [SIGTERM, SIGINT, SIGHUP]

  /// From here on these signals wait to be asked after, so that none of them ends the program with a job half withdrawn.
  init() {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in Self.signals { sigaddset(&set, signal) }
    sigprocmask(SIG_BLOCK, &set, nil)
  }

  var isAsked: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    if Self.signals.contains(where: { sigismember(&pending, $0) == 1 }) { return true }
    // A pipe that nobody reads reports an error, also when nothing is written to it.
    var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    return poll(&output, 1, 0) > 0
  }
}
