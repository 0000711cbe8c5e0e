import Agenda
import Guide
import Preparation
import Wording

extension State {
  func questionScene(_ themeID: Theme.ID, _ id: Question.ID) -> Scene? {
    guard let theme = guide.theme(themeID), let question = guide.question(id) else { return nil }
    let screens = screens(of: themeID)
    let number = (screens.firstIndex { $0.id == id } ?? 0) + 1
    let isLast = number >= screens.count
    let waysOn = waysOn(isLast: isLast, theme)
    var elements: [Element] = [.question(Text(question.text))] + printedTwice(question, in: theme) + [.gap]
    var ways = [
      Way(isLast ? .finish : .next, .answers(.turn(by: 1))), Way(.previous, .answers(.turn(by: -1))),
    ]
    if question.asksSituation {
      elements += situationElements(wayOn: waysOn[0])
    } else {
      // Composing it is most of the work of this screen.
      let agenda = agenda
      elements += answering(question, theme, agenda) + onSheet(question, theme, agenda)
      ways.append(Way(.onSheet, .answers(.togglePrivate(id))))
    }
    elements += [.gap] + waysOn.map { .choice($0) }
    let detail = phrases[QuestionPhrase.numberOf, ["nummer": String(number), "aantal": String(screens.count)]]
    var scene = Scene(Text(theme.title), detail: detail, elements, ways: ways)
    if question.asksSituation { scene.start = situationStart }
    return scene
  }

  private func printedTwice(_ question: Question, in theme: Theme) -> [Element] {
    let others = guide.themes(printing: question.id).filter { $0.id != theme.id }.map(\.title)
    return others.isEmpty
      ? [] : [.status(said(QuestionPhrase.twice, ["thema": Text(others.joined(separator: ", "))]))]
  }

  private func answering(_ question: Question, _ theme: Theme, _ agenda: Agenda) -> [Element] {
    let id = question.id
    if case .choice(let options) = question.kind { return options.map { .choice(choice($0, at: id)) } }
    guard let scale = question.scale else { return [answerField(id, .story, agenda)] }
    let answer = preparation.answers[id]
    return [
      .scale(ScaleElement(id: id, scale: scale, score: answer?.score)), .instruction(said(QuestionPhrase.scaleDigits)),
      .choice(Choice(.one(isChosen: answer?.isSkipped ?? false), said(QuestionPhrase.scaleSkip), .answers(.skip(id)))),
    ] + oneHigher(than: id, scale: scale, in: theme, agenda)
  }

  private func choice(_ option: Option, at id: Question.ID) -> Choice {
    let isChosen = preparation.answers[id]?.choice.contains(option.id) ?? false
    return Choice(.one(isChosen: isChosen), Text(option.text), .answers(.choose(id, option.id)))
  }

  /// The "1 punt hoger" question that belongs to a scale, in plain words first and then as the guide prints it.
  private func oneHigher(than id: Question.ID, scale: Scale, in theme: Theme, _ agenda: Agenda) -> [Element] {
    guard let next = theme.questions(for: nil).first(where: { $0.follows == id }) else { return [] }
    let field = answerField(next.id, .reason, agenda)
    guard let score = preparation.answers[id]?.score, score < scale.max else {
      return [.gap, .body(Text(next.text)), field]
    }
    return [
      .gap, .body(said(QuestionPhrase.scaleOneHigher, ["score": Text(String(score + 1))])),
      .source(said(QuestionPhrase.scaleInGuide, ["vraag": Text(next.text)])), field,
    ]
  }

  private func answerField(_ id: Question.ID, _ length: Field.Length, _ agenda: Agenda) -> Element {
    let surplus = agenda.leftOff.first { $0.place == .answer(id) }.map { cut in
      cut.surplus(of: preparation.answers[id]?.text ?? "").utf8.count
    }
    return field(.answer(id), length: length, surplus: surplus ?? 0)
  }

  private func waysOn(isLast: Bool, _ theme: Theme) -> [Choice] {
    var choices = [
      isLast
        ? Choice(.wayOn, said(QuestionPhrase.done), .returnTo(.themes))
        : Choice(.wayOn, said(QuestionPhrase.next), .answers(.turn(by: 1)))
    ]
    if !theme.explanation.isEmpty {
      choices.append(Choice(.wayOn, said(QuestionPhrase.explanation), .goTo(.explanation(theme.id))))
    }
    if !theme.links.isEmpty { choices.append(Choice(.wayOn, said(QuestionPhrase.links), .goTo(.links(theme.id)))) }
    return choices + wayToReading(about: theme)
  }
}

/// One question.
public enum QuestionPhrase: String, Phrase {
  case numberOf = "vraag.nummer"
  case twice = "vraag.dubbel"
  case next = "vraag.volgende"
  case explanation = "vraag.toelichting"
  case links = "vraag.meer-weten"
  case done = "vraag.klaar"
  case scaleDigits = "vraag.typ-een-cijfer"
  case scaleSkip = "vraag.sla-over"
  case scaleOneHigher = "vraag.een-punt-hoger"
  case scaleInGuide = "vraag.in-de-leidraad"
  case onSheetYes = "vraag.op-het-blad"
  case onSheetNo = "vraag.niet-op-het-blad"
  case onSheetInPart = "vraag.niet-alles-op-het-blad"
  case notNowOnSheet = "vraag.nu-niet-op-het-blad"
  case nowOnSheet = "vraag.nu-op-het-blad"
  case nowForMe = "vraag.nu-alleen-voor-mij"
  case room = "vraag.ruimte"
  case roomUsed = "vraag.ruimte-vol"
  case roomCut = "vraag.ruimte-op"
  case pushesOff = "vraag.duwt-weg"
  case roomNone = "vraag.geen-ruimte"
  case roomNotChosen = "vraag.niet-gekozen"
  case roomFull = "vraag.blad-vol"
  case roomParked = "vraag.geparkeerd"

  public var blanks: [String] {
    switch self {
    case .numberOf: ["nummer", "aantal"]
    case .twice: ["thema"]
    case .scaleOneHigher: ["score"]
    case .scaleInGuide: ["vraag"]
    case .room: ["aantal"]
    case .pushesOff: ["wat"]
    default: []
    }
  }
}
