import Conversation
import Editing
import QRCode
import Wording

extension Text {
  /// As it may be read: own words keep their shape only, where they are covered.
  func words(isCovering: Bool) -> String {
    isCovering ? runs.reduce(into: "") { $0 += $1.isOwn ? $1.words.masked() : $1.words } : words
  }
}

extension Scene {
  /// What is counted here; nil where nothing is, or not yet.
  var count: Text? {
    get {
      for case .counter(let text?) in elements { return text }
      return nil
    }
    set {
      elements = elements.map { if case .counter = $0 { .counter(newValue) } else { $0 } }
    }
  }

  var waitsForCount: Bool { elements.contains(.counter(nil)) }

  /// The code of what a telephone opens, where there is such a thing here and it can be made.
  var code: [String]? {
    for case .reference(let reference) in elements { return qrCode(reference.address)?.halfBlocks() }
    return nil
  }

  /// All that stands on the screen, with what stands elsewhere where there is room for it.
  func elements(in frame: Frame) -> [Element] {
    // Where every row is needed, only the key is left.
    guard let forHelper, !frame.isBare else { return elements }
    if case .choice(let last) = elements.last, last.kind == .wayOn { return elements + [.choice(forHelper)] }
    return elements + [.gap, .choice(forHelper)]
  }
}

extension Overview {
  func lines(_ phrases: Phrasebook, isCovering: Bool) -> [String] {
    let steps = steps.map { ($0.isNow ? "> " : "  ") + "\($0.number) " + $0.title }
    let topics = topics.enumerated().map { "  \($0 + 1) " + $1.words(isCovering: isCovering) }
    let parked = parked.map { "  + " + $0.words(isCovering: isCovering) }
    return [phrases[ViewPhrase.overviewSteps]] + steps + ["", phrases[ViewPhrase.overviewTopics]]
      + (topics.isEmpty ? ["  " + phrases[ViewPhrase.overviewNoTopics]] : topics)
      + (parked.isEmpty ? [] : ["", phrases[ViewPhrase.overviewParked]] + parked)
  }
}
