import Printing

/// How the program ends. The numbers are those of sysexits.h, save those below 64.
enum ExitStatus: Int32 {
  case done = 0
  /// The sheet was made, but not everything fitted on it.
  case notAllOnSheet = 3
  /// Staff ended the kiosk with their code.
  case endedByStaff = 4
  case usage = 64
  /// A file that was read has mistakes in it.
  case badData = 65
  case noInput = 66
  /// No print service, no printer, no font.
  case unavailable = 69
  case internalFailure = 70
  case cannotCreate = 73
  case inputOutput = 74
  /// The printer did not print now; trying again may help.
  case tryAgain = 75
  /// Something around the program is missing: its content, a terminal, a UTF-8 locale.
  case configuration = 78
}

extension ExitStatus {
  /// How the program ends when this went wrong.
  init(_ failure: Failure) {
    self =
      switch failure {
      case .usage: .usage
      case .fileTooLarge, .mistakes: .badData
      case .file(.reading, _, _), .noFolder, .noSettings: .noInput
      case .file(.making, _, _): .cannotCreate
      case .file(.writing, _, _): .inputOutput
      case .noContentWhereNamed, .noContent, .terminal(.notATerminal), .terminal(.unknownKind), .terminal(.noUnicode):
        .configuration
      case .terminal(.noDescriptors), .noDescriptors, .sheetProgram, .sheetNotPassedOn: .internalFailure
      case .sheet(let failure): ExitStatus(failure)
      case .printCancelled: .tryAgain
      }
  }

  private init(_ failure: SheetFailure?) {
    self =
      switch failure {
      case .noGlyph: .badData
      case .noFont: .unavailable
      case .drawing, .notASheet, nil: .internalFailure
      case .printing(.noService), .printing(.serviceHangs), .printing(.noPrinter), .printing(.unknownPrinter):
        .unavailable
      case .printing(.refused), .printing(.aborted), .printing(.timedOut), .printing(.leftBehind): .tryAgain
      }
  }
}
