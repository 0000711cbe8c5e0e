import Guide
import Preparation
import Wording

/// What comes after the topics: parked ones, anything else, agreements, the next appointment.
extension Composer {
  func parked() -> Part {
    var part = Part()
    var lines: [String] = []
    for (index, topic) in preparation.parked.prefix(Preparation.maximumParked).enumerated() {
      let title = Measure.question.fitted(guide.title(of: topic), lines: 1)
      if title.isCut { part.leftOff.append(LeftOff(.parked(index), shownCharacters: title.characters)) }
      if title.characters > 0 { lines += title.lines }
    }
    if !lines.isEmpty {
      part.blocks = [.heading(Measure.heading.lines(phrases[.sheetParked])), .lines(lines, .parked)]
    }
    return part
  }

  /// Questions of one's own and what else there is, together in so many lines.
  func somethingElse(lines: Int) -> Part {
    let text = preparation.somethingElse.onOneLine(atMost: Agenda.wordsPerTopic)
    let last = Measure.words.fitted(text, lines: lines / 2, characters: Agenda.wordsPerTopic)
    var linesLeft = lines - (text.isEmpty ? 0 : last.lines.count)
    var part = Part(blocks: [.heading(Measure.heading.lines(phrases[.sheetSomethingElse]))])
    for (index, question) in preparation.questions.enumerated() {
      let text = question.onOneLine(atMost: lines * Metrics.columns)
      guard !text.isEmpty else { continue }
      let fitted = Measure.words.fitted(text, lines: linesLeft)
      if fitted.isCut { part.leftOff.append(LeftOff(.ownQuestion(index), shownCharacters: fitted.characters)) }
      if !fitted.lines.isEmpty { part.blocks.append(.words(fitted.lines)) }
      linesLeft -= fitted.lines.count
    }
    if last.isCut { part.leftOff.append(LeftOff(.somethingElse, shownCharacters: last.characters)) }
    if last.characters > 0 { part.blocks.append(.words(last.lines)) }
    return part
  }

  func agreements(rows limit: Int, linesPerRow: Int) -> (table: AgreementTable, leftOff: [LeftOff]) {
    var leftOff: [LeftOff] = []
    var rows: [AgreementTable.Row] = []
    for (index, agreement) in preparation.agreements.enumerated() {
      let texts = [agreement.what, agreement.who, agreement.when].map {
        $0.onOneLine(atMost: linesPerRow * Metrics.columns)
      }
      guard texts.contains(where: { !$0.isEmpty }) else { continue }
      let lines = rows.count < limit ? linesPerRow : 0
      let cells = zip(texts, Metrics.agreementColumns).map { Measure.cell($1).fitted($0, lines: lines) }
      if cells.contains(where: \.isCut) {
        leftOff.append(LeftOff(.agreement(index), shownCharacters: cells.reduce(0) { $0 + $1.characters }))
      }
      if lines > 0 { rows.append(AgreementTable.Row(what: cells[0].lines, who: cells[1].lines, when: cells[2].lines)) }
    }
    let table = AgreementTable(
      what: phrases[.sheetAgreementWhat], who: phrases[.sheetAgreementWho], when: phrases[.sheetAgreementWhen],
      rows: rows, emptyRows: rows.isEmpty ? 2 : 1)
    return (table, leftOff)
  }

  /// Beside the name, or on a line of its own where it is long.
  func followUp() -> Part {
    let label = phrases[.sheetFollowUp]
    let text = preparation.followUp.onOneLine(atMost: Metrics.columns)
    func known(_ share: Double) -> FittedText { Measure.blank(label, share: share).fitted(text, lines: 1) }
    func blank(_ share: Double) -> Blank {
      Blank(label: label, filledIn: text.isEmpty ? nil : known(share).lines.first, share: share)
    }
    let beside = 0.58
    guard !text.isEmpty, known(beside).isCut else {
      return Part(blocks: [.blanks([blank(beside), Blank(label: phrases[.sheetName], share: 1 - beside)])])
    }
    let isCut = known(1).isCut
    return Part(
      blocks: [.blanks([blank(1)]), .blanks([Blank(label: phrases[.sheetName], share: 1)])],
      leftOff: isCut ? [LeftOff(.followUp, shownCharacters: known(1).characters)] : [])
  }
}

extension Measure {
  /// Behind a label that has this part of the width.
  fileprivate static func blank(_ label: String, share: Double) -> Measure {
    let room = Extent(
      columns: Int(share * Double(Metrics.columns)) - 2,
      points: share * Metrics.textWidth - Metrics.columnGap - Metrics.labelGap)
    return Measure(room: room - Measure(room: room, isStrong: true).extent(of: label))
  }
}

extension Guide {
  /// What a topic is called: the title of its theme, or the patient's own words for it.
  public func title(of topic: Topic) -> String {
    switch topic {
    case .theme(let id): theme(id)?.title ?? id
    case .own(let text): text.onOneLine
    }
  }
}
