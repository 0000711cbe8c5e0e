import Guide
import Preparation
import Sheet
import Wording

/// Puts the parts of the sheet in their order and makes them fit.
///
/// The parts that are always there take their place first, with little room for long texts; the topics share the rest.
/// What they leave goes to words that did not fit, then to the guide's questions, and then to the pen.
struct Composer: Equatable {
  /// A page, and what it was made of.
  struct Page {
    var part: Part
    var drafts: [TopicDraft]
    /// The height that no word needs.
    var spare: Double
  }

  var preparation: Preparation
  let guide: Guide
  let phrases: Phrasebook
  let date: String
  let metrics: Metrics

  /// - Parameter toCome: lines that stay free behind an answer.
  func page(keeping toCome: (lines: Int, answer: Question.ID)? = nil) -> Page {
    let opening = opening()
    let parked = parked()
    var others = somethingElse(lines: 7)
    var agreements = agreements(rows: 3, linesPerRow: 2)
    let followUp = followUp()
    let foot = foot()

    var room = metrics.textHeight - metrics.penLeading
    room -= [opening, parked, others, part(agreements), followUp, foot].reduce(0) { $0 + height($1) }
    var drafts = topicDrafts()
    if let toCome { for index in drafts.indices { drafts[index].keep(toCome.lines, behind: toCome.answer) } }
    var topics = filled(drafts, &room)
    let spare = room
    if !others.leftOff.isEmpty {
      let larger = somethingElse(lines: 7 + Int(room / metrics.leading))
      room -= height(larger) - height(others)
      others = larger
    }
    if !agreements.leftOff.isEmpty {
      let larger = self.agreements(rows: 8, linesPerRow: 3)
      let growth = height(part(larger)) - height(part(agreements))
      if growth <= room { (agreements, room) = (larger, room - growth) }
    }
    let gap = min(metrics.headingSpace, room / Double(topics.count + 4))
    room -= gap * Double(topics.count + 4)
    for index in topics.indices { topics[index].addPrompts(&room) }
    let pen = PenLines(room: room, topics: topics, line: metrics.penLeading)
    for index in topics.indices { topics[index].penLines += pen.topics[index] }
    others.blocks.append(.writing(1 + pen.somethingElse))
    agreements.table.emptyRows += pen.agreements
    let parts = topics.map(\.part) + [parked, others, part(agreements), followUp]
    return Page(part: page(parts, within: (opening, foot), gap: gap), drafts: drafts, spare: spare)
  }

  private func height(_ part: Part) -> Double { metrics.height(of: part.blocks) }

  private func part(_ agreements: (table: AgreementTable, leftOff: [LeftOff])) -> Part {
    Part(blocks: [.agreements(agreements.table)], leftOff: agreements.leftOff)
  }

  /// Every topic as high as its fair share; what one leaves goes to the first that can still use it.
  private func filled(_ drafts: [TopicDraft], _ room: inout Double) -> [FilledTopic] {
    let wishes = drafts.map { $0.filled(within: metrics.textHeight) }
    let cap = fairShare(of: room, among: wishes.map(\.height))
    var filled = cap == .infinity ? wishes : drafts.map { $0.filled(within: cap) }
    room -= filled.reduce(0) { $0 + $1.height }
    for index in filled.indices where !filled[index].leftOff.isEmpty {
      room += filled[index].height
      filled[index] = drafts[index].filled(within: room)
      room -= filled[index].height
    }
    return filled
  }

  private func topicDrafts() -> [TopicDraft] {
    let chosen = preparation.topics.prefix(Preparation.maximumTopics)
    guard !chosen.isEmpty else { return (1...Preparation.maximumTopics).map { TopicDraft(blank: $0, metrics) } }
    var asked: [Question.ID: Int] = [:]
    return chosen.enumerated().map { index, topic in
      TopicDraft(
        topic, number: index + 1, preparation: preparation, guide: guide, phrases: phrases, metrics: metrics,
        asked: &asked)
    }
  }

  /// White space between the parts, and the height that nothing needs before the foot.
  private func page(_ parts: [Part], within frame: (top: Part, foot: Part), gap: Double) -> Part {
    var page = frame.top
    for part in parts where !part.blocks.isEmpty {
      page.blocks += [.space(gap)] + part.blocks
      page.leftOff += part.leftOff
    }
    page.blocks += [.space(max(0, metrics.textHeight - height(page) - height(frame.foot)))] + frame.foot.blocks
    return page
  }
}
