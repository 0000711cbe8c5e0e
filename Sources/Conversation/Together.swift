import Guide
import Preparation
import Wording

/// What is so while a peer worker types for the patient.
struct Together: Equatable, Sendable {
  /// What the patient wants on the sheet, as it was when they said so.
  var confirmed: [Topic: TopicContent] = [:]
  /// What the patient said about everything else that the sheet would have; nil: not asked.
  var answerAboutRest: AnswerAboutRest?
  /// What waits until the patient has been asked about everything.
  var pending: Intent?
}

/// What a topic brings to the sheet, however much of it there is room for.
struct TopicContent: Equatable, Sendable {
  var questions: [Question.ID]
  var answers: [Question.ID: Answer]
}

/// What comes on the sheet besides the topics.
struct Rest: Equatable, Sendable {
  var benefit: String
  var parked: [Topic]
  var questions: [String]
  var somethingElse: String

  var isEmpty: Bool { benefit.isEmpty && parked.isEmpty && questions.isEmpty && somethingElse.isEmpty }
}

struct AnswerAboutRest: Equatable, Sendable {
  var rest: Rest
  var isWanted: Bool
}

extension State {
  mutating func toggleTogether() {
    together = together == nil ? Together() : nil
    preparation.saysTogether = false
  }

  // MARK: What the patient is asked about

  /// The first thing that the patient must be asked about before the sheet is shown or leaves the program.
  func matterToConfirm(before intent: Intent) -> Matter? {
    guard let together, intent.isAboutTheSheet else { return nil }
    if let topic = preparation.topics.first(where: { together.confirmed[$0] != content(of: $0) }) {
      return .topic(topic)
    }
    return rest.isEmpty || together.answerAboutRest?.rest == rest ? nil : .rest
  }

  mutating func ask(about matter: Matter, before intent: Intent) -> [Effect] {
    together?.pending = intent
    guard place != .confirm(matter) else {
      notice = phrases[.confirmFirst]
      return []
    }
    // The cursor begins at the top again, so that no answer stands ready.
    focuses[.confirm(matter)] = nil
    return go(to: .confirm(matter))
  }

  mutating func confirm(_ matter: Matter) -> [Effect] {
    switch matter {
    case .topic(let topic):
      let content = content(of: topic)
      together?.confirmed[topic] = content
    case .rest: answerAboutRest(isWanted: true)
    }
    return goOnAsking()
  }

  /// It leaves the sheet, and what was said about it stays.
  mutating func keepOffSheet(_ matter: Matter) -> [Effect] {
    let said: String
    switch matter {
    case .topic(let topic):
      preparation.topics.removeAll { $0 == topic }
      together?.confirmed[topic] = nil
      said = phrases[.confirmTopicKeptOff, ["onderwerp": guide.title(of: topic)]]
    case .rest:
      answerAboutRest(isWanted: false)
      said = phrases[.confirmRestKeptOff]
    }
    let effects = goOnAsking()
    notice = said
    return effects
  }

  mutating func change(_ matter: Matter) -> [Effect] {
    places.removeLast()
    switch matter {
    case .topic(let topic): return go(to: topic.themeID.map { .theme($0) } ?? .themes)
    case .rest: return go(to: rest.hasOwnWords ? .somethingElse : rest.parked.isEmpty ? .situation : .themes)
    }
  }

  private mutating func goOnAsking() -> [Effect] {
    places.removeLast()
    let pending = together?.pending ?? .goTo(.agenda)
    together?.pending = nil
    return perform(pending)
  }

  /// A question that an earlier topic shows too is not shown again.
  private func content(of topic: Topic) -> TopicContent {
    func questions(_ topic: Topic) -> [Question.ID] {
      topic.themeID.flatMap(guide.theme)?.questions(for: preparation.situation).map(\.id) ?? []
    }
    let earlier = Set(preparation.topics.prefix { $0 != topic }.flatMap(questions))
    let shown = questions(topic).filter { !earlier.contains($0) }
    let answers = preparation.answers.filter { shown.contains($0.key) && !$0.value.isPrivate && !$0.value.isEmpty }
    return TopicContent(questions: shown, answers: answers)
  }

  // MARK: The rest

  var rest: Rest {
    Rest(
      benefit: (preparation.benefit ?? "").trimmed, parked: preparation.parked,
      questions: preparation.questions.map(\.trimmed).filter { !$0.isEmpty },
      somethingElse: preparation.somethingElse.trimmed)
  }

  private mutating func answerAboutRest(isWanted: Bool) {
    let answer = AnswerAboutRest(rest: rest, isWanted: isWanted)
    together?.answerAboutRest = answer
  }

  /// The patient said no to what there is now besides the topics.
  var keepsRestOffSheet: Bool {
    together?.answerAboutRest == AnswerAboutRest(rest: rest, isWanted: false)
  }

  /// What may be on the sheet of what was said.
  var preparationForSheet: Preparation {
    guard keepsRestOffSheet else { return preparation }
    var some = preparation
    (some.benefit, some.parked, some.questions, some.somethingElse) = (nil, [], [], "")
    return some
  }

  // MARK: The print

  mutating func askToPrint(_ printer: String) -> [Effect] {
    focuses[.confirmPrint(printer: printer)] = nil
    return perform(.goTo(.confirmPrint(printer: printer)))
  }

  /// What choosing a printer means: printing, or first asking the patient.
  func printing(at printer: String) -> Intent {
    together == nil ? .print(printer: printer) : .askToPrint(printer: printer)
  }
}

extension Intent {
  fileprivate var isAboutTheSheet: Bool {
    switch self {
    case .goTo(.agenda), .goTo(.print), .goTo(.save), .goTo(.confirmPrint), .askToPrint, .print, .save: true
    default: false
    }
  }
}

extension Rest {
  fileprivate var hasOwnWords: Bool { !questions.isEmpty || !somethingElse.isEmpty }
}

extension Topic {
  fileprivate var themeID: Theme.ID? {
    if case .theme(let id) = self { id } else { nil }
  }
}
