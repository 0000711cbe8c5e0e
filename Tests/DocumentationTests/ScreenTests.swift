import Agenda
import Canvas
import Conversation
import Editing
import Foundation
import FullScreen
import GuideReader
import TestSupport
import Testing
import Typesetting
import Wording

@Suite struct ScreenTests {
  /// The screen in the README is the real one, with the real content; RECORD_GOLDEN=1 puts it there, and fails.
  @Test func theReadmeShowsTheScreenAsItIs() throws {
    let readme = try Document("README.md")
    let shown = try #require(readme.blocks("text").first)
    let screen = try themesScreen()
    #expect(shown == screen)
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" else { return }
    Issue.record("recorded; look at what changed, and test again without RECORD_GOLDEN")
    try readme.text.replacing("```text\n\(shown)\n```", with: "```text\n\(screen)\n```")
      .write(to: Project.folder.appending(path: readme.path), atomically: true, encoding: .utf8)
  }

  /// Two themes chosen, and the cursor on the second.
  private func themesScreen() throws -> String {
    let content = try readContent(at: Project.content.path)
    var display = Display(
      State(
        guide: content.guide, phrases: content.phrases, today: CalendarDate(year: 2026, month: 11, day: 20),
        saveFolder: "/"),
      size: Size(columns: 80, rows: 24))
    let keys: [Key] = [
      .enter, .down, .enter, .tab, .enter, .character(" "), .down, .down, .character(" "),
    ]
    for key in keys { _ = display.update(.pressed(key)) }
    let buffer = display.draw()
    return (0..<buffer.size.rows).map { row in
      let line = String(buffer[row].compactMap(\.character))
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n").trimmingCharacters(in: .newlines)
  }

  /// What is bold in the pages for patients is what they see on the screen.
  @Test func patientsReadTheWordsOfTheScreen() throws {
    let phrases = try readContent(at: Project.content.path).phrases
    var texts: [String] = []
    for phrase in Display.phrases.flatMap({ $0.all }) { texts.append(phrases[phrase]) }
    let spans = try Document("docs/patient.md").boldSpans.map { $0.replacing("\n", with: " ").trimmingDot }
    #expect(spans.count > 15)
    for span in spans where !["vet", "Vragen"].contains(span) {
      let isShown = texts.contains { text in
        text.trimmingDot == span || text.hasPrefix(span + ":") || text.hasPrefix(span + " {")
      }
      #expect(isShown, "‘\(span)’ is not on a screen")
    }
  }

  /// The line about acute help in the manual is the one that is shown, with its length.
  @Test func theManualKnowsTheLineAboutAcuteHelp() throws {
    let line = try readContent(at: Project.content.path).phrases[GeneralPhrase.acuteHelp]
    let manual = try Document("docs/beheer.md").text
    #expect(manual.contains(line))
    #expect(manual.contains("\(line.count) tekens"))
  }
}

extension String {
  fileprivate var trimmingDot: String { hasSuffix(".") ? String(dropLast()) : self }
}
