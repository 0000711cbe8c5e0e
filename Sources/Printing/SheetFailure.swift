/// What `leidraad-blad` says on its error stream, in one line, when it ends without what was asked.
public enum SheetFailure: Error, Equatable, Sendable, Codable {
  /// None of the font families that the sheet is set in is on this machine.
  case noFont
  /// No font on this machine has these characters: a placeholder was drawn. The only one with which the sheet is made.
  case noGlyph([String])
  /// The drawing library gave up; its own words.
  case drawing(String)
  /// What came in is not a sheet.
  case notASheet
  case printing(PrintFailure)
}
