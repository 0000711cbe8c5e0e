import Foundation
import Glibc

// The programs that a print service is made of, with settings that keep them to one folder and to this machine.
extension PrintServer {
  /// The simulated printer announces itself on the system bus and does not start without one: this one leads nowhere.
  static func startBus(in folder: TemporaryFolder) throws -> Daemon {
    let socket = folder.url.appending(path: "bus.sock")
    let settings = try folder.write(
      """
      <busconfig>
        <type>custom</type>
        <listen>unix:path=\(socket.path)</listen>
        <auth>EXTERNAL</auth>
        <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
      </busconfig>
      """, to: "bus.conf")
    let bus = try Daemon(
      ["dbus-daemon", "--config-file=\(settings.path)", "--nofork", "--nopidfile"],
      log: folder.url.appending(path: "bus.log"))
    try eventually { FileManager.default.fileExists(atPath: socket.path) }
    return bus
  }

  static func startPrinter(_ mode: Mode, _ port: UInt16, in folder: TemporaryFolder) throws -> Daemon {
    // What the printer does with a document that it has received.
    let work =
      switch mode {
      case .outOfPaper:
        """
        echo 'STATE: +media-empty-error' >&2
        while [ -d '\(folder.url.path)' ] && [ ! -e '\(folder.url.path)/paper' ]; do sleep 0.1; done
        echo 'STATE: -media-empty-error' >&2
        """
      default: "exit 0"
      }
    try folder.addProgram("work", script: work)
    let received = try folder.create("received")
    return try Daemon(
      [
        "/usr/sbin/ippeveprinter", "-r", "off", "-n", "localhost", "-p", String(port), "-d", received.path, "-k",
        "-c", folder.url.path + "/work", "-f", "application/pdf", "Test",
      ],
      environment: ["DBUS_SYSTEM_BUS_ADDRESS": "unix:path=\(folder.url.path)/bus.sock"],
      log: folder.url.appending(path: "printer.log"))
  }

  static func startService(
    _ mode: Mode, queue: String, _ port: UInt16, remembersJobs: Bool, in folder: TemporaryFolder
  ) throws -> Daemon {
    let top = folder.url.path
    for name in ["spool", "spool/tmp", "cache", "state"] {
      let made = try folder.create(name)
      // As root the service works as a lesser user.
      if let account, chown(made.path, account.user, account.group) != 0 { throw POSIXError(.EPERM) }
    }
    let files = try folder.write(
      """
      \(account == nil ? "" : "User lp\nGroup lp")
      ServerRoot \(top)
      ServerBin \(mode == .failing ? try failingBackend(in: folder).path : "/usr/lib/cups")
      DataDir /usr/share/cups
      StateDir \(top)/state
      CacheDir \(top)/cache
      RequestRoot \(top)/spool
      TempDir \(top)/spool/tmp
      AccessLog \(top)/access.log
      ErrorLog \(top)/error.log
      PageLog \(top)/page.log
      FatalErrors none
      Sandboxing off
      """, to: "cups-files.conf")
    // Jobs and their files are kept, so that what is gone is gone because somebody took it away.
    let settings = try folder.write(
      """
      Listen \(top)/cups.sock
      Browsing Off
      BrowseLocalProtocols none
      WebInterface No
      DefaultAuthType None
      PreserveJobFiles Yes
      PreserveJobHistory \(remembersJobs ? "Yes" : "No")
      <Location />
        Order allow,deny
        Allow all
      </Location>
      <Policy default>
        <Limit All>
          Order deny,allow
        </Limit>
      </Policy>
      """, to: "cupsd.conf")
    let queues =
      """
      <DefaultPrinter \(queue)>
      Info Printer voor de proef
      DeviceURI \(mode == .failing ? "failing:/" : "ipp://localhost:\(port)/ipp/print")
      State \(mode == .stopped ? "Stopped" : "Idle")
      Accepting \(mode == .rejecting ? "No" : "Yes")
      ErrorPolicy \(mode == .failing ? "abort-job" : "stop-printer")
      </DefaultPrinter>
      """
    _ = try folder.write(mode == .empty ? "" : queues, to: "printers.conf")
    return try Daemon(
      ["/usr/sbin/cupsd", "-f", "-c", settings.path, "-s", files.path], log: folder.url.appending(path: "cupsd.log"))
  }

  /// Takes the place of the part of the service that talks to printers. A simulated printer that fails will not do: the
  /// service may take that for the end of a print.
  private static func failingBackend(in folder: TemporaryFolder) throws -> URL {
    let programs = try folder.create("programs")
    _ = try folder.create("programs/backend")
    try folder.addProgram("programs/backend/failing", script: "exit 1")
    // The service starts the others by way of a program that stands here.
    try FileManager.default.createSymbolicLink(
      atPath: programs.path + "/daemon", withDestinationPath: "/usr/lib/cups/daemon")
    return programs
  }

  private static var account: (user: uid_t, group: gid_t)? {
    guard geteuid() == 0, let lp = getpwnam("lp") else { return nil }
    return (lp.pointee.pw_uid, lp.pointee.pw_gid)
  }
}

extension TemporaryFolder {
  fileprivate func create(_ name: String) throws -> URL {
    let made = url.appending(path: name)
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    return made
  }

  fileprivate func write(_ text: String, to name: String) throws -> URL {
    let file = url.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file
  }
}
