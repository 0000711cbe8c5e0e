import Agenda
import Glibc
import Printing
import Sheet

/// The most seconds that a print from the command line may take.
private let printLimit = 180

/// The sheet as a PDF, made by the other program.
func makePDF(_ sheet: Sheet) throws(CommandFailure) -> [UInt8] {
  let program = try SheetProgram.start(["pdf"], input: try sheet.json).atEnd()
  guard program.ending == .exited(0) else { throw program.commandFailure }
  return program.output
}

func listPrinters() throws(CommandFailure) -> ExitStatus {
  let program = try SheetProgram.start(["printers"]).atEnd()
  guard program.ending == .exited(0) else { throw program.commandFailure }
  let printers = program.takePrinters()
  guard !printers.isEmpty else { throw CommandFailure(printing: .noPrinter) }
  let width = printers.map(\.name.count).max() ?? 0
  for printer in printers {
    let name = printer.name + String(repeating: " ", count: width - printer.name.count)
    try writeAll(Array("\(printer.isDefault ? "*" : " ") \(name)  \(printer.condition)\n".utf8), to: "-")
  }
  return .done
}

/// Prints a sheet and tells each step on standard output.
func printSheet(_ path: String, printer: String?) throws(CommandFailure) -> ExitStatus {
  let (agenda, notOnSheet) = try agenda(ofPreparation: path)
  notOnSheet.forEach(sayError)
  let options = ["--limit", String(printLimit)] + (printer.map { ["--printer", $0] } ?? [])
  let program = try SheetProgram.start(["print"] + options, input: try agenda.sheet.json)
  var last: PrintProgress?
  while program.ending == nil {
    program.pause()
    program.advance()
    for line in program.takeLines() {
      guard let step = try? JSONLine.value(PrintProgress.self, in: line) else { continue }
      last = step
      if let sentence = step.sentence { try writeAll(Array((sentence + "\n").utf8), to: "-") }
    }
  }
  switch last {
  case .done: return notOnSheet.isEmpty ? .done : .notAllOnSheet
  case .failed(let failure): throw CommandFailure(printing: failure)
  case .cancelled: throw CommandFailure(status: .tryAgain, sentence: "Het afdrukken is gestopt.")
  case nil, .accepted, .printing, .held: throw program.commandFailure
  }
}

extension Sheet {
  /// The form in which it goes to the other program.
  var json: [UInt8] {
    get throws(CommandFailure) {
      do { return try JSONLine.bytes(of: self) } catch {
        throw CommandFailure(status: .internalFailure, sentence: "Het blad kan niet worden doorgegeven.")
      }
    }
  }
}

extension SheetProgram {
  static func start(_ arguments: [String], input: [UInt8] = []) throws(CommandFailure) -> SheetProgram {
    do { return try SheetProgram(arguments, input: input) } catch {
      throw CommandFailure(
        status: .internalFailure,
        sentence: "leidraad-blad start niet (\(String(cString: strerror(error.errno)))). "
          + "Het hoort in dezelfde map te staan als leidraad.")
    }
  }

  /// The printers that it listed.
  func takePrinters() -> [Printer] {
    takeLines().compactMap { try? JSONLine.value(Printer.self, in: $0) }
  }

  /// Itself, when it has ended; it keeps time limits of its own.
  func atEnd() -> SheetProgram {
    while ending == nil {
      pause()
      advance()
    }
    return self
  }

  /// Why it ended without what was asked, in its own word.
  var failure: SheetFailure? {
    errors.split(separator: 0x0A).last.flatMap { try? JSONLine.value(SheetFailure.self, in: $0) }
  }

  fileprivate var commandFailure: CommandFailure {
    switch failure {
    case .noFont:
      CommandFailure(
        status: .unavailable,
        sentence: "Er is geen lettertype voor het blad. Installeer fonts-open-sans of fonts-dejavu-core.")
    case .noGlyph(let characters):
      CommandFailure(
        status: .badData,
        sentence: "Geen lettertype heeft deze tekens: \(characters.joined(separator: " ")). "
          + "Haal ze weg, of installeer een lettertype dat ze heeft.")
    case .printing(let failure): CommandFailure(printing: failure)
    case .drawing(let words):
      CommandFailure(status: .internalFailure, sentence: "Het blad kon niet worden getekend: \(words)")
    case .notASheet, nil:
      CommandFailure(
        status: .internalFailure, sentence: "leidraad-blad eindigde onverwacht en zei niet waarom.")
    }
  }
}

extension CommandFailure {
  fileprivate init(printing failure: PrintFailure) {
    let (status, sentence): (ExitStatus, String) =
      switch failure {
      case .noService: (.unavailable, "Er is geen afdrukdienst. Staat CUPS aan?")
      case .serviceHangs: (.unavailable, "De afdrukdienst geeft geen antwoord.")
      case .noPrinter: (.unavailable, "Er is geen printer, of geen gewone printer. Kies er een met --printer NAAM.")
      case .unknownPrinter: (.unavailable, "Deze printer is er niet. Welke er zijn, toont: leidraad printers")
      case .refused: (.tryAgain, "De printer neemt nu niets aan.")
      case .aborted: (.tryAgain, "Het afdrukken is niet gelukt.")
      case .timedOut: (.tryAgain, "Het duurde te lang. De afdruk is teruggehaald.")
      case .leftBehind:
        (.tryAgain, "De afdrukdienst gaf geen antwoord meer. De afdruk kan er later nog uit komen.")
      }
    self.init(status: status, sentence: sentence)
  }
}

extension PrintProgress {
  /// nil for what the exit status and the error stream tell.
  fileprivate var sentence: String? {
    switch self {
    case .accepted(let job): "Aangenomen als opdracht \(job)."
    case .printing: "De printer is bezig."
    case .held(let trouble): "Het afdrukken wacht: \(trouble.words)."
    case .done: "Afgedrukt."
    case .cancelled, .failed: nil
    }
  }
}

extension Printer {
  var condition: String {
    if !isAccepting { return "neemt niets aan" }
    if let trouble { return trouble.words }
    switch state {
    case .ready: return "klaar"
    case .busy: return "bezig"
    case .stopped: return Trouble.stopped.words
    }
  }
}

extension Trouble {
  fileprivate var words: String {
    switch self {
    case .outOfPaper: "het papier is op"
    case .paperJam: "er zit papier vast"
    case .coverOpen: "er staat een klep open"
    case .outOfInk: "de inkt of toner is op"
    case .offline: "de printer is niet te bereiken"
    case .stopped: "de printer staat stil"
    case .needsAttention: "de printer vraagt aandacht"
    }
  }
}
