import Conversation
import Foundation
import Glibc
import TestSupport
import Testing
import Wording

@testable import leidraad

/// A kiosk that hangs, is attacked, or cannot begin.
@Suite struct KioskHangTests {
  /// Only root may hold up a process that nobody may look into.
  @Test(.enabled(if: ProcessMemory.canBeRead)) func aSessionThatHangsIsEnded() async throws {
    let kiosk = try await Kiosk()
    try await kiosk.types("Kanariegeel")
    let session = try await kiosk.session()
    let hold = try Hold(session)
    let start = ContinuousClock.now
    try await kiosk.waitForNextSession(after: session)
    #expect(ContinuousClock.now - start < .seconds(30))
    #expect(try !kiosk.terminal.screen.contains("Kanariegeel"))
    _ = hold
  }

  /// What asks for a sign of life does not end who gives it.
  @Test func aSessionThatWaitsForAPatientStays() async throws {
    let kiosk = try await Kiosk()
    let session = try await kiosk.session()
    try await Task.sleep(for: .seconds(23))
    #expect(try await kiosk.session() == session)
  }

  /// The keeper can do nothing either, so that only what the unit then starts is left.
  @Test func whereAllIsKilledTheUnitWipesTheScreen() async throws {
    let unit = try String(
      contentsOf: Project.folder.appending(path: "docs/kiosk/leidraad-kiosk.service"), encoding: .utf8)
    let words = try #require(unit.firstMatch(of: /\nExecStopPost=-\/usr\/local\/bin\/leidraad (.*)\n/)).1
    let script = """
      "$PROGRAM" kiosk 2>/dev/null; while ! [ -e gestopt ]; do sleep 0.05; done
      "$PROGRAM" \(words) && touch gewist; exec sleep 1000
      """
    let terminal = try TerminalSession(
      ["sh", "-c", script], environment: ["LEIDRAAD_INHOUD": Project.content.path, "PROGRAM": Leidraad.path])
    try await terminal.waitFor(Kiosk.firstScreen)
    let keeper = try #require(children(of: terminal.processID).first { runs($0, "kiosk") })
    let session = try #require(children(of: keeper).first)
    try terminal.press("Enter")
    try await terminal.waitFor(SituationPhrase.question)
    try await Patient.sits(before: terminal).goesToTheBenefit()
    try terminal.type("Kanariegeel")
    try await terminal.waitFor("Kanariegeel")
    kill(keeper, SIGSTOP)
    kill(session, SIGKILL)
    kill(keeper, SIGKILL)
    try eventually { !isRunning(keeper) && !isRunning(session) }
    #expect(try terminal.screen.contains("Kanariegeel"), "nobody is left to wipe it")
    try Data().write(to: terminal.home.appending(path: "gestopt"))
    try eventually { FileManager.default.fileExists(atPath: terminal.home.appending(path: "gewist").path) }
    #expect(try await terminal.settled().screen.allSatisfy(\.isWhitespace))
    #expect(try terminal.history.isEmpty)
    #expect(try terminal.modes == [.cursor])
  }

  @Test(arguments: ["instellingen", "inhoud", "geen inhoud"])
  func whereItCannotBeginTheScreenSaysSo(fault: String) async throws {
    let folder = try TemporaryFolder()
    #expect(try Command.run(["cp", "-r", Project.content.path, folder.url.path]).status == 0)
    let content = folder.url.appending(path: "Content").path
    let settings = try folder.add("kiosk.yaml", fault == "instellingen" ? "printr: balie\n" : "organisatie: Huis\n")
    let mended = "mv \(content)/weg.yaml \(content)/schermteksten.yaml"
    if fault == "inhoud" {
      #expect(try Leidraad.shell("mv schermteksten.yaml weg.yaml", in: URL(fileURLWithPath: content)).status == 0)
    }
    if fault == "geen inhoud" { #expect(try Command.run(["mv", content, content + "-weg"]).status == 0) }
    let terminal = try TerminalSession(
      ["sh", "-c", "exec \"$PROGRAM\" kiosk --instellingen \(settings) 2>journaal"],
      environment: ["LEIDRAAD_INHOUD": content, "PROGRAM": Leidraad.path])
    try await terminal.waitFor("the sentence for staff") { $0.says("personeel") }
    let journal = try String(contentsOf: terminal.home.appending(path: "journaal"), encoding: .utf8)
    let reason = ["instellingen": "printr", "inhoud": "schermteksten.yaml", "geen inhoud": "LEIDRAAD_INHOUD noemt"][
      fault]!
    #expect(journal.contains(reason), "\(journal)")
    switch fault {
    case "instellingen": _ = try folder.add("kiosk.yaml", "organisatie: Huis\n")
    case "inhoud": #expect(try Command.run(["sh", "-c", mended]).status == 0)
    default: #expect(try Command.run(["mv", content + "-weg", content]).status == 0)
    }
    try await terminal.waitFor(Kiosk.firstScreen)
    kill(terminal.processID, SIGTERM)
    #expect(try await terminal.exitStatus() == .status(0))
  }

  /// Who starts it by hand has the reason before them, and the status.
  @Test func byHandTheReasonIsOnTheScreen() async throws {
    let terminal = try TerminalSession([Leidraad.path, "kiosk", "--instellingen", "/weg/kiosk.yaml"])
    #expect(try await terminal.exitStatus() == .status(66))
    #expect(try terminal.screen.contains("/weg/kiosk.yaml"))
  }

  // MARK: Keys that wait

  @Test func keysThatWaitAreNotForTheNextPatient() async throws {
    let kiosk = try await Kiosk()
    let session = try await kiosk.session()
    kill(kiosk.keeper, SIGSTOP)
    kill(session, SIGKILL)
    try eventually { !isRunning(session) }
    try kiosk.terminal.press("Enter", "Enter", "Enter")
    kill(kiosk.keeper, SIGCONT)
    try await kiosk.waitForNextSession(after: session)
    let screen = try await kiosk.terminal.settled().screen
    #expect(screen.says(Kiosk.firstScreen))
  }

  /// More than the system keeps for a program: the rest is still coming while the next session begins.
  @Test func aPasteThatGoesOnIsNotForTheNextPatient() async throws {
    let kiosk = try await Kiosk()
    let session = try await kiosk.session()
    try kiosk.terminal.paste(String(repeating: "\n", count: 400_000), isMarked: false)
    kill(session, SIGTERM)
    try eventually(within: .seconds(3)) { !isRunning(session) }
    try await kiosk.waitForNextSession(after: session)
    #expect(try await kiosk.terminal.settled().screen.says(Kiosk.firstScreen))
  }
}

/// A process that hangs, as in a call that never returns: another one traces it and does not let it go on.
private final class Hold {
  private typealias Trace = @convention(c) (Int, pid_t, Int, Int) -> Int
  private static let (seize, interrupt, wholeGroup) = (0x4206, 0x4207, Int32(0x4000_0000))

  init(_ process: pid_t) throws {
    let trace = unsafeBitCast(try #require(dlsym(nil, "ptrace")), to: Trace.self)
    let isHeld = DispatchSemaphore(value: 0)
    // The thread that holds it has to stay.
    Thread.detachNewThread {
      _ = trace(Self.seize, process, 0, 0)
      _ = trace(Self.interrupt, process, 0, 0)
      isHeld.signal()
      var status: Int32 = 0
      while waitpid(process, &status, Self.wholeGroup) == process, status & 0x7F == 0x7F {}
    }
    isHeld.wait()
    try eventually { state(of: process) == "t" }
  }
}
