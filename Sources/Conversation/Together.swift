import Guide
import Preparation
import Wording

/// What is so while a peer worker types for the patient.
struct Together: Equatable, Sendable {
  /// What the patient wants on the sheet, as it was when they said so.
  var confirmed: [Topic: TopicContent] = [:]
  /// What waits until the patient has been asked about every topic.
  var pending: Intent?
}

/// What a topic brings to the sheet, however much of it there is room for.
struct TopicContent: Equatable, Sendable {
  var questions: [Question.ID]
  var answers: [Question.ID: Answer]
}

extension State {
  mutating func toggleTogether() {
    together = together == nil ? Together() : nil
    preparation.saysTogether = false
  }

  // MARK: Topic by topic

  /// The first topic that the patient must be asked about before the sheet is shown or leaves the program.
  func topicToConfirm(before intent: Intent) -> Topic? {
    guard let together, intent.isAboutTheSheet else { return nil }
    return preparation.topics.first { together.confirmed[$0] != content(of: $0) }
  }

  mutating func ask(about topic: Topic, before intent: Intent) -> [Effect] {
    together?.pending = intent
    // The cursor begins at the top again, so that no answer stands ready.
    focuses[.confirmTopic(topic)] = nil
    return perform(.goTo(.confirmTopic(topic)))
  }

  mutating func confirm(_ topic: Topic) -> [Effect] {
    let content = content(of: topic)
    together?.confirmed[topic] = content
    return goOnAsking()
  }

  /// The topic leaves the sheet, and what was said about it stays.
  mutating func keepOffSheet(_ topic: Topic) -> [Effect] {
    preparation.topics.removeAll { $0 == topic }
    together?.confirmed[topic] = nil
    let effects = goOnAsking()
    notice = phrases[.confirmTopicKeptOff, ["onderwerp": guide.title(of: topic)]]
    return effects
  }

  mutating func change(_ topic: Topic) -> [Effect] {
    places.removeLast()
    return perform(.goTo(topic.themeID.map { .theme($0) } ?? .themes))
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

extension Topic {
  fileprivate var themeID: Theme.ID? {
    if case .theme(let id) = self { id } else { nil }
  }
}
