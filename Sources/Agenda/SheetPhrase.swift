import Wording

/// What stands on the sheet.
public enum SheetPhrase: String, Phrase {
  case months = "blad.maanden"
  case title = "blad.titel"
  case patientOpening = "blad.opening-patient"
  case clinicianOpening = "blad.opening-hulpverlener"
  case situation = "blad.situatie"
  case situationBlank = "blad.situatie-leeg"
  case atWork = "blad.aan-het-werk"
  case cannotWork = "blad.kan-niet-werken"
  case noWork = "blad.geen-werk"
  case benefit = "blad.uitkering"
  case score = "blad.score"
  case scale = "blad.schaal"
  case oneHigher = "blad.een-punt-hoger"
  case toChange = "blad.wat-moet-veranderen"
  case sameQuestions = "blad.zelfde-vragen"
  case parked = "blad.als-er-tijd-over-is"
  case somethingElse = "blad.iets-anders"
  case agreementWhat = "blad.afspraak-wat"
  case agreementWho = "blad.afspraak-wie"
  case agreementWhen = "blad.afspraak-wanneer"
  case followUp = "blad.volgende-afspraak"
  case name = "blad.naam"
  case forWhom = "blad.voor-wie"
  case source = "blad.bron"
  case together = "samen.blad"

  public var blanks: [String] {
    switch self {
    case .situation: ["situatie"]
    case .benefit: ["uitkering"]
    case .score: ["score", "van", "tot", "laag", "hoog"]
    case .scale: ["van", "tot", "laag", "hoog"]
    case .oneHigher: ["score"]
    case .sameQuestions: ["nummer"]
    case .source: ["titel", "uitgever", "jaar", "datum"]
    default: []
    }
  }

  public var list: WordList? { self == .months ? .months : nil }
}
