import Guide
import Preparation
import Sheet
import Wording

/// Everything that one topic would like to have on the sheet.
struct TopicDraft {
  private static let mostPrompts = 3

  private var heading: Block
  /// What is not in it, however much room there is.
  private var leftOff: [LeftOff] = []
  /// Own words first, then scales, each followed by what leans on it.
  private var entries: [Entry] = []
  /// The guide's own questions, for a topic without a word; not those that are private, or lean on another.
  private var prompts: [Block] = []
  /// The questions whose answers it shows.
  private(set) var questions: [Question.ID] = []
  private let metrics: Metrics

  /// A numbered place for the pen, where nothing was named.
  init(blank number: Int, _ metrics: Metrics) {
    self.metrics = metrics
    heading = .blanks([Blank(label: String(number), share: 1)])
  }

  /// - Parameter asked: the topics that show each question already; a question of two themes is shown once.
  init(
    _ topic: Topic, number: Int, preparation: Preparation, guide: Guide, phrases: Phrasebook, metrics: Metrics,
    asked: inout [Question.ID: Int]
  ) {
    self.init(blank: number, metrics)
    let title = metrics.topic.fitted(guide.title(of: topic), lines: 2)
    if title.isCut { leftOff = [LeftOff(.topic(number - 1), shownCharacters: title.characters)] }
    guard title.characters > 0 else { return }
    heading = .topic(number: number, topic.isOwn ? title.ownLines : title.lines.map { Line($0) })

    guard case .theme(let id) = topic, let theme = guide.theme(id) else { return }
    let printed = theme.questions(for: preparation.situation)
    let earlier = printed.compactMap { asked[$0.id] }.first
    let questions = printed.filter { asked[$0.id] == nil }
    for question in questions { asked[question.id] = number }
    self.questions = questions.map(\.id)
    let hidden = questions.map(\.id).filter { preparation.answers[$0]?.isPrivate == true }
    // What leans on a private answer is not shown either, though it was not said to be private.
    let leaning = questions.filter {
      guide.whatItLeansOn($0).contains { preparation.answers[$0.id]?.isPrivate == true }
    }
    for question in leaning
    where !hidden.contains(question.id) && preparation.answers[question.id]?.isEmpty == false {
      leftOff.append(LeftOff(.answer(question.id), shownCharacters: 0))
    }
    let found = questions.filter { !leaning.contains($0) }.compactMap {
      Entry($0, in: questions, answers: preparation.answers, phrases: phrases, metrics: metrics)
    }
    entries = guide.inOrder(found)
    if let earlier {
      prompts = [.question(metrics.question.lines(phrases[SheetPhrase.sameQuestions, ["nummer": String(earlier)]]))]
    } else if entries.isEmpty {
      prompts = theme.sections.flatMap(\.questions)
        .filter {
          questions.contains($0) && $0.kind == .open && $0.base == nil
            && preparation.answers[$0.id]?.isPrivate != true
        }
        .prefix(Self.mostPrompts).map { .question(metrics.question.lines($0.text)) }
    }
  }

  /// Keeps lines free behind an answer, as high as if there were words on them.
  mutating func keep(_ lines: Int, behind id: Question.ID) {
    for index in entries.indices { entries[index].keep(lines, behind: id) }
  }

  /// The last line of what was said under a question; nil where nothing was.
  func lastLine(of id: Question.ID) -> String? {
    entries.lazy.compactMap { $0.lastLine(of: id) }.first
  }

  /// The characters of own words that it may have beside those that it has.
  var charactersLeft: Int {
    max(0, Agenda.wordsPerTopic - entries.reduce(0) { $0 + $1.characters })
  }

  /// Scores first, each behind what it leans on.
  private var entriesByWeight: [Entry] {
    var sorted: [Entry] = []
    func add(_ entry: Entry) {
      guard !sorted.contains(where: { $0.id == entry.id }) else { return }
      if let anchor = entries.first(where: { $0.id == entry.anchor }) { add(anchor) }
      sorted.append(entry)
    }
    for entry in entries where entry.scale != nil { add(entry) }
    for entry in entries { add(entry) }
    return sorted
  }

  /// With white space between one answer and the next question.
  private static func answers(_ parts: [Part]) -> [Block] {
    Array(parts.map(\.blocks).filter { !$0.isEmpty }.joined(separator: [.apart]))
  }

  /// The topic as high as `cap` allows, at least its heading; when something must give, scores stay longest.
  func filled(within cap: Double) -> FilledTopic {
    var filled = FilledTopic(heading: heading, leftOff: leftOff, metrics: metrics)
    var characters = Agenda.wordsPerTopic
    var parts: [Question.ID: Part] = [:]
    for entry in entriesByWeight {
      // Without what it leans on nobody would understand it.
      if let anchor = entry.anchor, parts[anchor]?.blocks.isEmpty ?? false {
        parts[entry.id] = Part(leftOff: entry.leftOff)
        continue
      }
      let isFirst = parts.values.allSatisfy(\.blocks.isEmpty)
      let room = cap - filled.height - (isFirst ? 0 : metrics.pairSpace)
      var shown = entry.shown(characters: characters, height: room - metrics.penLeading)
      // A first entry may take the place of the line for the pen.
      if isFirst, !shown.part.leftOff.isEmpty { shown = entry.shown(characters: characters, height: room) }
      parts[entry.id] = shown.part
      filled.answers = Self.answers(entries.compactMap { parts[$0.id] })
      characters -= shown.characters
    }
    filled.leftOff += entries.flatMap { parts[$0.id]?.leftOff ?? [] }
    filled.possiblePrompts = prompts
    if filled.height + metrics.penLeading <= cap { filled.penLines = 1 }
    return filled
  }
}

/// One topic as it stands on the sheet, before the lines for the pen that are left over.
struct FilledTopic {
  let heading: Block
  var answers: [Block] = []
  /// Each has lines for the pen of its own.
  private(set) var prompts: [Block] = []
  fileprivate var possiblePrompts: [Block] = []
  var penLines = 0
  var leftOff: [LeftOff]
  private let metrics: Metrics

  init(heading: Block, leftOff: [LeftOff], metrics: Metrics) {
    self.metrics = metrics
    self.heading = heading
    self.leftOff = leftOff
  }

  var height: Double {
    metrics.height(of: [heading] + answers + prompts) + Double(penLines) * metrics.penLeading
  }

  mutating func addPrompts(_ room: inout Double) {
    for prompt in possiblePrompts {
      let isOnLine = penLines > prompts.count
      let growth = metrics.height(of: prompt) + (isOnLine ? 0 : metrics.penLeading)
      guard growth <= room else { continue }
      room -= growth
      prompts.append(prompt)
      if !isOnLine { penLines += 1 }
    }
  }

  var part: Part { Part(blocks: blocks, leftOff: leftOff) }

  private var blocks: [Block] {
    guard !prompts.isEmpty else { return [heading] + answers + Self.writing(penLines) }
    let (each, rest) = penLines.quotientAndRemainder(dividingBy: prompts.count)
    return [heading] + answers
      + prompts.enumerated().flatMap { [$1] + Self.writing(each + ($0 < rest ? 1 : 0)) }
  }

  private static func writing(_ lines: Int) -> [Block] {
    lines > 0 ? [.writing(lines)] : []
  }
}
