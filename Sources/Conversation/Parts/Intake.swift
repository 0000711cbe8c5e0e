import Guide
import Preparation

// The short questions about the situation, one after the other.

extension State {
  /// An answer to one of the questions, and on to the next; words that were to be typed and are not there are no answer.
  mutating func tell(_ id: Question.ID, _ option: Option.ID) {
    guard let answer = guide.intake?.step(id)?.answer(option) else { return }
    let isTold =
      switch answer.typing {
      case .words: !(preparation.answers[id]?.isBlank ?? true)
      case .benefit: preparation.benefit != nil
      case nil: true
      }
    guard isTold else { return pass(id) }
    session.preparation.change(id) { ($0.choice, $0.isSkipped) = ([option], false) }
    goOn(to: answer.next)
  }

  mutating func pass(_ id: Question.ID) {
    guard let step = guide.intake?.step(id) else { return }
    // What was typed stays for who comes back.
    session.preparation.change(id) { ($0.choice, $0.isSkipped) = ([], true) }
    goOn(to: step.ifSkipped)
  }

  private mutating func goOn(to target: String) {
    if guide.intake?.step(target) != nil {
      _ = go(to: .intake(target))
    } else if let situation = guide.intake?.end(target)?.situation {
      session.preparation.situation = situation
      _ = go(to: .intakeEnd)
    } else {
      beginAnew(.situation)
      _ = returns(to: .situation)
      session.notice = said(IntakePhrase.chooseYourself)
    }
  }
}

extension Answer {
  fileprivate var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}
