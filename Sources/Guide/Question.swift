/// One item that the guide asks.
public struct Question: Equatable, Sendable, Identifiable {
  public enum Kind: Equatable, Sendable {
    /// Answered in one's own words.
    case open
    case scale(Scale)
    /// Answered by choosing one of the options.
    case choice([Option])
  }

  /// Dutch, kebab-case, never changed once released; for instance `wat-doe-ik.tevreden`.
  public var id: String
  public var text: String
  public var kind: Kind
  /// The scale that "de vorige vraag" points at, for a question about scoring one point higher.
  public var follows: ID?
  /// The question without which this one cannot be understood, such as the one before "Zo ja, welke?".
  public var leansOn: ID?

  public init(id: String, text: String, kind: Kind, follows: ID? = nil, leansOn: ID? = nil) {
    self.id = id
    self.text = text
    self.kind = kind
    self.follows = follows
    self.leansOn = leansOn
  }

  public var scale: Scale? {
    if case .scale(let scale) = kind { scale } else { nil }
  }

  /// What a choice question offers; empty for any other.
  public var options: [Option] {
    if case .choice(let options) = kind { options } else { [] }
  }

  /// Whether its answer is the situation: its options name one.
  public var asksSituation: Bool { options.contains { $0.situation != nil } }
}

/// A score from low to high, with what both ends mean; neither end is good or bad.
public struct Scale: Equatable, Sendable {
  public var min: Int
  public var max: Int
  public var minLabel: String
  public var maxLabel: String

  public init(min: Int, max: Int, minLabel: String, maxLabel: String) {
    self.min = min
    self.max = max
    self.minLabel = minLabel
    self.maxLabel = maxLabel
  }
}
