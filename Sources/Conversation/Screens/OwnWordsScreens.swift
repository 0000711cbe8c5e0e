import Preparation
import Wording

extension State {
  var ownTopicScene: Scene {
    let adding = said(session.reworded == nil ? .ownTopicAdd : .ownTopicChange)
    return Scene(
      said(.ownTopicTitle),
      [
        .question(said(.ownTopicQuestion)), .instruction(said(.ownTopicExample)), .gap,
        field(.ownTopic, length: .sentence, onDone: .topics(.addOwn)), .gap,
        .choice(Choice(.wayOn, adding, .topics(.addOwn))),
        .choice(Choice(.wayOn, said(.back), .goBack)),
      ])
  }

  func ownScene(_ topic: Topic) -> Scene {
    let isOnSheet = preparation.topics.contains(topic)
    return Scene(
      said(.ownTopicTitle),
      [
        .heading(title(topic)), .gap,
        .choice(Choice(.many(isChosen: isOnSheet), said(.ownTopicOnSheet), .topics(.toggle(topic)))),
        .choice(Choice(.action, said(.ownTopicReword), .topics(.reword(topic)))),
        .choice(Choice(.action, said(.ownTopicDiscard), .topics(.discard(topic)))),
        .gap, .choice(Choice(.wayOn, said(.themeBack), .goTo(.themes))),
      ])
  }

  /// The last thing that is asked before the sheet.
  var somethingElseScene: Scene {
    let questions = (0...preparation.questions.count).map { field(.ownQuestion($0), length: .sentence) }
    return Scene(
      said(.somethingElseTitle),
      [
        .question(said(.somethingElseQuestion)), field(.somethingElse, length: .remark), .gap,
        .question(said(.ownQuestionsTitle)),
      ] + questions + [.gap, .choice(Choice(.wayOn, said(.toAgenda), .goTo(.agenda)))])
  }
}
