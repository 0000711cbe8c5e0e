import Guide
import Preparation

extension Agenda {
  /// How many characters can be typed behind an answer before anything on the sheet gives way; nil where the sheet does
  /// not show that answer.
  ///
  /// Whatever words they are. Where the lines run out before the characters of a topic do, these are the characters of
  /// the widest words that there are, so that other words leave room for more.
  public func room(behind id: Question.ID) -> Int? {
    guard let draft = drafts.first(where: { $0.questions.contains(id) }),
      composer.preparation.answers[id]?.isPrivate != true
    else { return nil }
    if leftOff.contains(where: { $0.place == .answer(id) }) { return 0 }
    let text = composer.preparation.answers[id]?.text ?? ""
    guard var line = draft.lastLine(of: id), !text.onOneLine.isEmpty else { return roomOfEmpty(id) }
    var most = draft.charactersLeft
    // A space that waits for the next word counts once there is one.
    if text.last?.isWhitespace ?? false { (line, most) = (line + " ", most - 1) }
    let words = WordsToCome(behind: line, letters: text.filter(\.isLetter), in: composer.metrics.words)
    var lines = 0
    while words.characters(on: lines) < most, hasRoom(for: lines + 1, behind: id) { lines += 1 }
    return max(0, min(most, words.characters(on: lines)))
  }

  /// Its first letter, which brings the question with it, and what can be typed behind that.
  private func roomOfEmpty(_ id: Question.ID) -> Int {
    var begun = self
    begun.composer.preparation.answers[id, default: Answer()].text = String(WordsToCome.widestLetter)
    let page = begun.composer.page()
    guard page.part.leftOff == leftOff else { return 0 }
    (begun.drafts, begun.spare) = (page.drafts, page.spare)
    return 1 + (begun.room(behind: id) ?? 0)
  }

  private func hasRoom(for lines: Int, behind id: Question.ID) -> Bool {
    let isPlain = leftOff.isEmpty && Double(lines) * composer.metrics.leading <= spare
    return isPlain || composer.page(keeping: (lines, id)).part.leftOff == leftOff
  }
}
