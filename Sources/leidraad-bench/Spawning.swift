import Glibc

/// Why something could not be measured; in words for who runs the benchmark.
struct BenchFailure: Error {
  var reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}

/// Starts a program on a terminal or device, which becomes its output and errors, and its input where no file is named.
func spawn(_ command: [String], on device: String, input: String? = nil) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  // POSIX_SPAWN_SETSID, which Swift does not see. The leader of a new session gets the first terminal that it opens as its controlling terminal.
  posix_spawnattr_setflags(&attributes, 0x80)
  posix_spawn_file_actions_addopen(&actions, 1, device, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 1, 2)
  if let input {
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
  } else {
    posix_spawn_file_actions_adddup2(&actions, 1, 0)
  }

  var environment = ["TERM=xterm-256color", "LANG=C.UTF-8"]
  for name in ["PATH", "HOME"] {
    if let value = getenv(name) { environment.append("\(name)=\(String(cString: value))") }
  }
  let arguments = command.map { strdup($0) } + [nil]
  let variables = environment.map { strdup($0) } + [nil]
  defer {
    for string in arguments + variables { free(string) }
  }
  var process = pid_t()
  let code = posix_spawn(&process, command[0], &actions, &attributes, arguments, variables)
  guard code == 0 else { throw BenchFailure("\(command[0]) start niet: \(String(cString: strerror(code)))") }
  return process
}

/// What the process exited with; nil when a signal ended it.
func waitForEnd(of process: pid_t) -> Int32? {
  var ending: Int32 = 0
  while waitpid(process, &ending, 0) < 0, errno == EINTR {}
  return ending & 0x7f == 0 ? ending >> 8 & 0xff : nil
}

/// Milliseconds on a clock that only goes forward.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

func lastError() -> String {
  String(cString: strerror(errno))
}
