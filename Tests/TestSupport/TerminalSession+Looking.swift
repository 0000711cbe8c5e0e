import Foundation
import Glibc

extension TerminalSession {
  /// What is on the screen, a line per row, without the spaces at the ends of lines.
  public var screen: String {
    get throws { try lines(tmux("capture-pane", "-p")) }
  }

  /// The screen with the escape sequences of its styles.
  public var styles: String {
    get throws { try lines(tmux("capture-pane", "-p", "-e")) }
  }

  /// What has scrolled off the top, and can be read back by whoever comes next.
  public var history: String {
    get throws {
      try query("#{history_size}") == "0" ? "" : lines(tmux("capture-pane", "-p", "-S", "-", "-E", "-1"))
    }
  }

  /// What is shown at one moment.
  public struct Look: Equatable, Sendable {
    public var screen: String
    /// Where the cursor is, counted from 0.
    public var column: Int
    public var row: Int
  }

  /// What is shown now, which may be half of what is on its way.
  public func look() throws -> Look {
    let answer = try tmux("display-message", "-p", "#{cursor_x} #{cursor_y}", ";", "capture-pane", "-p")
    let parts = answer.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let place = parts[0].split(separator: " ").compactMap { Int($0) }
    guard place.count == 2 else { throw TerminalFailure(what: "tmux knows no cursor", screen: answer) }
    return Look(screen: lines(String(parts[1])), column: place[0], row: place[1])
  }

  /// Whether the program, and all that it started, wait for something.
  private var isResting: Bool {
    descendants(of: processID).allSatisfy { state(of: $0) != "R" }
  }

  /// What a program may switch on, and must leave as it found it; a terminal starts with only the cursor on.
  public enum Mode: String, CaseIterable, Sendable {
    case cursor = "cursor_flag"
    /// The second screen, which leaves nothing behind in the scrollback.
    case alternateScreen = "alternate_on"
    case mouse = "mouse_any_flag"
    case keypad = "keypad_flag"
  }

  /// What is on now.
  public var modes: Set<Mode> {
    get throws {
      let flags = try query(Mode.allCases.map { "#{\($0.rawValue)}" }.joined(separator: " "))
      return Set(zip(Mode.allCases, flags.split(separator: " ")).filter { $1 == "1" }.map(\.0))
    }
  }

  /// How the program ended; waits until it has, and its last screen is there.
  public func exitStatus(limit: Duration = .seconds(60)) async throws -> Exit {
    var exit: Exit?
    try await wait("the program does not end", limit: limit) {
      // Before its terminal is closed not everything that it wrote has been read.
      guard try query("#{pane_dead}") == "1" else {
        remindOfEnd()
        return false
      }
      if let signal = Int32(try query("#{pane_dead_signal}")) { exit = .signal(signal) }
      if let status = Int32(try query("#{pane_dead_status}")) { exit = .status(status) }
      if exit == nil { remindOfEnd() }
      return exit != nil
    }
    // tmux may know the end before it has read what the program wrote last.
    _ = try await settled()
    return exit!
  }

  /// Waits until the text is on one line of the screen, and returns that screen.
  @discardableResult
  public func waitFor(_ text: String, limit: Duration = .seconds(60)) async throws -> String {
    try await waitFor("\"\(text)\"", limit: limit) { $0.contains(text) }
  }

  /// Waits until the screen is as it should be, and returns it.
  /// - Parameter what: what is waited for, for who reads that it did not come.
  @discardableResult
  public func waitFor(
    _ what: String, limit: Duration = .seconds(60), until isRight: (String) -> Bool
  ) async throws -> String {
    try await settled(what, limit: limit, until: isRight).screen
  }

  /// Waits until nothing more is on its way to the screen, and returns what is shown.
  public func settled(
    _ what: String = "the end of what is shown", limit: Duration = .seconds(60),
    until isRight: (String) -> Bool = { _ in true }
  ) async throws -> Look {
    var seen: Look?
    try await wait("\(what) does not come", limit: limit) {
      // A program that rests has written all of it; what is seen twice has been read by tmux.
      let (wasResting, before) = (isResting, seen)
      seen = try look()
      return wasResting && seen == before && isRight(seen!.screen)
    }
    return seen!
  }

  /// Waits until the program has read all that was sent to it. A screen cannot say so: keys on their way can lead there.
  public func waitUntilAllIsRead(limit: Duration = .seconds(120)) async throws {
    let path = try query("#{pane_tty}")
    let device = open(path, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard device >= 0 else { throw TerminalFailure(what: "\(path) cannot be opened", screen: "") }
    defer { Glibc.close(device) }
    var restedBefore = false
    try await wait("what was sent is not read", limit: limit) {
      var queued: Int32 = 0
      // While tmux rests it holds no more than what the terminal has no room for.
      let rests = state(of: server) != "R" && ioctl(device, UInt(FIONREAD), &queued) == 0 && queued == 0 && isResting
      defer { restedBefore = rests }
      return rests && restedBefore
    }
  }

  /// Waits until the text is nowhere on the screen.
  public func waitUntilGone(_ text: String, limit: Duration = .seconds(60)) async throws {
    try await wait("\"\(text)\" does not go away", limit: limit) { try !screen.contains(text) }
  }

  /// Waits until something is so.
  /// - Parameter complaint: what to say when it does not come about.
  public func wait(
    _ complaint: String, limit: Duration = .seconds(60), until isSo: () throws -> Bool
  ) async throws {
    let end = ContinuousClock.now + limit
    while try !isSo() {
      guard ContinuousClock.now < end else { throw TerminalFailure(what: complaint, screen: try screen) }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  func query(_ format: String) throws -> String {
    try tmux("display-message", "-p", format).trimmingCharacters(in: .newlines)
  }

  private func lines(_ capture: String) -> String {
    capture.hasSuffix("\n") ? String(capture.dropLast()) : capture
  }
}
