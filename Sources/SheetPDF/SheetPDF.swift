// The sheet as a PDF: fonts, points and tags. It draws the blocks of a sheet and decides nothing about them.
// Nothing here breaks a line, shrinks type or leaves text out: what cannot be drawn as asked is a failure, but for a sign
// that no font has, which becomes a placeholder and is named.

import Sheet
import Synchronization

/// Why there is no PDF.
public enum PDFFailure: Error, Equatable, Sendable {
  /// None of the font families that the sheet is set in is on this machine.
  case noFont
  /// This text is wider than its room: the layout was wrong about it.
  case tooWide(String)
  /// The blocks together are higher than the page.
  case tooHigh
  /// The drawing library gave up; its own words.
  case drawing(String)
}

/// Pango and cairo share their fonts between threads, and do not bear that.
private let pen = Mutex(())

/// Finds the fonts, which needs no sheet: for who still waits for one.
public func getReady() {
  pen.withLock { _ in
    guard let few = FontMap.ofSheets else { return }
    _ = try? Page(Sheet(title: "", language: "", blocks: []), created: "", fonts: few)
  }
}

/// A sheet as the bytes of a file.
public struct PDF: Sendable {
  public var bytes: [UInt8]
  /// The characters that no font on this machine has; a placeholder stands in their place.
  public var missing: [String]
}

/// The sheet as a tagged PDF with as many pages.
/// - Parameter created: ISO 8601, for instance `2026-11-21T09:00:00`; the file's date of making.
public func pdf(of sheet: Sheet, created: String) throws(PDFFailure) -> PDF {
  // A hair of room, because heights are sums of fractions.
  guard sheet.height <= sheet.metrics.textHeight + 0.01 else { throw .tooHigh }
  return try pen.withLock { _ throws(PDFFailure) -> PDF in
    let page = try drawnPage(of: sheet, created: created)
    let drawn = try page.finish()
    return PDF(
      bytes: try completed(drawn, of: sheet, created: created, figures: page.figures), missing: page.missing)
  }
}

/// With the fonts of sheets, and where they do not do, with all of the machine.
private func drawnPage(of sheet: Sheet, created: String) throws(PDFFailure) -> Page {
  if let few = FontMap.ofSheets, let page = try? Page(sheet, created: created, fonts: few) {
    page.draw(sheet)
    if !page.lacksType { return page }
  }
  guard let all = FontMap.ofThisMachine else { throw .noFont }
  let page = try Page(sheet, created: created, fonts: all)
  page.draw(sheet)
  return page
}

extension Page {
  func draw(_ sheet: Sheet) {
    tag("Document") {
      for (index, blocks) in sheet.pages.enumerated() {
        if index > 0 { turn() }
        draw(blocks)
      }
    }
  }
}
