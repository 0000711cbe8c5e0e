import Guide
import Preparation
import Wording

extension State {
  var situationScene: Scene {
    let goingOn = Choice(.wayOn, said(GeneralPhrase.goOn), .returnTo(.themes))
    return Scene(
      said(SituationPhrase.title),
      [.question(said(SituationPhrase.question)), .instruction(said(SituationPhrase.moreThanOne)), .gap]
        + situationElements(wayOn: goingOn) + [.gap, .choice(goingOn)] + waysToIntake(said(IntakePhrase.rather)),
      start: situationStart)
  }

  /// At the situation that was chosen; at the question before one is, so that no hurried Enter chooses one.
  var situationStart: Scene.Start {
    preparation.situation.map { .at(.choice(.intent(.answers(.chooseSituation($0))))) } ?? .top
  }

  /// The three situations and the benefit beside them, as the guide prints them.
  ///
  /// - Parameter wayOn: where somebody goes who is done with it.
  func situationElements(wayOn: Choice) -> [Element] {
    let choices = (guide.situationQuestion?.options ?? []).compactMap { option in
      option.situation.map { situation in
        Element.choice(
          Choice(
            .one(isChosen: preparation.situation == situation), Text(option.text),
            .answers(.chooseSituation(situation)),
            next: .field(.benefit)))
      }
    }
    return choices + [.gap, field(.benefit, label: said(SituationPhrase.benefit), length: .word, onDone: wayOn.intent)]
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
