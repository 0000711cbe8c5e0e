import Guide
import Preparation
import Wording

/// What is around the topics on every sheet: the opening and the foot.
extension Composer {
  func opening() -> Part {
    let situation = situation()
    return Part(
      blocks: [
        .title(phrases[.sheetTitle], date: date),
        .lines(Measure.wide.lines(phrases[.sheetPatientOpening]), .patientOpening), .space(4),
        .lines(Measure.wide.lines(phrases[.sheetClinicianOpening]), .clinicianOpening),
      ] + together + [.space(4)] + situation.blocks, leftOff: situation.leftOff)
  }

  private var together: [Block] {
    preparation.saysTogether ? [.lines(Measure.wide.lines(phrases[.sheetTogether]), .together)] : []
  }

  private func situation() -> Part {
    let benefit = (preparation.benefit ?? "").onOneLine(atMost: 2 * Metrics.columns)
    guard preparation.situation != nil || !benefit.isEmpty else {
      return Part(blocks: [.blanks([Blank(label: phrases[.sheetSituationBlank], share: 1)])])
    }
    let line = situationLine(benefit: benefit)
    let fitted = Measure.wide.fitted(line, lines: 2)
    var part = Part(blocks: [.lines(fitted.lines, .situation)])
    if fitted.isCut {
      let before = zip(line, situationLine(benefit: " ")).prefix { $0 == $1 }.count
      part.leftOff = [LeftOff(.benefit, shownCharacters: max(0, fitted.characters - before))]
    }
    return part
  }

  private func situationLine(benefit: String) -> String {
    var parts = preparation.situation.map { [phrases[$0.sheetPhrase]] } ?? []
    if !benefit.isEmpty { parts.append(phrases[.sheetBenefit, ["uitkering": benefit]]) }
    return phrases[.sheetSituation, ["situatie": parts.joined(separator: "; ")]]
  }

  func foot() -> Part {
    let source = phrases[
      .sheetSource,
      [
        "titel": guide.source.title, "uitgever": guide.source.publisher, "jaar": String(guide.source.year),
        "datum": date,
      ]]
    return Part(blocks: [
      .space(6), .lines(Measure.wide.lines(phrases[.sheetForWhom]) + Measure.wide.lines(source), .foot),
    ])
  }
}

extension Situation {
  fileprivate var sheetPhrase: Phrase {
    switch self {
    case .atWork: .sheetAtWork
    case .cannotWork: .sheetCannotWork
    case .noWork: .sheetNoWork
    }
  }
}
