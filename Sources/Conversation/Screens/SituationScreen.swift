import Guide
import Preparation
import Wording

extension State {
  var situationScene: Scene {
    Scene(
      title: phrases[.situationTitle], progress: progress(),
      elements: [.heading(phrases[.situationQuestion]), .text(phrases[.situationMoreThanOne]), .gap]
        + situationElements + [
          .gap,
          .buttons([Button(label: phrases[.goOn], intent: .goTo(.themes))]),
        ],
      start: chosenSituation)
  }

  /// Where the situation that was chosen stands, when the situations are the first things on a screen.
  var chosenSituation: Focus? {
    preparation.situation.map { .item(Situation.allCases.firstIndex(of: $0) ?? 0) }
  }

  /// The three situations and the benefit beside them, as the guide prints them.
  var situationElements: [Element] {
    let printed = guide.situationQuestion.map { question -> [String] in
      if case .choice(let options) = question.kind { options } else { [] }
    }
    let options = zip(Situation.allCases, printed ?? []).map { situation, text in
      Element.option(
        Option(
          mark: preparation.situation == situation ? "(x)" : "( )", label: text,
          intent: .chooseSituation(situation)))
    }
    return options + [.gap, .field(.benefit, label: phrases[.situationBenefit], rows: 1...1)]
  }
}

extension Guide {
  /// The question that asks for the situation itself.
  var situationQuestion: Question? {
    for theme in themes {
      for question in theme.questions(for: nil) {
        if case .choice = question.kind { return question }
      }
    }
    return nil
  }
}
