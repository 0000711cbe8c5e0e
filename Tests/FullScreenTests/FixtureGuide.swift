import Agenda
import FullScreen
import Guide
import Wording

/// A small guide with every kind of question, whose words never change.
enum Fixture {
  static let story: Theme.ID = "verhaal"
  static let doing: Theme.ID = "doen"
  static let able: Theme.ID = "kunnen"
  static let want: Theme.ID = "willen"
  static let need: Theme.ID = "nodig"
  static let help: Theme.ID = "helpen"
  static let rights: Theme.ID = "rechten"

  static let day = CalendarDate(year: 2026, month: 3, day: 5)

  static let guide = Guide(
    edition: Edition(id: "proef", title: "De proefleidraad", language: "nl-NL"),
    sources: [
      Source(id: "leidraad", title: "De proefleidraad", publisher: "De uitgever", date: "18 april 2017", year: 2017),
      Source(id: "folder", title: "De folder", year: 2019),
    ],
    introduction: Introduction(
      title: "Over werk",
      paragraphs: [
        "Iedereen is anders. Voor de een is werk een steun, voor de ander een last, en vaak is het allebei een beetje.",
        "Praat erover.",
      ], source: "leidraad"),
    steps: [
      Step(number: 1, title: "Voorbereiding", text: "Kies wat u wilt bespreken."),
      Step(number: 2, title: "In gesprek", text: "Bespreek het."),
      Step(number: 3, title: "Volgende stappen", text: "Spreek iets af."),
      Step(number: 4, title: "Afronden", text: "Kijk terug."),
    ],
    themes: [
      theme(story, 1, "Mijn verhaal", sections: storySections, explanation: explanation, links: links),
      theme(doing, 2, "Wat doe ik?", sections: doingSections, links: Array(links.prefix(1))),
      theme(able, 3, "Wat kan ik?", sections: ableSections, explanation: [.item("Een punt.")]),
      theme(want, 4, "Wat wil ik?", sections: [all([question("willen.werk", "Welk werk wilt u?")])]),
      theme(need, 5, "Wat heb ik nodig?", sections: [all([question("nodig.hulp", "Wat helpt u?")])]),
      theme(help, 6, "Wie helpt mij?", sections: [all([question("helpen.wie", "Wie helpt u?")])]),
      theme(rights, 7, "Rechten en plichten", sections: [all([question("rechten.wat", "Wat wilt u weten?")])]),
    ],
    subjects: [Subject(id: "regels", title: "Regels"), Subject(id: "woorden", title: "Woorden uitgelegd")],
    cards: [
      Card(
        id: "kaart", title: "Over rechten", passages: [.paragraph("Vraag het na.")], source: "folder",
        place: "bladzijde 2", subject: "regels", themes: [rights]),
      Card(
        id: "woord", title: "Moeilijke woorden", passages: [.heading("Recht"), .paragraph("Iets wat mag.")],
        source: "folder", subject: "woorden", moments: [.choosing], themes: [rights]),
    ], intake: intake)

  /// Work, which is typed, and then the hours; or no work.
  private static let intake = Intake(
    title: "Uw dagen", explanation: "Twee vragen.", source: "folder",
    steps: [
      Intake.Step(
        question: Question(
          id: "uw-situatie.werk", text: "Hebt u werk?",
          kind: .choice([Option(id: "ja", text: "Ja:"), Option(id: "nee", text: "Nee.")])),
        explanation: "Of had u dat?",
        answers: [
          Intake.Answer(id: "nee", onSheet: "geen werk", next: "uw-situatie.uitkering"),
          Intake.Answer(id: "ja", typing: .words(20), onSheet: "werk: {antwoord}", next: "uw-situatie.uren"),
        ], ifSkipped: "zelf-kiezen"),
      Intake.Step(
        question: Question(
          id: "uw-situatie.uren", text: "Werkt u alle uren?",
          kind: .choice([Option(id: "alle", text: "Ja."), Option(id: "minder", text: "Nee.")])),
        answers: [
          Intake.Answer(id: "alle", next: "aan-het-werk"),
          Intake.Answer(id: "minder", onSheet: "minder uren", next: "aan-het-werk"),
        ], ifSkipped: "aan-het-werk"),
      Intake.Step(
        question: Question(
          id: "uw-situatie.uitkering", text: "Welke uitkering?",
          kind: .choice([Option(id: "naam", text: "Deze:"), Option(id: "geen", text: "Geen.")])),
        answers: [
          Intake.Answer(id: "naam", typing: .benefit, next: "geen-werk"),
          Intake.Answer(id: "geen", next: "geen-werk"),
        ], ifSkipped: "geen-werk"),
    ],
    ends: [
      Intake.End(id: "aan-het-werk", situation: .atWork), Intake.End(id: "geen-werk", situation: .noWork),
      Intake.End(id: "zelf-kiezen", situation: nil),
    ])

