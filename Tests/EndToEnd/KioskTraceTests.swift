import Foundation
import TestSupport
import Testing

/// Nothing that a patient typed is anywhere after the session, however that ended.
@Suite(.serialized) struct KioskTraceTests {
  /// Never in one piece in the memory of the tests' own helpers: made anew in every test.
  private let traces = Traces(words: "KANARIE" + String(UInt32.random(in: 1_000_000_000...4_000_000_000)))

  enum Ending: CaseIterable {
    case done, killed, crashed, asked, hungUpSession
  }

  @Test(arguments: Ending.allCases)
  func nothingIsLeft(_ ending: Ending) async throws {
    let kiosk = try await Kiosk()
    try await kiosk.types(traces.words)
    let session = try await kiosk.session()
    switch ending {
    case .done: try await kiosk.isDone()
    case .killed: kill(session, SIGKILL)
    case .crashed: kill(session, SIGSEGV)
    case .asked: kill(session, SIGTERM)
    case .hungUpSession: kill(session, SIGHUP)
    }
    if ending != .done { try await kiosk.waitForNextSession(after: session) }
    #expect(try traces.found(in: kiosk) == [])
  }

  @Test func theSameSearchFindsWordsWhereTheyAre() async throws {
    let kiosk = try await Kiosk(environment: ["GEPLANT": traces.words + "omgeving"])
    let planted = kiosk.folders[0].appending(path: "kern")
    try Data(("x" + traces.words).utf8).write(to: planted)
    try await kiosk.types(traces.words)
    let found = try traces.found(in: kiosk)
    #expect(Set(["screen", "environ of \(kiosk.keeper)", planted.path]).isSubset(of: found), "\(found)")
    // The memory of a session is only for root to look into, that of the program at home for its user.
    let atHome = try TerminalSession(
      [Project.program("leidraad").path], environment: ["LEIDRAAD_INHOUD": Project.content.path])
    try await atHome.waitFor(Kiosk.firstScreen)
    #expect(!traces.inMemory(of: atHome.processID))
    try atHome.press("Enter", "Enter", "Tab")
    try atHome.type(traces.words)
    try await atHome.waitFor(traces.words)
    #expect(traces.inMemory(of: atHome.processID))
  }

  @Test func theScrollbackIsSearchedAndWiped() async throws {
    let words = traces.words
    let script = "echo \(words); seq 100; exec \(Project.program("leidraad").path) kiosk"
    let terminal = try TerminalSession(
      ["sh", "-c", "seq 100; read x; \(script)"], environment: ["LEIDRAAD_INHOUD": Project.content.path])
    try await terminal.waitFor("100")
    #expect(try terminal.history.contains("50"), "there is something to scroll back to")
    try terminal.press("Enter")
    try await terminal.waitFor(Kiosk.firstScreen)
    #expect(try terminal.history == "")
  }

  @Test func typedTextIsCoveredInARealTerminal() async throws {
    let kiosk = try await Kiosk("tijden: {bedekken-na: 10}")
    try await kiosk.types(traces.words)
    try await kiosk.terminal.waitFor("Uw tekst is bedekt")
    #expect(try !kiosk.terminal.screen.contains(traces.words))
    try kiosk.terminal.press("q")
    try await kiosk.terminal.waitFor(traces.words)
    #expect(try !kiosk.terminal.screen.contains(traces.words + "q"))
  }

  @Test func idleWipesInARealTerminal() async throws {
    let kiosk = try await Kiosk("tijden: {stil-na: 10, aftellen: 20, bedekken-na: 10}")
    try await kiosk.types(traces.words)
    let session = try await kiosk.session()
    try await kiosk.terminal.waitFor("Bent u er nog?")
    #expect(try !kiosk.terminal.screen.contains(traces.words))
    try await kiosk.terminal.waitFor(Kiosk.firstScreen)
    #expect(try await kiosk.session() != session)
    #expect(try traces.found(in: kiosk) == [])
  }

  @Test func withTheKeeperTheSessionEnds() async throws {
    for signal in [SIGTERM, SIGHUP] {
      let kiosk = try await Kiosk()
      try await kiosk.types(traces.words)
      let session = try await kiosk.session()
      try kiosk.terminal.kill(signal)
      try await kiosk.terminal.wait("the session goes on") { !isRunning(session) }
      #expect(try !kiosk.terminal.screen.contains(traces.words))
      #expect(try !kiosk.terminal.history.contains(traces.words))
    }
  }

  /// Where the keeper leads the terminal's session, the system takes the terminal away at once and has to clear it.
  @Test func withAKilledKeeperTheSessionEndsToo() async throws {
    let terminal = try TerminalSession(
      ["sh", "-c", "\(Project.program("leidraad").path) kiosk; while :; do sleep 1; done"],
      environment: ["LEIDRAAD_INHOUD": Project.content.path])
    try await terminal.waitFor(Kiosk.firstScreen)
    let keeper = try #require(children(of: terminal.processID).first)
    let session = try #require(children(of: keeper).first)
    try terminal.press("Enter", "Enter", "Tab")
    try terminal.type(traces.words)
    try await terminal.waitFor(traces.words)
    kill(keeper, SIGKILL)
    try await terminal.waitUntilGone(traces.words)
    try await terminal.wait("the session goes on") { !isRunning(session) }
    #expect(try !terminal.history.contains(traces.words))
  }
}
