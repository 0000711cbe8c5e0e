import Foundation
import TestSupport

/// The files that anybody on this computer wrote or moved since this value was made.
struct FilesSince {
  private let folder: TemporaryFolder
  private let stamp: URL

  init() throws {
    folder = try TemporaryFolder()
    stamp = folder.url.appending(path: "begin")
    try Data().write(to: stamp)
  }

  /// Those that can be found; other tests take theirs away meanwhile.
  func paths() throws -> [String] {
    let found = try Command.run(
      ["find"] + Self.fileSystems() + ["-xdev", "-cnewer", stamp.path, "!", "-type", "d", "-print0"])
    return found.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What a file says; for a PDF also what it says when it is unpacked. Nothing when it has gone.
  static func contents(of path: String) -> [Data] {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let bytes = FileManager.default.contents(atPath: path)
    else { return [] }
    guard bytes.prefix(1_024).range(of: Data("%PDF-".utf8)) != nil else { return [bytes] }
    let unpacked = [["pdftotext", path, "-"], ["qpdf", "--qdf", "--object-streams=disable", path, "-"]]
    return [bytes] + unpacked.compactMap { try? Command.run($0).output }
  }

  /// Where files of this computer are. What Linux shows as files without keeping it, such as /proc, is none of them, nor
  /// is what other computers keep.
  private static func fileSystems() throws -> [String] {
    func lines(_ file: String) throws -> [String] {
      try String(contentsOfFile: "/proc/\(file)", encoding: .utf8).split(separator: "\n").map(String.init)
    }
    let onDisks = try lines("filesystems").filter { $0.hasPrefix("\t") }.map { String($0.dropFirst()) }
    let kept = Set(onDisks + ["tmpfs", "devtmpfs", "ramfs", "overlay"])
    let mounts = try lines("mounts").map { $0.split(separator: " ").map { String($0).replacing("\\040", with: " ") } }
    return ["/"] + Set(mounts.filter { kept.contains($0[2]) }.map { $0[1] }).subtracting(["/"]).sorted()
  }
}
