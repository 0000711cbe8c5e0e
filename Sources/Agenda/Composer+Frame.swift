import Guide
import Preparation
import Sheet
import Wording

/// What is around the topics on every sheet: the opening and the foot.
extension Composer {
  func opening() -> Part {
    let situation = situation()
    return Part(
      blocks: [
        .title(phrases[SheetPhrase.title], date: date),
        .lines(said(phrases[SheetPhrase.patientOpening]), .patientOpening), .space(4),
        .lines(said(phrases[SheetPhrase.clinicianOpening]), .clinicianOpening),
      ] + together + [.space(4)] + situation.blocks, leftOff: situation.leftOff)
  }

  /// Words of the program, over the whole width.
  private func said(_ text: String) -> [Line] {
    metrics.wide.lines(text).map { Line($0) }
  }

  private var together: [Block] {
    preparation.saysTogether ? [.lines(said(phrases[SheetPhrase.together]), .together)] : []
  }

  private func situation() -> Part {
    let benefit = (preparation.benefit ?? "").onOneLine(atMost: 2 * metrics.columns)
    guard preparation.situation != nil || !benefit.isEmpty else {
      return Part(blocks: [.blanks([Blank(label: phrases[SheetPhrase.situationBlank], share: 1)])])
    }
    let line = situationLine(benefit: benefit)
    let fitted = metrics.wide.fitted(line, lines: 2)
    let before = zip(line, situationLine(benefit: " ")).prefix { $0 == $1 }.count
    let own = benefit.isEmpty ? 0..<0 : before..<before + benefit.count
    var part = Part(blocks: [.lines(fitted.lines(own: own), .situation)])
    if fitted.isCut {
      part.leftOff = [LeftOff(.benefit, shownCharacters: max(0, fitted.characters - before))]
    }
    return part
  }

  private func situationLine(benefit: String) -> String {
    var parts = preparation.situation.map { [phrases[$0.sheetPhrase]] } ?? []
    if !benefit.isEmpty { parts.append(phrases[SheetPhrase.benefit, ["uitkering": benefit]]) }
    return phrases[SheetPhrase.situation, ["situatie": parts.joined(separator: "; ")]]
  }

  func foot() -> Part {
    let source = phrases[
      SheetPhrase.source,
      [
        "titel": guide.source.title, "uitgever": guide.source.publisher ?? "", "jaar": guide.source.yearText,
        "datum": date,
      ]]
    // Read aloud it is one paragraph.
    let forWhom = said(phrases[SheetPhrase.forWhom]).map { Line($0.text.last == " " ? $0.text : $0.text + " ") }
    return Part(blocks: [.space(6), .lines(forWhom + said(source), .foot)])
  }
}

extension Situation {
  fileprivate var sheetPhrase: SheetPhrase {
    switch self {
    case .atWork: .atWork
    case .cannotWork: .cannotWork
    case .noWork: .noWork
    }
  }
}
