import Guide
import Preparation
import Wording

extension State {
  var situationScene: Scene {
    Scene(
      said(SituationPhrase.title),
      [.question(said(SituationPhrase.question)), .instruction(said(SituationPhrase.moreThanOne)), .gap]
        + situationElements + [
          .gap, .choice(Choice(.wayOn, said(GeneralPhrase.goOn), .goTo(.themes))),
        ],
      start: situationStart)
  }

  /// At the situation that was chosen.
  var situationStart: Scene.Start {
    preparation.situation.map { .at(.choice(.intent(.answers(.chooseSituation($0))))) } ?? .first
  }

  /// The three situations and the benefit beside them, as the guide prints them.
  var situationElements: [Element] {
    let choices = (guide.situationQuestion?.options ?? []).compactMap { option in
      option.situation.map { situation in
        Element.choice(
          Choice(
            .one(isChosen: preparation.situation == situation), Text(option.text),
            .answers(.chooseSituation(situation)),
            next: .field(.benefit)))
      }
    }
    return choices + [.gap, field(.benefit, label: said(SituationPhrase.benefit), length: .word)]
  }

  /// A place to type in, with what is in it.
  func field(
    _ id: Field, label: Text? = nil, length: Field.Length, surplus: Int = 0, onDone: Intent? = nil
  ) -> Element {
    .field(
      FieldElement(
        id: id, label: label, value: Text(own: words(in: id)), surplus: surplus, length: length, onDone: onDone))
  }
}

/// At work or not.
public enum SituationPhrase: String, Phrase {
  case title = "situatie.titel"
  case question = "situatie.vraag"
  case moreThanOne = "situatie.meer-dan-een"
  case benefit = "situatie.uitkering"
}
