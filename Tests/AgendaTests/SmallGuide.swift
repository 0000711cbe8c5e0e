import Agenda
import Guide
import Preparation
import Wording

/// A guide with every kind of question: one in two themes, some for one situation only.
enum SmallGuide {
  static let guide = Guide(
    edition: Edition(id: "proef", title: "Proefleidraad", language: "nl-NL"),
    sources: [Source(id: "proef", title: "Proefleidraad", publisher: "Uitgever", date: "1 mei 2020", year: 2020)],
    introduction: Introduction(title: "", paragraphs: [], source: "proef"), steps: [],
    themes: [
      theme(
        "dagen", "Mijn dagen",
        [
          section([open("dagen.doen", "Wat doet u overdag?"), tevreden, hoger]),
          section([open("dagen.contact", "Hebt u contact met uw werk?")], [.cannotWork]),
          section([open("dagen.baas", "Hoe gaat het met uw baas?")], [.atWork]),
        ]),
      theme("kunnen", "Wat kan ik?", [section([tevreden, hoger])]),
      theme(
        "invloed", "Invloed",
        [section([scale("invloed.gezond", "Is werk gezond?"), scale("invloed.thuis", "En thuis?")])]),
      theme(
        "steun", "Mijn steun",
        [section((1...6).map { open("steun.\($0)", "Wat is vraag \($0) over steun?") })]),
    ])

  private static let tevreden = scale("dagen.tevreden", "Bent u tevreden?")
  private static let hoger = Question(
    id: "dagen.hoger", text: "Wat moet er anders voor 1 punt hoger?", kind: .open, follows: "dagen.tevreden")

  private static func theme(_ id: String, _ title: String, _ sections: [Section]) -> Theme {
    Theme(
      id: id, number: 1, title: title, titlePrinted: true, summary: "", sections: sections, explanation: [], links: [],
      source: "proef")
  }

  private static func section(
    _ questions: [Question], _ situations: Set<Situation> = Set(Situation.allCases)
  ) -> Section {
    Section(heading: nil, situations: situations, questions: questions)
  }

  private static func open(_ id: String, _ text: String) -> Question { Question(id: id, text: text, kind: .open) }

  private static func scale(_ id: String, _ text: String) -> Question {
    Question(id: id, text: text, kind: .scale(Scale(min: 0, max: 10, minLabel: "weinig", maxLabel: "veel")))
  }

  static let phrases = phrasebook([
    .months: "jan feb mrt", .title: "Mijn blad", .patientOpening: "Zeg dit eerst.",
    .clinicianOpening: "Dit is voorbereid.", .situation: "Situatie: {situatie}.", .situationBlank: "Situatie:",
    .atWork: "aan het werk", .cannotWork: "kan niet werken", .noWork: "geen werk", .benefit: "uitkering {uitkering}",
    .score: "{score} van {tot} ({laag}-{hoog})", .scale: "{van} tot {tot} ({laag}-{hoog})",
    .oneHigher: "Voor een {score}:", .toChange: "Wat moet anders:", .sameQuestions: "Zelfde vragen als bij {nummer}.",
    .parked: "Als er tijd is", .somethingElse: "Nog iets anders?", .agreementWhat: "Afspraken: wat",
    .agreementWho: "wie", .agreementWhen: "wanneer", .followUp: "Volgende:", .name: "Naam:",
    .forWhom: "Niet voor mijn werkgever.", .source: "Bron: {titel}, {uitgever}, {jaar}. {datum}.",
  ])
}

extension Agenda {
  init(_ preparation: Preparation) {
    self.init(
      preparation, guide: SmallGuide.guide, phrases: SmallGuide.phrases,
      date: CalendarDate(year: 2026, month: 2, day: 3))
  }

  /// The text form without lines for the pen and without empty lines.
  var lines: [String] { sheet.text.filter { !$0.allSatisfy { $0 == " " || $0 == "_" } } }

  /// What stands between the situation and what is asked last.
  var topics: [String] {
    Array(lines.drop { !$0.hasPrefix("Situatie") }.dropFirst().prefix { $0 != "NOG IETS ANDERS?" })
  }

  /// The text form on one line, as somebody reads it.
  var read: String {
    sheet.text.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }
}

private func phrasebook(_ texts: [SheetPhrase: String]) -> Phrasebook {
  Phrasebook(Dictionary(uniqueKeysWithValues: texts.map { ($0.rawValue, $1) }))
}
