import Foundation
import Glibc

/// A program in a terminal of its own that reads what is shown only when it is told to, as a window does that hangs.
public final class UnreadTerminal {
  public let processID: pid_t
  /// The side of the terminal's window.
  private let master: Int32
  private var exit: Int32?
  /// POSIX_SPAWN_SETSID, which the headers do not show here.
  private static let newSession: Int32 = 0x80

  /// - Parameters:
  ///   - environment: added to a bare environment of PATH, HOME, LANG, TERM and no print service.
  ///   - errors: where its errors go.
  public init(_ command: [String], environment: [String: String] = [:], errors: URL) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    // TIOCSPTLCK and TIOCGPTN, which the headers do not show either.
    var (lock, number) = (Int32(0), UInt32(0))
    guard ioctl(master, UInt(0x4004_5431), &lock) == 0, ioctl(master, UInt(0x8004_5430), &number) == 0 else {
      throw TerminalFailure(what: "there is no terminal", screen: "")
    }
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    var variables = ["PATH": path, "HOME": "/geen", "LANG": "C.UTF-8", "TERM": "xterm-256color"]
    variables["CUPS_SERVER"] = "/geen/afdrukdienst"
    variables.merge(environment) { $1 }
    processID = try Self.start(command, variables.map { "\($0)=\($1)" }, on: "/dev/pts/\(number)", errors: errors.path)
  }

  deinit {
    if exitStatus == nil {
      kill(processID, SIGKILL)
      var status: Int32 = 0
      waitpid(processID, &status, 0)
    }
    close(master)
  }

  /// In a session of its own, which the first terminal that it opens belongs to.
  private static func start(
    _ command: [String], _ variables: [String], on terminal: String, errors: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | Self.newSession))
    var words = (Daemon.alone + command).map { strdup($0) } + [nil]
    var environment = variables.map { strdup($0) } + [nil]
    defer { for word in words + environment { free(word) } }
    var process = pid_t()
    let code = posix_spawnp(&process, "bash", &actions, &attributes, &words, &environment)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return process
  }

  /// How it ended, 128 and more for a signal; nil while it runs.
  public var exitStatus: Int32? {
    if exit == nil {
      var status: Int32 = 0
      if waitpid(processID, &status, WNOHANG) == processID {
        let signal = status & 0x7F
        exit = signal == 0 ? status >> 8 & 0xFF : 128 + signal
      }
    }
    return exit
  }

  /// All that was written and not read before; then nothing is read any more.
  @discardableResult
  public func read() -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = Glibc.read(master, &chunk, chunk.count), count > 0 { all += chunk[..<count] }
    return all
  }

  /// Reads until a word has been shown.
  public func read(until word: String) throws {
    var seen: [UInt8] = []
    try eventually {
      seen += read()
      return String(decoding: seen, as: UTF8.self).contains(word)
    }
  }

  /// Keys, as many as fit in.
  @discardableResult
  public func type(_ keys: String) -> Int {
    Array(keys.utf8).withUnsafeBytes { max(0, write(master, $0.baseAddress, $0.count)) }
  }

  public func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }
}
