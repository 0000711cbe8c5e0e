import Glibc

/// More than any file that is read here: what never ends, such as a device, must not fill the memory.
private let mostBytes = 64 << 20

/// Everything in a file, or from standard input for `-`.
func readAll(_ path: String) throws(Failure) -> [UInt8] {
  let given = path == "-" ? STDIN_FILENO : FileKind.descriptor(named: path)
  let descriptor = if let given { given } else { try openFile(path, O_RDONLY, for: .reading) }
  defer { if given == nil { close(descriptor) } }
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

/// Opens what is there, and never waits for it: what could be waited for is not opened.
private func openFile(_ path: String, _ flags: Int32, for step: Failure.FileStep) throws(Failure) -> Int32 {
  if let reason = FileKind.refusal(of: path) { throw .file(step, path: path, errno: reason) }
  let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
  guard descriptor >= 0 else { throw .file(step, path: path, errno: errno) }
  guard let reason = FileKind.refusal(of: descriptor) else { return descriptor }
  close(descriptor)
  throw .file(step, path: path, errno: reason)
}

/// Writes a whole file or none: first beside it, then in its place. `-` is standard output.
///
/// What a link leads to is written, and the link stays.
func writeAll(_ bytes: [UInt8], to path: String) throws(Failure) {
  guard path != "-" else { return try write(bytes, to: STDOUT_FILENO, named: "de standaarduitvoer") }
  if let descriptor = FileKind.descriptor(named: path) { return try write(bytes, to: descriptor, named: path) }
  let place = try FileKind.end(ofLink: path)
  var there = stat()
  let isThere = stat(place, &there) == 0
  // A device is written to as it is; only a file can be replaced.
  if isThere, there.st_mode & S_IFMT != S_IFREG {
    let descriptor = try openFile(path, O_WRONLY, for: .making)
    defer { close(descriptor) }
    return try write(bytes, to: descriptor, named: path)
  }
  // Who could read it before still can, where it was this user's own.
  let mode = isThere && there.st_uid == geteuid() ? there.st_mode & 0o777 : nil
  try replace(place, by: bytes, mode: mode, named: path)
}

private func replace(_ place: String, by bytes: [UInt8], mode: mode_t?, named path: String) throws(Failure) {
  var template = Array((place + ".XXXXXX").utf8CString)
  let descriptor = mkstemp(&template)
  guard descriptor >= 0 else { throw .file(.making, path: path, errno: errno) }
  let temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  var isInPlace = false
  defer { if !isInPlace { unlink(temporary) } }
  defer { close(descriptor) }
  try write(bytes, to: descriptor, named: path)
  if let mode { fchmod(descriptor, mode) }
  guard fsync(descriptor) == 0 else { throw .file(.writing, path: path, errno: errno) }
  guard rename(temporary, place) == 0 else { throw .file(.making, path: path, errno: errno) }
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
func unusedPath(_ path: String) throws(Failure) -> String {
  let dot = path.lastIndex(of: ".") ?? path.endIndex
  let others = (2...999).lazy.map { "\(path[..<dot])-\($0)\(path[dot...])" }
  if isUnused(path) { return path }
  if let other = others.first(where: isUnused) { return other }
  throw .file(.making, path: path, errno: EEXIST)
}

/// A link that leads nowhere is something too.
private func isUnused(_ path: String) -> Bool {
  var facts = stat()
  return lstat(path, &facts) != 0
}
