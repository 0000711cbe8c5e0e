import Conversation
import Foundation
import TestSupport
import Testing
import Wording

/// Nothing that a patient typed is anywhere after the session, however that ended.
@Suite struct KioskTraceTests {
  private let traces: Traces

  init() throws {
    traces = try Traces()
  }

  enum Ending: CaseIterable {
    case done, idle, killed, crashed, aborted, asked, hungUp
    case staffCode, keeperKilled, keeperAsked, keeperHungUp, terminalClosed

    var endsTheKiosk: Bool {
      switch self {
      case .done, .idle, .killed, .crashed, .aborted, .asked, .hungUp: false
      case .staffCode, .keeperKilled, .keeperAsked, .keeperHungUp, .terminalClosed: true
      }
    }
  }

  @Test(arguments: Ending.allCases)
  func nothingIsLeft(_ ending: Ending) async throws {
    // Where the keeper leads the terminal's session, the system takes the terminal away with it and has to clear it.
    let kiosk = try await Kiosk(
      ending == .idle ? "tijden: {stil-na: 40, aftellen: 40, bedekken-na: 40}" : "tijden: {bedekken-na: 300}",
      inShell: [.crashed, .aborted, .keeperKilled].contains(ending))
    try await kiosk.typesEverywhere(traces)
    let session = try await kiosk.session()
    let processes = kiosk.processes()
    expectThatTheSearchFinds(Kiosk.fields, in: session)
    try await end(kiosk, session, ending)
    if ending.endsTheKiosk {
      try await kiosk.terminal.wait("a process goes on") { !processes.contains(where: isRunning) }
    } else {
      try await kiosk.waitForNextSession(after: session)
    }
    #expect(try (ending == .terminalClosed ? [] : traces.found(in: kiosk.terminal)) == [])
    #expect(traces.found(in: kiosk.processes()) == [])
    #expect(try traces.foundInArguments() == [])
    #expect(try traces.foundInFiles() == [])
  }

  private func end(_ kiosk: Kiosk, _ session: pid_t, _ ending: Ending) async throws {
    switch ending {
    case .done: try await kiosk.isDone()
    case .idle:
      try await kiosk.terminal.waitFor(KioskPhrase.countdown)
      #expect(try traces.found(in: kiosk.terminal) == [], "covered while it counts down")
    case .killed: kill(session, SIGKILL)
    case .crashed: kill(session, SIGSEGV)
    case .aborted: kill(session, SIGABRT)
    case .asked: kill(session, SIGTERM)
    case .hungUp: kill(session, SIGHUP)
    case .staffCode:
      while try await !kiosk.terminal.settled().screen.says(Kiosk.firstScreen) { try kiosk.terminal.press("Escape") }
      try kiosk.terminal.type(Kiosk.staffCode)
    case .keeperKilled: kill(kiosk.keeper, SIGKILL)
    case .keeperAsked: kill(kiosk.keeper, SIGTERM)
    case .keeperHungUp: kill(kiosk.keeper, SIGHUP)
    case .terminalClosed: kiosk.terminal.hangUp()
    }
  }

  /// So that nothing found later means that there is nothing.
  private func expectThatTheSearchFinds(_ names: Set<String>, in session: pid_t) {
    if ProcessMemory.canBeRead {
      #expect(Set(traces.found(in: [session]).map(\.name)).isSuperset(of: names))
    } else {
      withKnownIssue("Only root can look into the memory of a session: run these tests as root too.") {
        Issue.record("The memory is not searched.")
      }
    }
  }

  // MARK: Printing in between

  @Test func nothingIsLeftOfWhatWasPrinted() async throws {
    let server = try PrintServer()
    let kiosk = try await Kiosk(printingAt: server)
    try await kiosk.typesEverywhere(traces, together: false)
    let patient = Patient.sits(at: kiosk)
    try await patient.printsToThePrinter()
    try await patient.sees(PrintPhrase.done)
    try await kiosk.isDone()
    let printed = try SavedPDF(try #require(try server.received.first))
    #expect(printed.words.contains(traces.words(for: "antwoord")))
    #expect(try server.kept == [])
    #expect(try traces.found(in: kiosk, except: [server.receivedFolder]) == [])
  }

  /// A print that waits for paper when its session or its keeper is killed is withdrawn by who is left.
  @Test(arguments: [false, true])
  func nothingIsLeftOfWhatWaitedToBePrinted(isKeeper: Bool) async throws {
    let server = try PrintServer(.stopped)
    let kiosk = try await Kiosk(printingAt: server, inShell: isKeeper)
    try await kiosk.typesEverywhere(traces, together: false)
    let patient = Patient.sits(at: kiosk)
    try await patient.printsToThePrinter()
    try await patient.sees(PrintPhrase.heldWhat)
    let processes = kiosk.processes()
    #expect(try processes.count == 3 && !server.kept.isEmpty)
    #expect(try traces.foundInArguments() == [], "while it waits")
    kill(isKeeper ? kiosk.keeper : try await kiosk.session(), SIGKILL)
    try await kiosk.terminal.wait("a process goes on") {
      !processes.contains { isRunning($0) && $0 != kiosk.keeper }
    }
    #expect(try server.kept == [])
    if !isKeeper { try await kiosk.waitForFirstScreen() }
    #expect(try traces.found(in: kiosk) == [])
  }

  // MARK: The screen

  @Test func theScrollbackFromBeforeIsWiped() async throws {
    let script = "seq 100; read x; seq 100; exec \(Project.program("leidraad").path) kiosk"
    let terminal = try TerminalSession(
      ["sh", "-c", script], environment: ["LEIDRAAD_INHOUD": Project.content.path])
    try await terminal.waitFor("100")
    #expect(try terminal.history.contains("50"), "there is something to scroll back to")
    try terminal.press("Enter")
    try await terminal.waitFor(Kiosk.firstScreen)
    #expect(try terminal.history == "")
  }

  @Test func typedTextIsCoveredInARealTerminal() async throws {
    let kiosk = try await Kiosk("tijden: {bedekken-na: 20}")
    try await kiosk.types(traces.stem)
    try await kiosk.terminal.waitFor(KioskPhrase.covered)
    #expect(try !kiosk.terminal.screen.contains(traces.stem))
    try kiosk.terminal.press("q")
    try await kiosk.terminal.waitFor(traces.stem)
    #expect(try !kiosk.terminal.screen.contains(traces.stem + "q"))
  }
}
