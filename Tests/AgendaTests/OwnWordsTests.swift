import Guide
import GuideReader
import Preparation
import Sheet
import TestSupport
import Testing
import Wording

@testable import Agenda

@Suite("What the patient said is marked on the sheet")
struct OwnWordsTests {
  private let content: Content

  init() throws {
    content = try readContent(at: Project.content.path)
  }

  /// Everything that can be said, in a letter that no Dutch text has.
  private func preparation(words count: Int) -> Preparation {
    let said = Array(repeating: "\u{fe}\u{fe}\u{fe}\u{fe}", count: count).joined(separator: " ")
    let ids = content.guide.themes.flatMap { $0.questions(for: nil) }.map(\.id)
    return Preparation(
      situation: .cannotWork, benefit: said,
      answers: Dictionary(ids.map { ($0, Answer(text: said, score: 3)) }, uniquingKeysWith: { $1 }),
      topics: [.theme("wat-doe-ik"), .own(said), .theme("mijn-verhaal")], parked: [.own(said), .theme("wat-wil-ik")],
      questions: [said], somethingElse: said, agreements: [Agreement(what: said, who: said, when: said)],
      followUp: said)
  }

  @Test("all of it and nothing else, on every line that it is on, short, broken and cut", arguments: [1, 7, 60])
  func everything(words: Int) {
    let sheet = Agenda(
      preparation(words: words), guide: content.guide, phrases: content.phrases,
      date: CalendarDate(year: 2026, month: 11, day: 20)
    ).sheet
    #expect(sheet.lines.count { $0.text.lowercased().contains("\u{fe}") } >= 10)
    for line in sheet.lines {
      let own = Set(line.own.flatMap { $0 })
      for (index, character) in line.text.enumerated() {
        switch character.lowercased() {
        case "\u{fe}": #expect(own.contains(index), "\(line)")
        case " ", "\u{2026}": break
        default: #expect(!own.contains(index), "\(line)")
        }
      }
    }
  }

  @Test("what the program puts before an answer is its own")
  func lead() throws {
    let agenda = Agenda(
      Preparation(
        answers: ["dagen.tevreden": Answer(score: 4), "dagen.hoger": Answer(text: "Naar buiten")],
        topics: [.theme("dagen")]))
    let line = try #require(agenda.sheet.lines.first { $0.text.contains("Naar buiten") })
    #expect(line.text == "     Voor een 5: Naar buiten" && line.own == [17..<28])
  }
}
