import Conversation
import Foundation
import TestSupport
import Testing
import Wording

/// A kiosk in a real terminal, with settings of its own.
struct Kiosk {
  static let staffCode = "8642097531"
  /// Stands on the first screen of every session.
  static let firstScreen = BeginPhrase.welcome
  let terminal: TerminalSession
  let keeper: pid_t
  /// Its settings.
  let file: URL
  private let folder: TemporaryFolder

  /// Stays for as long as the kiosk does.
  private let service: PrintServer?

  /// - Parameters:
  ///   - service: the print service; by default there is none.
  ///   - inShell: the terminal is that of a shell, which stays when the kiosk has ended, and lets cores be made.
  init(
    _ settings: String = "tijden: {bedekken-na: 300}", printingAt service: PrintServer? = nil,
    environment: [String: String] = [:], inShell: Bool = false, program: URL = Project.program("leidraad")
  ) async throws {
    self.service = service
    folder = try TemporaryFolder()
    file = folder.url.appending(path: "kiosk.yaml")
    try Data("personeelscode: \"\(Self.staffCode)\"\n\(settings)\n".utf8).write(to: file)
    var variables = ["LEIDRAAD_INHOUD": Project.content.path]
    variables.merge((service?.environment ?? [:]).filter { $0.key != "HOME" }) { $1 }
    variables.merge(environment) { $1 }
    let script = "ulimit -c unlimited; \"$@\"; while :; do sleep 1; done"
    terminal = try TerminalSession(
      (inShell ? ["sh", "-c", script, "sh"] : []) + [program.path, "kiosk", "--instellingen", file.path],
      environment: variables)
    try await terminal.waitFor(Self.firstScreen)
    keeper =
      inShell ? try #require(children(of: terminal.processID).first { runs($0, "kiosk") }) : terminal.processID
  }

  func waitForFirstScreen() async throws {
    try await terminal.waitFor(Self.firstScreen)
  }

  /// The session that is running; there is one at a time.
  func session() async throws -> pid_t {
    var found: pid_t?
    try await terminal.wait("there is no session") {
      found = sessions.first
      return found != nil
    }
    return found!
  }

  /// The keeper has other children too, while they withdraw prints.
  private var sessions: [pid_t] { children(of: keeper).filter { runs($0, "kiosk-sessie") } }

  /// Until a session runs that is not `old`, with its first screen.
  func waitForNextSession(after old: pid_t) async throws {
    try await terminal.wait("no new session") {
      let sessions = sessions
      return !sessions.contains(old) && !sessions.isEmpty
    }
    try await waitForFirstScreen()
  }

  /// To the first field there is, and what is typed there.
  func types(_ words: String) async throws {
    try terminal.press("Enter")
    try await terminal.waitFor(SituationPhrase.question)
    try await Patient.sits(at: self).goesToTheBenefit()
    try terminal.type(words)
    try await terminal.waitFor(words)
  }

  /// Ends the session as a patient does.
  func isDone() async throws {
    let session = try await session()
    try terminal.press("F10")
    try await terminal.waitFor(KioskPhrase.doneQuestion)
    try await Patient.sits(at: self).chooses(KioskPhrase.doneYes)
    try await waitForNextSession(after: session)
  }

  /// The keeper, and every process that came of it.
  func processes() -> [pid_t] { descendants(of: keeper) }
}

/// Whether a process is there, and the words that it was started with have this one.
func runs(_ process: pid_t, _ word: String) -> Bool {
  let words = (try? String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)) ?? ""
  return isRunning(process) && words.split(separator: "\0").contains { $0 == word || $0.hasSuffix("/" + word) }
}
