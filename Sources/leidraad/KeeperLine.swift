import Glibc

/// A session's end of the line on which its keeper asks for a sign of life.
struct KeeperLine {
  /// Where a session finds it.
  static let descriptor: Int32 = 3
  /// Readable when `answer()` has something to do.
  var descriptor: Int32 { Self.descriptor }

  init() {
    // What the session starts has nothing to say to the keeper.
    _ = fcntl(Self.descriptor, F_SETFD, FD_CLOEXEC)
  }

  /// Gives a sign for each that was asked; false when the keeper is gone.
  func answer() -> Bool {
    var asked = [UInt8](repeating: 0, count: 16)
    let count = recv(descriptor, &asked, asked.count, Int32(MSG_DONTWAIT))
    if count > 0 { send(descriptor, asked, count, Int32(MSG_DONTWAIT | MSG_NOSIGNAL)) }
    return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR))
  }
}
