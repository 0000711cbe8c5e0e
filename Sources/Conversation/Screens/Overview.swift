import Agenda
import Preparation
import Wording

extension State {
  /// Beside the screen, where there is room: the four steps, and what is on the sheet so far.
  var overview: [String] {
    let steps = guide.steps.map { step in
      (step.number == Self.step ? "> " : "  ") + "\(step.number) " + step.title
    }
    let topics = preparation.topics.enumerated().map { "  \($0 + 1) " + guide.title(of: $1) }
    let parked = preparation.parked.map { "  + " + guide.title(of: $0) }
    return [phrases[.overviewSteps]] + steps + ["", phrases[.overviewTopics]]
      + (topics.isEmpty ? ["  " + phrases[.overviewNoTopics]] : topics)
      + (parked.isEmpty ? [] : ["", phrases[.sheetParked]] + parked)
  }
}
