import Canvas
import Guide
import Preparation
import Wording

extension State {
  /// What the screen holds that is shown now.
  var scene: Scene {
    var scene = ownScene
    scene.bindings += commonBindings
    if !Frame.hasFoot(size), place.isWhereSomebodyPauses { scene.elements += [.gap, .text(phrases[.acuteHelp])] }
    if together != nil { scene = scene.together(with: self) }
    if takesLetters(scene) {
      // Where somebody answers, a letter is never a command, wherever the cursor is.
      for index in scene.bindings.indices { scene.bindings[index].keys.removeAll(where: \.isText) }
    }
    return scene
  }

  /// Letters are for writing here, so that no word typed in the wrong place prints or stops.
  func takesLetters(_ scene: Scene) -> Bool {
    if case .question = place { return true }
    return scene.fields.first != nil
  }

  private var ownScene: Scene {
    switch place {
    case .begin: beginScene
    case .introduction: introductionScene
    case .situation: situationScene
    case .themes: themesScene
    case .parkOne(let topic): parkOneScene(topic)
    case .theme(let id): guide.theme(id).map(themeScene) ?? begunAnew
    case .question(let theme, let question): questionScene(theme, question) ?? begunAnew
    case .explanation(let id): guide.theme(id).map(explanationScene) ?? begunAnew
    case .links(let id): guide.theme(id).map(linksScene) ?? begunAnew
    case .link(let id, let index): guide.theme(id).map { linkScene($0, index) } ?? begunAnew
    case .ownTopic: ownTopicScene
    case .own(let topic): ownScene(topic)
    case .somethingElse: somethingElseScene
    case .agenda: agendaScene
    case .print: printScene
    case .printing: printingScene
    case .save(let format): saveScene(format)
    case .saved(let path): savedScene(path)
    case .help: helpScene
    case .stop: stopScene
    case .confirm(let matter): confirmScene(matter)
    case .confirmPrint(let printer): confirmPrintScene(printer)
    case .tips: tipsScene
    }
  }

  /// For a place that the guide does not have.
  private var begunAnew: Scene { beginScene }

  private var commonBindings: [Binding] {
    var bindings: [Binding] = []
    if place != .help { bindings.append(Command.help.binding(.goTo(.help), phrases)) }
    if places.count > 1 {
      bindings.append(Binding(keys: [.escape], intent: .goBack, hint: hint(.keyEscape, .hintBack)))
    }
    if !place.isAboutPrinting { bindings.append(Command.print.binding(.goTo(.print), phrases)) }
    if place != .agenda { bindings.append(Command.agenda.binding(.goTo(.agenda), phrases)) }
    bindings.append(Command.hide.binding(.hide, phrases))
    if place != .stop { bindings.append(Command.stop.binding(.goTo(.stop), phrases)) }
    // These have buttons too, so their hints may be the ones for which there is no room.
    if let theme = place.theme.flatMap(guide.theme) {
      if !theme.explanation.isEmpty, place != .explanation(theme.id) {
        bindings.append(Command.explanation.binding(.goTo(.explanation(theme.id)), phrases))
      }
      if !theme.links.isEmpty, place != .links(theme.id) {
        bindings.append(Command.links.binding(.goTo(.links(theme.id)), phrases))
      }
    }
    return bindings
  }

  /// "Stap 1 van 4", and where in it.
  func progress(_ detail: String? = nil) -> String {
    phrases.step + (detail.map { " \u{B7} " + $0 } ?? ": " + phrases[.stepPreparation])
  }

  func hint(_ key: Phrase, _ label: Phrase) -> Binding.Hint {
    Binding.Hint(keyInField: phrases[key], key: phrases[key], label: phrases[label])
  }

  /// The line that says where a text comes from.
  var sourceLine: String {
    phrases[
      .sourceLine,
      ["titel": guide.source.title, "uitgever": guide.source.publisher, "jaar": String(guide.source.year)]]
  }
}

extension Phrasebook {
  /// "Stap 1 van 4".
  var step: String { self[.stepOf, ["stap": String(State.step), "aantal": "4"]] }
}

extension Key {
  fileprivate var isText: Bool {
    if case .character = self { true } else { false }
  }
}
