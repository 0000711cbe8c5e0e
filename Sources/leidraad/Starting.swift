import Glibc

/// A program could not be started; the error number.
struct StartFailure: Error, Equatable {
  var errno: Int32
}

/// Starts a program as a group of its own, with no signal ignored or blocked: those of the terminal are for this program,
/// which ends the other one itself.
///
/// - Parameters:
///   - words: its arguments, with its own name in front.
///   - descriptors: what becomes its standard input, output and errors.
func start(
  _ program: String, _ words: [String],
  descriptors: (inout posix_spawn_file_actions_t) -> Void = { _ in }
) throws(StartFailure) -> pid_t {
  var attributes = posix_spawnattr_t()
  var actions = posix_spawn_file_actions_t()
  var (none, all) = (sigset_t(), sigset_t())
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_init(&attributes)
  posix_spawn_file_actions_init(&actions)
  defer {
    posix_spawnattr_destroy(&attributes)
    posix_spawn_file_actions_destroy(&actions)
  }
  descriptors(&actions)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setpgroup(&attributes, 0)
  posix_spawnattr_setflags(
    &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
  var arguments = words.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  var process: pid_t = 0
  let reason = posix_spawn(&process, program, &actions, &attributes, &arguments, environ)
  guard reason == 0 else { throw StartFailure(errno: reason) }
  return process
}
