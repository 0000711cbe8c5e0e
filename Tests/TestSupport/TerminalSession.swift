// A program in a real terminal: a private tmux server, which is told what to press and asked what is on the screen.
// It knows no screen of Leidraad. Every wait is for a state and has a limit.

import Foundation

/// A program that runs in a terminal of its own until this value goes away.
public final class TerminalSession: Sendable {
  /// How a program ended.
  public enum Exit: Equatable, Sendable {
    case status(Int32)
    case signal(Int32)
  }

  /// The process of the program.
  public let processID: pid_t
  /// The program's home: an empty folder, which goes away with this value.
  public let home: URL
  private let folder: TemporaryFolder
  private let socket: String
  let server: pid_t

  /// Starts a program, found on the path or at an absolute path.
  /// - Parameter environment: added to a bare environment of PATH, HOME, LANG, TERM and no print service.
  public init(
    _ command: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws {
    folder = try TemporaryFolder()
    home = folder.url.appending(path: "home")
    socket = folder.url.appending(path: "tmux").path
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: false)
    let settings = folder.url.appending(path: "tmux.conf")
    try Data(Self.settings.utf8).write(to: settings)

    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    var variables = ["PATH": path, "HOME": home.path, "LANG": "C.UTF-8", "TERM": "tmux-256color"]
    // No test ever finds the print service of this machine.
    variables["CUPS_SERVER"] = "/geen/afdrukdienst"
    variables.merge(environment) { $1 }
    let assignments = variables.map { "\($0)=\($1)" }
    let started = try Command.run(
      Daemon.alone + [
        "env", "-i", "PATH=\(path)", "LANG=C.UTF-8", "SHELL=/bin/sh", "tmux", "-u", "-S", socket, "-f", settings.path,
      ]
        + ["new-session", "-d", "-P", "-F", "#{pid} #{pane_pid}", "-x", String(columns), "-y", String(rows)]
        + ["-c", home.path, "env", "-i"] + assignments + command)
    let processes = started.text.split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
    guard started.status == 0, processes.count == 2 else {
      throw TerminalFailure(what: "tmux does not start: \(started.errors)", screen: "")
    }
    (server, processID) = (processes[0], processes[1])
  }

  deinit {
    close()
  }

  /// Closes the terminal, as when its window is closed: the program gets a hang-up signal.
  public func hangUp() {
    _ = try? tmux("kill-server")
  }

  private func close() {
    if let dead = try? query("#{pane_dead}"), dead != "1" {
      Glibc.kill(processID, SIGKILL)
    }
    hangUp()
    if isRunning(server) { Glibc.kill(server, SIGKILL) }
  }

  /// tmux sometimes misses that a program has ended, and looks again when told that one has.
  func remindOfEnd() {
    Glibc.kill(server, SIGCHLD)
  }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `Up`, `BTab`, `F3`, `C-c`, `M-x`, or a character.
  public func press(_ keys: String...) throws {
    try tmux(["send-keys", "--"] + keys.map(escaped))
    // What follows Escape at once belongs to it; a person takes longer.
    if keys.last == "Escape" { usleep(100_000) }
  }

  /// Types text, character by character.
  public func type(_ text: String) throws {
    try tmux("send-keys", "-l", "--", escaped(text))
  }

  /// Sends bytes as they are, also those that no key has.
  public func send(_ bytes: [UInt8]) throws {
    for start in stride(from: 0, to: bytes.count, by: 1_000) {
      let part = bytes[start..<min(start + 1_000, bytes.count)].map { String($0, radix: 16) }
      try tmux(["send-keys", "-H"] + part)
    }
  }

  /// Pastes text.
  /// - Parameter isMarked: with a mark at both ends where the program asked for that; otherwise it comes as if typed.
  public func paste(_ text: String, isMarked: Bool = true) throws {
    try tmux(["load-buffer", "-"], input: text)
    try tmux(["paste-buffer", "-d"] + (isMarked ? ["-p"] : []))
  }

  public func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", String(columns), "-y", String(rows))
  }

  /// Sends the program a signal.
  public func kill(_ signal: Int32) throws {
    guard Glibc.kill(processID, signal) == 0 else {
      throw TerminalFailure(what: "signal \(signal) does not arrive", screen: "")
    }
  }

  /// tmux reads a semicolon at the end of an argument as the end of its command.
  private func escaped(_ argument: String) -> String {
    argument.hasSuffix(";") ? argument.dropLast() + "\\;" : argument
  }

  @discardableResult
  func tmux(_ arguments: String...) throws -> String {
    try tmux(arguments)
  }

  @discardableResult
  func tmux(_ arguments: [String], input: String = "") throws -> String {
    let command = try Command.run(
      ["tmux", "-u", "-S", socket] + arguments, input: Data(input.utf8), environment: ["LC_ALL": "C.UTF-8"])
    guard command.status == 0 else {
      throw TerminalFailure(what: "tmux \(arguments.joined(separator: " ")): \(command.errors)", screen: "")
    }
    return command.text
  }

  /// The last screen stays to be read after the program has ended; nothing of tmux's own is on it.
  private static let settings = """
    set -g status off
    set -g default-terminal tmux-256color
    set -g remain-on-exit on
    set -g remain-on-exit-format ''
    set -g history-limit 10000
    set -s escape-time 0
    set -s exit-empty off
    """
}

/// What a terminal did not show in time, and what it showed instead.
public struct TerminalFailure: Error, CustomStringConvertible {
  public var what: String
  public var screen: String

  public init(what: String, screen: String) {
    self.what = what
    self.screen = screen
  }

  public var description: String {
    screen.isEmpty ? what : "\(what)\n\(screen)"
  }
}
