/// A few short questions that lead to somebody's situation and to words for it on the sheet; a tree, walked from its first
/// step, of which each can be skipped.
public struct Intake: Equatable, Sendable {
  public var title: String
  public var explanation: String
  public var source: Source.ID
  /// The first is where it begins.
  public var steps: [Step]
  public var ends: [End]

  public init(title: String, explanation: String, source: Source.ID, steps: [Step], ends: [End]) {
    self.title = title
    self.explanation = explanation
    self.source = source
    self.steps = steps
    self.ends = ends
  }

  public func step(_ id: Question.ID) -> Step? { steps.first { $0.id == id } }

  public func end(_ id: String) -> End? { ends.first { $0.id == id } }

  /// One question, and where each answer to it leads: to a step or an end.
  public struct Step: Equatable, Sendable, Identifiable {
    /// A choice.
    public var question: Question
    public var explanation: String?
    public var answers: [Answer]
    public var ifSkipped: String

    public init(question: Question, explanation: String? = nil, answers: [Answer], ifSkipped: String) {
      self.question = question
      self.explanation = explanation
      self.answers = answers
      self.ifSkipped = ifSkipped
    }

    public var id: Question.ID { question.id }

    public func answer(_ id: Option.ID) -> Answer? { answers.first { $0.id == id } }
  }

  public struct Answer: Equatable, Sendable, Identifiable {
    /// The option of the question.
    public var id: Option.ID
    public var typing: Typing?
    /// What it adds to the sheet, with ``blank`` where typed words come; nil: nothing.
    public var onSheet: String?
    public var next: String

    public init(id: Option.ID, typing: Typing? = nil, onSheet: String? = nil, next: String) {
      self.id = id
      self.typing = typing
      self.onSheet = onSheet
      self.next = next
    }

    public static let blank = "{antwoord}"
  }

  /// What is typed with an answer.
  public enum Typing: Equatable, Sendable {
    /// At most so many characters.
    case words(Int)
    /// The name of a benefit, which the sheet has a place for.
    case benefit
  }

  /// Where the questions are over.
  public struct End: Equatable, Sendable, Identifiable {
    public var id: String
    /// nil: which situation it is, is asked for.
    public var situation: Situation?

    public init(id: String, situation: Situation?) {
      self.id = id
      self.situation = situation
    }
  }
}
