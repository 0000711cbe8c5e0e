import Glibc
import Hardening
import KioskSettings
import KioskSettingsReader

/// The word by which the keeper starts a session; it is not for people.
let kioskSessionWord = "kiosk-sessie"

/// A new process for one patient; nil when the system has no room for it.
///
/// It gets the path of the settings and nothing else: what one patient typed has no way to the next.
func startKioskSession(settings: String?) -> pid_t? {
  var attributes = posix_spawnattr_t()
  var (none, all) = (sigset_t(), sigset_t())
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
  guard posix_spawnattr_setflags(&attributes, Int16(flags)) == 0,
    posix_spawnattr_setpgroup(&attributes, 0) == 0,
    posix_spawnattr_setsigmask(&attributes, &none) == 0,
    posix_spawnattr_setsigdefault(&attributes, &all) == 0
  else { return nil }
  var words = (["leidraad", kioskSessionWord] + [settings].compactMap(\.self)).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var process: pid_t = 0
  return posix_spawn(&process, "/proc/self/exe", nil, &attributes, &words, environ) == 0 ? process : nil
}

/// One patient, from the first screen to the wiping.
func kioskSession(settings path: String?) throws(CommandFailure) -> ExitStatus {
  endWithParent()
  sealProcess()
  // The session and what it starts are a group of their own, which takes the keyboard over.
  signal(SIGTTOU, SIG_IGN)
  _ = tcsetpgrp(STDIN_FILENO, getpgrp())
  return try converse(at: try kioskSettings(path))
}

/// The settings of the kiosk: of the file that was named, else of the usual one, else the defaults.
func kioskSettings(_ path: String?) throws(CommandFailure) -> KioskSettings {
  let usual = "/etc/leidraad/kiosk.yaml"
  guard let path = path ?? (access(usual, F_OK) == 0 ? usual : nil) else { return KioskSettings() }
  do { return try readKioskSettings(at: path) } catch {
    throw CommandFailure(status: .badData, sentence: error.description)
  }
}
