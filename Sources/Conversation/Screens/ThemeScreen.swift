import Guide
import Preparation
import Wording

extension State {
  /// The questions of a theme that fit the situation, as a list to choose from.
  func themeScene(_ theme: Theme) -> Scene {
    var elements: [Element] = [.text(phrases[.themeHow]), .gap]
    var start: Focus?
    var item = 0
    for section in theme.sections where fits(section) {
      if let heading = section.heading { elements.append(.aside(heading)) }
      for question in section.questions where question.follows == nil {
        if start == nil, !isAnswered(question) { start = .item(item) }
        item += 1
        elements.append(
          .option(
            Option(
              mark: isAnswered(question) ? "[x]" : "[ ]", label: question.text,
              detail: details(question, in: theme),
              intent: .goTo(.question(theme.id, question.id)))))
      }
      elements.append(.gap)
    }
    let topic = Topic.theme(theme.id)
    let isChosen = preparation.topics.contains(topic)
    elements.append(
      .buttons([
        Button(
          label: phrases[isChosen ? .themeUnchoose : .themeChoose], intent: .toggleTopic(topic)),
        Button(label: phrases[.themeBack], intent: .goTo(.themes)),
      ]))
    return Scene(title: theme.title, progress: progress(), elements: elements, start: start)
  }

  /// What stands under a question in the list: the question that goes with it, and whether the answer stays here.
  private func details(_ question: Question, in theme: Theme) -> String {
    let following = theme.questions(for: nil).first { $0.follows == question.id }?.text
    return [following, isPrivate(question) ? phrases[.themePrivate] : nil].compactMap(\.self).joined(separator: " ")
  }

  private func fits(_ section: Section) -> Bool {
    preparation.situation.map(section.situations.contains) ?? true
  }

  private func isAnswered(_ question: Question) -> Bool {
    if case .choice = question.kind { return preparation.situation != nil }
    return preparation.answers[question.id].map { !$0.isEmpty } ?? false || skipped[question.id] != nil
  }

  private func isPrivate(_ question: Question) -> Bool {
    preparation.answers[question.id]?.isPrivate ?? false
  }

  /// The screens of a theme, one after the other: a question that follows a scale stands on the scale's screen.
  func screens(of theme: Theme.ID) -> [Question] {
    guide.theme(theme)?.questions(for: preparation.situation).filter { $0.follows == nil } ?? []
  }
}
