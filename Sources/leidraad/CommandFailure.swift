/// Why a command ended without what was asked: a sentence in Dutch, and an exit status.
struct CommandFailure: Error, Equatable {
  var status: ExitStatus
  var sentence: String
  /// What the system said, where it was the system that refused.
  var number: Int32 = 0

  static func usage(_ sentence: String) -> CommandFailure {
    CommandFailure(status: .usage, sentence: sentence + "\nUitleg: leidraad --help")
  }
}

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
