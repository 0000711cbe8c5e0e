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

/// Reads the guide, the phrasebook and the tips of the edition in a folder; the problems of all come together.
///
/// - Parameters:
///   - standard: the folder of the edition that an overlay lies over.
///   - isForSheet: what there is to read beside the questions is left out, because nothing of it comes on a sheet.
///   - phrases: the names of all words that there must be; nil: whatever words are there are taken.
///   - misfits: finds the texts that have no room where they are shown, for who checks content; nil: nobody looks.
public func readContent(
  at folder: String, over standard: String? = nil, isForSheet: Bool = false, phrases: [any Phrase.Type]? = nil,
  misfits: ((Guide, Phrasebook) -> [Misfit])? = nil
) throws(Problems) -> Content {
  try reading(keepsPlaces: misfits != nil) { log in
    let layers = Layers(at: folder, over: standard, log: log)
    var (guide, themes) = GuideAssembly(layers: layers, hasReading: !isForSheet).guide()
    var tips = isForSheet ? Tips([]) : TipsReader(sources: guide.sources, themes: themes).tips(layers)
    if !isForSheet { layers.leaveOut(&guide.cards, &tips.all) }
    let phrasebook = PhrasebookReader(phrases.map(PhraseNames.init)).phrasebook(layers)
    // What could not be read is not measured.
    for misfit in log.isEmpty ? misfits?(guide, phrasebook) ?? [] : [] {
      log.report(misfit.text, named: "‘\(misfit.key)’", misfit.sentence)
    }
    return Content(guide: guide, phrases: phrasebook, tips: tips)
  }
}

/// Reads the words of the first screen, which stand in front in the manifest and in the file that it names.
///
/// - Parameter standard: the folder of the edition that an overlay lies over.
public func readFirstPhrases(at folder: String, over standard: String? = nil) throws(Problems) -> Phrasebook {
  try reading { log in
    let layers = Layers(at: folder, over: standard, onlyFirstScreen: true, log: log)
    return PhrasebookReader(nil).phrasebook(layers, onlyFirstScreen: true)
  }
}

func reading<Value>(keepsPlaces: Bool = false, _ read: (ProblemLog) -> Value) throws(Problems) -> Value {
  let log = ProblemLog(keepsPlaces: keepsPlaces)
  let value = read(log)
  try log.throwIfAny()
  return value
}
