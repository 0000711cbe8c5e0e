// The way through the guide: what is on the screen, what a key means, what follows from it.
// Pure: it decides everything and does nothing. No terminal, no files, no clock, no printer.
// `State` is what is so; `Scene` says what a screen holds, in words; `Layout` gives it rows; `draw` paints them.
// Another view of the same state, such as numbered lines for speech, reads the same scenes.

import Agenda
import Canvas
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
  public internal(set) var preparation: Preparation
  public internal(set) var size: Size
  /// From the first screen to the one that is shown; never empty.
  var places: [Place] = [.begin]
  /// Where the cursor was on each screen.
  var focuses: [Place: Focus] = [:]
  var editors: [Field: TextEditor] = [:]
  /// Themes that are on the sheet because a question of them was answered.
  var chosenByAnswering: [Topic] = []
  /// Topics in one's own words, also those that are on no list now.
  var ownTopics: [Topic] = []
  /// The one among them whose words are being changed.
  var reworded: Topic?
  /// Scales answered with "weet ik niet", each with the score that it had.
  var skipped: [Question.ID: Int?] = [:]
  /// A digit 1 was the last key on a scale, so that a 0 makes it a 10.
  var isTenBegun = false
  /// Nothing is shown until the next key.
  public internal(set) var isHidden = false
  /// One sentence about what just happened.
  var notice: String?
  var printing = PrintState()
  /// A sheet is on its way to a printer, and what becomes of it is not known yet.
  var isPrintUnderWay = false
  /// There is a sheet on paper.
  var hasPrinted = false
  /// nil where the program is not a kiosk.
  let kiosk: KioskSettings?
  /// How long nobody has pressed a key.
  var idle: Duration = .zero
  /// The last digits typed on the first screen.
  var staffDigits = ""
  /// Whether the first screen offers to fill in together.
  let offersHelperMode: Bool
  /// nil when the patient types.
  var together: Together?
  /// Where a saved file is put unless another place is typed.
  let saveFolder: String

  public init(
    guide: Guide, phrases: Phrasebook, today: CalendarDate, size: Size, saveFolder: String,
    kiosk: KioskSettings? = nil, preparation: Preparation = Preparation(), offersHelperMode: Bool = true
  ) {
    self.guide = guide
    self.phrases = kiosk.map(phrases.at) ?? phrases
    self.kiosk = kiosk
    self.today = today
    self.size = size
    self.saveFolder = kiosk?.saveFolder ?? saveFolder
    self.preparation = preparation
    self.offersHelperMode = kiosk?.hasHelperMode ?? offersHelperMode
    ownTopics = (preparation.topics + preparation.parked).filter(\.isOwn)
  }

  /// What the first screen can do without, once it is known; `phrases` are all of them.
  public mutating func complete(guide: Guide, tips: Tips, phrases: Phrasebook, today: CalendarDate) {
    self.guide = guide
    self.tips = tips
    self.phrases = kiosk.map(phrases.at) ?? phrases
    self.today = today
  }

  var place: Place { places[places.count - 1] }

  /// The sheet as it would be printed now.
  public var agenda: Agenda {
    Agenda(preparationForSheet, guide: guide, phrases: phrases, date: today)
  }

  /// True as soon as there is something that would be lost by stopping.
  var hasSaidSomething: Bool {
    preparation != Preparation() || !ownTopics.isEmpty
  }
}

/// What is known about printers and the print that is under way.
struct PrintState: Equatable, Sendable {
  /// nil until they have been listed.
  var printers: [Printer]?
  var listFailure: PrintFailure?
  /// The printer that was chosen last.
  var chosen: String?
  /// nil while nothing is being printed.
  var progress: PrintProgress?
  /// Why there was nothing to print.
  var sheetFailure: SaveFailure?
}
