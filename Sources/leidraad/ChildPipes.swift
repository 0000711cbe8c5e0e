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

  init() throws(StartFailure) {
    var ends: [Int32] = []
    for _ in 0..<3 {
      var pair: [Int32] = [0, 0]
      guard socketpair(AF_UNIX, Self.kind, 0, &pair) == 0 else {
        let reason = errno
        for end in ends { close(end) }
        throw StartFailure(errno: reason)
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
  func spawn(_ program: String, _ arguments: [String]) throws(StartFailure) -> pid_t {
    let process: pid_t
    do throws(StartFailure) {
      process = try start(program, [program] + arguments) { actions in
        for (standard, end) in childs.enumerated() {
          posix_spawn_file_actions_adddup2(&actions, end, Int32(standard))
        }
      }
    } catch let failure {
      for end in [input, output, error] { close(end) }
      throw failure
    }
    for end in [input, output, error] {
      // Cannot fail on a descriptor of our own.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return process
  }
}
