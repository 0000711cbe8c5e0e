import Wording

/// A few words of each kind, as rooms have them.
enum SmallPhrases {
  static let all: [any Phrase.Type] = [GeneralPhrase.self, BeginPhrase.self, SheetPhrase.self]
}

enum GeneralPhrase: String, Phrase {
  case programTitle = "algemeen.programma"
  case acuteHelp = "algemeen.acute-hulp"
}

enum BeginPhrase: String, Phrase {
  case what = "begin.wat"
  case time = "begin.tijd"
}

enum SheetPhrase: String, Phrase {
  case months = "blad.maanden"
  case title = "blad.titel"
  case patientOpening = "blad.opening-patient"
  case clinicianOpening = "blad.opening-hulpverlener"
  case situation = "blad.situatie"
  case source = "blad.bron"
  case together = "samen.blad"

  var blanks: [String] {
    switch self {
    case .situation: ["situatie"]
    case .source: ["titel", "jaar"]
    default: []
    }
  }

  var list: WordList? { self == .months ? .months : nil }
}
