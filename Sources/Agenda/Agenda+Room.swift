import Guide
import Preparation

extension Agenda {
  /// How many characters can be typed behind an answer before anything on the sheet gives way; nil where the sheet does
  /// not show that answer.
  ///
  /// Found by trying, so that the sheet is the only one who knows what fits. Where lines run out before the characters of
  /// a topic do, short words may leave room for more than this.
  public func room(behind id: Question.ID) -> Int? {
    guard let draft = drafts.first(where: { $0.questions.contains(id) }),
      composer.preparation.answers[id]?.isPrivate != true
    else { return nil }
    // A space that waits for the next word counts once there is one.
    let endsInSpace = composer.preparation.answers[id]?.text.last?.isWhitespace ?? false
    let left = max(0, draft.charactersLeft - (endsInSpace ? 1 : 0))
    if hasPlainlyRoom(for: left, behind: id) { return left }
    var (fits, tooMany) = (0, draft.charactersLeft + 1)
    var count = draft.charactersLeft
    while tooMany - fits > 1 {
      if hasRoom(for: count, behind: id) { fits = count } else { tooMany = count }
      count = (fits + tooMany) / 2
    }
    return fits
  }

  /// Everything is on the sheet, and what is still empty holds these characters too: most of the time nothing has to be tried.
  private func hasPlainlyRoom(for count: Int, behind id: Question.ID) -> Bool {
    guard leftOff.isEmpty, count > 0,
      composer.preparation.answers[id]?.text.contains(where: { !$0.isWhitespace }) ?? false
    else { return false }
    let metrics = composer.metrics
    // They may begin on the last line that is there, or push its last word to the next.
    let lines = metrics.words.lines(String(Self.wordsToCome.prefix(count))).count + 1
    return Double(lines) * metrics.leading <= spare
  }

  private func hasRoom(for count: Int, behind id: Question.ID) -> Bool {
    // The last word may grow, or another may begin, and where lines break decides how many there are.
    Self.waysToGoOn.allSatisfy { words in
      var composer = composer
      // A space at the end would not count.
      composer.preparation.answers[id, default: Answer()].text += words.prefix(count - 1) + "n"
      return composer.page().part.leftOff == leftOff
    }
  }

  /// Long words of wide letters, that leave as much of each line empty as they can: what is really typed takes no more
  /// lines.
  private static let wordsToCome = words(of: [12, 12, 12, 10])

  private static let waysToGoOn = [
    wordsToCome, " " + wordsToCome, words(of: [10, 12, 12, 12]), " " + words(of: [12, 12, 10, 12]),
    words(of: [5, 12, 12, 12, 10, 12, 12]),
  ]

  private static func words(of lengths: [Int]) -> String {
    let words = lengths.map { String(repeating: "n", count: $0) + " " }.joined()
    return String(repeating: words, count: wordsPerTopic / words.count + 1)
  }
}
