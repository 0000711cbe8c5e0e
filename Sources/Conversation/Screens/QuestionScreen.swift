import Agenda
import Guide
import Preparation
import Wording

extension State {
  func questionScene(_ themeID: Theme.ID, _ id: Question.ID) -> Scene? {
    guard let theme = guide.theme(themeID), let question = guide.question(id) else { return nil }
    let screens = screens(of: themeID)
    let number = (screens.firstIndex { $0.id == id } ?? 0) + 1
    let place = phrases[.questionOf, ["nummer": String(number), "aantal": String(screens.count)]]
    var elements: [Element] = [.heading(question.text)]
    elements += printedTwice(question, in: theme)
    elements.append(.gap)
    switch question.kind {
    case .choice:
      elements += situationElements
    case .open:
      elements.append(.field(.answer(id), label: nil, rows: 3...8))
    case .scale(let scale):
      elements += [
        .scale(id, scale, score: preparation.answers[id]?.score), .aside(phrases[.scaleDigits]),
        .option(
          Option(mark: skipped[id] != nil ? "(x)" : "( )", label: phrases[.scaleSkip], intent: .skip(id))),
      ]
      elements += oneHigher(than: id, scale: scale, in: theme)
    }
    // Composing it is most of the work of this screen.
    let agenda = agenda
    if question.kind.isAnswered { elements += onSheet(question, theme, agenda) }
    elements += [.gap, .buttons(turning(number, of: screens.count, theme: theme))]
    var scene = Scene(title: theme.title, progress: progress(place), elements: elements)
    scene.surplus = surplus(in: agenda)
    scene.bindings = [
      Binding(
        keys: [.pageDown], intent: .turn(by: 1),
        hint: hint(.keyPageDown, number < screens.count ? .hintNext : .hintDone)),
      Binding(keys: [.pageUp], intent: .turn(by: -1), hint: nil),
    ]
    if case .choice = question.kind { scene.start = chosenSituation }
    if question.kind.isAnswered { scene.bindings.append(Command.onSheet.binding(.togglePrivate(id), phrases)) }
    return scene
  }

  private func printedTwice(_ question: Question, in theme: Theme) -> [Element] {
    let others = guide.themes(printing: question.id).filter { $0.id != theme.id }.map(\.title)
    return others.isEmpty ? [] : [.aside(phrases[.questionTwice, ["thema": others.joined(separator: ", ")]])]
  }

  /// The "1 punt hoger" question that belongs to a scale, in plain words first and then as the guide prints it.
  private func oneHigher(than id: Question.ID, scale: Scale, in theme: Theme) -> [Element] {
    guard let next = theme.questions(for: nil).first(where: { $0.follows == id }) else { return [] }
    let score = preparation.answers[id]?.score
    let plain = score.flatMap { $0 < scale.max ? phrases[.scaleOneHigher, ["score": String($0 + 1)]] : nil }
    return [.gap, .text(plain ?? next.text)]
      + (plain == nil ? [] : [.aside(phrases[.scaleInGuide, ["vraag": next.text]])])
      + [.field(.answer(next.id), label: nil, rows: 2...6)]
  }

  /// Whether the answer is on the sheet, and whether it fits.
  private func onSheet(_ question: Question, _ theme: Theme, _ agenda: Agenda) -> [Element] {
    let isPrivate = preparation.answers[question.id]?.isPrivate ?? false
    var elements: [Element] = [
      .gap,
      .option(
        Option(
          mark: isPrivate ? "[ ]" : "[x]", label: phrases[isPrivate ? .onSheetNo : .onSheetYes],
          intent: .togglePrivate(question.id))),
    ]
    if !isPrivate { elements.append(.aside(roomOnSheet(question, theme, agenda))) }
    return elements
  }

  private func roomOnSheet(_ question: Question, _ theme: Theme, _ agenda: Agenda) -> String {
    let following = theme.questions(for: nil).first { $0.follows == question.id }?.id
    let answers = [question.id, following].compactMap { $0.map(LeftOff.Place.answer) }
    if let cut = agenda.leftOff.first(where: { answers.contains($0.place) }) {
      return phrases[cut.isShortened ? .roomCut : .roomNone]
    }
    if let room = agenda.room(behind: following ?? question.id) {
      return room == 0 ? phrases[.roomUsed] : phrases[.room, ["aantal": String(room)]]
    }
    if preparation.parked.contains(.theme(theme.id)) { return phrases[.roomParked] }
    return phrases[preparation.topics.count < Preparation.maximumTopics ? .roomNotChosen : .roomFull]
  }

  /// How many bytes at the end of each answer are not on the sheet.
  private func surplus(in agenda: Agenda) -> [Field: Int] {
    agenda.leftOff.reduce(into: [:]) { surplus, cut in
      guard case .answer(let id) = cut.place, let answer = preparation.answers[id] else { return }
      surplus[.answer(id)] = cut.surplus(of: answer.text).utf8.count
    }
  }

  private func turning(_ number: Int, of count: Int, theme: Theme) -> [Button] {
    var buttons = [
      number < count
        ? Button(label: phrases[.questionNext], intent: .turn(by: 1))
        : Button(label: phrases[.questionDone], intent: .goTo(.themes))
    ]
    if !theme.explanation.isEmpty {
      buttons.append(Button(label: phrases[.questionExplanation], intent: .goTo(.explanation(theme.id))))
    }
    if !theme.links.isEmpty {
      buttons.append(Button(label: phrases[.questionLinks], intent: .goTo(.links(theme.id))))
    }
    return buttons
  }
}

extension Question.Kind {
  /// Whether the answer is kept with the question; a choice is kept as the situation.
  fileprivate var isAnswered: Bool {
    if case .choice = self { false } else { true }
  }
}
