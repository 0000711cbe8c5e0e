import Guide
import Preparation
import TestSupport

/// Preparations such as nobody would think of: the same ones in every run.
struct RandomPreparation {
  /// Stands in every private answer, and may stand on no sheet.
  static let secret = "GEHEIMWOORD"

  private var random: Seeded
  private let guide: Guide

  init(_ seed: Int, guide: Guide) {
    random = Seeded(seed + 1)
    self.guide = guide
  }

  mutating func make() -> Preparation {
    let isFull = chance(4)
    var preparation = Preparation(
      situation: chance(8) ? nil : Situation.allCases.randomElement(using: &random),
      benefit: chance(3) ? words(upTo: 12) : nil)
    preparation.answers = answers(isFull: isFull)
    preparation.topics = topics(isFull ? 3 : Int.random(in: 0...3, using: &random))
    preparation.parked = topics(Int.random(in: 0...3, using: &random)).filter { !preparation.topics.contains($0) }
    preparation.questions = (0..<Int.random(in: 0...(isFull ? 6 : 2), using: &random)).map { _ in words(upTo: 40) }
    preparation.somethingElse = chance(2) ? words(upTo: isFull ? 200 : 20) : ""
    preparation.agreements = (0..<Int.random(in: 0...(isFull ? 6 : 1), using: &random)).map { _ in
      Agreement(what: words(upTo: 20), who: words(upTo: 4), when: words(upTo: 4))
    }
    preparation.followUp = chance(2) ? words(upTo: 8) : ""
    preparation.saysTogether = chance(5)
    return preparation
  }

  private mutating func answers(isFull: Bool) -> [Question.ID: Answer] {
    let isAllPrivate = chance(10)
    var answers: [Question.ID: Answer] = [:]
    for question in guide.themes.flatMap({ $0.questions(for: nil) }) where isFull || chance(5) {
      let isPrivate = isAllPrivate || chance(6)
      let text = question.scale == nil ? words(upTo: isFull && chance(3) ? 800 : 30) : ""
      answers[question.id] = Answer(
        text: isPrivate ? Self.secret + " " + text : text,
        score: question.scale.map { Int.random(in: $0.min...$0.max, using: &random) }, isPrivate: isPrivate)
    }
    return answers
  }

  private mutating func topics(_ count: Int) -> [Topic] {
    let themes = guide.themes.map { Topic.theme($0.id) }.shuffled(using: &random)
    return themes.prefix(count).map { theme in chance(5) ? .own(words(upTo: chance(4) ? 40 : 4)) : theme }
  }

  private mutating func words(upTo count: Int) -> String {
    (0..<Int.random(in: 1...count, using: &random)).map { _ in word() }.joined(separator: chance(20) ? "\n" : " ")
  }

  private mutating func word() -> String {
    switch Int.random(in: 0..<24, using: &random) {
    case 0: String(repeating: "W", count: Int.random(in: 1...300, using: &random))
    case 1: String(repeating: "i", count: Int.random(in: 1...400, using: &random))
    case 2: "\u{1F600}\u{1F44D}\u{2764}"
    case 3: "\u{5E9}\u{5DC}\u{5D5}\u{5DD}"
    case 4: "\u{633}\u{644}\u{627}\u{645}"
    case 5: "e\u{301}e\u{308}\u{323}\u{331}\u{30A}\u{302}n"
    case 6: "\u{7}\u{1B}\u{200B}x\u{202E}"
    case 7: "\u{410}\u{43D}\u{43D}\u{430}"
    case 8: "\u{2018}zo\u{2019} \u{2013} \u{20AC} 12,50\u{2026}"
    case 9: "MEDEWERKERSTEVREDENHEIDSONDERZOEK"
    default: ["rust", "werk", "de bedrijfsarts", "opbouwen", "thuis", "moe", "ik"].randomElement(using: &random)!
    }
  }

  private mutating func chance(_ one: Int) -> Bool {
    Int.random(in: 0..<one, using: &random) == 0
  }
}
