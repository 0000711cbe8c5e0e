import Guide
import StrictYAML

/// Looks whether the short questions are a tree in which everybody comes to an end, soon.
struct IntakeTree {
  /// From the first question to an end.
  private static let mostQuestions = 8

  let intake: Intake
  /// Where each question stands.
  let lines: [Int]
  let file: YamlFile
  /// How many questions come at most from here on, this one too.
  private var lengths: [Question.ID: Int] = [:]
  private var endsReached: Set<String> = []

  init(intake: Intake, lines: [Int], file: YamlFile) {
    (self.intake, self.lines, self.file) = (intake, lines, file)
  }

  mutating func check() {
    let longest = length(from: intake.steps[0].id, after: [])
    if longest > Self.mostQuestions {
      file.report(lines[0], "iemand krijgt hier \(longest) vragen; verwacht: hooguit \(Self.mostQuestions)")
    }
    for (step, line) in zip(intake.steps, lines) where lengths[step.id] == nil {
      file.report(line, "bij de vraag ‘\(step.id.dropFirst(IntakeReader.prefix.count))’ komt niemand")
    }
    for end in intake.ends where !endsReached.contains(end.id) {
      file.report(lines[0], "bij het einde ‘\(end.id)’ komt niemand")
    }
  }

  private mutating func length(from target: String, after: [Question.ID]) -> Int {
    guard let index = intake.steps.firstIndex(where: { $0.id == target }) else {
      endsReached.insert(target)
      return 0
    }
    guard !after.contains(target) else {
      file.report(lines[index], "van deze vraag komt iemand weer bij deze vraag")
      return 0
    }
    if let known = lengths[target] { return known }
    let step = intake.steps[index]
    var longest = 0
    for next in step.answers.map(\.next) + [step.ifSkipped] {
      longest = max(longest, length(from: next, after: after + [target]))
    }
    lengths[target] = longest + 1
    return longest + 1
  }
}
