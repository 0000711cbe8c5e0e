import Guide
import Wording

extension State {
  /// What a peer worker can think of at this point of the conversation.
  var tipsScene: Scene {
    let moment = moment
    let advice = tips.at(moment).flatMap { tip -> [Element] in
      [.text(tip.text), .aside(phrases[.tipsSource, ["bron": tip.source.line]]), .gap]
    }
    return Scene(
      title: phrases[.tipsTitle], progress: progress(), elements: [.heading(phrases[moment.phrase]), .gap] + advice,
      isReading: true)
  }

  /// Where in the conversation somebody is, whatever they are reading about it.
  private var moment: Tip.Moment {
    switch places.last(where: { $0 != .tips && $0 != .help }) {
    case nil, .begin, .introduction, .situation, .tips, .help: .begin
    case .themes, .parkOne, .ownTopic, .own: .choosing
    case .theme, .question, .explanation, .links, .link, .somethingElse: .questions
    case .agenda, .print, .save, .confirm, .confirmPrint: .sheet
    case .printing, .saved, .stop: .after
    }
  }
}

extension Scene {
  /// The same screen with a way to the tips.
  func together(with state: State) -> Scene {
    guard state.place != .tips else { return self }
    var scene = self
    // After what a patient needs: there is a button too.
    scene.bindings.append(Command.tips.binding(.goTo(.tips), state.phrases))
    // Where every row is needed, only the key is left.
    guard !isBare else { return scene }
    let button = Button(label: state.phrases[.tipsTitle], intent: .goTo(.tips))
    if case .buttons(let others) = scene.elements.last {
      scene.elements[scene.elements.count - 1] = .buttons(others + [button])
    } else {
      scene.elements += [.gap, .buttons([button])]
    }
    return scene
  }
}

extension Tip.Moment {
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

extension TipSource {
  fileprivate var line: String {
    ([title] + (publisher.map { [$0] } ?? []) + (year.map { [String($0)] } ?? [])).joined(separator: ", ")
  }
}
