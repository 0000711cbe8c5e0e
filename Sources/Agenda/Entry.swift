import Guide
import Preparation
import Sheet
import Wording

/// One answer for the sheet: own words with the question they answer, or a scale with its "1 punt hoger" answer.
struct Entry {
  /// What was typed under one question.
  private struct Words {
    var id: Question.ID
    /// Stands before the words.
    var lead = ""
    var text: String
    /// Lines behind it that stay free.
    var linesKept = 0
  }

  /// Own words that are shorter than this when cut say nothing; they are left off whole.
  private static let fewestCharacters = 12

  private(set) var scale: DrawnScale?
  let id: Question.ID
  /// The entry without which this one cannot be understood, if the sheet has it.
  private(set) var anchor: Question.ID?
  private var question: [String]
  private var words: [Words] = []
  private let metrics: Metrics

  /// nil when there is nothing to show: no answer, a private one, or one that belongs to the scale before it.
  init?(
    _ question: Question, in questions: [Question], answers: [Question.ID: Answer], phrases: Phrasebook,
    metrics: Metrics
  ) {
    self.metrics = metrics
    let answer = answers[question.id] ?? Answer()
    if let scale = question.follows, questions.contains(where: { $0.id == scale }) { return nil }
    if answer.isPrivate { return nil }
    let pair = questions.first { $0.follows == question.id }
    let pairAnswer = pair.flatMap { answers[$0.id] } ?? Answer()
    guard !answer.isEmpty || !pairAnswer.isPrivate && !pairAnswer.isEmpty else { return nil }

    let printed = metrics.question.lines(question.text)
    (id, self.question) = (question.id, printed)
    scale = question.scale.map { DrawnScale(printed, $0, score: answer.score, phrases) }
    words.append(Words(id: question.id, text: question.words(of: answer).onOneLine(atMost: Agenda.wordsPerTopic)))
    if let pair, let scale = question.scale, !pairAnswer.isPrivate {
      let lead = Self.lead(score: answer.score, scale: scale, phrases)
      words.append(Words(id: pair.id, lead: lead, text: pairAnswer.text.onOneLine(atMost: Agenda.wordsPerTopic)))
    }
    words.removeAll(where: \.text.isEmpty)
    if words.isEmpty, answer.score == nil { return nil }
  }

  /// Puts the questions that this one leans on, and that the sheet would not say otherwise, before its own.
  mutating func lean(behind anchor: Question.ID?, saying questions: [String], before own: String) {
    self.anchor = anchor
    guard !questions.isEmpty else { return }
    question = metrics.question.lines((questions + [own]).joined(separator: " "))
    scale?.question = question
  }

  /// The questions whose answers it shows: its own, and that of its pair.
  var shows: [Question.ID] { [id] + words.map(\.id).filter { $0 != id } }

  /// Nothing of it.
  var leftOff: [LeftOff] {
    let ids = (scale?.score == nil || words.first?.id == id ? [] : [id]) + words.map(\.id)
    return ids.map { LeftOff(.answer($0), shownCharacters: 0) }
  }

  /// Of own words, as far as a sheet can show them.
  var characters: Int { words.reduce(0) { $0 + $1.text.count } }

  mutating func keep(_ lines: Int, behind id: Question.ID) {
    for index in words.indices where words[index].id == id { words[index].linesKept = lines }
  }

  func lastLine(of id: Question.ID) -> String? {
    words.first { $0.id == id }.flatMap { metrics.words.lines($0.lead + $0.text).last }
  }

  private static func lead(score: Int?, scale: Scale, _ phrases: Phrasebook) -> String {
    guard let score, score < scale.max else { return phrases[SheetPhrase.toChange] + " " }
    return phrases[SheetPhrase.oneHigher, ["score": String(score + 1)]] + " "
  }

  /// As much of it as fits, and how many characters of own words that is.
  func shown(characters: Int, height room: Double) -> (part: Part, characters: Int) {
    let frame: Block = scale.map { .scale($0) } ?? .question(question)
    var (part, used) = (Part(), 0)
    let frameHeight = metrics.height(of: frame)
    if frameHeight <= room {
      for words in words {
        let lines = Int((room - frameHeight - metrics.height(of: part.blocks)) / metrics.leading)
        let fitted = fitted(words, lines: lines - words.linesKept, characters: characters - used)
        if !fitted.lines.isEmpty {
          // Behind the lead all is the patient's, the ellipsis too.
          let kept = Array(repeating: Line(""), count: words.linesKept)
          part.blocks.append(.words(fitted.lines(own: words.lead.count..<Int.max) + kept))
        }
        if fitted.isCut { part.leftOff.append(LeftOff(.answer(words.id), shownCharacters: fitted.characters)) }
        used += fitted.characters + (fitted.isCut ? 1 : 0)
      }
      if scale != nil || !part.blocks.isEmpty { part.blocks.insert(frame, at: 0) }
    } else {
      part.leftOff = leftOff
    }
    return (part, used)
  }

  private func fitted(_ words: Words, lines: Int, characters: Int) -> FittedText {
    let isTooFew = characters < Self.fewestCharacters && words.text.count > characters
    let lead = words.lead.count
    var fitted = metrics.words.fitted(
      words.lead + words.text, lines: isTooFew ? 0 : lines, characters: characters + lead)
    fitted.characters = max(0, fitted.characters - lead)
    return fitted.characters > 0 ? fitted : FittedText(lines: [], characters: 0, isCut: true)
  }
}

extension DrawnScale {
  fileprivate init(_ question: [String], _ scale: Scale, score: Int?, _ phrases: Phrasebook) {
    let ends: KeyValuePairs = [
      "score": score.map(String.init) ?? "", "van": String(scale.min), "tot": String(scale.max),
      "laag": scale.minLabel, "hoog": scale.maxLabel,
    ]
    self.init(
      question: question, min: scale.min, max: scale.max, score: score, minLabel: scale.minLabel,
      maxLabel: scale.maxLabel, caption: phrases[score == nil ? SheetPhrase.scale : SheetPhrase.score, ends])
  }
}

extension Question {
  /// What was chosen, as the guide calls it, and what was typed.
  fileprivate func words(of answer: Answer) -> String {
    let chosen = options.filter { answer.choice.contains($0.id) }.map(\.text)
    return (chosen + [answer.text]).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
