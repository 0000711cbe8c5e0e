// What is on the agenda: which words of a guide and of a patient, in which order, and what gives way.
// Pure. How a sheet is broken into lines, drawn and read is not decided here.

import Guide
import Preparation
import Sheet
import Wording

/// The sheet of one patient, and what of their words is not on it.
public struct Agenda: Sendable {
  /// The most characters of the patient's own words that the sheet shows per topic.
  public static let wordsPerTopic = 180

  public var sheet: Sheet
  /// In the order of the sheet; empty when everything is on it.
  public var leftOff: [LeftOff]
  /// Signs that the sheet cannot show, each once; a placeholder stands in their place.
  public var unknownSigns: [Character]
  var composer: Composer
  var drafts: [TopicDraft]
  /// The height that no word needs, in points.
  var spare: Double

  /// Lays a preparation out on exactly one page. Words give way in a fixed order; lines for the pen fill what is left.
  public init(
    _ preparation: Preparation, guide: Guide, phrases: Phrasebook, date: CalendarDate, metrics: Metrics = .a4
  ) {
    composer = Composer(
      preparation: preparation.withPlaceholders, guide: guide, phrases: phrases, date: date.text(phrases),
      metrics: metrics)
    let page = composer.page()
    sheet = Sheet(
      title: phrases[SheetPhrase.title], language: guide.edition.language, metrics: metrics, blocks: page.part.blocks)
    leftOff = page.part.leftOff
    (drafts, spare) = (page.drafts, page.spare)
    let told = guide.intake.map(preparation.told) ?? []
    unknownSigns = preparation.unknownSigns(answering: told.map(\.question) + page.drafts.flatMap(\.questions))
  }
}
