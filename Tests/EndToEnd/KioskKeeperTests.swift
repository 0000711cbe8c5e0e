import Conversation
import Foundation
import TestSupport
import Testing
import Wording

@testable import leidraad

/// The process that keeps the terminal, whatever becomes of the sessions in it.
@Suite struct KioskKeeperTests {
  private static let sentenceForStaff = KioskPhrase.faultStaff

  /// While it pauses it does nothing, and afterwards it is as it was.
  @Test func manyCrashesInARow() async throws {
    let kiosk = try await Kiosk()
    let start = ContinuousClock.now
    let descriptors = try descriptors(of: kiosk.keeper)
    for number in 0..<Proof.rounds(12, of: 30) {
      let session = try await kiosk.session()
      kill(session, [SIGKILL, SIGSEGV, SIGABRT][number % 3])
      if number == 10 { try await kiosk.terminal.waitFor(Self.sentenceForStaff) }
      try await kiosk.waitForNextSession(after: session)
    }
    #expect(isRunning(kiosk.keeper))
    let elapsed = (ContinuousClock.now - start) / .nanoseconds(1)
    #expect(try Double(nanoseconds(of: kiosk.keeper)) < elapsed / 4, "it does not wait in circles")
    #expect(try self.descriptors(of: kiosk.keeper) == descriptors)
    try await kiosk.terminal.wait("there is a process that nobody waited for") {
      children(of: kiosk.keeper).count == 1
    }
  }

