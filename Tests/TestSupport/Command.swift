// What several test rooms need from outside: run a command to its end, find the built programs, a folder of one's own.

import Foundation
import Glibc

/// A command that ran to its end.
public struct Command: Sendable {
  /// What it exited with; 128 and the number of the signal that ended it otherwise.
  public var status: Int32
  public var output: Data
  public var errors: String

  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Runs a program found on the path, or at an absolute path, and waits until it ends.
  ///
  /// Foundation's `Process` would also wait for every daemon that the program leaves behind.
  /// - Parameter environment: added to the environment of the tests.
  public static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Command {
    let files = try TemporaryFolder()
    let paths = ["in", "out", "err"].map { files.url.appending(path: $0) }
    try input.write(to: paths[0])

    var actions = posix_spawn_file_actions_t()
    try check(posix_spawn_file_actions_init(&actions))
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file) in paths.enumerated() {
      let flags = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT
      try check(posix_spawn_file_actions_addopen(&actions, Int32(descriptor), file.path, flags, 0o600))
    }
    // The threads that tests run on hold signals back, and a program inherits that.
    var attributes = posix_spawnattr_t()
    try check(posix_spawnattr_init(&attributes))
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    try check(posix_spawnattr_setsigmask(&attributes, &none))
    try check(posix_spawnattr_setsigdefault(&attributes, &all))
    try check(posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)))

    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }.map { "\($0)=\($1)" }
    var process = pid_t()
    let elsewhere = folder.map { ["env", "--chdir=\($0.path)"] } ?? []
    try withCStrings(elsewhere + arguments) { arguments in
      try withCStrings(variables) {
        try check(posix_spawnp(&process, arguments[0]!, &actions, &attributes, arguments, $0))
      }
    }
    var ending: Int32 = 0
    while waitpid(process, &ending, 0) < 0 {
      guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .ECHILD) }
    }
    let signal = ending & 0x7f
    return Command(
      status: signal == 0 ? ending >> 8 & 0xff : 128 + signal, output: try Data(contentsOf: paths[1]),
      errors: String(decoding: try Data(contentsOf: paths[2]), as: UTF8.self))
  }

  private static func check(_ code: Int32) throws {
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
  }

  private static func withCStrings(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Void
  ) throws {
    let copies = strings.map { strdup($0) }
    defer {
      for copy in copies { free(copy) }
    }
    try body(copies + [nil])
  }
}

/// Whether a process is there and has not ended; one that has ended but that nobody waited for is not running.
public func isRunning(_ process: pid_t) -> Bool {
  let state = state(of: process)
  return state != nil && state != "Z"
}

/// The letter by which Linux says what a process does, such as R: it runs, or would if it could; nil where there is none.
public func state(of process: pid_t) -> Character? {
  let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
  return stat?.split(separator: ")").last?.first { $0 != " " }
}

/// The processes that a process has started and not lost.
public func children(of process: pid_t) -> [pid_t] {
  let path = "/proc/\(process)/task/\(process)/children"
  return ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: " ").compactMap { pid_t($0) }
}

/// A process, those that it started, and those started by them.
public func descendants(of process: pid_t) -> [pid_t] {
  [process] + children(of: process).flatMap(descendants)
}

/// Where things of this project are while its tests run.
public enum Project {
  /// The top of the checkout.
  public static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  public static let content = folder.appending(path: "Content")

  /// A program that this package builds, for instance `leidraad`.
  public static func program(_ name: String) -> URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name)
  }
}
