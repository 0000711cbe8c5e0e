import Agenda
import Guide
import Preparation
import Wording

extension State {
  var themesScene: Scene {
    var elements: [Element] = [
      .question(said(ThemesPhrase.question)),
      .status(said(ThemesPhrase.howMany, ["gekozen": Text(String(preparation.topics.count))])), .gap,
    ]
    for theme in guide.themes {
      elements.append(.choice(choice(.theme(theme.id), detail: theme.summary, opening: .theme(theme.id))))
    }
    for topic in preparation.ownTopics.map(Topic.own) {
      elements.append(.choice(choice(topic, detail: phrases[ThemesPhrase.own], opening: .own(topic))))
    }
    elements += [.choice(Choice(.addition, said(ThemesPhrase.addOwn), .goTo(.ownTopic))), .gap]
    if !preparation.parked.isEmpty {
      let titles = preparation.parked.map(title).joined(by: ", ")
      elements += [.status(said(ThemesPhrase.ifTimeIsLeft, ["onderwerpen": titles])), .gap]
    }
    elements.append(.choice(Choice(.wayOn, said(ThemesPhrase.goOn), .goTo(.somethingElse))))
    return Scene(
      said(ThemesPhrase.title), elements,
      ways: [Way(.choose), Way(.open), Way(.reorder), Way(.situation, .goTo(.situation))])
  }

  private func choice(_ topic: Topic, detail: String, opening screen: Screen) -> Choice {
    Choice(
      .ranked(rank(of: topic)), title(topic), .goTo(screen), id: .topic(topic), detail: Text(detail),
      onToggle: .topics(.toggle(topic)), movable: topic)
  }

  /// Where a topic is among those that were chosen.
  func rank(of topic: Topic) -> Choice.Rank {
    if let index = preparation.topics.firstIndex(of: topic) { return .place(index + 1) }
    return preparation.parked.contains(topic) ? .parked : .none
  }

  /// A fourth topic: which of the four can wait? One that waits already can also go.
  func parkOneScene(_ topic: Topic) -> Scene {
    let choices = (preparation.topics + [topic]).map { waiting in
      Choice(
        .ranked(rank(of: waiting)), title(waiting), .topics(.exchange(topic, parking: waiting)), id: .topic(waiting))
    }
    let going = Choice(.action, said(ThemesPhrase.parkNot, ["onderwerp": title(topic)]), .topics(.unpark(topic)))
    return Scene(
      said(ThemesPhrase.parkTitle),
      [.question(said(ThemesPhrase.parkQuestion)), .instruction(said(ThemesPhrase.parkWhy)), .gap]
        + choices.map { .choice($0) }
        + (preparation.parked.contains(topic) ? [.gap, .choice(going)] : []),
      // A hurried Enter parks what came last, not what is most important.
      start: .at(.choice(.topic(topic))))
  }

  /// A fourth topic for when there is time left: which one leaves the sheet?
  func dropOneScene(_ topic: Topic, parking waiting: Topic) -> Scene {
    let choices = (preparation.parked + [waiting]).map { dropped in
      Choice(
        .ranked(rank(of: dropped)), title(dropped), .topics(.exchangeDropping(topic, parking: waiting, dropped)),
        id: .topic(dropped))
    }
    return Scene(
      said(ThemesPhrase.dropTitle),
      [.question(said(ThemesPhrase.dropQuestion)), .instruction(said(ThemesPhrase.dropWhy)), .gap]
        + choices.map { .choice($0) } + [.gap, .choice(Choice(.wayOn, said(GeneralPhrase.back), .goBack))],
      start: .at(.choice(.topic(waiting))))
  }
}

/// The list of themes, and which topic can wait.
public enum ThemesPhrase: String, Phrase {
  case title = "themas.titel"
  case question = "themas.vraag"
  case howMany = "themas.hoeveel"
  case own = "themas.eigen"
  case addOwn = "themas.eigen-toevoegen"
  case ifTimeIsLeft = "themas.als-er-tijd-over-is"
  case goOn = "themas.verder"
  case parkTitle = "themas.parkeren-titel"
  case parkQuestion = "themas.parkeren-vraag"
  case parkWhy = "themas.parkeren-waarom"
  case parkNot = "themas.parkeren-niet"
  case dropTitle = "themas.eraf-titel"
  case dropQuestion = "themas.eraf-vraag"
  case dropWhy = "themas.eraf-waarom"
  case parked = "themas.geparkeerd"
  case parkDropped = "themas.geparkeerd-weg"

  public var blanks: [String] {
    switch self {
    case .howMany: ["gekozen"]
    case .ifTimeIsLeft: ["onderwerpen"]
    case .parkNot: ["onderwerp"]
    case .parked: ["onderwerp"]
    case .parkDropped: ["onderwerp"]
    default: []
    }
  }
}
