import Guide
import Wording

extension State {
  var beginScene: Scene {
    var elements: [Element] = [.heading(said(.beginWelcome))]
    if let organisation = kiosk?.organisation { elements.append(.source(Text(organisation))) }
    elements += [
      .gap, .body(said(.beginWhat)), .gap, .body(said(.beginKept)), .gap, .body(said(.beginTime)), .gap,
    ]
    elements += idleAnnouncement
    elements += [
      .choice(Choice(.wayOn, said(.beginStart), .goTo(.situation))),
      .choice(Choice(.wayOn, said(.beginRead), .goTo(.introduction))),
    ]
    return Scene(said(.programTitle), elements + togetherChoice)
  }

  var introductionScene: Scene {
    var elements: [Element] = [.heading(Text(guide.introduction.title)), .gap]
    for paragraph in guide.introduction.paragraphs { elements += [.body(Text(paragraph)), .gap] }
    for step in guide.steps {
      elements += [.heading(Text("\(step.number)  \(step.title)")), .body(Text(step.text)), .gap]
    }
    elements.append(.source(sourceLine))
    return Scene(said(.introductionTitle), elements, isToRead: true)
  }
}
