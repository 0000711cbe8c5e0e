import Guide
import Preparation
import Sheet
import Wording

/// What comes after the topics: parked ones, anything else, agreements, the next appointment.
extension Composer {
  func parked() -> Part {
    var part = Part()
    var lines: [Line] = []
    for (index, topic) in preparation.parked.prefix(Preparation.maximumParked).enumerated() {
      let title = metrics.question.fitted(guide.title(of: topic), lines: 1)
      if title.isCut { part.leftOff.append(LeftOff(.parked(index), shownCharacters: title.characters)) }
      if title.characters > 0 { lines += topic.isOwn ? title.ownLines : title.lines.map { Line($0) } }
    }
    if !lines.isEmpty {
      part.blocks = [.heading(metrics.heading.lines(phrases[SheetPhrase.parked])), .lines(lines, .parked)]
    }
    return part
  }

  /// Questions of one's own, what screens of their own asked for, and what else there is, together in so many lines.
  func somethingElse(lines: Int) -> Part {
    let text = preparation.somethingElse.onOneLine(atMost: Agenda.wordsPerTopic)
    let last = metrics.words.fitted(text, lines: lines / 2, characters: Agenda.wordsPerTopic)
    var linesLeft = lines - (text.isEmpty ? 0 : last.lines.count)
    var part = Part(blocks: [.heading(metrics.heading.lines(phrases[SheetPhrase.somethingElse]))])
    let questions = preparation.questions.enumerated().map { (LeftOff.Place.ownQuestion($0), $1) }
    let notes = preparation.notes.sorted { $0.key < $1.key }.map { (LeftOff.Place.note($0.key), $0.value) }
    for (place, text) in questions + notes {
      let text = text.onOneLine(atMost: lines * metrics.columns)
      guard !text.isEmpty else { continue }
      let fitted = metrics.words.fitted(text, lines: linesLeft)
      if fitted.isCut { part.leftOff.append(LeftOff(place, shownCharacters: fitted.characters)) }
      if !fitted.lines.isEmpty { part.blocks.append(.words(fitted.ownLines)) }
      linesLeft -= fitted.lines.count
    }
    if last.isCut { part.leftOff.append(LeftOff(.somethingElse, shownCharacters: last.characters)) }
    if last.characters > 0 { part.blocks.append(.words(last.ownLines)) }
    return part
  }

  func agreements(rows limit: Int, linesPerRow: Int) -> (table: AgreementTable, leftOff: [LeftOff]) {
    var leftOff: [LeftOff] = []
    var rows: [AgreementTable.Row] = []
    for (index, agreement) in preparation.agreements.enumerated() {
      let texts = [agreement.what, agreement.who, agreement.when].map {
        $0.onOneLine(atMost: linesPerRow * metrics.columns)
      }
      guard texts.contains(where: { !$0.isEmpty }) else { continue }
      let lines = rows.count < limit ? linesPerRow : 0
      let cells = zip(texts, metrics.agreementColumns).map { metrics.cell($1).fitted($0, lines: lines) }
      if cells.contains(where: \.isCut) {
        leftOff.append(LeftOff(.agreement(index), shownCharacters: cells.reduce(0) { $0 + $1.characters }))
      }
      if lines > 0 { rows.append(AgreementTable.Row(what: cells[0].lines, who: cells[1].lines, when: cells[2].lines)) }
    }
    let table = AgreementTable(
      what: phrases[SheetPhrase.agreementWhat], who: phrases[SheetPhrase.agreementWho],
      when: phrases[SheetPhrase.agreementWhen],
      rows: rows, emptyRows: rows.isEmpty ? 2 : 1)
    return (table, leftOff)
  }

  /// Behind a label that has this part of the width.
  private func measure(behind label: String, share: Double) -> Measure {
    let room = Extent(
      columns: Int(share * Double(metrics.columns)) - 2,
      points: share * metrics.textWidth - metrics.columnGap - metrics.labelGap)
    let labelExtent = Measure(room: room, isStrong: true, size: metrics.textSize).extent(of: label)
    return Measure(room: room - labelExtent, size: metrics.textSize)
  }

  /// Beside the name, or on a line of its own where it is long.
  func followUp() -> Part {
    let label = phrases[SheetPhrase.followUp]
    let text = preparation.followUp.onOneLine(atMost: metrics.columns)
    func known(_ share: Double) -> FittedText { measure(behind: label, share: share).fitted(text, lines: 1) }
    func blank(_ share: Double) -> Blank {
      Blank(label: label, filledIn: text.isEmpty ? nil : known(share).lines.first, share: share)
    }
    let beside = 0.58
    guard !text.isEmpty, known(beside).isCut else {
      return Part(blocks: [.blanks([blank(beside), Blank(label: phrases[SheetPhrase.name], share: 1 - beside)])])
    }
    let isCut = known(1).isCut
    return Part(
      blocks: [.blanks([blank(1)]), .blanks([Blank(label: phrases[SheetPhrase.name], share: 1)])],
      leftOff: isCut ? [LeftOff(.followUp, shownCharacters: known(1).characters)] : [])
  }
}
