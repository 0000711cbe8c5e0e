import Guide

/// How far somebody came through the short questions about their situation.
public struct IntakeWalk: Sendable {
  /// What was answered on the way, in order; what was skipped is not in it.
  public private(set) var answers: [(question: Question.ID, answer: Intake.Answer)] = []
  /// nil where a question on the way was neither answered nor skipped.
  public private(set) var end: Intake.End?

  public init(_ intake: Intake, _ preparation: Preparation) {
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
}

extension Preparation {
  /// What of the short questions can be said on a sheet: that of a whole way to the situation that it is. Whoever chose
  /// another situation after that, or began anew and did not come to an end, said something else.
  public func told(_ intake: Intake) -> [(question: Question.ID, answer: Intake.Answer)] {
    let walk = IntakeWalk(intake, self)
    guard let end = walk.end?.situation, end == situation else { return [] }
    return walk.answers.filter { answers[$0.question]?.isPrivate != true }
  }
}
