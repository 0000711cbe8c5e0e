import Glibc

/// Lets output go on that a key of the keyboard itself holds up, such as Scroll Lock of the Linux console: a write would
/// wait for that key for ever, and so would the wiping of what is on the screen.
///
/// The system lets output go on when XON/XOFF is switched off, so it is on for a moment.
func releaseOutput() {
  var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
  guard poll(&output, 1, 0) == 0 else { return }
  var settings = termios()
  guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
  settings.c_iflag |= tcflag_t(IXON)
  tcsetattr(STDIN_FILENO, TCSANOW, &settings)
  settings.c_iflag &= ~tcflag_t(IXON)
  tcsetattr(STDIN_FILENO, TCSANOW, &settings)
}
