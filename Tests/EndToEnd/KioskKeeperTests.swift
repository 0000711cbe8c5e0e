import Foundation
import TestSupport
import Testing

@testable import leidraad

@Suite(.serialized) struct KioskKeeperTests {
  @Test func afterACrashTheFirstScreenIsBack() async throws {
    let kiosk = try await Kiosk()
    for _ in 0..<12 {
      let session = try await kiosk.session()
      kill(session, SIGKILL)
      try await kiosk.waitForNextSession(after: session)
    }
    #expect(isRunning(kiosk.keeper))
  }

  @Test func theScreenSaysToStaffThatSomethingIsWrong() async throws {
    let kiosk = try await Kiosk()
    for _ in 0..<6 {
      let session = try await kiosk.session()
      kill(session, SIGKILL)
      try await kiosk.waitForNextSession(after: session)
    }
    kill(try await kiosk.session(), SIGKILL)
    try await kiosk.terminal.waitFor("--controleer")
    try await kiosk.waitForFirstScreen()
  }

  @Test func thePauseGrowsAndStaysBelowTwoSeconds() {
    var pause = CrashPause()
    #expect((0..<8).map { _ in pause.next(after: 10) } == [50, 100, 200, 400, 800, 1_500, 1_500, 1_500])
    for _ in 0..<1_000 { #expect(pause.next(after: 10) < 2_000) }
    #expect(pause.next(after: 100_000) == 50, "a session that went well for a while is another matter")
  }

  /// 1000 with LEIDRAAD_SESSIES=1000.
  @Test func manySessionsLeaveTheKeeperAsItWas() async throws {
    let count = ProcessInfo.processInfo.environment["LEIDRAAD_SESSIES"].flatMap { Int($0) } ?? 200
    let kiosk = try await Kiosk()
    var start: (memory: Int, descriptors: Int)?
    for number in 1...count {
      let session = try await kiosk.session()
      // Ends at once and well, as when a patient is done.
      kill(session, SIGTERM)
      try await kiosk.waitForNextSession(after: session)
      if number == 20 { start = try (memory(of: kiosk.keeper), descriptors(of: kiosk.keeper)) }
    }
    let first = try #require(start)
    #expect(try memory(of: kiosk.keeper) <= first.memory + 64, "in kB")
    #expect(try descriptors(of: kiosk.keeper) == first.descriptors)
    #expect(kiosk.processes().filter(isRunning).count == 2)
    #expect(children(of: kiosk.keeper).count == 1, "no process that nobody waited for")
  }

  private func memory(of process: pid_t) throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    return try #require(status.firstMatch(of: /VmRSS:\s+(\d+)/).flatMap { Int($0.1) })
  }

  private func descriptors(of process: pid_t) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd").count
  }

  @Test func aSessionCanBeDumpedByNobody() async throws {
    let kiosk = try await Kiosk()
    let limits = try String(contentsOfFile: "/proc/\(try await kiosk.session())/limits", encoding: .utf8)
    #expect(limits.contains(/Max core file size\s+0\s+0/))
  }
}
