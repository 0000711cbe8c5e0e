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
    let situation = SituationLine(preparation, guide: guide, phrases: phrases, longest: 2 * metrics.columns)
    guard !situation.isEmpty else {
      return Part(blocks: [.blanks([Blank(label: phrases[SheetPhrase.situationBlank], share: 1)])])
    }
    let fitted = metrics.wide.fitted(situation.text, lines: 2)
    let places = situation.places
    let own = (places.first?.range.lowerBound ?? 0)..<(places.last?.range.upperBound ?? 0)
    var part = Part(blocks: [.lines(fitted.lines(own: own), .situation)])
    if fitted.isCut {
      part.leftOff = places.filter { $0.range.upperBound > fitted.characters }.map { place, range in
        LeftOff(place, shownCharacters: max(0, fitted.characters - range.lowerBound))
      }
    }
    return part
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
