import Conversation
import Foundation
import FullScreen
import TestSupport
import Testing
import Wording

/// What terminals really send, where it once did harm.
@Suite(.timeLimit(.minutes(60))) struct BytesOfTerminalsTests {
  private let question = "Welke klachten ervaart u op dit moment?"

  /// In the middle of an answer.
  private func answering(_ words: String, kind: String = "tmux-256color") async throws -> Patient {
    let patient = try await Patient.starts(environment: ["TERM": kind])
    try await patient.begins("Ik heb geen werk.")
    try await patient.opensTheme("Mijn verhaal")
    try await patient.opensQuestion(question)
    try await patient.types(words)
    return patient
  }

  private func sends(_ patient: Patient, _ bytes: UInt8...) async throws {
    try patient.terminal.send(bytes)
    _ = try await patient.terminal.settled()
  }

  @Test func shiftTabOfTheConsoleGoesBack() async throws {
    let patient = try await answering("ik slaap slecht", kind: "linux")
    for _ in 0..<5 { try await sends(patient, 0x1B, 0x09) }
    let screen = try patient.terminal.screen
    #expect(screen.contains("ik slaap slecht") && !screen.says(StopPhrase.question))
  }

  @Test func optionAndAnArrowOfAMacIsAWord() async throws {
    let patient = try await answering("ik slaap slecht")
    try await sends(patient, 0x1B, 0x62)
    try await patient.types("heel ")
    try await patient.sees("ik slaap heel slecht")
    #expect(try patient.terminal.screen.says(QuestionPhrase.onSheetYes))
  }

  @Test func theStarOfTheNumberBlockIsAStar() async throws {
    let patient = try await answering("ik slaap slecht", kind: "linux")
    #expect(try !patient.terminal.modes.contains(.keypad), "then every terminal types what is printed on it")
    try await sends(patient, 0x1B, 0x4F, 0x52)
    try await patient.sees("ik slaap slecht*")
    #expect(try patient.terminal.screen.says(QuestionPhrase.onSheetYes))
  }

  @Test func altAndEnterIsANewLine() async throws {
    let patient = try await answering("ik slaap slecht")
    try await sends(patient, 0x1B, 0x0D)
    try await patient.types("en ben moe")
    #expect(try patient.terminal.screen.contains("ik slaap slecht"))
    #expect(try patient.terminal.screen.contains(question))
  }

  @Test func capsLockHidesToo() async throws {
    let patient = try await answering("ik slaap slecht")
    try await sends(patient, 0x1B, 0x56)
    try await patient.seesNoMore("ik slaap slecht")
  }

  @Test func theWordsAfterEscapeAreNotSwallowed() async throws {
    let patient = try await answering("ik slaap slecht")
    try patient.terminal.send(Array("\u{1B}Praten over werk".utf8))
    // Escape went back, and words where nothing is typed do nothing.
    try await patient.sees(ViewPhrase.howToChoose)
  }

  @Test(arguments: [
    "Mijn rooster\npauzes en vaste dagen\nstoppen om vijf uur\n", "a\n\n\n\nb\n\n\n\n", "een\ttwee\n\n\n",
  ])
  func aPasteWithoutMarksPressesNothing(text: String) async throws {
    let patient = try await Patient.starts()
    try await patient.begins("Ik heb geen werk.")
    let themes = try await patient.terminal.settled().screen
    try patient.terminal.paste(text, isMarked: false)
    try await patient.sees(ViewPhrase.howToChoose)
    #expect(try patient.terminal.screen.says(ThemesPhrase.question), "where nothing is typed: \(themes)")
    try await patient.chooses(ThemesPhrase.addOwn.words)
    let empty = try await patient.terminal.settled()
    try patient.terminal.paste(text, isMarked: false)
    try await patient.sees(String(text.prefix { $0 != "\n" && $0 != "\t" }))
    let full = try await patient.terminal.settled()
    #expect(full.screen.split(separator: "\n").first == empty.screen.split(separator: "\n").first, "the same screen")
    #expect(full.row == empty.row, "in the same field")
    #expect(try patient.filesAtHome.isEmpty)
  }
}
