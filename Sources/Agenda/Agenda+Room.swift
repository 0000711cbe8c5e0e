import Guide
import Preparation

extension Agenda {
  /// How many characters can be typed behind an answer before anything on the sheet gives way; nil where the sheet does
  /// not show that answer.
  ///
  /// Found by trying, so that the sheet is the only one who knows what fits. Where lines run out before the characters of
  /// a topic do, short words may leave room for more than this.
  public func room(behind id: Question.ID) -> Int? {
    guard let draft = composer.topicDrafts().first(where: { $0.questions.contains(id) }),
      composer.preparation.answers[id]?.isPrivate != true
    else { return nil }
    var (fits, tooMany) = (0, draft.charactersLeft + 1)
    var count = draft.charactersLeft
    while tooMany - fits > 1 {
      if hasRoom(for: count, behind: id) { fits = count } else { tooMany = count }
      count = (fits + tooMany) / 2
    }
    return fits
  }

  private func hasRoom(for count: Int, behind id: Question.ID) -> Bool {
    var composer = composer
    // A space at the end would not count.
    composer.preparation.answers[id, default: Answer()].text += Self.wordsToCome.prefix(count - 1) + "n"
    return composer.page().leftOff == leftOff
  }

  /// Long words of wide letters: what is really typed takes no more lines.
  private static let wordsToCome = String(
    repeating: String(repeating: "n", count: 12) + " ", count: wordsPerTopic / 12)
}
