/// What was answered to one question.
public struct Answer: Equatable, Sendable {
  public var text: String
  /// "Weet ik niet": nothing is scored, and the score that was given stays for who takes that back.
  public var isSkipped: Bool
  /// The score that was given last, also where the question was skipped after that.
  public private(set) var givenScore: Int?
  /// The ids of the options that were chosen, in the order of choosing.
  public var choice: [String]
  /// Only for the patient: never on the sheet.
  public var isPrivate: Bool
  var unknown: [UnknownMember] = []

  public init(
    text: String = "", score: Int? = nil, isSkipped: Bool = false, choice: [String] = [], isPrivate: Bool = false
  ) {
    self.text = text
    givenScore = score
    self.isSkipped = isSkipped
    self.choice = choice
    self.isPrivate = isPrivate
  }

  /// nil when nothing was scored; 0 is a real score, and whoever scores does not skip.
  public var score: Int? {
    get { isSkipped ? nil : givenScore }
    set { (givenScore, isSkipped) = (newValue, false) }
  }

  /// Nothing that could be on a sheet.
  public var isEmpty: Bool {
    score == nil && choice.isEmpty && !text.contains { !$0.isWhitespace }
  }
}
