import Agenda
import Foundation
import GuideReader
import Preparation
import Sheet
import SheetPDF
import TestSupport
import Testing
import Typesetting

/// Whatever stands in a preparation: it is refused, or there is a sheet of it, soon.
struct DocumentMutantTests {
  /// One of so many is made into a PDF.
  private static let printed = 50

  private let content: Content

  init() throws {
    content = try readContent(at: Project.content.path)
  }

  @Test(arguments: 1...Proof.rounds(4, of: 400)) func eachIsRefusedOrOnASheet(seed: Int) throws {
    let folder = try TemporaryFolder()
    var random = Seeded(seed)
    var sheets = 0
    let slowest = try Mutant.slowest(
      of: Array(Mutant.document.utf8), at: folder.url.appending(path: "p.json"), rounds: 250, &random
    ) { mutant in
      guard let sheet = sheet(of: mutant) else { return }
      sheets += 1
      #expect(sheet.text.allSatisfy { $0.columns <= sheet.metrics.columns }, "seed \(seed)")
      if sheets.isMultiple(of: Self.printed) { _ = try pdf(of: sheet, created: "2026-11-20T09:00:00") }
    }
    #expect(slowest.time < .seconds(2), "seed \(seed): \(slowest.mutant?.bytes ?? [])")
    #expect((1..<250).contains(sheets))
  }

  private func sheet(of mutant: Mutant) -> Sheet? {
    do throws(DocumentProblems) {
      let preparation = try Preparation.read(mutant.bytes, for: content.guide).0
      return Agenda(
        preparation, guide: content.guide, phrases: content.phrases, date: CalendarDate(year: 2026, month: 11, day: 20)
      ).sheet
    } catch {
      #expect(!error.all.isEmpty)
      return nil
    }
  }
}
