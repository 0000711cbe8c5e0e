import Agenda
import Guide
import Preparation
import Wording

extension State {
  /// The switch on the first screen.
  var togetherOption: [Element] {
    guard offersHelperMode else { return [] }
    let option = Option(
      mark: together == nil ? "[ ]" : "[x]", label: phrases[.togetherSwitch],
      detail: together == nil ? "" : phrases[.togetherWhat], intent: .toggleTogether)
    return [.gap, .option(option)]
  }

  /// Whether the sheet says that a peer worker helped.
  var saysTogetherOption: [Element] {
    guard together != nil else { return [] }
    let option = Option(
      mark: preparation.saysTogether ? "[x]" : "[ ]", label: phrases[.togetherOnSheet], intent: .toggleSaysTogether)
    return [.option(option), .gap]
  }

  /// The way back to what the patient did not want on the sheet.
  var reconsiderOption: [Element] {
    guard keepsRestOffSheet else { return [] }
    return [.option(Option(mark: "[ ]", label: phrases[.reconsiderRest], intent: .reconsider(.rest))), .gap]
  }

  /// What something brings to the sheet, and whether the patient wants that.
  func confirmScene(_ matter: Matter) -> Scene {
    let (what, text) = part(matter)
    var scene = Scene(
      title: phrases[.programTitle], progress: progress(),
      elements: [.text(what), .gap, .verbatim(text), .gap, .heading(phrases[.confirmQuestion])], isReading: true)
    scene.add(answer: "J", phrases[.confirmYes], .confirm(matter))
    scene.add(answer: "N", phrases[.confirmNo], .keepOffSheet(matter))
    scene.add(answer: "T", phrases[.confirmChange], .change(matter))
    return scene
  }

  /// Which part of the sheet something is, and how it reads there.
  private func part(_ matter: Matter) -> (what: String, text: [String]) {
    switch matter {
    case .topic(let topic):
      let number = (preparation.topics.firstIndex(of: topic) ?? 0) + 1
      let which = ["nummer": String(number), "aantal": String(preparation.topics.count)] as KeyValuePairs
      return (phrases[.confirmTopicWhich, which], agenda.sheet.text(ofTopic: number))
    case .rest:
      var asked = self
      asked.together?.answerAboutRest = nil
      let sheet = asked.agenda.sheet
      return (phrases[.confirmRestWhich], (rest.benefit.isEmpty ? [] : sheet.situation) + sheet.textAfterTopics)
    }
  }

  /// The whole sheet once more, and whether the patient wants it on paper now.
  func confirmPrintScene(_ printer: String) -> Scene {
    var scene = Scene(
      title: phrases[.printTitle], progress: progress(), elements: [.heading(phrases[.confirmPrintQuestion])],
      isReading: true)
    scene.add(answer: "J", phrases[.confirmPrintYes], .confirmPrint(printer: printer))
    scene.add(answer: "N", phrases[.confirmPrintNo], .goBack)
    scene.elements += [.gap, .verbatim(agenda.sheet.text)]
    return scene
  }
}

extension Scene {
  /// An answer that can be chosen, and given with its letter.
  fileprivate mutating func add(answer letter: Character, _ label: String, _ intent: Intent) {
    elements.append(.option(Option(mark: "[\(letter)]", label: label, intent: intent)))
    bindings.append(
      Binding(keys: [.character(letter), .character(Character(letter.lowercased()))], intent: intent, hint: nil))
  }
}
