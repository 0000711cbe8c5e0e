import Conversation
import Foundation
import TestSupport
import Testing
import Wording

/// Someone at the keyboard: presses keys, and looks at the screen as a person does, until it shows what is expected.
final class Patient {
  /// A key, as tmux calls it.
  enum PressableKey: String {
    case enter = "Enter"
    case escape = "Escape"
    case space = "Space"
    case tab = "Tab"
    case down = "Down"
    case home = "Home"
    case selectAll = "C-a"
    case hide = "F2"
    case onSheet = "F3"
    case explanation = "F4"
    case agenda = "F6"
    case print = "F7"
    case stop = "F10"
  }

  let terminal: TerminalSession
  /// How many keys have been pressed or typed until now.
  private(set) var keysPressed = 0

  /// What is on each screen from now on.
  var mark: (any Phrase)?

  /// Stays for as long as the patient does.
  private let service: PrintServer?

  private init(_ terminal: TerminalSession, _ service: PrintServer?) {
    self.terminal = terminal
    self.service = service
  }

  /// Starts the program and waits for its first screen.
  /// - Parameter service: the print service; by default there is none.
  static func starts(
    columns: Int = 80, rows: Int = 24, printingAt service: PrintServer? = nil, environment: [String: String] = [:],
    program: URL = Project.program("leidraad")
  ) async throws -> Patient {
    // The program's home stays that of the terminal: that is where it saves.
    var variables = (service?.environment ?? [:]).filter { $0.key != "HOME" }
    variables.merge(environment) { $1 }
    let patient = Patient(
      try TerminalSession([program.path], columns: columns, rows: rows, environment: variables), service)
    try await patient.sees(GeneralPhrase.programTitle)
    return patient
  }

  /// Sits down at the first screen of a kiosk.
  static func sits(at kiosk: Kiosk) -> Patient {
    Patient(kiosk.terminal, nil)
  }

  /// Sits down at whatever a terminal shows.
  static func sits(before terminal: TerminalSession) -> Patient {
    Patient(terminal, nil)
  }

  func presses(_ keys: PressableKey...) throws {
    keysPressed += keys.count
    for key in keys { try terminal.press(key.rawValue) }
  }

  /// Types where the cursor is, and waits until it is there.
  func types(_ text: String) async throws {
    keysPressed += text.count
    // Words that come in one go with an Enter before them are a paste, and nobody types so quickly.
    _ = try await terminal.settled()
    try terminal.type(text)
    let lastWord = text.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    try await sees(lastWord)
  }

  @discardableResult
  func sees(_ text: String) async throws -> String {
    try await sees("\"\(text)\"") { $0.contains(text) }
  }

  /// - Parameter what: what is looked for, for who reads that it did not come.
  @discardableResult
  func sees(_ what: String, until isRight: (String) -> Bool) async throws -> String {
    let screen = try await terminal.waitFor(what, until: isRight)
    if let mark { #expect(screen.says(mark.words), "\(screen)") }
    return screen
  }

  func seesNoMore(_ text: String) async throws {
    try await terminal.waitUntilGone(text)
  }

  /// Goes with Tab to what is called so: an option, a button or a theme.
  func goes(to label: String) async throws {
    for _ in 0..<40 {
      let seen = try await terminal.settled()
      if seen.isOn(label) { return }
      try presses(.tab)
      try await terminal.wait("Tab does not move") { try terminal.look() != seen }
    }
    throw TerminalFailure(what: "\"\(label)\" is not reached", screen: try terminal.screen)
  }

  /// From anywhere on the screen about the situation to the field on it, which comes after the last situation.
  func goesToTheBenefit() async throws {
    try await goes(to: "Ik heb geen werk.")
    let seen = try await terminal.settled()
    try presses(.tab)
    try await terminal.wait("Tab does not move") { try terminal.look() != seen }
  }

  func chooses(_ label: String) async throws {
    try await goes(to: label)
    try presses(.enter)
  }

  // MARK: The way through

  func begins(_ situation: String) async throws {
    try presses(.enter)
    try await sees(SituationPhrase.question)
    try await chooses(situation)
    try await sees("(x) \(situation)")
    try await chooses(button: GeneralPhrase.goOn)
    try await sees(ThemesPhrase.question)
  }

  /// Puts a theme on the sheet from the list of themes.
  func picks(_ theme: String, as number: Int) async throws {
    try await goes(to: theme)
    try presses(.space)
    try await sees("[\(number)] \(theme)")
  }

  func opensTheme(_ theme: String) async throws {
    try await chooses(theme)
    try await sees(ThemePhrase.how)
  }

  func opensQuestion(_ question: String) async throws {
    try await chooses(question)
    try await sees("whether it is on the sheet") {
      $0.says(QuestionPhrase.onSheetYes) || $0.says(QuestionPhrase.onSheetNo)
    }
  }

  func answers(_ question: String, _ text: String) async throws {
    try await opensQuestion(question)
    try await types(text)
    try await returnsToTheme()
  }

  /// Gives a score on the scale under the cursor.
  func scores(_ score: Int) async throws {
    try await types(String(score))
    try await sees("[\(score)]")
  }

  func returnsToTheme() async throws {
    try presses(.escape)
    try await sees(ThemePhrase.how)
  }

  func returnsToThemes() async throws {
    try presses(.escape)
    try await sees(ThemesPhrase.question)
  }

  func opensAgenda() async throws {
    try presses(.agenda)
    try await sees(AgendaPhrase.title)
  }

  /// Saves the sheet where the program proposes, and returns what was saved.
  func saves(button: some Phrase) async throws -> URL { try await saves(choosing: button.button) }

  func saves(_ option: some Phrase) async throws -> URL { try await saves(choosing: option.words) }

  private func saves(choosing label: String) async throws -> URL {
    let before = try filesAtHome
    try await chooses(label)
    try await sees(button: SavePhrase.now)
    try presses(.enter)
    try await sees(SavePhrase.savedHeading)
    try presses(.escape)
    try await seesNoMore(SavePhrase.savedHeading)
    let new = try filesAtHome.subtracting(before)
    #expect(new.count == 1, "one file and no rests of it")
    return terminal.home.appending(path: try #require(new.first))
  }

  var filesAtHome: Set<String> {
    get throws { Set(try FileManager.default.contentsOfDirectory(atPath: terminal.home.path)) }
  }

  /// Chooses the only printer there is.
  func printsToThePrinter() async throws {
    try presses(.print)
    try await sees(PrintPhrase.atPrinter)
    try await chooses("Printer voor de proef")
  }

  /// Ends the session at a kiosk.
  func isDone() async throws {
    try presses(.stop)
    try await sees(KioskPhrase.doneQuestion)
    try await chooses(KioskPhrase.doneYes)
  }

  func stops() async throws {
    try presses(.stop)
    try await sees(StopPhrase.question)
    try await chooses(StopPhrase.yes)
    #expect(try await terminal.exitStatus() == .status(0))
  }
}

extension TerminalSession.Look {
  /// Whether the cursor is on what is called so; a long name may go on in the next line.
  func isOn(_ label: String) -> Bool {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(row) else { return false }
    let text = String(lines[row].dropFirst(column))
      .replacing(/^> *(?:\[.\]|\(.\)|\d+\.|-|\+)? */, with: "")
    return text.hasPrefix(label) || text.count > 10 && label.hasPrefix(text)
  }
}
