import Agenda
import Guide
import GuideReader
import Preparation
import Sheet
import TestSupport
import Testing

/// Every word that was said is on the sheet, or what it belongs to is named: in both forms alike.
struct EveryWordTests {
  private let content: Content

  init() throws {
    content = try readContent(at: Project.content.path)
  }

  @Test(arguments: 0..<Proof.rounds(20, of: 400)) func noWordVanishes(batch: Int) throws {
    for seed in batch * 25..<(batch + 1) * 25 {
      var said = Said(seed, content.guide)
      let preparation = said.make()
      let agenda = Agenda(
        preparation, guide: content.guide, phrases: content.phrases, date: CalendarDate(year: 2026, month: 11, day: 20))
      let text = agenda.sheet.text
      expectAll(said.words, in: text, agenda, "text, seed \(seed)")
      let scores = agenda.sheet.blocks.count { if case .scale(let scale) = $0 { scale.score != nil } else { false } }
      #expect(scores == said.scores.subtracting(agenda.leftOff.map(\.place)).count, "seed \(seed)")
      guard Proof.isAsked || seed.isMultiple(of: 25) else { continue }
      let printed = try PrintedSheet(agenda.sheet).lines()
      expectAll(said.words, in: printed, agenda, "PDF, seed \(seed)")
      #expect(shown(said.words, in: printed) == shown(said.words, in: text), "seed \(seed)")
    }
  }

  @Test func aCellThatIsExactlyFullIsNoEndOfTheText() throws {
    let preparation = Preparation(agreements: [Agreement(when: "volgende week dinsdagmiddag om 15.30 uur")])
    let agenda = Agenda(
      preparation, guide: content.guide, phrases: content.phrases, date: CalendarDate(year: 2026, month: 11, day: 20))
    #expect(agenda.leftOff == [] && agenda.sheet.text.joined().contains("15.30 uur"))
    for length in 1...120 {
      let words = String(repeating: "aaaaaaaa ", count: length / 9 + 1).prefix(length) + " einde"
      let agenda = Agenda(
        Preparation(agreements: [Agreement(who: String(words), when: String(words))]), guide: content.guide,
        phrases: content.phrases, date: CalendarDate(year: 2026, month: 11, day: 20))
      let isWhole = agenda.sheet.text.joined().matches(of: #/einde/#).count == 2
      #expect(isWhole == agenda.leftOff.isEmpty, "\(length)")
      #expect(isWhole || agenda.sheet.text.joined().contains("\u{2026}"), "\(length)")
    }
  }

  /// What is not there is named and marked, and what is named is not there.
  private func expectAll(_ words: [String: LeftOff.Place], in lines: [String], _ agenda: Agenda, _ about: String) {
    let shown = shown(words, in: lines)
    let missing = Set(words.filter { !shown.contains($0.key) }.values)
    #expect(missing == Set(agenda.leftOff.map(\.place)).intersection(words.values), "\(about)")
    let marks = lines.joined().count { $0 == "\u{2026}" }
    #expect(marks >= agenda.leftOff.count(where: \.isShortened), "\(about)")
  }

  private func shown(_ words: [String: LeftOff.Place], in lines: [String]) -> Set<String> {
    Set(lines.joined(separator: " ").lowercased().split { !$0.isLetter }.map(String.init)).intersection(words.keys)
  }
}

/// A preparation in which no word occurs twice, and where each word was said.
private struct Said {
  private(set) var words: [String: LeftOff.Place] = [:]
  private(set) var scores: Set<LeftOff.Place> = []
  private var random: Seeded
  private let guide: Guide

  init(_ seed: Int, _ guide: Guide) {
    random = Seeded(seed + 1)
    self.guide = guide
  }

  mutating func make() -> Preparation {
    let situation = Situation.allCases.randomElement(using: &random)
    var preparation = Preparation(situation: situation, benefit: text(.benefit, upTo: 20))
    let themes = guide.themes.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
    preparation.topics = themes.map { .theme($0.id) }
    if preparation.topics.count < 3 { preparation.topics.append(.own(text(.topic(themes.count), upTo: 20))) }
    preparation.parked = (0..<2).map { .own(text(.parked($0), upTo: 12)) }
    preparation.questions = (0..<Int.random(in: 0...4, using: &random)).map { text(.ownQuestion($0), upTo: 20) }
    preparation.somethingElse = text(.somethingElse, upTo: 30)
    preparation.agreements = (0..<Int.random(in: 0...4, using: &random)).map {
      Agreement(
        what: text(.agreement($0), upTo: 16), who: text(.agreement($0), upTo: 6), when: text(.agreement($0), upTo: 6))
    }
    preparation.followUp = text(.followUp, upTo: 9)
    for question in themes.flatMap({ $0.questions(for: situation) }) where Int.random(in: 0..<3, using: &random) == 0 {
      guard preparation.answers[question.id] == nil else { continue }
      if let scale = question.scale {
        preparation.answers[question.id] = Answer(score: scale.max)
        scores.insert(.answer(question.id))
      }
      if question.kind == .open {
        preparation.answers[question.id] = Answer(text: text(.answer(question.id), upTo: 30))
      }
    }
    return preparation
  }

  private mutating func text(_ place: LeftOff.Place, upTo count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &random)).map { _ in word(place) }.joined(separator: " ")
  }

  /// At most as long as the narrowest column is wide, so that it is whole on a line.
  private mutating func word(_ place: LeftOff.Place) -> String {
    let number = String(words.count + 100_000, radix: 8).map { String("etnrisla"[$0]) }.joined()
    let word = number + String(repeating: "i", count: Int.random(in: 0...9, using: &random)) + "q"
    words[word] = place
    return word
  }
}

extension String {
  fileprivate subscript(digit: Character) -> Character { self[index(startIndex, offsetBy: digit.wholeNumberValue!)] }
}
