import Agenda
import Foundation
import GuideReader
import Sheet
import TestSupport
import Testing

/// Sheets of whole conversations with the real guide, compared with pictures in Golden/.
@Suite struct GoldenTests {
  @Test(arguments: Scenario.all) func theSheetIsAsItWas(scenario: Scenario) throws {
    let content = try readContent(at: Project.content.path)
    let agenda = Agenda(
      scenario.preparation, guide: content.guide, phrases: content.phrases,
      date: CalendarDate(year: 2026, month: 11, day: 20))
    #expect(agenda.leftOff == [])
    #expect(agenda.sheet.text.allSatisfy { $0.count <= Metrics.a4.columns })

    let picture = agenda.sheet.text.joined(separator: "\n") + "\n"
    let file = Project.folder.appending(path: "Tests/AgendaTests/Golden/\(scenario).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(picture.utf8).write(to: file)
      Issue.record("recorded; run again without RECORD_GOLDEN")
    } else {
      #expect(try String(contentsOf: file, encoding: .utf8) == picture)
    }
  }
}
