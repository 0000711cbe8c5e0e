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

  /// What one topic brings to the sheet, and whether the patient wants that.
  func confirmTopicScene(_ topic: Topic) -> Scene {
    let number = (preparation.topics.firstIndex(of: topic) ?? 0) + 1
    let which = ["nummer": String(number), "aantal": String(preparation.topics.count)] as KeyValuePairs
    var scene = Scene(
      title: phrases[.programTitle], progress: progress(),
      elements: [
        .text(phrases[.confirmTopicWhich, which]), .gap, .verbatim(agenda.sheet.text(ofTopic: number)), .gap,
        .heading(phrases[.confirmTopicQuestion]),
      ], isReading: true)
    scene.add(answer: "J", phrases[.confirmTopicYes], .confirmTopic(topic))
    scene.add(answer: "N", phrases[.confirmTopicNo], .keepOffSheet(topic))
    scene.add(answer: "T", phrases[.confirmTopicChange], .changeTopic(topic))
    return scene
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
