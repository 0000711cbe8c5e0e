import Agenda
import Foundation
import Guide
import GuideReader
import Preparation
import Sheet
import TestSupport
import Testing

/// Random and extreme preparations, a thousand in a proof, on the real guide: one page, nothing private, nothing cut in silence.
struct ThousandPreparationsTests {
  private let content: Content

  init() throws {
    content = try readContent(at: Project.content.path)
  }

  @Test(arguments: 0..<Proof.rounds(6, of: 50))
  func eachIsOnePage(batch: Int) throws {
    for seed in batch * 20..<(batch + 1) * 20 {
      var random = RandomPreparation(seed, guide: content.guide)
      let preparation = random.make()
      let agenda = Agenda(
        preparation, guide: content.guide, phrases: content.phrases, date: CalendarDate(year: 2026, month: 11, day: 20))
      let printed = try PrintedSheet(agenda.sheet)
      #expect(try printed.information().contains("Pages:           1\n"), "seed \(seed)")
      expectTitles(of: preparation, in: agenda, seed: seed)
      expectNothingPrivate(in: agenda, try printed.lines(), seed: seed)
      expectNothingCutInSilence(preparation, agenda, seed: seed)
      #expect(try printed.typeSizes().allSatisfy { $0 >= Metrics.a4.textSize }, "seed \(seed)")
    }
  }

  /// Every chosen topic is there, in its place.
  private func expectTitles(of preparation: Preparation, in agenda: Agenda, seed: Int) {
    let shown = agenda.sheet.blocks.compactMap { block -> String? in
      if case .topic(_, let lines) = block { lines.map(\.text).joined(separator: " ") } else { nil }
    }
    let named = preparation.topics.map(content.guide.title(of:)).filter { !$0.isEmpty }
    #expect(shown.count == named.count, "seed \(seed)")
    for (index, (title, heading)) in zip(named, shown).enumerated() {
      let isCut = agenda.leftOff.contains { $0.place == .topic(index) }
      let whole = title.filter { $0 != " " }
      #expect(
        isCut ? whole.hasPrefix(heading.filter { $0 != " " }.dropLast()) : heading.filter { $0 != " " } == whole,
        "seed \(seed): \(title)")
    }
  }

  private func expectNothingPrivate(in agenda: Agenda, _ printed: [String], seed: Int) {
    for lines in [agenda.sheet.text, printed] {
      #expect(!lines.joined().contains(RandomPreparation.secret), "seed \(seed)")
    }
  }

  /// What is not named as left off is whole on the sheet.
  private func expectNothingCutInSilence(_ preparation: Preparation, _ agenda: Agenda, seed: Int) {
    let sheet = letters(agenda.sheet.text.joined())
    func expect(_ text: String, _ place: LeftOff.Place) {
      let isNamed = agenda.leftOff.contains { $0.place == place }
      let words = letters(text)
      #expect(isNamed || words.isEmpty || sheet.contains(words), "seed \(seed): \(place)")
    }
    expect(preparation.somethingElse, .somethingElse)
    for (index, question) in preparation.questions.enumerated() { expect(question, .ownQuestion(index)) }
    let shown = preparation.topics.compactMap { topic -> Theme? in
      if case .theme(let id) = topic { content.guide.theme(id) } else { nil }
    }.flatMap { $0.questions(for: preparation.situation) }
    for question in shown {
      guard let answer = preparation.answers[question.id], !answer.isPrivate, !answer.text.isEmpty else { continue }
      if case .choice = question.kind { continue }
      expect(answer.text, .answer(question.id))
    }
  }

  /// Without what a line break adds or takes away, and without what nobody sees.
  private func letters(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.isAlphabetic }))
  }
}
