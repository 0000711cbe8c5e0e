// What one patient says before a conversation: answers, topics, own words, agreements.
// Values, and the document that they are read from and written to. Answers are kept by question id, so that changing the
// situation hides them and brings them back. What of a document this edition does not know is kept too, and put back
// where it was; no other room sees it. No files, no screen, no sheet.

import Guide

/// Everything one patient has said.
public struct Preparation: Equatable, Sendable {
  public static let maximumTopics = 3
  public static let maximumParked = 3

  public var situation: Situation? {
    didSet {
      // It takes the place of one that this edition does not know.
      if situation != nil { unknown.members.removeAll { $0.key == Self.situationKey } }
    }
  }
  /// The name of a benefit beside the situation, such as WIA; nil when none was named.
  public var benefit: String?
  public var answers: [Question.ID: Answer]
  /// At most three, in the order in which the patient wants to talk about them.
  public var topics: [Topic] {
    didSet { unknown.unlisted += unknown.topics.settle(among: topics.count, atMost: Self.maximumTopics) }
  }
  /// At most three, for when there is time left.
  public var parked: [Topic] {
    didSet { unknown.unlisted += unknown.parked.settle(among: parked.count, atMost: Self.maximumParked) }
  }
  /// Topics in the patient's own words, in the order of naming, also those that are on neither list.
  public var ownTopics: [String]
  /// Themes that are topics only because a question of them was answered.
  public var chosenByAnswering: [Theme.ID] {
    didSet { _ = unknown.chosenByAnswering.settle(among: chosenByAnswering.count) }
  }
  /// Questions in the patient's own words.
  public var questions: [String]
  /// The answer to *Is er nog iets anders dat u wilt bespreken?*
  public var somethingElse: String
  /// What is typed on a screen that needs no more than a text, by the id of its field: Dutch, kebab-case, never changed
  /// once released.
  public var notes: [String: String]
  public var agreements: [Agreement]
  /// The next appointment.
  public var followUp: String
  /// The sheet says that a peer worker helped; the patient decides.
  public var saysTogether: Bool
  /// What a document holds that this edition does not know.
  var unknown = Unknown()

  static let situationKey = "situation"

  public init(
    situation: Situation? = nil, benefit: String? = nil, answers: [Question.ID: Answer] = [:], topics: [Topic] = [],
    parked: [Topic] = [], ownTopics: [String] = [], chosenByAnswering: [Theme.ID] = [], questions: [String] = [],
    somethingElse: String = "", notes: [String: String] = [:], agreements: [Agreement] = [], followUp: String = "",
    saysTogether: Bool = false
  ) {
    self.situation = situation
    self.benefit = benefit
    self.answers = answers
    self.topics = topics
    self.parked = parked
    self.ownTopics = ownTopics
    self.chosenByAnswering = chosenByAnswering
    self.questions = questions
    self.somethingElse = somethingElse
    self.notes = notes
    self.agreements = agreements
    self.followUp = followUp
    self.saysTogether = saysTogether
  }

  /// Nothing was said: compared as a whole, so that whatever can be said one day counts too.
  public var isEmpty: Bool {
    self == Preparation()
  }

  /// Where a topic stands in the list of the document, which may hold topics that this edition does not know.
  public func position(ofTopic index: Int) -> Int { unknown.topics.position(of: index) }

  /// As for a topic.
  public func position(ofParked index: Int) -> Int { unknown.parked.position(of: index) }
}

/// Something to talk about: a theme of the guide, or a topic in one's own words.
public enum Topic: Hashable, Sendable {
  case theme(Theme.ID)
  case own(String)

  /// nil for a topic in one's own words.
  public var themeID: Theme.ID? {
    if case .theme(let id) = self { id } else { nil }
  }

  public var isOwn: Bool { themeID == nil }
}

/// Who does what, and when.
public struct Agreement: Equatable, Sendable {
  public var what: String
  public var who: String
  public var when: String
  var unknown: [UnknownMember] = []

  public init(what: String = "", who: String = "", when: String = "") {
    self.what = what
    self.who = who
    self.when = when
  }
}
