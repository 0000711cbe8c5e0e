import Guide
import Preparation
import Wording

// What is answered, in words, by a score or by choosing.

extension Preparation {
  /// One that says nothing is none.
  mutating func keep(_ answer: Answer, to id: Question.ID) {
    answers[id] = answer == Answer() ? nil : answer
  }

  mutating func change(_ id: Question.ID, _ change: (inout Answer) -> Void) {
    var answer = answers[id] ?? Answer()
    change(&answer)
    keep(answer, to: id)
  }

  /// A scale and the question that follows it are private together.
  mutating func togglePrivate(_ id: Question.ID, _ guide: Guide) {
    let isPrivate = !(answers[id]?.isPrivate ?? false)
    for id in [id] + guide.questions(following: id) { change(id) { $0.isPrivate = isPrivate } }
  }

  /// The words in a field that are said; nil for what is being typed and is not said yet.
  func words(in field: Field) -> String? {
    switch field {
    case .answer(let id), .intake(let id, _, limit: _): answers[id]?.text ?? ""
    case .benefit: benefit ?? ""
    case .ownQuestion(let index): questions.indices.contains(index) ? questions[index] : ""
    case .somethingElse: somethingElse
    case .note(let id): notes[id] ?? ""
    case .ownTopic, .path: nil
    }
  }

  /// Keeps what was typed; false for what is not said yet.
  mutating func write(_ words: String, in field: Field) -> Bool {
    switch field {
    case .answer(let id): change(id) { ($0.text, $0.isSkipped) = (words, false) }
    case .intake(let id, let option, limit: _):
      change(id) { ($0.text, $0.choice, $0.isSkipped) = (words, words.isEmpty ? [] : [option], false) }
    case .benefit: benefit = words.isEmpty ? nil : words
    case .ownQuestion(let index):
      if questions.indices.contains(index) { questions[index] = words } else { questions.append(words) }
      while questions.last == "" { questions.removeLast() }
    case .somethingElse: somethingElse = words
    case .note(let id): notes[id] = words.isEmpty ? nil : words
    case .ownTopic, .path: return false
    }
    return true
  }
}

extension Guide {
  fileprivate func questions(following id: Question.ID) -> [Question.ID] {
    themes.flatMap { $0.questions(for: nil) }.filter { $0.follows == id }.map(\.id)
  }
}

extension State {
  mutating func perform(_ intent: AnswerIntent) {
    switch intent {
    case .write(let field, let words):
      if case .answer(let id) = field {
        chooseThemeAtHand(before: id, saysSomething: words.contains { !$0.isWhitespace })
      }
      if !session.preparation.write(words, in: field) { session.drafts[field] = words }
    case .chooseSituation(let situation): session.preparation.situation = situation
    case .choose(let id, let option): choose(option, at: id)
    case .score(let id, let value):
      chooseThemeAtHand(before: id, saysSomething: true)
      session.preparation.change(id) { $0.score = value }
    case .clearScore(let id): session.preparation.change(id) { if !$0.isSkipped { $0.score = nil } }
    case .skip(let id): session.preparation.change(id) { $0.isSkipped.toggle() }
    case .togglePrivate(let id):
      session.preparation.togglePrivate(id, guide)
      let isPrivate = preparation.answers[id]?.isPrivate ?? false
      session.notice = said(isPrivate ? QuestionPhrase.nowForMe : QuestionPhrase.nowOnSheet)
    case .tell(let id, let option): tell(id, option)
    case .passIntake(let id): pass(id)
    case .turn(let step): turn(by: step)
    }
  }

  /// The words in a field, also those that are not said yet.
  func words(in field: Field) -> String {
    if let words = preparation.words(in: field) ?? session.drafts[field] { return words }
    if case .path(let format) = field { return defaultPath(format) }
    return ""
  }

  /// What another edition offered stays as it is.
  private mutating func choose(_ option: Option.ID, at id: Question.ID) {
    let offered = guide.question(id)?.options.map(\.id) ?? []
    chooseThemeAtHand(before: id, saysSomething: true)
    session.preparation.change(id) { answer in
      let isTakenBack = answer.choice.contains(option)
      answer.choice.removeAll(where: offered.contains)
      if !isTakenBack { answer.choice.append(option) }
    }
  }

  private mutating func chooseThemeAtHand(before id: Question.ID, saysSomething: Bool) {
    guard saysSomething, preparation.answers[id]?.isEmpty ?? true, case .question(let theme, _) = screen,
      session.preparation.chooseByAnswering(theme)
    else { return }
    session.notice = said(ThemePhrase.chosen, ["nummer": Text(String(preparation.topics.count))])
  }

  /// To the next or previous question; before the first and after the last are the theme and the themes.
  private mutating func turn(by step: Int) {
    guard case .question(let theme, let id) = screen else { return }
    let screens = screens(of: theme)
    let index = (screens.firstIndex { $0.id == id } ?? 0) + step
    guard screens.indices.contains(index) else {
      _ = returns(to: step < 0 ? .theme(theme) : .themes)
      return
    }
    session.path[session.path.count - 1] = .question(theme, screens[index].id)
  }
}
