import Agenda
import Preparation
import Wording

extension State {
  /// The sheet as it will be printed, line for line.
  var agendaScene: Scene {
    let agenda = agenda
    var elements: [Element] = [
      .buttons([Button(label: phrases[.agendaPrint], intent: .goTo(.print))] + saveButtons), .gap,
    ]
    if !agenda.leftOff.isEmpty {
      elements += agenda.leftOff.map { .text(leftOffLine($0)) } + [.gap]
    }
    for (index, topic) in preparation.topics.enumerated() where preparation.topics.count > 1 {
      elements.append(
        .option(
          Option(
            mark: "[\(index + 1)]", label: guide.title(of: topic), intent: place(of: topic),
            movable: { .moveTopic(topic, by: $0) })))
    }
    if preparation.topics.count > 1 { elements.append(.gap) }
    elements += saysTogetherOption + reconsiderOption
    elements.append(.verbatim(agenda.sheet.text))
    var scene = Scene(title: phrases[.agendaTitle], progress: progress(), elements: elements, isReading: true)
    scene.start = .item(0)
    if preparation.topics.count > 1 {
      scene.bindings = [
        Binding(keys: [], intent: .goBack, hint: .init(keyInField: "< >", key: "< >", label: phrases[.hintOrder]))
      ]
    }
    return scene
  }

  private var saveButtons: [Button] {
    guard canSave else { return [] }
    return [
      Button(label: phrases[.agendaSavePDF], intent: .goTo(.save(.pdf))),
      Button(label: phrases[.agendaSaveText], intent: .goTo(.save(.text))),
    ]
  }

  private func place(of topic: Topic) -> Intent {
    switch topic {
    case .theme(let id): .goTo(.theme(id))
    case .own: .goTo(.themes)
    }
  }

  private func leftOffLine(_ leftOff: LeftOff) -> String {
    phrases[leftOff.isShortened ? .agendaCut : .agendaLeftOff, ["wat": name(of: leftOff.place)]]
  }

  /// What a part of the sheet is called.
  private func name(of place: LeftOff.Place) -> String {
    switch place {
    case .benefit: phrases[.partBenefit]
    case .topic(let index): guide.title(of: preparation.topics[index])
    case .answer(let id): guide.question(id)?.text ?? id
    case .parked(let index): guide.title(of: preparation.parked[index])
    case .ownQuestion(let index): preparation.questions[index]
    case .somethingElse: phrases[.sheetSomethingElse]
    case .agreement(let index): preparation.agreements[index].what
    case .followUp: phrases[.partFollowUp]
    }
  }
}
