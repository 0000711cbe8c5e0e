import Guide
import Wording

extension State {
  /// What a peer worker can think of at this point of the conversation.
  var tipsScene: Scene {
    // Wherever somebody is, whatever they are reading about it.
    let moment = session.path.reversed().lazy.compactMap(\.facts.moment).first ?? .begin
    let theme = session.path.reversed().lazy.compactMap(\.facts.theme).first
    let advice = tips.at(moment, about: theme).flatMap { tip -> [Element] in
      [.body(Text(tip.text)), .source(said(.tipsSource, ["bron": Text(guide.source(tip.source)?.line ?? "")])), .gap]
    }
    return Scene(said(.tipsTitle), [.heading(said(moment.phrase)), .gap] + advice, isToRead: true)
  }
}

extension Moment {
  fileprivate var phrase: Phrase {
    switch self {
    case .begin: .tipsAtBegin
    case .choosing: .tipsAtChoosing
    case .questions: .tipsAtQuestions
    case .sheet: .tipsAtSheet
    case .after: .tipsAfter
    }
  }
}

extension Source {
  /// Its title, whose it is and of which year, as far as it tells.
  var line: String {
    ([title] + (publisher.map { [$0] } ?? []) + (year.map { [String($0)] } ?? [])).joined(separator: ", ")
  }
}
