import Agenda
import Guide
import Preparation
import Wording

extension State {
  var themesScene: Scene {
    let width = guide.themes.map(\.title.count).max() ?? 0
    var elements: [Element] = [
      .heading(phrases[.themesQuestion]),
      .text(phrases[.themesHowMany, ["gekozen": String(preparation.topics.count)]]), .gap,
    ]
    for theme in guide.themes {
      elements.append(
        .option(
          topicOption(.theme(theme.id), detail: theme.summary, columns: width, onEnter: .goTo(.theme(theme.id)))))
    }
    for topic in ownTopics {
      elements.append(
        .option(topicOption(topic, detail: phrases[.themesOwn], columns: width, onEnter: .goTo(.own(topic)))))
    }
    elements.append(.option(Option(mark: " + ", label: phrases[.themesAddOwn], intent: .goTo(.ownTopic))))
    elements.append(.gap)
    if !preparation.parked.isEmpty {
      let titles = preparation.parked.map(guide.title(of:)).joined(separator: ", ")
      elements += [.text(phrases[.themesParked, ["onderwerpen": titles]]), .gap]
    }
    elements.append(.buttons([Button(label: phrases[.themesGoOn], intent: .goTo(.somethingElse))]))
    var scene = Scene(title: phrases[.themesTitle], progress: progress(), elements: elements)
    scene.bindings = [
      Binding(
        keys: [], intent: .goBack,
        hint: .init(keyInField: phrases[.keySpace], key: phrases[.keySpace], label: phrases[.hintChoose])),
      Binding(
        keys: [], intent: .goBack,
        hint: .init(keyInField: phrases[.keyEnter], key: phrases[.keyEnter], label: phrases[.hintRead])),
      Binding(keys: [], intent: .goBack, hint: .init(keyInField: "< >", key: "< >", label: phrases[.hintOrder])),
      Binding(
        keys: [.character("s"), .character("S")], intent: .goTo(.situation),
        hint: .init(keyInField: "S", key: "S", label: phrases[.hintSituation])),
    ]
    return scene
  }

  private func topicOption(_ topic: Topic, detail: String, columns: Int, onEnter: Intent) -> Option {
    Option(
      mark: mark(of: topic), label: guide.title(of: topic), detail: detail, labelColumns: columns, intent: onEnter,
      onSpace: .toggleTopic(topic), movable: { .moveTopic(topic, by: $0) })
  }

  /// `[2]` for the second topic, `[+]` for a parked one.
  func mark(of topic: Topic) -> String {
    if let index = preparation.topics.firstIndex(of: topic) { return "[\(index + 1)]" }
    return preparation.parked.contains(topic) ? "[+]" : "[ ]"
  }

  /// A fourth topic: which of the four can wait? One that waits already can also go.
  func parkOneScene(_ topic: Topic) -> Scene {
    let choices = preparation.topics + [topic]
    let going = Option(
      mark: " - ", label: phrases[.parkNot, ["onderwerp": guide.title(of: topic)]], intent: .unpark(topic))
    return Scene(
      title: phrases[.parkTitle], progress: progress(),
      elements: [
        .heading(phrases[.parkQuestion]), .text(phrases[.parkWhy]), .gap,
      ]
        + choices.map { choice in
          .option(
            Option(
              mark: mark(of: choice), label: guide.title(of: choice), intent: .exchange(topic, parking: choice)))
        } + (preparation.parked.contains(topic) ? [.gap, .option(going)] : []),
      // A hurried Enter parks what came last, not what is most important.
      start: .item(choices.count - 1))
  }
}
