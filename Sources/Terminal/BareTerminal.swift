import CNcurses
import Glibc
import Typesetting

/// A terminal in the hands of a program that shows nothing of its own but a few lines, and lends it to others.
///
/// It never reads: what is typed is for the program that has the terminal at that moment, or for nobody.
public final class BareTerminal {
  private let saved: termios
  private let deaf: termios
  private let modes: Modes
  /// In milliseconds: keys that are this far apart are not of one paste; and how often that is looked at.
  private static let (pause, patience): (Int32, Int) = (25, 80)

  /// Takes the terminal over: no key makes a signal and none is shown.
  public init() throws(TerminalFailure) {
    var saved = termios()
    guard tcgetattr(STDIN_FILENO, &saved) == 0, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let kind = getenv("TERM").map { String(cString: $0) } ?? ""
    guard let kind = Kind.known(kind) else { throw .unknownKind(kind) }
    self.saved = saved
    var deaf = saved
    cfmakeraw(&deaf)
    // The lines shown here are ended by a newline alone.
    deaf.c_oflag = saved.c_oflag | tcflag_t(OPOST | ONLCR)
    self.deaf = deaf
    modes = Modes(kind: kind)
  }

  /// Whether the terminal is still there.
  public var isThere: Bool {
    var now = termios()
    return tcgetattr(STDIN_FILENO, &now) == 0
  }

  /// Whatever the last program did: back to an empty screen, nothing to scroll back to, no keys waiting.
  public func wipe() {
    _ = tcsetpgrp(STDIN_FILENO, getpgrp())
    tcflow(STDOUT_FILENO, TCOON)
    modes.wipe.withUnsafeBytes(insist)
    forgetKeys()
    set(deaf)
  }

  /// What was typed or pasted for the last one who had the terminal is for nobody, also while it is still coming in.
  private func forgetKeys() {
    for _ in 0..<Self.patience {
      var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 0) > 0, waiting.revents == Int16(POLLIN) else { return }
      tcflush(STDIN_FILENO, TCIFLUSH)
      poll(nil, 0, Self.pause)
    }
  }

  /// Shows paragraphs on an empty screen.
  public func say(_ paragraphs: [String]) {
    var size = winsize()
    let columns = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    let lines = paragraphs.flatMap { wrapped($0, limit: columns) + [""] }
    _ = Array(lines.map { $0 + "\n" }.joined().utf8).withUnsafeBytes(writeNow)
  }

  /// Gives the terminal back as it was, wiped.
  public func restore() {
    wipe()
    set(saved)
  }
}
