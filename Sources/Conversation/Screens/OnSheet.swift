import Agenda
import Guide
import Preparation
import Sheet
import Wording

// Whether an answer is on the sheet, and what it does to the rest of it.
extension State {
  func onSheet(_ question: Question, _ theme: Theme, _ agenda: Agenda) -> [Element] {
    let following = theme.questions(for: nil).first { $0.follows == question.id }?.id
    let answers = [question.id] + (following.map { [$0] } ?? [])
    let isPrivate = preparation.answers[question.id]?.isPrivate ?? false
    let choice = Choice(
      .many(isChosen: !isPrivate),
      said(isPrivate ? QuestionPhrase.onSheetNo : standing(of: answers, theme, agenda)),
      .answers(.togglePrivate(question.id)))
    guard !isPrivate else { return [.gap, .choice(choice)] }
    let isForWords = question.kind == .open || following != nil
    return [.gap, .choice(choice)] + fit(of: answers, isForWords: isForWords, theme, agenda)
  }

  /// That something is on the sheet is only said of what is on it, or will be.
  private func standing(of answers: [Question.ID], _ theme: Theme, _ agenda: Agenda) -> QuestionPhrase {
    guard canBeOnSheet(theme) else { return .notNowOnSheet }
    let said = answers.filter { preparation.answers[$0].map { !$0.isEmpty } ?? false }
    let missing = agenda.leftOff.filter { leftOff in said.contains { .answer($0) == leftOff.place } }
    if missing.isEmpty { return .onSheetYes }
    return missing.count == said.count && !missing.contains(where: \.isShortened) ? .notNowOnSheet : .onSheetInPart
  }

  /// A theme that is not chosen is, with its first answer, while there is room.
  private func canBeOnSheet(_ theme: Theme) -> Bool {
    let topic = Topic.theme(theme.id)
    return preparation.topics.contains(topic) || preparation.wouldChooseByAnswering(topic)
  }

  /// How much fits, which takes counting.
  private func fit(
    of answers: [Question.ID], isForWords: Bool, _ theme: Theme, _ agenda: Agenda
  ) -> [Element] {
    if visit.isBusy { return [.counter(nil)] }
    if let cut = agenda.leftOff.first(where: { leftOff in answers.contains { .answer($0) == leftOff.place } }) {
      return [.counter(said(cut.isShortened ? QuestionPhrase.roomCut : QuestionPhrase.roomNone))]
    }
    let signs = answers.compactMap { preparation.answers[$0]?.text }.joined().filter { !$0.isDrawable }
    if !signs.isEmpty { return [.counter(sentence(about: Array(signs)))] }
    let pushed = placesPushedOff(by: answers, agenda).map(name)
    if !pushed.isEmpty { return [.counter(said(QuestionPhrase.pushesOff, ["wat": pushed.joined(by: ", ")]))] }
    if let room = answers.last.flatMap(agenda.room) {
      guard isForWords else { return [] }
      return [
        .counter(
          room == 0 ? said(QuestionPhrase.roomUsed) : said(QuestionPhrase.room, ["aantal": Text(String(room))]))
      ]
    }
    if preparation.parked.contains(.theme(theme.id)) { return [.counter(said(QuestionPhrase.roomParked))] }
    return [.counter(said(canBeOnSheet(theme) ? QuestionPhrase.roomNotChosen : QuestionPhrase.roomFull))]
  }

  /// What would be on the sheet if these answers were not there.
  private func placesPushedOff(by answers: [Question.ID], _ agenda: Agenda) -> [LeftOff.Place] {
    guard !agenda.leftOff.isEmpty else { return [] }
    var without = self
    for id in answers { without.session.preparation.answers[id] = nil }
    let others = without.agenda.leftOff.map(\.place)
    return agenda.leftOff.map(\.place).filter { !others.contains($0) }
  }
}
