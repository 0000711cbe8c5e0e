import Conversation
import FullScreen
import TestSupport
import Testing
import Wording

/// Somebody with a mouse or a touch screen, in a real terminal.
@Suite(.timeLimit(.minutes(60))) struct MouseTests {
  @Test func clicksAloneComeToTheSheet() async throws {
    let patient = try await Patient.starts()
    try await patient.clicks(button: BeginPhrase.start)
    try await patient.sees(SituationPhrase.question)
    try await patient.clicks("Ik heb geen werk.")
    try await patient.sees("(x) Ik heb geen werk.")
    try await patient.clicks(button: GeneralPhrase.goOn)
    try await patient.sees(ThemesPhrase.question)
    // The mark chooses, the name opens.
    try await patient.clicks("[ ] Wat doe ik?")
    try await patient.sees("[1] Wat doe ik?")
    try await patient.clicks("[1] Wat doe ik?")
    try await patient.sees("[ ] Wat doe ik?")
    try await patient.clicks("Wat doe ik?")
    try await patient.sees(ThemePhrase.how)
    try await patient.clicks("Bent u tevreden over wat u doet?")
    try await patient.sees("heel negatief")
    try await patient.clicks(" 7 ")
    try await patient.sees("[7]")
    try await patient.clicks("|")
    try await patient.types("Overdag ergens heen")
    try await patient.clicks("[x] \(QuestionPhrase.onSheetYes.words)")
    try await patient.sees(QuestionPhrase.onSheetNo)
    try await patient.clicks("[ ] \(QuestionPhrase.onSheetNo.words)")
    try await patient.sees(QuestionPhrase.room, ["aantal": "161"])
    while case let before = try await patient.terminal.settled(), before.screen.contains(QuestionPhrase.next.button) {
      try await patient.clicks(button: QuestionPhrase.next)
      try await patient.terminal.wait("a click does not go on") { try patient.terminal.look() != before }
    }
    try await patient.clicks(button: QuestionPhrase.done)
    try await patient.clicks(button: ThemesPhrase.goOn)
    try await patient.clicks(button: OwnWordsPhrase.toAgenda)
    let sheet = try await patient.sees(AgendaPhrase.title)
    #expect(sheet.contains("1  WAT DOE IK?"))
  }

  @Test func theWheelMovesThroughALongText() async throws {
    let patient = try await Patient.starts()
    try await patient.clicks(button: BeginPhrase.read)
    try await patient.sees(BeginPhrase.introductionTitle)
    let top = try await patient.sees(ViewPhrase.moreDown)
    try await patient.turnsTheWheel(.down, until: GeneralPhrase.sourceLine)
    try await patient.turnsTheWheel(.up, until: ViewPhrase.moreDown)
    #expect(try patient.terminal.screen == top)
  }

  @Test func aClickOnNothingDoesNothing() async throws {
    let patient = try await Patient.starts()
    for place in [(1, 1), (80, 24), (79, 2)] { try patient.clicks(column: place.0, row: place.1) }
    // Answered after the clicks were: from the first button to the second.
    try patient.presses(.tab)
    try await patient.terminal.wait("Tab does not come to the second button") {
      try patient.terminal.look().isOn(BeginPhrase.read.button)
    }
  }
}

extension Patient {
  enum Wheel: Int {
    case up = 64
    case down = 65
  }

  /// The left button, on the first letter of what can be read.
  func clicks(_ text: String) async throws {
    let lines = try await sees(text).split(separator: "\n", omittingEmptySubsequences: false)
    guard let row = lines.firstIndex(where: { $0.contains(text) }), let range = lines[row].firstRange(of: text) else {
      throw TerminalFailure(what: "\"\(text)\" cannot be clicked", screen: try terminal.screen)
    }
    try clicks(column: lines[row].distance(from: lines[row].startIndex, to: range.lowerBound) + 1, row: row + 1)
  }

  /// Counted from 1, as terminals tell it.
  func clicks(column: Int, row: Int) throws {
    for letter in ["M", "m"] { try terminal.send(Array("\u{1B}[<0;\(column);\(row)\(letter)".utf8)) }
  }

  func turnsTheWheel(_ wheel: Wheel, until phrase: some Phrase) async throws {
    for _ in 0..<100 {
      let before = try await terminal.settled()
      if before.screen.says(phrase) { return }
      try terminal.send(Array("\u{1B}[<\(wheel.rawValue);5;9M".utf8))
      try await terminal.wait("the wheel does not move") { try terminal.look() != before }
    }
    try await sees(phrase)
  }
}
