import Foundation

/// A new folder that goes away with this value.
public final class TemporaryFolder: Sendable {
  public let url: URL

  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "leidraad-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Puts a shell script here that can be run.
  ///
  /// Another process writes it: while a file is open for writing here, programs that other tests start at that moment
  /// have it open too, and then it cannot be run.
  public func addProgram(_ name: String, script: String) throws {
    let written = try Command.run(
      ["sh", "-c", "cat >\"$1\" && chmod +x \"$1\"", "sh", url.appending(path: name).path],
      input: Data("#!/bin/sh\n\(script)\n".utf8))
    guard written.status == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}
