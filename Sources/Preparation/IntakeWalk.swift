import Guide

/// How far somebody came through the short questions about their situation.
public struct IntakeWalk: Equatable, Sendable {
  /// What was answered on the way, in order; what was skipped is not in it.
  public private(set) var answers: [(question: Question.ID, answer: Intake.Answer)] = []
  /// nil where a question on the way was neither answered nor skipped.
  public private(set) var end: Intake.End?

  init(_ intake: Intake, _ preparation: Preparation) {
    var next = intake.steps.first
    // In a tree no way is longer than all of its steps.
    for _ in intake.steps {
      guard let step = next, let given = preparation.answers[step.id] else { return }
      let answer = given.choice.lazy.compactMap(step.answer).first
      guard answer != nil || given.isSkipped else { return }
      if let answer { answers.append((step.id, answer)) }
      let target = answer?.next ?? step.ifSkipped
      end = intake.end(target)
      next = intake.step(target)
    }
  }

  public static func == (one: IntakeWalk, other: IntakeWalk) -> Bool {
    one.end == other.end && one.answers.elementsEqual(other.answers) { $0 == $1 }
  }
}

extension Preparation {
  /// nil where the edition has no such questions.
  public func walk(_ intake: Intake?) -> IntakeWalk? {
    intake.map { IntakeWalk($0, self) }
  }
}
