// From the YAML of Content/ to values: the guide and the words of the program.
// Strict, because what is wrong here ends up in front of a patient: every problem is reported, with file, line and
// what was expected, and reading goes on to find the next. Nothing here decides what a screen shows.

import Guide
import StrictYAML
import Wording

/// Everything that stands in Content/.
public struct Content: Equatable, Sendable {
  public var guide: Guide
  public var phrases: Phrasebook
  public var tips: Tips

  public init(guide: Guide, phrases: Phrasebook, tips: Tips) {
    self.guide = guide
    self.phrases = phrases
    self.tips = tips
  }
}

/// Reads the guide, the phrasebook and the tips; the problems of all come together.
public func readContent(at folder: String) throws(Problems) -> Content {
  try reading { log in
    let phrases = PhrasebookReader(log: log).phrasebook(at: folder)
    let guide = GuideAssembly(log: log).guide(at: folder)
    return Content(guide: guide, phrases: phrases, tips: TipsReader(log: log).tips(at: folder))
  }
}

/// Reads the words of the first screen, which stand in front in `schermteksten.yaml`.
public func readFirstPhrases(at folder: String) throws(Problems) -> Phrasebook {
  try reading { PhrasebookReader(log: $0).phrasebook(at: folder, onlyFirstScreen: true) }
}

func reading<Value>(_ read: (ProblemLog) -> Value) throws(Problems) -> Value {
  let log = ProblemLog()
  let value = read(log)
  try log.throwIfAny()
  return value
}
