import Foundation

/// The programs and what belongs to them, where the real `make install` puts it, in a folder of the test's own.
public struct InstalledCopy: Sendable {
  public var prefix: URL { folder.url }
  private let folder: TemporaryFolder

  public init() throws {
    folder = try TemporaryFolder()
    let made = try Command.run(Project.make + ["install", "PREFIX=\(folder.url.path)"])
    guard made.status == 0 else { throw InstallationFailure(errors: made.errors) }
  }

  struct InstallationFailure: Error {
    var errors: String
  }
}

extension Project {
  /// How to run make, as in a shell of its own. It builds no program: it takes those that the tests were built with.
  public static let make = [
    "env", "-u", "MAKEFLAGS", "-u", "MAKELEVEL", "make", "--no-print-directory", "--directory=\(folder.path)",
    "--old-file=.build/release/.leidraad-built",
    "binaries=\(program("leidraad").deletingLastPathComponent().path)",
  ]
}
