import Guide
import TestSupport

@testable import Preparation

/// Preparations such as nobody would think of, with everything that can be in one: the same ones in every run.
struct AnyPreparation {
  private var random: Seeded
  private let guide: Guide

  init(_ seed: Int, guide: Guide) {
    random = Seeded(seed + 1)
    self.guide = guide
  }

  mutating func make() -> Preparation {
    let topics = (0..<chance(among: 7)).reduce(into: [Topic]()) { topics, _ in
      let topic = topic()
      if !topics.contains(topic) { topics.append(topic) }
    }
    return Preparation(
      situation: Situation.allCases.randomElement(using: &random).flatMap { chance(among: 3) == 0 ? nil : $0 },
      benefit: chance(among: 2) == 0 ? nil : text(), answers: answers(), topics: Array(topics.prefix(3)),
      parked: Array(topics.dropFirst(3)), ownTopics: different(), chosenByAnswering: themes(),
      questions: list { $0.text() }, somethingElse: text(), notes: ["doel": text(), text(): text()],
      agreements: list { Agreement(what: $0.text(), who: $0.text(), when: $0.text()) }, followUp: text(),
      saysTogether: chance(among: 2) == 0)
  }

  /// What a patient may change in what was read.
  mutating func change(_ preparation: inout Preparation) {
    let other = make()
    switch chance(among: 8) {
    case 0: preparation.situation = other.situation
    case 1: preparation.topics = other.topics.filter { !preparation.parked.contains($0) }
    case 2: preparation.parked = other.parked.filter { !preparation.topics.contains($0) }
    case 3: preparation.chosenByAnswering = other.chosenByAnswering
    case 4:
      for (id, answer) in other.answers { preparation.answers[id, default: Answer()].text = answer.text }
    case 5: preparation.agreements.shuffle(using: &random)
    case 6: preparation.topics.shuffle(using: &random)
    default: preparation.topics.removeAll { _ in chance(among: 3) == 0 }
    }
  }

  private mutating func answers() -> [Question.ID: Answer] {
    var answers: [Question.ID: Answer] = [:]
    for question in guide.themes.flatMap({ $0.questions(for: nil) }) where chance(among: 6) == 0 {
      let score = question.scale.map { Int.random(in: $0.min...$0.max, using: &random) }
      answers[question.id] = Answer(
        text: text(), score: chance(among: 3) == 0 ? nil : score, isSkipped: chance(among: 4) == 0,
        choice: question.options.filter { _ in chance(among: 2) == 0 }, isPrivate: chance(among: 4) == 0)
    }
    return answers
  }

  private mutating func topic() -> Topic {
    chance(among: 3) == 0 ? .own(text()) : .theme(guide.themes.randomElement(using: &random)!.id)
  }

  private mutating func themes() -> [Theme.ID] {
    Array(guide.themes.map(\.id).shuffled(using: &random).prefix(chance(among: 3)))
  }

  private mutating func different() -> [String] {
    list { $0.text() }.reduce(into: []) { texts, text in
      if !texts.contains(text) { texts.append(text) }
    }
  }

  private mutating func list<Item>(_ item: (inout AnyPreparation) -> Item) -> [Item] {
    (0..<chance(among: 5)).map { _ in item(&self) }
  }

  /// Often nothing, and else anything that is Unicode.
  mutating func text() -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<(chance(among: 3) == 0 ? 0 : chance(among: 40)) {
      let range: ClosedRange<UInt32> =
        [0x20...0x7E, 0x1...0x20, 0xA0...0x36F, 0x2000...0x206F, 0xE000...0xFFFF, 0x1F300...0x1FAFF, 0x1...0x10FFFF]
        .randomElement(using: &random)!
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  mutating func chance(among count: Int) -> Int {
    Int.random(in: 0..<count, using: &random)
  }
}

extension Question {
  /// The ids of what can be chosen.
  fileprivate var options: [Option.ID] {
    if case .choice(let options) = kind { options.map(\.id) } else { [] }
  }
}
