// The sheet as a PDF: fonts, points and tags. It draws the blocks of a sheet and decides nothing about them.
// Nothing here breaks a line, shrinks type or leaves text out: what cannot be drawn as asked is a failure.

import Sheet
import Synchronization

/// Why there is no PDF.
public enum PDFFailure: Error, Equatable, Sendable {
  /// None of the font families that the sheet is set in is on this machine.
  case noFont
  /// No font on this machine has these characters.
  case noGlyph([String])
  /// This text is wider than its room: the layout was wrong about it.
  case tooWide(String)
  /// The blocks together are higher than the page.
  case tooHigh
  /// The drawing library gave up; its own words.
  case drawing(String)
}

/// Pango and cairo share their fonts between threads, and do not bear that.
private let pen = Mutex(())

/// The sheet as the bytes of a tagged PDF with as many pages.
/// - Parameter created: ISO 8601, for instance `2026-11-21T09:00:00`; the file's date of making.
public func pdf(of sheet: Sheet, created: String) throws(PDFFailure) -> [UInt8] {
  // A hair of room, because heights are sums of fractions.
  guard sheet.height <= sheet.metrics.textHeight + 0.01 else { throw .tooHigh }
  return try pen.withLock { _ throws(PDFFailure) in
    let page = try Page(sheet, created: created)
    page.tag("Document") {
      for (index, blocks) in sheet.pages.enumerated() {
        if index > 0 { page.turn() }
        page.draw(blocks)
      }
    }
    return try withCatalogEntries(page.finish(), of: sheet)
  }
}
