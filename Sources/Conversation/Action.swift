import Printing
import Sheet

/// What a person meant, or what came of an effect.
public enum Action: Equatable, Sendable {
  case meant(Intent)
  /// Time went by, whatever else happened in it.
  case waited(Duration)
  case listedPrinters(Result<[Printer], PrintFailure>)
  case printProgressed(PrintProgress)
  /// The sheet could not be made, so that nothing was printed.
  case sheetFailed(SaveFailure)
  case saved(path: String)
  case saveFailed(SaveFailure)
}

/// Why a sheet was not made or not saved.
public enum SaveFailure: Equatable, Sendable {
  case noFolder, notAllowed, diskFull, nameTooLong
  /// There is something with that name that is no file.
  case notAFile
  case noFont
  /// No font has these characters.
  case noGlyph([String])
  case other
}

/// What the program must do outside; what comes of it returns as an ``Action``.
public enum Effect: Equatable, Sendable {
  case listPrinters
  case print(Sheet, printer: String)
  case cancelPrint
  /// To a file, or under the name into a folder.
  case save(Sheet, SheetFormat, path: String, name: String)
  case quit
  /// Staff want the kiosk itself to end, and not only this session.
  case endKiosk
}
