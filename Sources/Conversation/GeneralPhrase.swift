import Wording

/// What many screens say.
public enum GeneralPhrase: String, Phrase {
  case programTitle = "algemeen.programma"
  case acuteHelp = "algemeen.acute-hulp"
  case acuteHelpInShort = "algemeen.acute-hulp-kort"
  case stepOf = "algemeen.stap-van"
  case stepPreparation = "algemeen.stap-voorbereiding"
  case goOn = "algemeen.verder"
  case back = "algemeen.terug"
  case hidden = "algemeen.verborgen"
  case sourceLine = "algemeen.bron"

  public var blanks: [String] {
    switch self {
    case .stepOf: ["stap", "aantal"]
    case .sourceLine: ["titel", "uitgever", "jaar"]
    default: []
    }
  }
}
