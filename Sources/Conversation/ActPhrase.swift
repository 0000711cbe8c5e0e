import Wording

/// What can be done on many screens.
public enum ActPhrase: String, Phrase {
  case help = "toetsen.hulp"
  case hide = "toetsen.verbergen"
  case onSheet = "toetsen.op-het-blad"
  case explanation = "toetsen.toelichting"
  case links = "toetsen.meer-weten"
  case agenda = "toetsen.agenda"
  case print = "toetsen.afdrukken"
  case stop = "toetsen.stoppen"
  case stopAtKiosk = "toetsen.stoppen-kiosk"
  case back = "toetsen.terug"
  case choose = "toetsen.kiezen"
  case read = "toetsen.lezen"
  case order = "toetsen.volgorde"
  case situation = "toetsen.situatie"
  case next = "toetsen.volgende"
  case done = "toetsen.klaar"
  case tips = "samen.tips-toets"
}

extension Way.Act {
  /// What it is called where it can be done; nil where it is named nowhere.
  public var label: ActPhrase? {
    switch self {
    case .choose: .choose
    case .open: .read
    case .reorder: .order
    case .situation: .situation
    case .next: .next
    case .finish: .done
    case .onSheet: .onSheet
    case .explanation: .explanation
    case .links: .links
    case .help: .help
    case .back: .back
    case .print: .print
    case .agenda: .agenda
    case .hide: .hide
    case .stop: .stop
    case .tips: .tips
    case .previous, .yes, .no, .change: nil
    }
  }
}
