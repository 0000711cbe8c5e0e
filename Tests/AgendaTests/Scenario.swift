import Guide
import Preparation

/// The conversations that the program was made for; own words are examples.
struct Scenario: Sendable, CustomStringConvertible {
  /// The name of its golden picture.
  var description: String
  var preparation: Preparation

  static let all = [offSick, afraid, longWithoutWork, volunteer, nearlyNothing, afterwards]

  static let offSick = Scenario(
    description: "S1-vier-maanden-ziek",
    preparation: Preparation(
      situation: .cannotWork,
      answers: [
        "wie-helpt-mij.begeleiding": Answer(text: "Bedrijfsarts belt elke zes weken, meer niet."),
        "mijn-verhaal.weer-werken": Answer(text: "Rustig opbouwen, eerst twee ochtenden."),
      ],
      topics: [.theme("wie-helpt-mij"), .theme("wat-heb-ik-nodig"), .theme("mijn-verhaal")],
      parked: [.theme("wat-wil-ik")]))

  static let afraid = Scenario(
    description: "S2-bang-voor-het-team",
    preparation: Preparation(
      situation: .atWork,
      answers: [
        "wat-heb-ik-nodig.op-het-werk-bespreken": Answer(
          text: "Alleen tegen Sandra, van personeelszaken.", isPrivate: true),
        "wat-heb-ik-nodig.wel-en-niet-vertellen": Answer(
          text: "Ik vertel niets. Mijn leidinggevende is aardig, maar ik weet niet wat ik kan zeggen en wat niet."),
        "mijn-verhaal.open-zijn": Answer(text: "Nee. Ik ben bang dat het team mij dan anders gaat behandelen."),
      ],
      topics: [.theme("wat-heb-ik-nodig"), .theme("mijn-verhaal")],
      questions: ["Mag mijn werkgever weten dat ik medicijnen gebruik?"]))

  static let longWithoutWork = Scenario(
    description: "S3-zes-jaar-geen-werk",
    preparation: Preparation(
      situation: .noWork,
      answers: [
        "wat-wil-ik.willen-doen": Answer(text: "Iets met dieren."),
        "wat-doe-ik.zorgen-voor-uzelf": Answer(score: 6),
        "wat-doe-ik.tevreden": Answer(score: 4),
        "wat-doe-ik.punt-hoger": Answer(text: "Ergens naar toe kunnen overdag"),
      ],
      topics: [.theme("wat-wil-ik"), .theme("wat-doe-ik")]))

  static let volunteer = Scenario(
    description: "S5-vrijwilligerswerk",
    preparation: Preparation(
      situation: .noWork, benefit: "WIA",
      answers: [
        "wat-doe-ik.activiteiten": Answer(text: "Ik luister veel naar de radio en ik loop elke dag met de hond."),
        "ander-thema.welk": Answer(text: "Vrijwilligerswerk"), "ander-thema.invloed": Answer(score: 8),
      ],
      topics: [.theme("wat-doe-ik"), .theme("ander-thema")]))

  static let nearlyNothing = Scenario(
    description: "S7-bijna-niets",
    preparation: Preparation(situation: .cannotWork, topics: [.theme("mijn-verhaal")]))

  static let afterwards = Scenario(
    description: "na-het-gesprek",
    preparation: Preparation(
      situation: .cannotWork, benefit: "Ziektewet",
      answers: [
        "wat-doe-ik.tevreden": Answer(score: 10),
        "wat-doe-ik.punt-hoger": Answer(text: "Niets, het is goed zo."),
        "wat-heb-ik-nodig.meest-geholpen": Answer(
          text: "Elke dag op dezelfde tijd opstaan, wandelen met mijn buurman en niet steeds naar mijn mail kijken."),
      ],
      topics: [.theme("wat-heb-ik-nodig"), .theme("wat-doe-ik"), .own("Mijn reistijd naar het werk")],
      parked: [.theme("wat-wil-ik"), .theme("rechten-en-plichten")],
      somethingElse: "Mijn partner wil graag een keer mee naar het gesprek.",
      agreements: [
        Agreement(
          what: "Bellen met de bedrijfsarts over het opbouwen van uren", who: "ik zelf", when: "voor 1 december"),
        Agreement(what: "Brief aan de huisarts", who: "mijn behandelaar", when: "deze week"),
      ],
      followUp: "11 december, 10.30 uur"))
}
