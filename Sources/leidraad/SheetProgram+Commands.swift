import Glibc
import JSON
import Printing

extension SheetProgram {
  /// The program beside this one, at work.
  static func start(_ arguments: [String], input: [UInt8]? = []) throws(Failure) -> SheetProgram {
    do { return try SheetProgram(arguments, input: input) } catch { throw .sheetProgram(errno: error.errno) }
  }

  /// What it made, when it has ended; it keeps time limits of its own.
  static func run(_ arguments: [String], input: [UInt8] = []) throws(Failure) -> SheetProgram {
    let program = try start(arguments, input: input)
    program.waitForEnd()
    return program
  }

  /// `leidraad-blad` in the folder of the running program.
  static var besideThisOne: String {
    programFolder() + "/leidraad-blad"
  }

  /// The printers that it listed.
  func takePrinters() -> [Printer] {
    takeLines().compactMap { try? JSONLine.value(Printer.self, in: $0) }
  }

  /// The signs that it drew a placeholder for.
  var missingSigns: [String] {
    if case .noGlyph(let signs) = failure { signs } else { [] }
  }

  /// Why it ended without what was asked, in its own word.
  var failure: SheetFailure? {
    errors.split(separator: 0x0A).last.flatMap { try? JSONLine.value(SheetFailure.self, in: $0) }
  }
}
