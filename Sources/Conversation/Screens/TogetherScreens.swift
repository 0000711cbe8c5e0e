import Agenda
import Guide
import Preparation
import Sheet
import Wording

extension State {
  /// The switch on the first screen.
  var togetherChoice: [Element] {
    guard offersHelperMode else { return [] }
    let isOn = session.together != nil
    let choice = Choice(
      .many(isChosen: isOn), said(BeginPhrase.together), .together(.toggle),
      detail: isOn ? said(BeginPhrase.togetherWhat) : nil)
    return [.gap, .choice(choice)]
  }

  /// Whether the sheet says that a peer worker helped.
  var saysTogetherChoice: [Element] {
    guard session.together != nil else { return [] }
    let choice = Choice(
      .many(isChosen: preparation.saysTogether), said(TogetherPhrase.onSheet), .together(.toggleSaysSo))
    return [.choice(choice), .gap]
  }

  /// The way back to what the patient did not want on the sheet.
  var reconsiderChoice: [Element] {
    guard keepsRestOffSheet else { return [] }
    return [
      .choice(Choice(.many(isChosen: false), said(TogetherPhrase.reconsiderRest), .together(.reconsider(.rest)))), .gap,
    ]
  }

  /// What something brings to the sheet, and whether the patient wants that.
  func confirmScene(_ matter: Matter) -> Scene {
    let (what, text) = part(matter)
    let replies = replies(
      [(.yes, .confirmYes, .together(.confirm(matter))), (.no, .confirmNo, .together(.keepOffSheet(matter)))]
        + [(.change, .confirmChange, .together(.change(matter)))])
    return Scene(
      said(GeneralPhrase.programTitle),
      [.status(what), .gap, .sheet(text), .gap, .question(said(TogetherPhrase.confirmQuestion))] + replies.choices,
      ways: replies.ways, isToRead: true)
  }

  /// Which part of the sheet something is, and how it reads there.
  private func part(_ matter: Matter) -> (what: Text, text: [SheetLine]) {
    switch matter {
    case .topic(let topic):
      let number = (preparation.topics.firstIndex(of: topic) ?? 0) + 1
      let which = phrases[
        TogetherPhrase.confirmTopicWhich, ["nummer": String(number), "aantal": String(preparation.topics.count)]]
      return (Text(which), lines(agenda.sheet.lines(ofTopic: number)))
    case .rest:
      var asked = self
      asked.session.together?.answerAboutRest = nil
      let sheet = asked.agenda.sheet
      let rest = preparation.rest(guide)
      let situation = rest.benefit == nil && rest.answers.isEmpty ? [] : sheet.situation
      return (said(TogetherPhrase.confirmRestWhich), lines(situation + sheet.linesAfterTopics))
    }
  }

  /// The whole sheet once more, and whether the patient wants it on paper now.
  func confirmPrintScene(_ printer: String) -> Scene {
    let replies = replies([
      (.yes, .confirmPrintYes, .paper(.confirmPrint(printer: printer))), (.no, .confirmPrintNo, .goBack),
    ])
    return Scene(
      said(PrintPhrase.title),
      [.question(said(TogetherPhrase.confirmPrintQuestion))] + replies.choices + [
        .gap, .sheet(lines(agenda.sheet.lines)),
      ],
      ways: replies.ways, isToRead: true)
  }

  /// Answers that can be chosen, and given at once.
  private func replies(_ replies: [(Choice.Reply, TogetherPhrase, Intent)]) -> (choices: [Element], ways: [Way]) {
    (
      replies.map { reply, phrase, intent in .choice(Choice(.reply(reply), said(phrase), intent)) },
      replies.map { reply, _, intent in Way(reply.act, intent) }
    )
  }
}

/// Together with a peer worker.
public enum TogetherPhrase: String, Phrase {
  case mark = "samen.merk"
  case confirmTopicWhich = "samen.onderwerp"
  case confirmRestWhich = "samen.de-rest"
  case confirmQuestion = "samen.vraag"
  case confirmHow = "samen.hoe"
  case confirmYes = "samen.ja"
  case confirmNo = "samen.nee"
  case confirmChange = "samen.veranderen"
  case confirmFirst = "samen.eerst-dit"
  case confirmTopicKeptOff = "samen.niet-op-het-blad"
  case confirmRestKeptOff = "samen.de-rest-niet-op-het-blad"
  case reconsiderRest = "samen.de-rest-toch"
  case confirmPrintQuestion = "samen.afdrukken-vraag"
  case confirmPrintYes = "samen.afdrukken-ja"
  case confirmPrintNo = "samen.afdrukken-nee"
  case onSheet = "samen.op-het-blad"

  public var blanks: [String] {
    switch self {
    case .confirmTopicWhich: ["nummer", "aantal"]
    case .confirmTopicKeptOff: ["onderwerp"]
    default: []
    }
  }
}
