import Agenda
import Guide
import Preparation
import Sheet
import Wording

/// A screen of the program, with what it is about.
public enum Screen: Hashable, Sendable {
  case begin
  case introduction
  case situation
  /// One of the short questions about the situation, and what they led to.
  case intake(Question.ID)
  case intakeEnd
  case themes
  /// Three topics are chosen and this one comes as a fourth.
  case parkOne(Topic)
  /// Three topics wait already and the second one comes as a fourth, for the first.
  case dropOne(Topic, parking: Topic)
  case theme(Theme.ID)
  case question(Theme.ID, Question.ID)
  case explanation(Theme.ID)
  case links(Theme.ID)
  case link(Theme.ID, Int)
  /// What there is to read beside the questions: all of it, about one subject, about one theme.
  case readingList
  case subject(Subject.ID)
  case readingAbout(Theme.ID)
  /// Something short to read.
  case card(Card.ID)
  case ownTopic
  /// What can be done with a topic in one's own words.
  case own(Topic)
  case somethingElse
  case agenda
  case print
  case printing
  case save(SheetFormat)
  /// The sheet is in this file.
  case saved(String)
  case help
  case stop
  /// A peer worker types, and the patient is asked about one thing.
  case confirm(Matter)
  case confirmPrint(printer: String)
  case tips
}

/// What is so of a screen whatever was said, and what it holds.
struct Facts {
  struct Traits: OptionSet {
    let rawValue: Int
    /// Read from the top each time that it is opened.
    static let read = Traits(rawValue: 1)
    /// The patient is asked for a yes or a no.
    static let asks = Traits(rawValue: 2)
    /// Printing has been asked for here.
    static let printing = Traits(rawValue: 4)
    /// Questions are answered here, also where there is no field.
    static let answering = Traits(rawValue: 8)
    /// It shows or sends the sheet, so that a helper must have the patient's word for all that is on it.
    static let sheet = Traits(rawValue: 16)
  }

  /// Where in the conversation it is; nil for a screen that is opened from anywhere.
  let moment: Moment?
  let traits: Traits
  /// The theme that it is about.
  let theme: Theme.ID?
  let scene: (State) -> Scene

  fileprivate init(
    _ moment: Moment?, _ traits: Traits = [], theme: Theme.ID? = nil, _ scene: @escaping (State) -> Scene
  ) {
    self.moment = moment
    self.traits = traits
    self.theme = theme
    self.scene = scene
  }
}

extension Screen {
  /// The table of all screens, a line for each.
  var facts: Facts {
    switch self {
    case .begin: Facts(.begin) { $0.beginScene }
    case .introduction: Facts(.begin, .read) { $0.introductionScene }
    case .situation: Facts(.begin) { $0.situationScene }
    case .intake(let id): Facts(.begin, .answering) { $0.intakeScene(id) ?? $0.situationScene }
    case .intakeEnd: Facts(.begin, .read) { $0.intakeEndScene }
    case .themes: Facts(.choosing) { $0.themesScene }
    case .parkOne(let topic): Facts(.choosing) { $0.parkOneScene(topic) }
    case .dropOne(let topic, let waiting): Facts(.choosing) { $0.dropOneScene(topic, parking: waiting) }
    case .theme(let id): Facts(.questions, theme: id) { $0.scene(about: id, $0.themeScene) }
    case .question(let theme, let id):
      Facts(.questions, .answering, theme: theme) { $0.questionScene(theme, id) ?? $0.beginScene }
    case .explanation(let id): Facts(.questions, .read, theme: id) { $0.scene(about: id, $0.explanationScene) }
    case .links(let id): Facts(.questions, .read, theme: id) { $0.scene(about: id, $0.linksScene) }
    case .link(let id, let index):
      Facts(.questions, .read, theme: id) { state in state.scene(about: id) { state.linkScene($0, index) } }
    case .readingList: Facts(nil, .read) { $0.readingListScene }
    case .subject(let id): Facts(nil, .read) { $0.subjectScene(id) ?? $0.readingListScene }
    case .readingAbout(let id): Facts(.questions, .read, theme: id) { $0.scene(about: id, $0.readingAboutScene) }
    case .card(let id): Facts(nil, .read) { $0.cardScene(id) ?? $0.readingListScene }
    case .ownTopic: Facts(.choosing) { $0.ownTopicScene }
    case .own(let topic): Facts(.choosing) { $0.ownScene(topic) }
    case .somethingElse: Facts(.questions) { $0.somethingElseScene }
    case .agenda: Facts(.sheet, [.read, .sheet]) { $0.agendaScene }
    case .print: Facts(.sheet, [.printing, .sheet]) { $0.printScene }
    case .printing: Facts(.after, .printing) { $0.printingScene }
    case .save(let format): Facts(.sheet, .sheet) { $0.saveScene(format) }
    case .saved(let path): Facts(.after) { $0.savedScene(path) }
    case .help: Facts(nil, .read) { $0.helpScene }
    case .stop: Facts(.after) { $0.stopScene }
    case .confirm(let matter): Facts(.sheet, .asks) { $0.confirmScene(matter) }
    case .confirmPrint(let printer): Facts(.sheet, [.asks, .printing, .sheet]) { $0.confirmPrintScene(printer) }
    case .tips: Facts(nil) { $0.tipsScene }
    }
  }
}

extension Screen {
  /// The names of all words that screens say, and the sheet.
  public static let phrases: [any Phrase.Type] = [
    GeneralPhrase.self, ActPhrase.self, BeginPhrase.self, SituationPhrase.self, IntakePhrase.self, ThemesPhrase.self,
    OwnWordsPhrase.self,
    ThemePhrase.self, QuestionPhrase.self, ReadingPhrase.self, ReadingListPhrase.self, AgendaPhrase.self,
    PrintPhrase.self, SavePhrase.self,
    HelpPhrase.self, StopPhrase.self, TogetherPhrase.self, TipsPhrase.self, KioskPhrase.self, SheetPhrase.self,
  ]
}
