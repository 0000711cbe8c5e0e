import Glibc
import Hardening
import KioskSettings
import KioskSettingsReader

/// The word by which the keeper starts a session; it is not for people.
let kioskSessionWord = "kiosk-sessie"

/// A process for one patient, as its keeper has it.
struct KioskSession: ~Copyable {
  let process: pid_t
  var line: SessionLine

  /// A new process; nil when the system has no room for it.
  ///
  /// It gets the path of the settings, who its keeper is and a line to it, and nothing else: what one patient typed has no
  /// way to the next.
  init?(settings: String?) {
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    defer { close(ends[1]) }
    let line = SessionLine(ends[0])
    let words = ["leidraad", kioskSessionWord, String(getpid())] + [settings].compactMap(\.self)
    let process = try? start("/proc/self/exe", words) { actions in
      posix_spawn_file_actions_adddup2(&actions, ends[1], KeeperLine.descriptor)
    }
    guard let process else { return nil }
    self.process = process
    self.line = line
  }
}

/// A new process that takes prints out of the print service that sessions up to that second left behind.
func startWithdrawal(until second: Int) -> pid_t? {
  try? start(SheetProgram.besideThisOne, ["leidraad-blad", "withdraw", "--until", String(second)]) { actions in
    // The terminal is the next patient's.
    for standard in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", O_RDWR, 0)
    }
  }
}

/// One patient, from the first screen to the wiping.
func kioskSession(keeper: pid_t, settings path: String?) throws(Failure) -> ExitStatus {
  endWith(parent: keeper)
  sealProcess()
  // A long conversation takes some seconds. A fault that goes on without end would leave what was typed on the screen.
  endAfter(processorSeconds: 120)
  // The session and what it starts are a group of their own, which takes the keyboard over.
  signal(SIGTTOU, SIG_IGN)
  _ = tcsetpgrp(STDIN_FILENO, getpgrp())
  return try converse(at: try kioskSettings(path), keeper: KeeperLine())
}

/// The settings of the kiosk: of the file that was named, else of the usual one, else the defaults.
func kioskSettings(_ path: String?) throws(Failure) -> KioskSettings {
  guard let path = path ?? usualSettings() else { return KioskSettings() }
  do { return try readKioskSettings(at: path) } catch {
    throw access(path, R_OK) == 0 ? .mistakes(error.description) : .noSettings(error.description)
  }
}

/// Where the settings are when no file is named; nil when there is none.
func usualSettings() -> String? {
  let path = "/etc/leidraad/kiosk.yaml"
  return access(path, F_OK) == 0 ? path : nil
}
