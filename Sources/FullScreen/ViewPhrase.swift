import Conversation
import Wording

/// What the screen says of itself.
public enum ViewPhrase: String, Phrase {
  case tooSmall = "algemeen.te-klein"
  case moreDown = "algemeen.meer-omlaag"
  case moreUp = "algemeen.meer-omhoog"
  case moreBoth = "algemeen.meer-beide"
  case overviewSteps = "algemeen.stappen"
  case overviewTopics = "algemeen.op-uw-blad"
  case overviewNoTopics = "algemeen.nog-niets"
  case overviewParked = "blad.als-er-tijd-over-is"
  case howToChoose = "algemeen.zo-kiest-u"
  case fieldFull = "algemeen.veld-vol"

  public var blanks: [String] {
    switch self {
    case .fieldFull: ["aantal"]
    default: []
    }
  }
}

extension Display {
  /// The names of all words that are shown.
  public static let phrases: [any Phrase.Type] = Screen.phrases + [KeyPhrase.self, ViewPhrase.self]
}
