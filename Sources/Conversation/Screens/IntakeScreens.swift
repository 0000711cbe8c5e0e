import Agenda
import Guide
import Wording

// A few short questions about somebody's situation, for who would rather have those.
extension State {
  /// One of the questions. Whoever chooses an answer is at the next one.
  func intakeScene(_ id: Question.ID) -> Scene? {
    guard let intake = guide.intake, let step = intake.step(id) else { return nil }
    let chosen = preparation.answers[id]?.choice.first
    let answers = step.answers.map { answer in element(answer, of: step, isChosen: answer.id == chosen) }
    var elements: [Element] = [.question(Text(step.question.text))]
    if id == intake.steps.first?.id { elements.insert(.instruction(Text(intake.explanation)), at: 0) }
    if let explanation = step.explanation { elements.append(.instruction(Text(explanation))) }
    elements += [.gap] + answers + [.gap, .choice(Choice(.wayOn, said(IntakePhrase.skip), .answers(.passIntake(id))))]
    elements += [.gap, .source(said(IntakePhrase.source, ["bron": Text(guide.source(intake.source)?.line ?? "")]))]
    return Scene(Text(intake.title), elements, start: start(on: answers, chosen.map { .tell(id, $0) }))
  }

  /// At what was chosen, or where something can be typed at once; else at the question, so that no hurried Enter chooses.
  private func start(on answers: [Element], _ chosen: AnswerIntent?) -> Scene.Start {
    if case .field(let field) = answers.first { return .at(.field(field.id)) }
    return chosen.map { .at(.choice(.intent(.answers($0)))) } ?? .top
  }

  private func element(_ answer: Intake.Answer, of step: Intake.Step, isChosen: Bool) -> Element {
    let text = Text(step.question.options.first { $0.id == answer.id }?.text ?? "")
    let intent = Intent.answers(.tell(step.id, answer.id))
    switch answer.typing {
    case .words(let limit):
      return field(.intake(step.id, answer.id, limit: limit), label: text, length: .word, onDone: intent)
    case .benefit: return field(.benefit, label: text, length: .word, onDone: intent)
    case nil: return .choice(Choice(.one(isChosen: isChosen), text, intent))
    }
  }

  /// What the questions led to.
  var intakeEndScene: Scene {
    let agenda = agenda
    let isCut = agenda.leftOff.contains { cut in
      if case .answer(let id) = cut.place { guide.intake?.step(id) != nil } else { cut.place == .benefit }
    }
    return Scene(
      Text(guide.intake?.title ?? ""),
      [.instruction(said(IntakePhrase.onSheet)), .gap, .sheet(lines(agenda.sheet.situation))]
        + (isCut ? [.gap, .status(said(IntakePhrase.tooLong))] : []) + [
          .gap, .choice(Choice(.wayOn, said(GeneralPhrase.goOn), .returnTo(.themes))),
        ] + waysToIntake(said(IntakePhrase.again)))
  }

  /// The way to the first of the questions; none where the edition has none.
  func waysToIntake(_ label: Text) -> [Element] {
    guard let first = guide.intake?.steps.first else { return [] }
    return [.choice(Choice(.wayOn, label, .goTo(.intake(first.id))))]
  }
}

/// The short questions about the situation.
public enum IntakePhrase: String, Phrase {
  case rather = "kort.liever"
  case skip = "kort.overslaan"
  case onSheet = "kort.op-uw-blad"
  case tooLong = "kort.past-niet"
  case chooseYourself = "kort.zelf-kiezen"
  case again = "kort.opnieuw"
  case source = "kort.bron"

  public var blanks: [String] { self == .source ? ["bron"] : [] }
}
