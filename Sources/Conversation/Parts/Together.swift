import Agenda
import Guide
import Preparation
import Wording

// A peer worker who types for the patient: what the patient has said yes and no to.

/// What is so while a peer worker types for the patient.
struct Together: Equatable, Sendable {
  /// What the patient wants on the sheet, as it was when they said so.
  var confirmed: [Topic: TopicContent] = [:]
  /// What the patient said about everything else that there was; nil: not asked.
  var answerAboutRest: AnswerAboutRest?
  /// What waits until the patient has been asked about everything.
  var pending: Intent?
}

/// What a topic brings to the sheet, however much of it there is room for.
struct TopicContent: Equatable, Sendable {
  var questions: [Question.ID]
  var answers: [Question.ID: Answer]
}

struct AnswerAboutRest: Equatable, Sendable {
  var rest: Preparation
  var isWanted: Bool
}

extension Preparation {
  /// All that was said besides what the topics bring to the sheet: everything, less what is named here, so that what is
  /// added to a preparation is asked about and kept off the sheet until somebody says why not.
  func rest(_ guide: Guide) -> Preparation {
    var rest = withoutUnknown.trimmed
    // Asked about with each topic, or only for the patient.
    (rest.topics, rest.chosenByAnswering) = ([], [])
    rest.answers = answers.filter { !guide.isInATheme($0.key) && !$0.value.isPrivate && !$0.value.isEmpty }
    // On no list, so on no sheet.
    rest.ownTopics = []
    // A choice of the patient's own, on a screen of its own.
    (rest.situation, rest.saysTogether) = (nil, false)
    return rest
  }

  /// The same without the rest.
  func withoutRest(_ guide: Guide) -> Preparation {
    Preparation(
      situation: situation, answers: answers.filter { guide.isInATheme($0.key) }, topics: topics,
      saysTogether: saysTogether)
  }
}

extension Guide {
  fileprivate func isInATheme(_ id: Question.ID) -> Bool { !themes(printing: id).isEmpty }
}

extension State {
  mutating func perform(_ intent: TogetherIntent) -> [Effect] {
    switch intent {
    case .toggle:
      session.together = session.together == nil ? Together() : nil
      session.preparation.saysTogether = false
    case .toggleSaysSo: session.preparation.saysTogether.toggle()
    case .confirm(let matter): return confirm(matter)
    case .keepOffSheet(let matter): return keepOffSheet(matter)
    case .change(let matter): return change(matter)
    case .reconsider(let matter): return ask(about: matter, before: .goTo(.agenda))
    }
    return []
  }

  // MARK: What the patient is asked about

  /// The first thing that the patient must be asked about before the sheet is shown or leaves the program.
  func matterToConfirm(before intent: Intent) -> Matter? {
    guard let together = session.together, intent.isAboutTheSheet else { return nil }
    if let topic = preparation.topics.first(where: { together.confirmed[$0] != content(of: $0) }) {
      return .topic(topic)
    }
    let rest = preparation.rest(guide)
    return rest.isEmpty || together.answerAboutRest?.rest == rest ? nil : .rest
  }

  mutating func ask(about matter: Matter, before intent: Intent) -> [Effect] {
    session.together?.pending = intent
    guard screen != .confirm(matter) else {
      session.notice = said(TogetherPhrase.confirmFirst)
      return []
    }
    // At the top again, so that no answer stands ready.
    beginAnew(.confirm(matter))
    return go(to: .confirm(matter))
  }

  private mutating func confirm(_ matter: Matter) -> [Effect] {
    switch matter {
    case .topic(let topic):
      let content = content(of: topic)
      session.together?.confirmed[topic] = content
    case .rest: answerAboutRest(isWanted: true)
    }
    return goOnAsking()
  }

  /// It leaves the sheet, and what was said about it stays.
  private mutating func keepOffSheet(_ matter: Matter) -> [Effect] {
    let notice: Text
    switch matter {
    case .topic(let topic):
      session.preparation.topics.removeAll { $0 == topic }
      session.together?.confirmed[topic] = nil
      notice = said(TogetherPhrase.confirmTopicKeptOff, ["onderwerp": title(topic)])
    case .rest:
      answerAboutRest(isWanted: false)
      notice = said(TogetherPhrase.confirmRestKeptOff)
    }
    let effects = goOnAsking()
    session.notice = notice
    return effects
  }

  private mutating func change(_ matter: Matter) -> [Effect] {
    goBack()
    switch matter {
    case .topic(let topic): return go(to: topic.themeID.map { .theme($0) } ?? .themes)
    case .rest:
      let rest = preparation.rest(guide)
      let hasOwnWords = !rest.questions.isEmpty || !rest.somethingElse.isEmpty
      return go(to: hasOwnWords ? .somethingElse : rest.parked.isEmpty ? .situation : .themes)
    }
  }

  private mutating func goOnAsking() -> [Effect] {
    goBack()
    let pending = session.together?.pending ?? .goTo(.agenda)
    session.together?.pending = nil
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

  private mutating func answerAboutRest(isWanted: Bool) {
    let answer = AnswerAboutRest(rest: preparation.rest(guide), isWanted: isWanted)
    session.together?.answerAboutRest = answer
  }

  /// The patient said no to what there is now besides the topics.
  var keepsRestOffSheet: Bool {
    // Most of the time nobody said no, and then nothing has to be compared at each key.
    guard let answer = session.together?.answerAboutRest, !answer.isWanted else { return false }
    return answer.rest == preparation.rest(guide)
  }

  /// What may be on the sheet of what was said.
  var preparationForSheet: Preparation {
    keepsRestOffSheet ? preparation.withoutRest(guide) : preparation
  }
}

extension Intent {
  fileprivate var isAboutTheSheet: Bool {
    switch self {
    case .goTo(let screen), .returnTo(let screen): screen.facts.traits.contains(.sheet)
    case .paper(.cancel): false
    case .paper: true
    case .goBack, .hide, .stop, .topics, .answers, .together: false
    }
  }
}
