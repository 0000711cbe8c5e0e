import Agenda
import Guide
import GuideReader
import Preparation
import TestSupport
import Testing

/// How much can still be typed behind an answer.
@Suite struct RoomTests {
  private func room(behind id: Question.ID, _ preparation: Preparation) -> Int? {
    Agenda(preparation).room(behind: id)
  }

  @Test func anEmptyTopicHasAllOfIt() {
    #expect(room(behind: "dagen.doen", Preparation(topics: [.theme("dagen")])) == Agenda.wordsPerTopic)
  }

  @Test(arguments: [
    ("Wandelen.", 9), ("  een \n\n twee  \t drie", 13), ("een ", 4),
    ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{1F1F3}\u{1F1F1}", 2),
    ("e\u{301}e\u{308}\u{323}\u{331}n", 3), ("\u{7}\u{1B}x\u{200B}", 1), ("\u{5E9}\u{5DC}\u{5D5}\u{5DD}", 4),
  ]) func aCharacterIsWhatAPersonCountsAsOne(text: String, characters: Int) {
    let preparation = Preparation(answers: ["dagen.doen": Answer(text: text)], topics: [.theme("dagen")])
    #expect(room(behind: "dagen.doen", preparation) == Agenda.wordsPerTopic - characters)
  }

  @Test func theAnswersOfATopicShareIt() {
    var preparation = Preparation(
      situation: .atWork,
      answers: [
        "dagen.doen": Answer(text: "Tien teken"), "dagen.baas": Answer(text: "Vijf."),
        "dagen.contact": Answer(text: "Dit is voor een andere situatie."),
        "dagen.tevreden": Answer(score: 3), "dagen.hoger": Answer(text: "Zes: 6"),
        "steun.1": Answer(text: "Een ander thema."),
      ], topics: [.theme("dagen"), .theme("steun")])
    for id in ["dagen.doen", "dagen.baas", "dagen.hoger"] { #expect(room(behind: id, preparation) == 180 - 21) }
    preparation.answers["dagen.baas"]?.isPrivate = true
    #expect(room(behind: "dagen.doen", preparation) == 180 - 16)
  }

  @Test func anAnswerOfTwoThemesCountsWhereTheSheetShowsIt() {
    var preparation = Preparation(
      answers: ["dagen.doen": Answer(text: "Tien teken"), "dagen.hoger": Answer(text: "Vijf.")],
      topics: [.theme("dagen"), .theme("kunnen")])
    #expect(room(behind: "dagen.hoger", preparation) == 180 - 15)
    preparation.topics.reverse()
    #expect(room(behind: "dagen.hoger", preparation) == 180 - 5)
    #expect(room(behind: "dagen.doen", preparation) == 180 - 10)
  }

  @Test func whatIsNotOnTheSheetHasNone() {
    let answers = ["dagen.doen": Answer(text: "Drinken.", isPrivate: true)]
    let preparation = Preparation(situation: .noWork, answers: answers, topics: [.theme("dagen")])
    for id in ["dagen.doen", "dagen.baas", "steun.1", "bestaat.niet"] { #expect(room(behind: id, preparation) == nil) }
  }

  @Test func afterTheLastCharacterThereIsNone() {
    let text = String(repeating: "acht tel ", count: 20).dropLast().appending("s")
    var preparation = Preparation(answers: ["dagen.doen": Answer(text: text)], topics: [.theme("dagen")])
    #expect(room(behind: "dagen.doen", preparation) == 0)
    preparation.answers["dagen.doen"]?.text += " en nog veel meer"
    #expect(room(behind: "dagen.doen", preparation) == 0)
  }

  @Test func wordsThatBreakBadlyHaveNoMoreThanTheirLines() throws {
    // Three of these go on a line, and a fourth almost.
    let text = String(repeating: "bedrijfsartsen\u{2019}\u{2019} ", count: 40)
    let answers = Dictionary(uniqueKeysWithValues: (1...5).map { ("steun.\($0)", Answer(text: "Kort \($0).")) })
    var preparation = Preparation(
      answers: answers.merging(["dagen.doen": Answer(text: "Kort."), "dagen.tevreden": Answer(score: 1)]) { $1 },
      topics: [.theme("steun"), .theme("dagen"), .theme("invloed")])
    preparation.answers["invloed.gezond"] = Answer(text: "Kort.", score: 3)
    let room = try #require(Agenda(preparation).room(behind: "dagen.doen"))
    #expect((1..<175).contains(room))
    preparation.answers["dagen.doen"]?.text += " " + text.prefix(room - 1)
    #expect(Agenda(preparation).leftOff == [])
    preparation.answers["dagen.doen"]?.text += text
    #expect(Agenda(preparation).leftOff != [])
  }
}

/// What is said to fit, fits, whatever is typed, and no more: on the real guide, for random answers.
@Suite struct RandomRoomTests {
  private static let letters = Array("eeeeeeeeennnnnaaaatttiiirrrooodddssslllgggvvhhkkmmuubbppwwjjzzccffMWW")
  /// As many of the widest letters as a line has.
  private static let longestWord = 39

  private let content: Content

  init() throws {
    content = try readContent(at: Project.content.path)
  }

  @Test(arguments: 0..<Proof.rounds(20, of: 300)) func whatIsSaidFitsAndNoMore(batch: Int) throws {
    for seed in batch * 20..<(batch + 1) * 20 {
      var random = Seeded(seed + 1)
      let (preparation, id) = makePreparation(content.guide, &random)
      let text = preparation.answers[id]?.text ?? ""
      func leftOff(typing words: String) -> [LeftOff] {
        var preparation = preparation
        preparation.answers[id, default: Answer()].text = text + words
        return agenda(preparation).leftOff
      }
      let before = agenda(preparation)
      let room = try #require(before.room(behind: id))
      for longest in [12, 12, Self.longestWord] {
        let words = words(room, ofAtMost: longest, after: text, &random)
        #expect(leftOff(typing: words) == before.leftOff, "seed \(seed): \(words)")
      }
      for words in worstWords(room, after: text).shuffled(using: &random).prefix(8) {
        #expect(leftOff(typing: words) == before.leftOff, "seed \(seed): \(words)")
      }
      if before.leftOff.isEmpty {
        // Where the lines run out before the characters do, the words that need most of them, within two for each line.
        let more = worstWords(room + 1, after: text) + worstWords(room + 14, after: text)
        #expect(more.contains { leftOff(typing: $0) != [] }, "seed \(seed): \(room)")
      }
    }
  }

  @Test(arguments: 0..<Proof.rounds(2, of: 40)) func lettersOfAWiderAlphabetFitOnceOneIsThere(batch: Int) throws {
    for seed in batch * 20..<(batch + 1) * 20 {
      var random = Seeded(seed + 1)
      var (preparation, id) = makePreparation(content.guide, &random)
      preparation.answers[id, default: Answer()].text += " \u{429}"
      let before = agenda(preparation)
      let room = try #require(before.room(behind: id))
      let words = words(room, ofAtMost: Self.longestWord, after: " ", &random)
      preparation.answers[id]?.text += words.replacing("W", with: "\u{429}")
      #expect(agenda(preparation).leftOff == before.leftOff, "seed \(seed): \(words)")
    }
  }

  private func agenda(_ preparation: Preparation) -> Agenda {
    Agenda(
      preparation, guide: content.guide, phrases: content.phrases, date: CalendarDate(year: 2026, month: 11, day: 20))
  }

  /// Each word too long by one letter for what the word before it leaves of a line; the first one of every length.
  private func worstWords(_ count: Int, after text: String) -> [String] {
    (1...Self.longestWord).flatMap { length in
      let pair = [length, Self.longestWord - length].filter { $0 > 0 }.map { String(repeating: "W", count: $0) + " " }
      let words = String(repeating: pair.joined(), count: count / Self.longestWord + 1)
      return ["", " "].map { cut($0 + words, to: count) }
    }
  }

  /// A space at the end would not count.
  private func cut(_ words: String, to count: Int) -> String {
    let words = words.prefix(count)
    return words.hasSuffix(" ") ? words.dropLast() + "W" : String(words)
  }

  /// Up to three topics with short answers here and there, and a question of theirs that takes words.
  private func makePreparation(_ guide: Guide, _ random: inout Seeded) -> (Preparation, Question.ID) {
    var preparation = Preparation(situation: Situation.allCases.randomElement(using: &random))
    let themes = guide.themes.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
    preparation.topics = themes.map { .theme($0.id) }
    let questions = themes.flatMap { $0.questions(for: preparation.situation) }
    let often = Int.random(in: 1...3, using: &random)
    for question in questions where Int.random(in: 0..<4, using: &random) < often {
      if let scale = question.scale {
        preparation.answers[question.id] = Answer(score: Int.random(in: scale.min...scale.max, using: &random))
      } else if question.kind == .open {
        let text = words(Int.random(in: 1...60, using: &random), ofAtMost: 12, after: "", &random)
        preparation.answers[question.id] = Answer(text: text)
      }
    }
    return (preparation, questions.filter { $0.kind == .open }.randomElement(using: &random)!.id)
  }

  /// Exactly so many characters: words as somebody types them, from the middle of one or from a space on.
  private func words(_ count: Int, ofAtMost longest: Int, after text: String, _ random: inout Seeded) -> String {
    var words = !text.isEmpty && Bool.random(using: &random) ? " " : ""
    while words.count < count {
      for _ in 0..<Int.random(in: 1...longest, using: &random) {
        words.append(longest > 12 ? "W" : Self.letters.randomElement(using: &random)!)
      }
      words += " "
    }
    return cut(words, to: count)
  }
}
