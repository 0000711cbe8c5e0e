import Foundation
import Glibc

/// A print service of one's own with one printer, on this machine only and gone with this value; the machine's own
/// service is never touched. The printer is real as far as IPP goes: what it prints ends in a folder.
public final class PrintServer: Sendable {
  public enum Mode: Sendable, CaseIterable {
    case good
    /// Until ``addPaper()``.
    case outOfPaper
    /// The queue takes jobs and prints none.
    case stopped
    /// The queue takes no jobs.
    case rejecting
    /// The printer gives up on every job.
    case failing
    /// No printer is there.
    case dead
    /// The service has no queue.
    case empty
    /// The service takes connections and never says a word.
    case hung
    /// There is no service.
    case absent
  }

  public let mode: Mode
  public let queue: String
  /// Where the service listens.
  public var socket: String { folder.url.appending(path: "cups.sock").path }

  let folder: TemporaryFolder
  private let hungSocket: Int32?
  private let bus: Daemon?
  private let printer: Daemon?
  private let service: Daemon?

  /// - Parameters:
  ///   - queue: its name; it is the default.
  ///   - remembersJobs: false: the service forgets a job as soon as it has ended.
  public init(_ mode: Mode = .good, queue: String = "blad", remembersJobs: Bool = true) throws {
    self.mode = mode
    self.queue = queue
    folder = try TemporaryFolder()
    let port = try Self.freePort()
    let hasPrinter = [.good, .outOfPaper].contains(mode)
    let hasService = ![.hung, .absent].contains(mode)
    hungSocket = mode == .hung ? try Self.listen(at: folder.url.appending(path: "cups.sock").path) : nil
    bus = hasPrinter ? try Self.startBus(in: folder) : nil
    printer = hasPrinter ? try Self.startPrinter(mode, port, in: folder) : nil
    service =
      hasService
      ? try Self.startService(mode, queue: queue, port, remembersJobs: remembersJobs, in: folder) : nil
    if hasPrinter { try eventually { Self.connects(to: port) } }
    if hasService { try eventually { Self.connects(to: socket) } }
  }

  deinit {
    service?.stop()
    printer?.stop()
    bus?.stop()
    if let hungSocket { close(hungSocket) }
  }

  /// What a program needs to find this service, and nothing that this user prefers.
  public var environment: [String: String] {
    ["CUPS_SERVER": socket, "CUPS_SERVERROOT": folder.url.path, "HOME": folder.url.path, "LPDEST": "", "PRINTER": ""]
  }

  public func addPaper() throws {
    try Data().write(to: folder.url.appending(path: "paper"))
  }

  /// The service ends without a word, with the jobs that it has.
  public func crashService() {
    service?.stop(SIGKILL)
  }

  /// The service says nothing any more, until it is woken.
  public func sendServiceToSleep() {
    if let service { kill(service.process, SIGSTOP) }
  }

  public func wakeService() {
    if let service { kill(service.process, SIGCONT) }
  }

  /// Where the printer puts what it prints, as on paper.
  public var receivedFolder: URL { folder.url.appending(path: "received") }

  /// The documents as they came to the printer.
  public var received: [Data] {
    get throws {
      try files(in: "received").filter { $0.pathExtension == "pdf" }.map { try Data(contentsOf: $0) }
    }
  }

  /// The names of the files that the service keeps of jobs: `d…` are documents, `c…` what it knows about them.
  public var kept: [String] {
    get throws { try files(in: "spool").map(\.lastPathComponent).filter { $0 != "tmp" }.sorted() }
  }

  /// Whether the printer was told to give up a job.
  public var printerWasToldToStop: Bool {
    get throws {
      try String(contentsOf: folder.url.appending(path: "printer.log"), encoding: .utf8).contains("Cancel-Job")
    }
  }

  private func files(in name: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder.url.appending(path: name), includingPropertiesForKeys: nil)
  }
}

extension PrintServer {
  /// Whether these words stand in anything that the service keeps or logs; the documents apart, for what a document
  /// says is compressed.
  public func keepsAnywhere(_ words: String) throws -> Bool {
    let found = try Command.run(
      ["grep", "-rqaF", "--exclude-dir=received", "--exclude=*.sock", "--", words, folder.url.path])
    guard found.status < 2 else { throw POSIXError(.EIO) }
    return found.status == 0
  }
}
