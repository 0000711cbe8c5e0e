import Guide
import Sheet

/// A place where words are typed.
public enum Field: Hashable, Sendable {
  case answer(Question.ID)
  case benefit
  /// What is typed with an answer to one of the short questions about the situation, at most so many characters.
  case intake(Question.ID, Option.ID, limit: Int)
  case ownTopic
  /// A question in one's own words; the last one is empty, for the next.
  case ownQuestion(Int)
  case somethingElse
  /// A text that one screen asks for, kept under this id.
  case note(String)
  case path(SheetFormat)

  /// How much is usually said in a field.
  public enum Length: Hashable, Sendable {
    case word, sentence, path, reason, remark, story
  }

  /// Words that come to mind on its screen are for it, wherever the cursor is.
  public var isForAnything: Bool {
    switch self {
    case .answer, .intake, .ownTopic, .ownQuestion, .somethingElse, .note: true
    case .benefit, .path: false
    }
  }

  /// Line ends mean nothing in it.
  public var isSingleLine: Bool {
    switch self {
    case .answer, .somethingElse, .note: false
    case .benefit, .intake, .ownTopic, .ownQuestion, .path: true
    }
  }

  /// The most characters that it holds.
  public var limit: Int {
    switch self {
    case .answer, .somethingElse, .note: 20_000
    case .intake(_, _, let limit): limit
    case .benefit: 40
    case .ownTopic: 100
    case .ownQuestion: 200
    case .path: 1_000
    }
  }
}
