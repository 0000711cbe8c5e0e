import Foundation
import TestSupport
import Testing

@Suite struct DaemonTests {
  @Test func whatItStartedEndsWithIt() throws {
    let folder = try TemporaryFolder()
    let log = folder.url.appending(path: "log")
    let daemon = try Daemon(["sh", "-c", "sleep 600; :"], log: log)
    try eventually { children(of: daemon.process).contains { isSleep($0) } }
    let child = try #require(children(of: daemon.process).first)
    daemon.stop()
    try eventually(within: .seconds(10)) { !isRunning(child) }
  }

  private func isSleep(_ process: pid_t) -> Bool {
    (try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)) == "sleep\n"
  }
}