  @Test func thePauseGrowsAndStaysBelowTwoSeconds() {
    var pause = CrashPause()
    #expect((0..<8).map { _ in pause.next(after: 10) } == [50, 100, 200, 400, 800, 1_500, 1_500, 1_500])
    for _ in 0..<1_000 { #expect(pause.next(after: 10) < 2_000) }
    #expect(pause.next(after: 100_000) == 50, "a session that went well for a while is another matter")
  }

  @Test func manySessionsLeaveTheKeeperAsItWas() async throws {
    let kiosk = try await Kiosk()
    var before: (memory: Int, descriptors: Int)?
    var times: [Int] = []
    for number in 1...Proof.rounds(100, of: 1_000) {
      let session = try await kiosk.session()
      try times.append(nanoseconds(of: session))
      // Ends at once and well, as when a patient is done.
      kill(session, SIGTERM)
      try await kiosk.waitForNextSession(after: session)
      if number == 20 { before = try (memory(of: kiosk.keeper), descriptors(of: kiosk.keeper)) }
    }
    let first = try #require(before)
    #expect(try memory(of: kiosk.keeper) <= first.memory + 64, "in kB")
    #expect(try descriptors(of: kiosk.keeper) == first.descriptors)
    try await kiosk.terminal.wait("there is a process that nobody waited for") {
      children(of: kiosk.keeper).count == 1
    }
    // What the first screen took of a processor: others may want that too. Of each fifty the one that they were least in
    // the way of.
    let (early, late) = (times.prefix(50).min()!, times.suffix(50).min()!)
    #expect(late < early * 3, "the first screen comes as soon as it did")
  }

  // MARK: What can become of a session

  @Test func aSessionThatIsStoppedGoesOn() async throws {
    let kiosk = try await Kiosk()
    let session = try await kiosk.session()
    for signal in [SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU] {
      kill(session, signal)
      try kiosk.terminal.press("F1")
      try await kiosk.terminal.waitFor(HelpPhrase.keys)
      try kiosk.terminal.press("Escape")
      try await kiosk.waitForFirstScreen()
    }
    #expect(try await kiosk.session() == session)
  }

  /// Scroll Lock on the Linux console; here a terminal that Ctrl-S stops.
  @Test func whatHoldsUpTheTerminalIsUndone() async throws {
    let kiosk = try await Kiosk()
    func hold() throws {
      let path = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(kiosk.keeper)/fd/0")
      #expect(try Command.run(["stty", "-F", path, "ixon"]).status == 0)
      try kiosk.terminal.press("C-s")
    }
    try hold()
    try kiosk.terminal.press("F1")
    try await kiosk.terminal.waitFor(HelpPhrase.keys)
    let session = try await kiosk.session()
    try hold()
    kill(session, SIGKILL)
    try await kiosk.waitForNextSession(after: session)
    let next = try await kiosk.session()
    try hold()
    kill(next, SIGSEGV)
    try await kiosk.waitForNextSession(after: next)
    try hold()
    kill(kiosk.keeper, SIGTERM)
    #expect(try await kiosk.terminal.exitStatus() == .status(0))
  }

  /// As a fault would that goes on for ever; here what is typed is too much for the time that is left.
  @Test func aSessionThatKeepsAProcessorBusyIsEnded() async throws {
    let kiosk = try await Kiosk()
    let session = try await kiosk.session()
    let limits = try String(contentsOfFile: "/proc/\(session)/limits", encoding: .utf8)
    #expect(limits.contains(/Max cpu time\s+120\s+120/))
    try await kiosk.types("begin")
    #expect(try Command.run(["prlimit", "--pid", String(session), "--cpu=1:1"]).status == 0)
    try await kiosk.terminal.wait("the session goes on") {
      try kiosk.terminal.paste(String(repeating: "woord \u{3}", count: 2_000), isMarked: false)
      return !isRunning(session)
    }
    // What is still being pasted may come to the next one, so that is not on its first screen.
    #expect(try await kiosk.session() != session)
  }

  @Test func settingsThatGetMistakesAreToldUntilTheyAreMended() async throws {
    let kiosk = try await Kiosk()
    let settings = try Data(contentsOf: kiosk.file)
    try Data("printr: balie\n".utf8).write(to: kiosk.file)
    #expect(try kiosk.terminal.screen.says(Kiosk.firstScreen), "whoever is there goes on")
    kill(try await kiosk.session(), SIGTERM)
    try await kiosk.terminal.waitFor(Self.sentenceForStaff)
    try settings.write(to: kiosk.file)
    try await kiosk.waitForFirstScreen()
  }

  @Test func aSessionThatCannotBeginIsToldUntilItCan() async throws {
    let folder = try TemporaryFolder()
    let program = folder.url.appending(path: "leidraad")
    #expect(try Command.run(["cp", Project.program("leidraad").path, program.path]).status == 0)
    let kiosk = try await Kiosk(program: program)
    chmod(program.path, 0)
    kill(try await kiosk.session(), SIGTERM)
    try await kiosk.terminal.waitFor(Self.sentenceForStaff)
    chmod(program.path, 0o755)
    try await kiosk.waitForFirstScreen()
  }

  @Test func aSessionWithoutItsKeeperDoesNotBegin() async throws {
    let terminal = try TerminalSession(
      [Project.program("leidraad").path, kioskSessionWord, "1"],
      environment: ["LEIDRAAD_INHOUD": Project.content.path])
    #expect(try await terminal.exitStatus() == .signal(SIGTERM))
  }

  // MARK: What the system may keep

  /// A process that others may not look into is root's, whoever it belongs to. For root that is no difference, so there
  /// the kiosk belongs to a lesser user, from a folder where that user may go.
  @Test func aSessionCanBeLookedIntoByNobody() async throws {
    let folder = try TemporaryFolder()
    let copy = try Command.run(
      ["cp", "-r", Project.program("leidraad").path, Project.content.path, folder.url.path])
    #expect(copy.status == 0)
    let script = """
      [ $(id -u) = 0 ] && drop='setpriv --reuid=65534 --regid=65534 --clear-groups'
      exec $drop \(folder.url.path)/leidraad kiosk
      """
    let terminal = try TerminalSession(
      ["sh", "-c", script], environment: ["LEIDRAAD_INHOUD": folder.url.appending(path: "Content").path])
    try await terminal.waitFor(Kiosk.firstScreen)
    let session = try #require(children(of: terminal.processID).first { runs($0, kioskSessionWord) })
    #expect(try owner(of: terminal.processID) != 0)
    #expect(try owner(of: session) == 0)
    let limits = try String(contentsOfFile: "/proc/\(session)/limits", encoding: .utf8)
    #expect(limits.contains(/Max core file size\s+0\s+0/))
  }

  @Test(arguments: [false, true]) func memoryIsLockedOrThatIsSaid(isLimited: Bool) async throws {
    // Root has no limit, unless that right is taken from it.
    let limits = "ulimit -l 64; [ $(id -u) = 0 ] && drop='setpriv --bounding-set=-ipc_lock'"
    let script = "\(isLimited ? limits : ":"); exec $drop \(Project.program("leidraad").path) kiosk 2>fouten"
    let terminal = try TerminalSession(
      ["bash", "-c", script], environment: ["LEIDRAAD_INHOUD": Project.content.path])
    try await terminal.waitFor(Kiosk.firstScreen)
    let session = try #require(children(of: terminal.processID).first { runs($0, kioskSessionWord) })
    let said = try String(contentsOf: terminal.home.appending(path: "fouten"), encoding: .utf8)
    #expect(try (number("VmLck", of: session) > 0) == said.isEmpty)
    if isLimited { #expect(said.contains(Machine.unlockedMemory)) }
  }

  // MARK: Looking

  private func owner(of process: pid_t) throws -> uid_t {
    var status = stat()
    try #require(stat("/proc/\(process)/stat", &status) == 0)
    return status.st_uid
  }

  private func number(_ name: String, of process: pid_t) throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("\(name):") })
    return try #require(line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) })
  }

  private func memory(of process: pid_t) throws -> Int {
    try number("VmRSS", of: process)
  }

  private func descriptors(of process: pid_t) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd").count
  }

  /// How long a process has used a processor.
  private func nanoseconds(of process: pid_t) throws -> Int {
    let times = try String(contentsOfFile: "/proc/\(process)/schedstat", encoding: .utf8)
    return try #require(times.split(separator: " ").first.flatMap { Int($0) })
  }
}
