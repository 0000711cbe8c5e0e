import Guide
import Wording

extension State {
  /// What a peer worker can think of at this point of the conversation.
  var tipsScene: Scene {
    let theme = session.path.reversed().lazy.compactMap(\.facts.theme).first
    let advice = tips.at(momentAtHand, about: theme).flatMap { tip -> [Element] in
      [
        .body(Text(tip.text)), .source(said(TipsPhrase.source, ["bron": Text(guide.source(tip.source)?.line ?? "")])),
        .gap,
      ]
    }
    return Scene(said(TipsPhrase.title), [.heading(said(momentAtHand.phrase)), .gap] + advice, isToRead: true)
  }

  /// Where in the conversation somebody is, whatever they are reading.
  var momentAtHand: Moment {
    session.path.reversed().lazy.compactMap(\.facts.moment).first ?? .begin
  }
}

extension Moment {
  fileprivate var phrase: TipsPhrase {
    switch self {
    case .begin: .atBegin
    case .choosing: .atChoosing
    case .questions: .atQuestions
    case .sheet: .atSheet
    case .after: .after
    }
  }
}

extension Source {
  /// Its title, whose it is and of which year, as far as it tells.
  var line: String {
    [title, publisher, year.map { String($0) } ?? date].compactMap(\.self).joined(separator: ", ")
  }
}

/// Tips for a peer worker.
public enum TipsPhrase: String, Phrase {
  case title = "samen.tips"
  case atBegin = "samen.tips-begin"
  case atChoosing = "samen.tips-kiezen"
  case atQuestions = "samen.tips-vragen"
  case atSheet = "samen.tips-blad"
  case after = "samen.tips-daarna"
  case source = "samen.tips-bron"

  public var blanks: [String] {
    switch self {
    case .source: ["bron"]
    default: []
    }
  }
}
