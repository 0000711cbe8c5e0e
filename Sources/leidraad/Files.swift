import Glibc

/// More than any file that is read here: what never ends, such as a device, must not fill the memory.
private let mostBytes = 64 << 20

/// Everything in a file, or from standard input for `-`.
func readAll(_ path: String) throws(Failure) -> [UInt8] {
  let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .file(.reading, path: path, errno: errno) }
  defer { if path != "-" { close(descriptor) } }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count == 0 { return bytes }
    if count < 0 {
      guard errno == EINTR else { throw .file(.reading, path: path, errno: errno) }
      continue
    }
    bytes += chunk.prefix(count)
    guard bytes.count <= mostBytes else { throw .fileTooLarge(path: path) }
  }
}

/// Writes a whole file or none: first beside it, then in its place. `-` is standard output.
func writeAll(_ bytes: [UInt8], to path: String) throws(Failure) {
  guard path != "-" else { return try write(bytes, to: STDOUT_FILENO, named: "de standaarduitvoer") }
  var status = stat()
  // A device or a pipe is written to as it is; only a file can be replaced.
  if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(.making, path: path, errno: errno) }
    defer { close(descriptor) }
    return try write(bytes, to: descriptor, named: path)
  }
  var template = Array((path + ".XXXXXX").utf8CString)
  let descriptor = mkstemp(&template)
  guard descriptor >= 0 else { throw .file(.making, path: path, errno: errno) }
  let temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  var isInPlace = false
  defer { if !isInPlace { unlink(temporary) } }
  defer { close(descriptor) }
  try write(bytes, to: descriptor, named: path)
  guard fsync(descriptor) == 0 else { throw .file(.writing, path: path, errno: errno) }
  guard rename(temporary, path) == 0 else { throw .file(.making, path: path, errno: errno) }
  isInPlace = true
}

private func write(_ bytes: [UInt8], to descriptor: Int32, named name: String) throws(Failure) {
  var left = bytes[...]
  while !left.isEmpty {
    let count = left.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 {
      guard errno == EINTR else { throw .file(.writing, path: name, errno: errno) }
      continue
    }
    left = left.dropFirst(count)
  }
}

/// What somebody meant by a place for a file: `~` is home, a folder gets the name, and the ending of the name is kept.
func filePath(typed: String, name: String) throws(Failure) -> String {
  var path = typed
  if path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") { path = String(cString: home) + path.dropFirst() }
  if !path.hasPrefix("/"), let here = getcwd(nil, 0) {
    path = String(cString: here) + "/" + path
    free(here)
  }
  var status = stat()
  if stat(path, &status) == 0 {
    if status.st_mode & S_IFMT == S_IFDIR { return path + (path.hasSuffix("/") ? "" : "/") + name }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .file(.making, path: path, errno: EINVAL)
    }
  }
  let ending = name.drop { $0 != "." }
  return path.hasSuffix(ending) ? path : path + ending
}

/// A path that nothing has yet: `naam.pdf`, else `naam-2.pdf` and so on.
func unusedPath(_ path: String) -> String {
  guard access(path, F_OK) == 0 else { return path }
  let dot = path.lastIndex(of: ".") ?? path.endIndex
  for number in 2...999 {
    let other = "\(path[..<dot])-\(number)\(path[dot...])"
    if access(other, F_OK) != 0 { return other }
  }
  return path
}
