import Agenda
import Preparation
import Sheet
import Wording

extension State {
  /// The sheet as it will be printed, line for line.
  var agendaScene: Scene {
    let agenda = agenda
    let printing = Choice(.wayOn, said(AgendaPhrase.print), .goTo(.print))
    var elements: [Element] = ([printing] + savingChoices(.wayOn)).map { .choice($0) } + [.gap]
    elements += whatDoesNotFit(agenda)
    let isOrdered = preparation.topics.count > 1
    if isOrdered { elements += preparation.topics.map { .choice(choice($0)) } + [.gap] }
    elements += saysTogetherChoice + reconsiderChoice + [.sheet(lines(agenda.sheet.lines))]
    return Scene(
      said(AgendaPhrase.title), elements, ways: isOrdered ? [Way(.reorder)] : [], start: .at(.choice(printing.id)),
      isToRead: true)
  }

  private func choice(_ topic: Topic) -> Choice {
    let screen: Screen = topic.themeID.map { .theme($0) } ?? .themes
    return Choice(.ranked(rank(of: topic)), title(topic), .goTo(screen), id: .topic(topic), movable: topic)
  }

  /// The ways to keep the sheet as a file, where that may be.
  func savingChoices(_ kind: Choice.Kind) -> [Choice] {
    guard canSave else { return [] }
    return [
      Choice(kind, said(AgendaPhrase.savePDF), .goTo(.save(.pdf))),
      Choice(kind, said(AgendaPhrase.saveText), .goTo(.save(.text))),
    ]
  }

  /// Everything that is not on the sheet, or not whole: each once, with the topic that it belongs to.
  func whatDoesNotFit(_ agenda: Agenda) -> [Element] {
    var elements: [Element] = []
    if !agenda.leftOff.isEmpty { elements.append(.status(said(AgendaPhrase.notAll))) }
    elements += agenda.leftOff.map { leftOff in
      let name = name(of: leftOff.place)
      return .item(leftOff.isShortened ? said(AgendaPhrase.cut, ["wat": name]) : name)
    }
    if !agenda.unknownSigns.isEmpty { elements.append(.status(sentence(about: agenda.unknownSigns))) }
    return elements.isEmpty ? [] : elements + [.gap]
  }

  /// That there is a placeholder on the sheet for these.
  func sentence(about signs: [Character]) -> Text {
    said(AgendaPhrase.unknownSigns, ["tekens": Text(own: signs.map(String.init).joined(separator: " "))])
  }

  /// What a part of the sheet is called, where it stands there.
  func name(of place: LeftOff.Place) -> Text {
    if case .answer(let id) = place,
      let theme = preparation.topics.compactMap(\.themeID).compactMap(guide.theme)
        .first(where: { $0.questions(for: preparation.situation).contains { $0.id == id } })
    {
      return said(AgendaPhrase.ofTopic, ["onderwerp": Text(theme.title), "wat": partName(of: place)])
    }
    return partName(of: place)
  }

  private func partName(of place: LeftOff.Place) -> Text {
    switch place {
    case .benefit: said(AgendaPhrase.partBenefit)
    case .topic(let index): title(preparation.topics[index])
    case .answer(let id): Text(guide.question(id)?.text ?? id)
    case .parked(let index): title(preparation.parked[index])
    case .ownQuestion(let index): Text(own: preparation.questions[index])
    case .note(let id): Text(own: preparation.notes[id] ?? "")
    case .somethingElse: said(SheetPhrase.somethingElse)
    case .agreement(let index): Text(own: preparation.agreements[index].what)
    case .followUp: said(AgendaPhrase.partFollowUp)
    }
  }

  /// Lines of the sheet for a view.
  func lines(_ lines: [TextLine]) -> [SheetLine] {
    lines.map { SheetLine(text: Text($0.text, own: $0.own), isForThePen: $0.isForThePen) }
  }
}

/// The sheet on the screen.
public enum AgendaPhrase: String, Phrase {
  case title = "agenda.titel"
  case print = "agenda.afdrukken"
  case savePDF = "agenda.bewaar-pdf"
  case saveText = "agenda.bewaar-tekst"
  case notAll = "agenda.niet-alles"
  case cut = "agenda.korter"
  case unknownSigns = "agenda.onbekende-tekens"
  case ofTopic = "agenda.bij-onderwerp"
  case partBenefit = "agenda.uw-uitkering"
  case partFollowUp = "agenda.volgende-afspraak"

  public var blanks: [String] {
    switch self {
    case .cut: ["wat"]
    case .unknownSigns: ["tekens"]
    case .ofTopic: ["onderwerp", "wat"]
    default: []
    }
  }
}
