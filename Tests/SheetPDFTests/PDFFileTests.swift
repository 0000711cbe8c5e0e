import Sheet
import TestSupport
import Testing

@testable import SheetPDF

/// What is added to the PDF of cairo.
@Suite struct PDFFileTests {
  private func drawing(of sheet: Sheet = Fixtures.working) throws -> (bytes: [UInt8], figures: [[Double]]) {
    let page = try Page(sheet, fonts: #require(FontMap.ofSheets))
    page.draw(sheet)
    return (try page.finish(), page.figures)
  }

  private func completed(_ bytes: [UInt8], figures: [[Double]]) throws(PDFFailure) -> [UInt8] {
    try SheetPDF.completed(bytes, of: Fixtures.working, created: "2026-11-20T09:00:00", figures: figures)
  }

  @Test func nothingOfCairoIsLost() throws {
    let bytes = try drawing().bytes
    let file = try PDFFile(bytes)
    let page = try #require(file.objects(.page).first)
    #expect(file.objects(.page).count == 1 && file.objects(.figure).count == 3 && file.objects(.head).count == 3)
    let again = try PDFFile(file.written())
    #expect(try again.content(of: page) == file.content(of: page))
    #expect(again.written() == file.written())
  }

  @Test func eachScaleIsToldWhereItStands() throws {
    let objects = try PrintedSheet(Fixtures.working).objects()
    let told = objects.matches(of: #/\/Alt \((.*?)\?/#).map { String($0.output.1) }
    #expect(
      told == [
        "Bent u tevreden over wat u doet", "In hoeverre is dit thema van invloed",
        "Wat is de invloed van werk op uw gezondheid",
      ])
    let tops = objects.matches(of: #/\/BBox \[\s+\d+\s+\d+\s+\d+\s+(\d+)\s+\]/#).compactMap { Int($0.output.1) }
    #expect(tops.count == 3 && tops == tops.sorted(by: >))
  }

  @Test(arguments: ["Één blad (voor ons) \\ met haken", "A", "\u{1F600}"])
  func aTitleIsWhatItSays(title: String) throws {
    let printed = try PrintedSheet(Sheet(title: title, language: "nl-NL", blocks: []))
    #expect(try printed.information().contains("Title:           \(title)\n"))
    try printed.check()
  }

  /// Half a file, or another table than cairo writes.
  @Test func whatIsNotAsCairoWritesIsRefused() throws {
    let (bytes, figures) = try drawing()
    #expect(throws: Never.self) { try completed(bytes, figures: figures) }
    for count in stride(from: 0, to: bytes.count - 8, by: 97) {
      #expect(throws: PDFFailure.unforeseen) { try completed(Array(bytes.prefix(count)), figures: figures) }
    }
    #expect(throws: PDFFailure.unforeseen) { try completed(bytes, figures: []) }
    #expect(throws: PDFFailure.unforeseen) { try completed([0x20] + bytes, figures: figures) }
  }

  @Test func changedBytesEndInAFileOrAFailure() throws {
    let (bytes, figures) = try drawing()
    var random = Seeded(7)
    for _ in 0..<2000 {
      var mutant = bytes
      // Most of it is fonts; what is read is at the end.
      let place = Int.random(in: 0..<(Bool.random(using: &random) ? bytes.count : 6000), using: &random)
      mutant[bytes.count - 1 - place] = UInt8.random(in: 0...255, using: &random)
      _ = try? completed(mutant, figures: figures)
    }
  }
}
