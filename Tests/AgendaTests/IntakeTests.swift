import Agenda
import Guide
import GuideReader
import Preparation
import TestSupport
import Testing

@Suite("Every way through the short questions about the situation")
struct IntakeTests {
  /// A way through the questions: what was answered to each, and the end.
  private func ways(_ intake: Intake, from target: String, after answers: [Question.ID: Answer]) -> [[Question.ID:
    Answer]]
  {
    guard let step = intake.step(target) else { return [answers] }
    let skipped = ways(intake, from: step.ifSkipped, after: answers.merging([step.id: Answer(isSkipped: true)]) { $1 })
    return step.answers.reduce(into: skipped) { all, answer in
      var given = Answer(choice: [answer.id])
      if case .words(let limit) = answer.typing { given.text = String(repeating: "w", count: limit) }
      all += ways(intake, from: answer.next, after: answers.merging([step.id: given]) { $1 })
    }
  }

  @Test(
    "every way through the real ones ends soon, in a situation, and fits on the sheet where nothing is typed")
  func everyWay() throws {
    let content = try readContent(at: Project.content.path)
    let intake = try #require(content.guide.intake)
    let all = ways(intake, from: intake.steps[0].id, after: [:])
    #expect(all.count > 1_000 && all.allSatisfy { $0.count <= 8 })
    var ends: [Situation?: Int] = [:]
    for answers in all {
      var preparation = Preparation(answers: answers)
      let walk = IntakeWalk(intake, preparation)
      let end = try #require(walk.end)
      ends[end.situation, default: 0] += 1
      preparation.situation = end.situation
      let line = SituationLine(preparation, guide: content.guide, phrases: content.phrases)
      let isTyped = walk.answers.contains { $0.answer.typing != nil }
      if !isTyped {
        let agenda = Agenda(
          preparation, guide: content.guide, phrases: content.phrases, date: CalendarDate(year: 2026, month: 9, day: 28)
        )
        #expect(agenda.leftOff.isEmpty, "\(line.text)")
      }
      #expect(line.isEmpty == (end.situation == nil))
    }
    #expect(Set(ends.keys) == [.atWork, .cannotWork, .noWork, nil])
  }
}
