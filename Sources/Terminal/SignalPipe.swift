import Glibc

/// What the system told this program.
public enum Signal: Equatable, Sendable {
  /// The window has another size.
  case windowChanged
  /// The program goes on after it was stopped: call `reclaim()`.
  case continued
  /// Somebody asks the program to end: SIGTERM, SIGINT, and every signal that would end it without being asked after.
  case terminate
  /// The terminal went away.
  case hangUp
  /// A program that this one started has ended.
  case childEnded
}

/// Signals as something to wait on with poll(2), beside the keyboard.
///
/// There is one for the whole program, since signals are too; make it before the `Terminal`.
public struct SignalPipe {
  /// What ends a program that says nothing about it; `Terminal` answers to the last one itself.
  private static let ends =
    [SIGTERM, SIGINT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT, SIGXCPU]
    + Array(__libc_current_sigrtmin()...__libc_current_sigrtmax())

  nonisolated(unsafe) private static let descriptors = UnsafeMutablePointer<Int32>.allocate(capacity: 2)

  /// nil when the system has no descriptors left.
  /// - Parameter withChildren: also tells when a child has ended.
  public init?(withChildren: Bool = false) {
    guard pipe(Self.descriptors) == 0 else { return nil }
    for end in [Self.descriptors[0], Self.descriptors[1]] {
      guard fcntl(end, F_SETFD, FD_CLOEXEC) == 0, fcntl(end, F_SETFL, O_NONBLOCK) == 0 else { return nil }
    }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      let before = errno
      var byte = UInt8(truncatingIfNeeded: signal)
      write(SignalPipe.descriptors[1], &byte, 1)
      errno = before
    }
    action.sa_flags = SA_RESTART
    for number in [SIGWINCH, SIGCONT, SIGHUP] + Self.ends + (withChildren ? [SIGCHLD] : []) {
      sigaction(number, &action, nil)
    }
    // Nobody stops the program from the keyboard: words would stay on the screen behind it.
    for number in [SIGTSTP, SIGTTIN, SIGTTOU, SIGQUIT] { signal(number, SIG_IGN) }
  }

  /// Readable when `read()` has something.
  public var descriptor: Int32 { Self.descriptors[0] }

  /// The signals that came since the last time, in order.
  public func read() -> [Signal] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).compactMap { byte in
      switch Int32(byte) {
      case SIGWINCH: .windowChanged
      case SIGCONT: .continued
      case SIGHUP: .hangUp
      case SIGCHLD: .childEnded
      default: .terminate
      }
    }
  }
}
