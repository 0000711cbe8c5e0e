import Preparation
import Wording

extension State {
  var ownTopicScene: Scene {
    Scene(
      title: phrases[.ownTopicTitle], progress: progress(),
      elements: [
        .heading(phrases[.ownTopicQuestion]), .text(phrases[.ownTopicExample]), .gap,
        .field(.ownTopic, label: nil, rows: 1...2), .gap,
        .buttons([
          Button(label: phrases[reworded == nil ? .ownTopicAdd : .ownTopicChange], intent: .addOwnTopic),
          Button(label: phrases[.back], intent: .goBack),
        ]),
      ])
  }

  func ownScene(_ topic: Topic) -> Scene {
    let isOnSheet = preparation.topics.contains(topic)
    return Scene(
      title: phrases[.ownTopicTitle], progress: progress(),
      elements: [
        .heading(guide.title(of: topic)), .gap,
        .option(
          Option(mark: isOnSheet ? "[x]" : "[ ]", label: phrases[.ownTopicOnSheet], intent: .toggleTopic(topic))),
        .option(Option(mark: " - ", label: phrases[.ownTopicReword], intent: .rewordOwnTopic(topic))),
        .option(Option(mark: " - ", label: phrases[.ownTopicDiscard], intent: .discardOwnTopic(topic))),
        .gap, .buttons([Button(label: phrases[.themeBack], intent: .goTo(.themes))]),
      ])
  }

  /// The last thing that is asked before the sheet.
  var somethingElseScene: Scene {
    let questions = (0...preparation.questions.count).map { index in
      Element.field(.ownQuestion(index), label: nil, rows: 1...2)
    }
    return Scene(
      title: phrases[.somethingElseTitle], progress: progress(),
      elements: [
        .heading(phrases[.somethingElseQuestion]),
        .field(.somethingElse, label: nil, rows: 2...5), .gap,
        .heading(phrases[.ownQuestionsTitle]),
      ] + questions + [
        .gap, .buttons([Button(label: phrases[.toAgenda], intent: .goTo(.agenda))]),
      ])
  }
}
