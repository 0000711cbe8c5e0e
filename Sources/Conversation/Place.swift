import Guide
import Preparation

/// A screen of the program, with what it is about.
enum Place: Hashable, Sendable {
  case begin
  case introduction
  case situation
  case themes
  /// Three topics are chosen and this one comes as a fourth.
  case parkOne(Topic)
  case theme(Theme.ID)
  case question(Theme.ID, Question.ID)
  case explanation(Theme.ID)
  case links(Theme.ID)
  case link(Theme.ID, Int)
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

  /// The patient is asked for a yes or a no.
  var isAsking: Bool {
    switch self {
    case .confirm, .confirmPrint: true
    default: false
    }
  }

  /// Printing has been asked for here.
  var isAboutPrinting: Bool {
    switch self {
    case .print, .printing, .confirmPrint: true
    default: false
    }
  }

  /// Where the sentence about acute help stands when there is no foot for it.
  var isWhereSomebodyPauses: Bool {
    [.begin, .themes, .agenda, .print, .printing, .stop].contains(self)
  }

  /// Read from the top each time that it is opened.
  var isRead: Bool {
    switch self {
    case .introduction, .explanation, .links, .link, .agenda, .help: true
    default: false
    }
  }

  /// The theme that the screen is about.
  var theme: Theme.ID? {
    switch self {
    case .theme(let id), .question(let id, _), .explanation(let id), .links(let id), .link(let id, _): id
    default: nil
    }
  }
}

/// What a patient says yes or no to while a peer worker types.
enum Matter: Hashable, Sendable {
  case topic(Topic)
  /// All that the sheet says besides the topics.
  case rest
}

/// A place where text is typed.
enum Field: Hashable, Sendable {
  case answer(Question.ID)
  case benefit
  case ownTopic
  /// A question in one's own words; the last one is empty, for the next.
  case ownQuestion(Int)
  case somethingElse
  case path(SheetFormat)
}

/// What on a screen the cursor is on.
enum Focus: Hashable, Sendable {
  case field(Field)
  case scale(Question.ID)
  /// The n-th thing on the screen that can be chosen.
  case item(Int)
  /// A line of text that is being read.
  case row(Int)
}

/// The form in which a sheet leaves the program.
public enum SheetFormat: Hashable, Sendable {
  case pdf
  case text
}
