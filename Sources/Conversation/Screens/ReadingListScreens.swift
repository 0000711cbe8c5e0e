import Guide
import Wording

extension State {
  /// All that there is to read beside the questions: first what belongs to this moment, then the rest by subject.
  var readingListScene: Scene {
    let now = guide.cards.filter { $0.moments.contains(momentAtHand) }
    let subjects = guide.subjects.filter { subject in guide.cards.contains { $0.subject == subject.id } }
    return Scene(
      said(ReadingListPhrase.title),
      [.instruction(said(ReadingListPhrase.whose)), .gap]
        + subjects.map { .choice(Choice(.action, Text($0.title), .goTo(.subject($0.id)))) }
        + (now.isEmpty ? [] : [.gap, .heading(said(ReadingListPhrase.now))]) + now.map(opening))
  }

  /// The cards about one subject.
  func subjectScene(_ id: Subject.ID) -> Scene? {
    guide.subjects.first { $0.id == id }.map { subject in
      Scene(Text(subject.title), guide.cards.filter { $0.subject == id }.map(opening))
    }
  }

  /// The cards that belong to a theme, by subject.
  func readingAboutScene(_ theme: Theme) -> Scene {
    let cards = guide.cards.filter { $0.themes.contains(theme.id) }
    let groups = guide.subjects.flatMap { subject -> [Element] in
      let group = cards.filter { $0.subject == subject.id }
      return group.isEmpty ? [] : [.gap, .heading(Text(subject.title))] + group.map(opening)
    }
    return Scene(
      Text(theme.title),
      [.heading(said(ReadingListPhrase.about)), .instruction(said(ReadingListPhrase.whose))] + groups)
  }

  /// The way to what belongs to a theme, where there is anything.
  func wayToReading(about theme: Theme) -> [Choice] {
    guide.cards.contains { $0.themes.contains(theme.id) }
      ? [Choice(.wayOn, said(ReadingListPhrase.about), .goTo(.readingAbout(theme.id)))] : []
  }

  /// The way to all of it, where there is anything.
  var wayToReading: [Element] {
    guide.cards.isEmpty ? [] : [.choice(Choice(.wayOn, said(ReadingListPhrase.title), .goTo(.readingList)))]
  }

  private func opening(_ card: Card) -> Element {
    .choice(Choice(.action, Text(card.title), .goTo(.card(card.id))))
  }

  /// Something short to read, and whose it is.
  func cardScene(_ id: Card.ID) -> Scene? {
    guard let card = guide.cards.first(where: { $0.id == id }) else { return nil }
    let source = [guide.source(card.source)?.line, card.place].compactMap(\.self).joined(separator: ", ")
    return Scene(
      Text(card.title),
      elements(card.passages) + [.gap, .source(Text(phrases[ReadingListPhrase.source, ["bron": source]]))],
      isToRead: true)
  }
}

/// What there is to read beside the questions.
public enum ReadingListPhrase: String, Phrase {
  case title = "kaarten.titel"
  case whose = "kaarten.van-wie"
  case now = "kaarten.nu"
  case about = "kaarten.bij-dit-thema"
  case source = "kaarten.bron"

  public var blanks: [String] { self == .source ? ["bron"] : [] }
}
