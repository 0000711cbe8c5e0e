import Guide
import Wording

extension State {
  var beginScene: Scene {
    Scene(
      title: phrases[.programTitle], progress: progress(),
      elements: [
        .heading(phrases[.beginWelcome])
      ] + (kiosk?.organisation.map { [.aside($0)] } ?? []) + [
        .gap,
        .text(phrases[.beginWhat]), .gap,
        .text(phrases[.beginKept]), .gap,
        .text(phrases[.beginTime]), .gap,
      ] + idleAnnouncement + [
        .buttons([
          Button(label: phrases[.beginStart], intent: .goTo(.situation)),
          Button(label: phrases[.beginRead], intent: .goTo(.introduction)),
        ])
      ] + togetherOption)
  }

  var introductionScene: Scene {
    var elements: [Element] = [.heading(guide.introduction.title), .gap]
    for paragraph in guide.introduction.paragraphs { elements += [.text(paragraph), .gap] }
    for step in guide.steps {
      elements += [.heading("\(step.number)  \(step.title)"), .text(step.text), .gap]
    }
    elements.append(.aside(sourceLine))
    return Scene(
      title: phrases[.introductionTitle], progress: progress(), elements: elements, isReading: true)
  }
}