  static let tips = Tips(
    Moment.allCases.map { Tip(id: "\($0)", text: "Tip bij \($0).", source: "folder", moments: [$0]) })

  // MARK: The themes

  private static let storySections = [
    all([
      Question(
        id: "verhaal.situatie", text: "Wat past bij u?",
        kind: .choice([
          Option(id: "werk", text: "Ik werk.", situation: .atWork),
          Option(id: "niet-nu", text: "Ik heb een baan, maar ik kan nu niet werken.", situation: .cannotWork),
          Option(id: "geen", text: "Ik heb geen werk.", situation: .noWork),
        ])),
      question("verhaal.klachten", "Welke klachten hebt u?"),
      question(
        "verhaal.merken",
        "Waar zou u aan merken dat het beter met u gaat, en wat zouden anderen dan aan u merken, thuis en op het werk?"),
    ])
  ]

  private static let doingSections = [
    Section(
      heading: "Algemene vragen", situations: Set(Situation.allCases),
      questions: [
        question("doen.dagen", "Wat doet u op een dag?"),
        scale("doen.invloed", "Hoe werkt dat op u?", low: "slecht", high: "goed"),
        scale("doen.tevreden", "Bent u tevreden?", low: "heel ontevreden", high: "heel tevreden"),
        Question(
          id: "doen.hoger", text: "Wat is nodig om bij de vorige vraag 1 punt hoger te scoren?", kind: .open,
          follows: "doen.tevreden"),
      ])
  ]

  private static let ableSections = [
    all([question("doen.dagen", "Wat doet u op een dag?")]),
    Section(
      heading: "Aan het werk", situations: [.atWork], questions: [question("kunnen.nu", "Wat lukt op het werk?")]),
    Section(
      heading: "Een baan, nu niet werken", situations: [.cannotWork],
      questions: [question("kunnen.terug", "Wat lukt alvast?")]),
    Section(heading: "Geen werk", situations: [.noWork], questions: [question("kunnen.straks", "Wat zou lukken?")]),
  ]

  private static let explanation: [Passage] = [
    .heading("Waarom praten?"),
    .paragraph("Praten over werk helpt. Het hoeft niet in een keer goed, en u mag er later op terugkomen."),
    .item("Eerste punt."), .item("Tweede punt."),
    .heading("En dan?"), .paragraph("Dan kijkt u verder."),
  ]

  private static let links = [
    Link(text: "Lees meer over praten:", url: "https://voorbeeld.nl/praten"),
    Link(text: "En over werk:", url: "https://voorbeeld.nl/werk"),
  ]

  // MARK: How they are made

  private static func theme(
    _ id: Theme.ID, _ number: Int, _ title: String, sections: [Section], explanation: [Passage] = [],
    links: [Link] = []
  ) -> Theme {
    Theme(
      id: id, number: number, title: title, titlePrinted: true, summary: "over \(id)", sections: sections,
      explanation: explanation, links: links, source: "leidraad")
  }

  private static func all(_ questions: [Question]) -> Section {
    Section(heading: nil, situations: Set(Situation.allCases), questions: questions)
  }

  private static func question(_ id: Question.ID, _ text: String) -> Question {
    Question(id: id, text: text, kind: .open)
  }

  private static func scale(_ id: Question.ID, _ text: String, low: String, high: String) -> Question {
    Question(id: id, text: text, kind: .scale(Scale(min: 0, max: 10, minLabel: low, maxLabel: high)))
  }
}

extension Phrasebook {
  /// Each phrase is its own name with its blanks, so that a change of copy changes no golden screen.
  static let names = Phrasebook(
    Dictionary(
      Display.phrases.flatMap { $0.all }.map { phrase in
        (
          phrase.rawValue,
          "[" + ([phrase.rawValue] + phrase.blanks.sorted().map { "{\($0)}" }).joined(separator: " ") + "]"
        )
      }, uniquingKeysWith: { first, _ in first }))
}
