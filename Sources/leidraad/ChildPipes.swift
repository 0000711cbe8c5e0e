import Glibc

/// The three pipes to a child, and the start of the child on their other ends.
struct ChildPipes: ~Copyable {
  /// This side: never blocks, and is closed in every other child.
  let input: Int32
  let output: Int32
  let error: Int32
  private let childs: [Int32]

  /// Sockets, because they are closed in other children from the first moment, and can be written to without a SIGPIPE.
  private static let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)

  init() throws(SheetProgram.StartFailure) {
    var ends: [Int32] = []
    for _ in 0..<3 {
      var pair: [Int32] = [0, 0]
      guard socketpair(AF_UNIX, Self.kind, 0, &pair) == 0 else {
        let reason = errno
        for end in ends { close(end) }
        throw SheetProgram.StartFailure(errno: reason)
      }
      ends += pair
    }
    (input, output, error) = (ends[1], ends[2], ends[4])
    childs = [ends[0], ends[3], ends[5]]
  }

  deinit {
    for end in childs { close(end) }
  }

  /// Starts the program; on failure this side is closed as well.
  func spawn(_ program: String, _ arguments: [String]) throws(SheetProgram.StartFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (standard, end) in childs.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end, Int32(standard))
    }
    // Signals of the terminal are for this program; it stops the child itself. The child starts with none of them
    // ignored or blocked.
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))

    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let reason = posix_spawn(&process, program, &actions, &attributes, &words, environ)
    guard reason == 0 else {
      for end in [input, output, error] { close(end) }
      throw SheetProgram.StartFailure(errno: reason)
    }
    for end in [input, output, error] {
      // Cannot fail on a descriptor of our own.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return process
  }
}
