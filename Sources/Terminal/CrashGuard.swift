import Glibc

/// Puts the terminal back when the program crashes, and lets the crash go on.
///
/// The handler uses only what was prepared before: a trap may come in the middle of anything.
enum CrashGuard {
  private struct Prepared {
    var isArmed = false
    var saved = termios()
    var leave: UnsafeMutablePointer<UInt8>?
    var count = 0
  }

  nonisolated(unsafe) private static let prepared: UnsafeMutablePointer<Prepared> = {
    let place = UnsafeMutablePointer<Prepared>.allocate(capacity: 1)
    place.initialize(to: Prepared())
    return place
  }()
  /// The last two come when a limit is reached, or a call is not allowed: nothing may be left to end in order.
  private static let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGXCPU, SIGSYS]
  private static let stackSize = 1 << 16

  static func arm(saved: termios, leave: [UInt8]) {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: leave.count)
    bytes.initialize(from: leave, count: leave.count)
    prepared.pointee = Prepared(isArmed: true, saved: saved, leave: bytes, count: leave.count)
    // A stack of its own: the crash may be that the stack is full.
    var stack = stack_t()
    stack.ss_sp = .allocate(byteCount: stackSize, alignment: 16)
    stack.ss_size = stackSize
    sigaltstack(&stack, nil)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      let prepared = CrashGuard.prepared
      if prepared.pointee.isArmed {
        prepared.pointee.isArmed = false
        insist(UnsafeRawBufferPointer(start: prepared.pointee.leave, count: prepared.pointee.count))
        set(prepared.pointee.saved)
      }
      // The default action is back already; it comes as soon as this returns.
      raise(signal)
    }
    action.sa_flags = SA_ONSTACK | Int32(bitPattern: UInt32(SA_RESETHAND))
    for crash in crashes { sigaction(crash, &action, nil) }
  }

  static func disarm() {
    prepared.pointee.isArmed = false
    for crash in crashes { signal(crash, SIG_DFL) }
  }
}
