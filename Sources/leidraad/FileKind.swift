import Glibc

/// What may be read and written by its name. A pipe, a socket or a device can keep whoever opens it waiting for ever.
enum FileKind {
  /// Why what has this name is not opened, as an error number; nil: it may be, or is not there.
  static func refusal(of path: String) -> Int32? {
    var facts = stat()
    return stat(path, &facts) == 0 ? refusal(of: facts) : nil
  }

  /// The same of what is open: a name may have got another meaning in between.
  static func refusal(of descriptor: Int32) -> Int32? {
    var facts = stat()
    return fstat(descriptor, &facts) == 0 ? refusal(of: facts) : errno
  }

  /// `/dev/null`, `/dev/zero` and `/dev/full` never wait, and are used on purpose.
  private static let devices: Set<dev_t> = [0x103, 0x105, 0x107]

  private static func refusal(of facts: stat) -> Int32? {
    switch facts.st_mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: EISDIR
    case S_IFCHR where devices.contains(facts.st_rdev): nil
    default: EINVAL
    }
  }

  /// What is open already, where a path is only a name for that: a shell calls a pipe that it made `/dev/fd/63`.
  static func descriptor(named path: String) -> Int32? {
    switch path {
    case "/dev/stdin": STDIN_FILENO
    case "/dev/stdout": STDOUT_FILENO
    case "/dev/stderr": STDERR_FILENO
    default:
      ["/dev/fd/", "/proc/self/fd/"].first(where: path.hasPrefix).flatMap { Int32(path.dropFirst($0.count)) }
    }
  }

  /// Where a link leads in the end, also when nothing is there yet; of anything else its own path.
  static func end(ofLink link: String) throws(Failure) -> String {
    var path = link
    // As many as Linux itself follows.
    for _ in 0..<40 {
      var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path, &bytes, bytes.count)
      guard count > 0 else { return path }
      let target = String(decoding: bytes[..<count], as: UTF8.self)
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      path = target.hasPrefix("/") ? target : folder + target
    }
    throw .file(.making, path: link, errno: ELOOP)
  }
}
