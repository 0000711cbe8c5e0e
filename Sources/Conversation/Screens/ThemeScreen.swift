import Guide
import Preparation
import Wording

extension State {
  /// The questions of a theme that fit the situation, as a list to choose from.
  func themeScene(_ theme: Theme) -> Scene {
    var elements: [Element] = [.instruction(said(ThemePhrase.how)), .gap]
    var start: Scene.Start?
    for section in theme.sections where fits(section) {
      if let heading = section.heading { elements.append(.source(Text(heading))) }
      for question in section.questions where question.follows == nil {
        let choice = entry(question, in: theme)
        if start == nil, choice.kind == .entry(isDone: false) { start = .at(.choice(choice.id)) }
        elements.append(.choice(choice))
      }
      elements.append(.gap)
    }
    let topic = Topic.theme(theme.id)
    let choosing = said(preparation.topics.contains(topic) ? ThemePhrase.unchoose : ThemePhrase.choose)
    elements += [
      .choice(Choice(.wayOn, choosing, .topics(.toggle(topic)))),
      .choice(Choice(.wayOn, said(ThemePhrase.back), .returnTo(.themes))),
    ]
    elements += wayToReading(about: theme).map { .choice($0) }
    return Scene(Text(theme.title), elements, start: start ?? .first)
  }

  /// A question in the list: under it the question that goes with it, and whether the answer stays here.
  private func entry(_ question: Question, in theme: Theme) -> Choice {
    let following = theme.questions(for: nil).first { $0.follows == question.id }?.text
    let isPrivate = preparation.answers[question.id]?.isPrivate ?? false
    let details = [
      following, done(question).map { phrases[$0] }, isPrivate ? phrases[ThemePhrase.forMeOnly] : nil,
    ].compactMap(\.self)
    return Choice(
      .entry(isDone: done(question) != nil), Text(question.text), .goTo(.question(theme.id, question.id)),
      detail: Text(details.joined(separator: " ")))
  }

  private func fits(_ section: Section) -> Bool {
    preparation.situation.map(section.situations.contains) ?? true
  }

  /// What was done with a question; nil: nothing yet.
  private func done(_ question: Question) -> ThemePhrase? {
    if question.asksSituation { return preparation.situation == nil ? nil : .answered }
    guard let answer = preparation.answers[question.id] else { return nil }
    return answer.isSkipped ? .skipped : answer.isEmpty ? nil : .answered
  }

  /// The screens of a theme, one after the other: a question that follows a scale stands on the scale's screen.
  func screens(of theme: Theme.ID) -> [Question] {
    guide.theme(theme)?.questions(for: preparation.situation).filter { $0.follows == nil } ?? []
  }
}

/// The questions of one theme.
public enum ThemePhrase: String, Phrase {
  case how = "thema.uitleg"
  case answered = "thema.beantwoord"
  case skipped = "thema.overgeslagen"
  case forMeOnly = "thema.alleen-voor-mij"
  case choose = "thema.kiezen"
  case unchoose = "thema.niet-kiezen"
  case back = "thema.terug"
  case chosen = "thema.gekozen"

  public var blanks: [String] {
    switch self {
    case .chosen: ["nummer"]
    default: []
    }
  }
}
