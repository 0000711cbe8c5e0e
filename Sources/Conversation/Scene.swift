/// What one screen holds, in meaning and in order: no marks, no columns, no keys, whatever the view and its size.
public struct Scene: Equatable, Sendable {
  /// Which screen it is.
  public struct ID: Hashable, Sendable {
    public var screen: Screen
    /// Another number where the screen begins anew, so that a view forgets where somebody was on it.
    public var beginning: Int
  }

  /// Where somebody is to begin.
  public enum Start: Hashable, Sendable {
    /// At the first thing that can be chosen or filled in.
    case first
    /// At the first words, so that nothing stands ready to be chosen.
    case top
    case at(Focus)
  }

  public internal(set) var id = ID(screen: .begin, beginning: 0)
  /// Where am I.
  public var title: Text
  /// Where am I in the whole.
  public internal(set) var progress = Progress(step: "", detail: "")
  public var elements: [Element]
  /// The way to the tips for a helper who sits beside the patient.
  public internal(set) var forHelper: Choice?
  /// What can be done from here, besides moving and choosing.
  public internal(set) var ways: [Way]
  public var start: Start
  /// The text is there to be read, line by line.
  public var isToRead: Bool
  /// Words are typed or asked for here, so that no letter is a command.
  public internal(set) var isForAnswering = false
  /// The patient is asked for a yes or a no, which is never given by going on.
  public internal(set) var isAsking = false
  public internal(set) var presence = Presence.here
  /// What is shown in the place of the screen.
  public internal(set) var instead: String?
  /// What says on every screen that somebody types for the patient.
  public internal(set) var togetherMark: String?
  /// Where to call in need; in sight on every screen.
  public internal(set) var acuteHelp = ""
  /// The same in a few words and numbers.
  public internal(set) var acuteHelpInShort = ""
  /// One sentence about what just happened.
  public internal(set) var notice: Text?
  /// nil where there is no room for it.
  public internal(set) var overview: Overview?

  init(
    _ title: Text, detail: String? = nil, _ elements: [Element], ways: [Way] = [], start: Start = .first,
    isToRead: Bool = false
  ) {
    self.title = title
    progress.detail = detail ?? ""
    self.elements = elements
    self.ways = ways
    self.start = start
    self.isToRead = isToRead
  }

  /// Where words can be typed, in order.
  public var fields: [FieldElement] {
    elements.compactMap { if case .field(let field) = $0 { field } else { nil } }
  }

  /// Everything that can be chosen, in order.
  public var choices: [Choice] {
    elements.compactMap { if case .choice(let choice) = $0 { choice } else { nil } } + [forHelper].compactMap(\.self)
  }

  /// Something of the patient can be read here.
  public var hasOwnWords: Bool {
    title.hasOwnWords || elements.contains(where: \.hasOwnWords) || notice?.hasOwnWords ?? false
      || overview?.hasOwnWords ?? false
  }
}

/// Which of the guide's steps this is, and where in it.
public struct Progress: Equatable, Sendable {
  /// "Stap 1 van 4".
  public var step: String
  /// The same with where in the step somebody is.
  public var detail: String
}

/// The way as a whole: the steps of the guide, and what is on the sheet so far.
public struct Overview: Equatable, Sendable {
  public struct Step: Equatable, Sendable {
    public var number: Int
    public var title: String
    public var isNow: Bool
  }

  public var steps: [Step] = []
  /// In the order of the sheet.
  public var topics: [Text] = []
  public var parked: [Text] = []

  var hasOwnWords: Bool { (topics + parked).contains(where: \.hasOwnWords) }
}
