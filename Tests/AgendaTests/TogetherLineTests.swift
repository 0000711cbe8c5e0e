import Agenda
import Guide
import GuideReader
import Preparation
import Sheet
import TestSupport
import Testing
import Wording

@Suite("Samen ingevuld, on the sheet")
struct TogetherLineTests {
  private let guide: Guide
  private let phrases: Phrasebook
  private let line: String

  init() throws {
    let content = try readContent(at: Project.content.path)
    guide = content.guide
    phrases = content.phrases
    line = phrases[SheetPhrase.together]
  }

  private func sheet(_ preparation: Preparation, says: Bool) -> Sheet {
    var preparation = preparation
    preparation.saysTogether = says
    let day = CalendarDate(year: 2026, month: 3, day: 5)
    return Agenda(preparation, guide: guide, phrases: phrases, date: day).sheet
  }

  /// Nothing at all, and more than a sheet can hold.
  private var extremes: [Preparation] {
    let long = Array(repeating: "arbeidsongeschiktheidsverzekering", count: 40).joined(separator: " ")
    let ids = guide.themes.flatMap { $0.questions(for: nil) }.map(\.id)
    let full = Preparation(
      situation: .cannotWork, benefit: long,
      answers: Dictionary(ids.map { ($0, Answer(text: long, score: 3)) }, uniquingKeysWith: { $1 }),
      topics: guide.themes[1...3].map { .theme($0.id) }, parked: (1...3).map { .own("\(long) \($0)") },
      questions: [long, long, long, long], somethingElse: long,
      agreements: (0..<5).map { _ in Agreement(what: long, who: long, when: long) }, followUp: long)
    return [Preparation(), full]
  }

  @Test("stands there only when the patient wants it, and nothing else changes before the topics")
  func onlyWhenWanted() throws {
    for preparation in extremes {
      let without = sheet(preparation, says: false).text
      let with = sheet(preparation, says: true).text
      #expect(!without.contains(line))
      let at = try #require(with.firstIndex(of: line))
      #expect(with[..<at].elementsEqual(without[..<at]))
      #expect(with[at - 1] == without[at - 1] && with[at + 1] == without[at])
      #expect(with[at + 1].hasPrefix(String(phrases[SheetPhrase.situationBlank].dropLast())) || with[at + 1].isEmpty)
    }
  }

  @Test("the sheet stays one page, full or empty", arguments: [false, true])
  func staysOnePage(says: Bool) {
    for preparation in extremes {
      let height = sheet(preparation, says: says).height
      #expect(height <= Metrics.a4.textHeight + 0.001)
      #expect(height > Metrics.a4.textHeight - Metrics.a4.penLeading)
    }
  }

  @Test("a part of the text is about one topic, without the lines for the pen")
  func topicText() {
    let preparation = Preparation(
      situation: .noWork,
      answers: ["wat-doe-ik.tevreden": Answer(score: 4), "wat-doe-ik.een-punt-hoger": Answer(text: "Ergens heen.")],
      topics: [.theme("wat-wil-ik"), .theme("wat-doe-ik")], parked: [.theme("mijn-verhaal")])
    let sheet = sheet(preparation, says: false)
    let topics = (1...2).map { sheet.lines(ofTopic: $0).map(\.text).joined(separator: "\n") }
    #expect(topics[0].contains("WAT WIL IK?") && !topics[0].contains("WAT DOE IK?"))
    #expect(topics[1].contains("WAT DOE IK?") && !topics[1].contains(phrases[SheetPhrase.parked].uppercased()))
    #expect(topics.allSatisfy { !$0.contains("___") })
    #expect(sheet.lines(ofTopic: 3).isEmpty)
  }
}
