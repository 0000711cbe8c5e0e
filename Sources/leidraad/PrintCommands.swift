import Glibc
import JSON
import Printing
import Sheet

/// The most seconds that a print from the command line may take.
private let printLimit = 180

/// The sheet as a PDF, made by the other program; nil: it is still to be started.
func makePDF(_ sheet: Sheet, with started: SheetProgram?) throws(Failure) -> (bytes: [UInt8], missing: [String]) {
  let program = if let started { started } else { try SheetProgram.start(["pdf"], input: nil) }
  program.give(try sheet.json)
  program.waitForEnd()
  guard program.ending == .exited(0) else { throw .sheet(program.failure) }
  return (program.output, program.missingSigns)
}

func listPrinters() throws(Failure) -> ExitStatus {
  let program = try SheetProgram.run(["printers"])
  guard program.ending == .exited(0) else { throw .sheet(program.failure) }
  let printers = program.takePrinters()
  guard !printers.isEmpty else { throw .sheet(.printing(.noPrinter)) }
  let width = printers.map(\.name.count).max() ?? 0
  for printer in printers {
    let name = printer.name + String(repeating: " ", count: width - printer.name.count)
    try writeAll(Array("\(printer.isDefault ? "*" : " ") \(name)  \(printer.condition)\n".utf8), to: "-")
  }
  return .done
}

/// Prints a sheet and tells each step on standard output.
func printSheet(_ path: String, printer: String?, edition: String?) throws(Failure) -> ExitStatus {
  let (agenda, notOnSheet) = try agenda(ofPreparation: path, edition: edition)
  notOnSheet.forEach(sayError)
  let options = ["--limit", String(printLimit)] + (printer.map { ["--printer", $0] } ?? [])
  let program = try SheetProgram.start(["print"] + options, input: try agenda.sheet.json)
  // Where nobody reads the steps, nothing is printed either.
  defer { program.end() }
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
  case .done:
    let missing = program.missingSigns
    if !missing.isEmpty { sayError(lineAbout(signs: missing)) }
    return notOnSheet.isEmpty && missing.isEmpty ? .done : .notAllOnSheet
  case .failed(let failure): throw .sheet(.printing(failure))
  case .cancelled: throw .printCancelled
  case nil, .accepted, .printing, .held: throw .sheet(program.failure)
  }
}

extension Sheet {
  /// The form in which it goes to the other program.
  var json: [UInt8] {
    get throws(Failure) {
      do { return try JSONLine.bytes(of: self) } catch { throw .sheetNotPassedOn }
    }
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
