import Printing
import Terminal

/// What went wrong; what is said of it, and how the program ends by it, is decided elsewhere.
enum Failure: Error, Equatable {
  enum FileStep {
    case reading, making, writing
  }

  /// The command line is not understood: what of it, in Dutch.
  case usage(String)
  /// The system refused to do something with a file, with this error number.
  case file(FileStep, path: String, errno: Int32)
  case fileTooLarge(path: String)
  case noFolder(path: String)
  /// The mistakes in a file that was read, a line for each.
  case mistakes(String)
  case noSettings(String)
  /// The option or the variable names a folder without an edition.
  case noContentWhereNamed(by: String, path: String)
  case noContent(soughtIn: String)
  case noDescriptors
  case terminal(TerminalFailure)
  /// `leidraad-blad` does not start, with this error number.
  case sheetProgram(errno: Int32)
  /// The sheet cannot be written down for `leidraad-blad`.
  case sheetNotPassedOn
  /// What `leidraad-blad` said when it ended; nil: nothing.
  case sheet(SheetFailure?)
  case printCancelled
}
