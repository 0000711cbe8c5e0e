import Glibc

// What goes on between this program and the terminal as a device. Nothing here waits, and a crash may use all of it.

/// Writes as much as the terminal takes now, and says how much that was; all of it where the terminal is gone.
///
/// The terminal waits for nobody for that moment only: whoever else has it open, such as the shell, expects it to wait.
func writeNow(_ bytes: UnsafeRawBufferPointer) -> Int {
  let flags = fcntl(STDOUT_FILENO, F_GETFL)
  _ = fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK)
  defer { _ = fcntl(STDOUT_FILENO, F_SETFL, flags) }
  var done = 0
  while done < bytes.count {
    let count = write(STDOUT_FILENO, bytes.baseAddress! + done, bytes.count - done)
    if count > 0 { done += count } else if errno == EAGAIN { return done } else if errno != EINTR { return bytes.count }
  }
  return done
}

/// Writes bytes that have to arrive: where the terminal does not take them, what it has not read yet gives way.
func insist(_ bytes: UnsafeRawBufferPointer) {
  var done = writeNow(bytes)
  if done < bytes.count {
    releaseOutput()
    done += writeNow(UnsafeRawBufferPointer(rebasing: bytes[done...]))
  }
  if done < bytes.count {
    tcflush(STDOUT_FILENO, TCOFLUSH)
    _ = writeNow(bytes)
  }
}

/// Settings from now on, as a rule with no key waiting that was pressed before; waits for no output, which may never be
/// read.
func set(_ settings: termios, forgettingKeys isForgetting: Bool = true) {
  var settings = settings
  if isForgetting { tcflush(STDIN_FILENO, TCIFLUSH) }
  tcsetattr(STDIN_FILENO, TCSANOW, &settings)
}

/// Lets output go on that a key of the keyboard itself holds up, such as Scroll Lock of the Linux console: it would wait
/// for that key for ever, and so would the wiping of what is on the screen.
///
/// The system lets output go on when XON/XOFF is switched off, so it is on for a moment.
func releaseOutput() {
  var settings = termios()
  guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
  settings.c_iflag |= tcflag_t(IXON)
  tcsetattr(STDIN_FILENO, TCSANOW, &settings)
  settings.c_iflag &= ~tcflag_t(IXON)
  tcsetattr(STDIN_FILENO, TCSANOW, &settings)
}
