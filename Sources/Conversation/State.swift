// The way through the guide, in meaning: what each screen holds, what an intent does, what follows from it.
// Pure: it decides everything and does nothing. No cells, widths, keys, files, clock or printer.
// `State` is what is so; `Scene` says what a screen holds; a view makes pictures or lines of it, and intents of keys.
// Everything that somebody said or did is in `Session`, so that nothing of it can be forgotten when it has to go.

import Agenda
import Guide
import KioskSettings
import Preparation
import Printing
import Wording

/// Everything that is so at one moment of the conversation.
public struct State: Sendable {
  /// Of the guide's four steps, the one that this program is for.
  static let step = 1

  public private(set) var guide: Guide
  /// For a peer worker; shown only while one types.
  public private(set) var tips = Tips([])
  public private(set) var phrases: Phrasebook
  /// The day that the sheet is dated.
  public private(set) var today: CalendarDate
  public internal(set) var session: Session
  var visit = Visit()
  /// nil where the program is not a kiosk.
  let kiosk: KioskSettings?
  /// Whether the first screen offers to fill in together.
  let offersHelperMode: Bool
  /// Where a saved file is put unless another place is typed.
  let saveFolder: String

  public init(
    guide: Guide, phrases: Phrasebook, today: CalendarDate, saveFolder: String, kiosk: KioskSettings? = nil,
    preparation: Preparation = Preparation(), offersHelperMode: Bool = true
  ) {
    self.guide = guide
    self.phrases = kiosk.map(phrases.at) ?? phrases
    self.kiosk = kiosk
    self.today = today
    self.saveFolder = kiosk?.saveFolder ?? saveFolder
    session = Session(preparation: preparation)
    for case .own(let words) in preparation.topics + preparation.parked { session.preparation.name(words) }
    self.offersHelperMode = kiosk?.hasHelperMode ?? offersHelperMode
  }

  /// What the first screen can do without, once it is known; `phrases` are all of them.
  public mutating func complete(guide: Guide, tips: Tips, phrases: Phrasebook, today: CalendarDate) {
    self.guide = guide
    self.tips = tips
    self.phrases = kiosk.map(phrases.at) ?? phrases
    self.today = today
  }

  public var preparation: Preparation { session.preparation }

  public var screen: Screen { session.path[session.path.count - 1] }

  /// The sheet as it would be printed now.
  public var agenda: Agenda {
    Agenda(preparationForSheet, guide: guide, phrases: phrases, date: today)
  }

  func said(_ phrase: some Phrase) -> Text { Text(phrases[phrase]) }

  func said(_ phrase: some Phrase, _ blanks: KeyValuePairs<String, Text>) -> Text { phrases.text(phrase, blanks) }

  /// What a topic is called.
  func title(_ topic: Topic) -> Text {
    topic.isOwn ? Text(own: guide.title(of: topic)) : Text(guide.title(of: topic))
  }
}

/// All that somebody said and did; what differs from a fresh one has to be wiped.
public struct Session: Equatable, Sendable {
  public internal(set) var preparation = Preparation()
  /// From the first screen to the one that is shown; never empty.
  public internal(set) var path: [Screen] = [.begin]
  /// What is being typed and is not said yet: the words of a new topic, the name of a file.
  var drafts: [Field: String] = [:]
  /// The topic whose words are being changed.
  var reworded: String?
  var paper = Paper()
  /// nil when the patient types.
  var together: Together?
  /// Nothing is shown until the next key.
  var isHidden = false
  /// One sentence about what just happened.
  var notice: Text?
}
