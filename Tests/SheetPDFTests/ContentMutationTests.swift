import Agenda
import Foundation
import FullScreen
import Guide
import GuideReader
import Preparation
import Sheet
import SheetPDF
import StrictYAML
import TestSupport
import Testing
import Typesetting

/// Whatever the check of the content passes can be printed: every text of it changed in ways that editors change texts.
struct ContentMutationTests {
  /// All that there are; what was repaired is said to nobody.
  private static let files = (FileManager.default.subpaths(atPath: Project.content.path) ?? []).filter {
    $0.hasSuffix(".yaml") && !$0.hasSuffix("herstellingen.yaml")
  }.sorted()
  /// What these say is no text that somebody reads.
  private static let names: Set = [
    "id", "bron", "soort", "volgt-op", "zelfde-als", "situaties", "situatie", "bij", "themas", "nummer", "van", "tot",
    "jaar", "taal", "titel-gedrukt", "url", "schermteksten", "inleiding", "tips", "kaarten", "naar", "overslaan",
  ]

  private let folder: TemporaryFolder
  private let original: Content
  private let before: [Sheet]

  init() throws {
    folder = try TemporaryFolder()
    for file in Self.files {
      let copy = folder.url.appending(path: file)
      try FileManager.default.createDirectory(at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(contentsOf: Project.content.appending(path: file)).write(to: copy)
    }
    original = try readContent(at: Project.content.path)
    before = Self.sheets(original)
  }

  @Test(arguments: files) func whatTheCheckPassesCanBePrinted(file: String) throws {
    let mutants = try ContentMutants(Project.content.appending(path: file))
    let isOfProgram = file == "schermteksten.yaml"
    for (number, text) in mutants.texts.enumerated() where isOfProgram || !Self.names.contains(text.key) {
      for (index, change) in ContentMutants.Change.allCases.enumerated()
      where Proof.isAsked || (number + index) % 20 == 0 {
        let yaml = mutants.yaml(number, change)
        try Data(yaml.utf8).write(to: folder.url.appending(path: file))
        try expectRefusalOrSheets(file, text, change)
      }
    }
  }

  private func expectRefusalOrSheets(
    _ file: String, _ text: ContentMutants.Text, _ change: ContentMutants.Change
  ) throws {
    let what = "\(file), \(text.key), \(change): \(text.text)"
    let content: Content
    do {
      content = try readContent(at: folder.url.path, phrases: Display.phrases) { SheetRooms($0, $1).misfits }
    } catch {
      let path = folder.url.appending(path: file).path
      #expect(error.all.contains { $0.file == path && $0.line == text.line }, "\(what): \(error)")
      return
    }
    guard
      content.guide != original.guide
        || SheetPhrase.allCases.contains(where: { content.phrases[$0] != original.phrases[$0] })
    else { return }
    for (sheet, before) in zip(Self.sheets(content), before) where sheet != before {
      do { _ = try pdf(of: sheet, created: "2026-11-20T09:00:00") } catch { Issue.record("\(what): \(error)") }
      #expect(sheet.text.allSatisfy { $0.columns <= sheet.metrics.columns }, "\(what)")
    }
  }

  // MARK: Sheets

  /// Nothing said, and everything said: three themes at a time, in every situation, in every month.
  private static func sheets(_ content: Content) -> [Sheet] {
    let guide = content.guide
    let ids = guide.themes.map(\.id)
    var preparations = [Preparation()] + ids.map { Preparation(topics: [.theme($0)]) }
    for start in stride(from: 0, to: ids.count, by: 3) {
      for situation in Situation.allCases {
        let topics = ids[start..<min(start + 3, ids.count)]
        let parked = ids.filter { !topics.contains($0) }.prefix(3)
        preparations.append(full(guide, situation, topics: Array(topics), parked: Array(parked)))
      }
    }
    return preparations.enumerated().map { index, preparation in
      let date = CalendarDate(year: 2026, month: index % 12 + 1, day: 28)
      return Agenda(preparation, guide: guide, phrases: content.phrases, date: date).sheet
    }
  }

  private static func full(
    _ guide: Guide, _ situation: Situation, topics: [Theme.ID], parked: [Theme.ID]
  ) -> Preparation {
    var preparation = Preparation(situation: situation, benefit: "een WIA-uitkering van het UWV")
    preparation.topics = topics.map { .theme($0) }
    preparation.parked = parked.map { .theme($0) }
    for question in guide.themes.flatMap({ $0.questions(for: situation) }) {
      preparation.answers[question.id] = Answer(
        text: question.scale == nil ? "Daar wil ik het over hebben." : "", score: question.scale?.max,
        choice: question.options.map(\.id))
    }
    preparation.questions = Array(repeating: "Mag ik daar later op terugkomen, als het anders loopt?", count: 6)
    preparation.somethingElse = String(repeating: "Nog iets wat ik kwijt wil. ", count: 9)
    let agreement = Agreement(
      what: String(repeating: "bellen met de werkgever ", count: 5), who: "de bedrijfsarts en ik",
      when: "op 12 december")
    preparation.agreements = Array(repeating: agreement, count: 5)
    preparation.followUp = "volgende week dinsdag om half drie"
    preparation.saysTogether = true
    return preparation
  }
}
