// The ncurses backend: claims the terminal and restores it as a pair, reads keys, shows a Buffer.
// The only room that imports CNcurses. It decides nothing: no texts, no guide, no clock.
// After restore(), and after a crash, the terminal is as it was before.

import CNcurses
import Canvas
import Editing
import Glibc
import Typesetting

/// Why there is no screen to work on.
public enum TerminalFailure: Error, Equatable {
  /// Input or output is not a terminal.
  case notATerminal
  /// Neither this kind nor what it is like is known here, or it cannot move a cursor.
  case unknownKind(String)
  /// No UTF-8 locale, not even C.UTF-8.
  case noUnicode
  /// The system has no descriptors left.
  case noDescriptors
}

/// What came from the keyboard and the mouse.
public enum Input: Equatable, Sendable {
  case keys([Key])
  /// The terminal is gone.
  case hungUp
}

/// The terminal that this program was started in, claimed until `restore()`; one at a time, on one thread.
public final class Terminal {
  let screen: OpaquePointer
  let window: UnsafeMutablePointer<WINDOW>
  let palette: Palette
  let modes: Modes
  let output: Output
  /// What is on the screen now.
  var shown: Buffer
  var isCursorHidden = false
  private var parser: KeyParser
  /// Somebody else has the terminal: the program was stopped, and goes on behind a shell.
  public private(set) var isAway = false
  private let saved: termios
  private let claimed: termios
  private var isRestored = false

  /// Claims the terminal: the alternate screen, every key, pastes and clicks.
  public init() throws(TerminalFailure) {
    var saved = termios()
    guard tcgetattr(STDIN_FILENO, &saved) == 0, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard let kind = Kind.known(name) else { throw .unknownKind(name) }
    guard chooseUnicodeLocale() else { throw .noUnicode }
    guard let output = Output() else { throw .noDescriptors }
    guard let screen = terminal_open(kind, output.stream), let window = terminal_window() else {
      throw .unknownKind(name)
    }
    self.saved = saved
    claimed = saved.claimed
    self.output = output
    self.screen = screen
    self.window = window
    palette = Palette(kind: kind)
    modes = Modes(kind: kind)
    parser = KeyParser(NumberBlock(firstFunctionKey: terminal_capability("kf1").map { String(cString: $0) }))
    CrashGuard.arm(saved: saved, leave: modes.leave)
    // ncurses sees a pipe, so the settings of the terminal are made here.
    set(claimed, forgettingKeys: false)
    nonl()
    // A picture is shown whole even while keys are waiting.
    typeahead(-1)
    output.write(modes.enter)
    shown = Buffer(size: Size(columns: 0, rows: 0))
    shown = Buffer(size: followSize())
  }

  deinit {
    restore()
  }

  /// The columns and rows of the terminal.
  public var size: Size {
    Size(columns: Int(terminal_columns(window)), rows: Int(terminal_rows(window)))
  }

  /// What to wait on with poll(2) before `read()`.
  public var inputDescriptor: Int32 { STDIN_FILENO }

  /// What to wait on with poll(2) before the next `show`; nil when the terminal has taken all that was shown.
  public var outputDescriptor: Int32? { output.isBehind && !isAway ? STDOUT_FILENO : nil }

  /// The keys that came; does not wait, except for the rest of a key or a paste that has begun.
  public func read() -> Input {
    guard isOurs else {
      isAway = true
      return .keys([])
    }
    let keys = parser.read(from: inputDescriptor)
    return keys.map(Input.keys) ?? .hungUp
  }

  /// What is worth waiting for: no keys while they are for somebody else.
  public var inputEvents: Int16 { isAway ? 0 : Int16(POLLIN) }

  /// How long to wait at most before `reclaim()`: a shell that gives the terminal back need not say so.
  public var askAgain: Duration? { isAway ? .milliseconds(200) : nil }

  /// Whether the terminal is of this program, or of nobody in particular.
  private var isOurs: Bool {
    let group = tcgetpgrp(STDIN_FILENO)
    return group < 0 || group == getpgrp()
  }

  /// Takes over a new size of the window; the next `show` paints everything.
  @discardableResult
  public func resized() -> Size {
    let size = followSize()
    guard !isAway else { return size }
    shown = Buffer(size: size)
    werase(window)
    clearok(window, true)
    return size
  }

  /// Claims the terminal again after the program was stopped and continued, or another program wrote over the screen; while
  /// somebody else has it, it is waited for: ask again.
  public func reclaim() {
    isAway = !isOurs
    guard !isAway else { return }
    set(claimed, forgettingKeys: false)
    output.forget()
    output.write(modes.reenter + modes.enter)
    curs_set(1)
    isCursorHidden = false
    resized()
  }

  /// Gives the terminal back as it was, with nothing left on it; a second time does nothing.
  public func restore() {
    guard !isRestored else { return }
    isRestored = true
    werase(window)
    wrefresh(window)
    if isCursorHidden { curs_set(1) }
    output.write(modes.exit)
    endwin()
    output.advance()
    if output.isBehind { modes.leave.withUnsafeBytes(insist) }
    set(saved)
    CrashGuard.disarm()
    delscreen(screen)
  }

  private func followSize() -> Size {
    var now = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &now) == 0, now.ws_col > 0, now.ws_row > 0,
      Size(columns: Int(now.ws_col), rows: Int(now.ws_row)) != size
    {
      resizeterm(Int32(now.ws_row), Int32(now.ws_col))
    }
    return size
  }
}

extension termios {
  /// As the program needs it: every key comes at once and as it is, and nothing is done to what is shown.
  fileprivate var claimed: termios {
    var settings = self
    settings.c_lflag &= ~tcflag_t(ICANON | ISIG | IEXTEN | ECHO | ECHONL)
    settings.c_iflag &= ~tcflag_t(IXON | BRKINT | PARMRK | ICRNL | INLCR | IGNCR)
    settings.c_oflag &= ~tcflag_t(ONLCR)
    withUnsafeMutableBytes(of: &settings.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    return settings
  }
}
