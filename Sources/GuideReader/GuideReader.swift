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
  let log = ProblemLog()
  let phrases = PhrasebookReader(log: log).phrasebook(at: folder)
  let guide = GuideAssembly(log: log).guide(at: folder)
  let tips = TipsReader(log: log).tips(at: folder)
  try log.throwIfAny()
  return Content(guide: guide, phrases: phrases, tips: tips)
}

/// Reads the guide from `gespreksleidraad/` in the content folder.
public func readGuide(at folder: String) throws(Problems) -> Guide {
  let log = ProblemLog()
  let guide = GuideAssembly(log: log).guide(at: folder)
  try log.throwIfAny()
  return guide
}

/// Reads the tips for a peer worker from `begeleider/` in the content folder.
public func readTips(at folder: String) throws(Problems) -> Tips {
  let log = ProblemLog()
  let tips = TipsReader(log: log).tips(at: folder)
  try log.throwIfAny()
  return tips
}

/// Reads `schermteksten.yaml` in the content folder.
public func readPhrasebook(at folder: String) throws(Problems) -> Phrasebook {
  let log = ProblemLog()
  let phrases = PhrasebookReader(log: log).phrasebook(at: folder)
  try log.throwIfAny()
  return phrases
}
