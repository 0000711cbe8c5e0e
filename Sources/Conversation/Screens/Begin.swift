import Guide
import Wording

extension State {
  var beginScene: Scene {
    var elements: [Element] = [.heading(said(BeginPhrase.welcome))]
    if let organisation = kiosk?.organisation { elements.append(.source(Text(organisation))) }
    elements += [
      .gap, .body(said(BeginPhrase.what)), .gap, .body(said(BeginPhrase.kept)), .gap, .body(said(BeginPhrase.time)),
      .gap,
    ]
    elements += idleAnnouncement
    elements += [
      .choice(Choice(.wayOn, said(BeginPhrase.start), .goTo(.situation))),
      .choice(Choice(.wayOn, said(BeginPhrase.read), .goTo(.introduction))),
    ]
    return Scene(said(GeneralPhrase.programTitle), elements + togetherChoice)
  }

  var introductionScene: Scene {
    // Before all that can be read here, so that nobody has to come to its end.
    var elements = wayToReading.isEmpty ? [] : wayToReading + [.gap]
    elements += [.heading(Text(guide.introduction.title)), .gap]
    for paragraph in guide.introduction.paragraphs { elements += [.body(Text(paragraph)), .gap] }
    for step in guide.steps {
      elements += [.heading(Text("\(step.number)  \(step.title)")), .body(Text(step.text)), .gap]
    }
    elements.append(.source(sourceLine))
    return Scene(said(BeginPhrase.introductionTitle), elements, isToRead: true)
  }
}

/// The first screen, and what there is to read about the guide.
public enum BeginPhrase: String, Phrase {
  case welcome = "begin.welkom"
  case what = "begin.wat"
  case kept = "begin.bewaard"
  case time = "begin.tijd"
  case start = "begin.beginnen"
  case read = "begin.lezen"
  case together = "begin.samen"
  case togetherWhat = "begin.samen-uitleg"
  case introductionTitle = "begin.over-de-leidraad"
}
