import Agenda
import Conversation
import FullScreen
import Glibc
import Guide
import GuideReader
import Preparation
import Sheet
import Wording

/// Everything a patient reads, or the list of what is wrong with it.
///
/// - Parameters:
///   - isMeasured: whether its texts have to fit their places on the sheet.
///   - isForSheet: whether only a sheet is made of it.
func loadContent(
  _ folder: ContentFolder, isMeasured: Bool = false, isForSheet: Bool = false
) throws(Failure) -> Content {
  let misfits: ((Guide, Phrasebook) -> [Misfit])? = isMeasured ? { SheetRooms($0, $1).misfits } : nil
  do {
    return try readContent(
      at: folder.path, over: folder.standard, isForSheet: isForSheet, phrases: Display.phrases, misfits: misfits)
  } catch {
    throw .mistakes(error.description)
  }
}

func listContent(asJSON: Bool, edition: String?) throws(Failure) {
  let guide = try loadContent(try ContentFolder(edition: edition)).guide
  try writeAll(asJSON ? guideJSON(guide) : Array(guideListing(guide).utf8), to: "-")
}

func checkContent(_ path: String?) throws(Failure) {
  let folder = if let path { ContentFolder(toCheck: path) } else { try ContentFolder() }
  var status = stat()
  guard stat(folder.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
    throw .noFolder(path: folder.path)
  }
  _ = try loadContent(folder, isMeasured: true)
  try writeAll(Array("\(folder.path.harmless): geen fouten gevonden.\n".utf8), to: "-")
}

/// The sheet of a preparation in a file, and a line about each thing that is not on it.
func agenda(
  ofPreparation path: String, edition: String?
) throws(Failure) -> (agenda: Agenda, notOnSheet: [String]) {
  let content = try loadContent(try ContentFolder(edition: edition), isForSheet: true)
  let bytes = try readAll(path)
  let name = path == "-" ? "standaardinvoer" : path.harmless
  do {
    let (preparation, notices) = try Preparation.read(bytes, for: content.guide)
    for notice in notices { sayError("\(name): \(notice)") }
    let agenda = Agenda(preparation, guide: content.guide, phrases: content.phrases, date: today())
    let signs = agenda.unknownSigns.isEmpty ? [] : [lineAbout(signs: agenda.unknownSigns.map(String.init))]
    return (agenda, agenda.leftOff.map { $0.line(preparation) } + signs)
  } catch {
    throw .mistakes(error.all.map { "\(name): \($0)" }.joined(separator: "\n"))
  }
}

func makeSheet(
  _ path: String, _ format: SheetFormat, output: String, edition: String?
) throws(Failure) -> ExitStatus {
  // It finds its fonts while the content is read. Where it does not start, that is said when it is needed.
  let maker = format == .pdf ? try? SheetProgram.start(["pdf"], input: nil) : nil
  defer { maker?.end() }
  var (agenda, notOnSheet) = try agenda(ofPreparation: path, edition: edition)
  switch format {
  case .text: try writeAll(agenda.sheet.textFile, to: output)
  case .pdf:
    let (bytes, missing) = try makePDF(agenda.sheet, with: maker)
    try writeAll(bytes, to: output)
    if !missing.isEmpty { notOnSheet.append(lineAbout(signs: missing)) }
  }
  notOnSheet.forEach(sayError)
  return notOnSheet.isEmpty ? .done : .notAllOnSheet
}

/// What is said of signs in whose place the sheet has a placeholder.
func lineAbout(signs: [String]) -> String {
  "\(signs.joined(separator: " ")): het blad heeft deze tekens niet; op hun plek staat \(Character.placeholder)."
}

/// On the error stream, every line with the name of the program.
func sayError(_ sentence: String) {
  let lines = sentence.split(separator: "\n").map { "leidraad: \(String($0).harmless)\n" }
  let line = Array(lines.joined().utf8)
  // Nothing is left to do where not even this can be said.
  _ = write(STDERR_FILENO, line, line.count)
}

/// The day that it is here.
func today() -> CalendarDate {
  var now = time(nil)
  var local = tm()
  localtime_r(&now, &local)
  return CalendarDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
}

extension Sheet {
  /// The plain-text form as the bytes of a file.
  var textFile: [UInt8] {
    Array((text.joined(separator: "\n") + "\n").utf8)
  }
}

extension LeftOff {
  /// Which key of the preparation is not on the sheet, or not whole.
  fileprivate func line(_ preparation: Preparation) -> String {
    let key =
      switch place {
      case .benefit: "benefit"
      case .topic(let index): "topics[\(preparation.position(ofTopic: index))]"
      case .answer(let id): "answers.\(id)"
      case .parked(let index): "parked[\(preparation.position(ofParked: index))]"
      case .ownQuestion(let index): "questions[\(index)]"
      case .note(let id): "notes.\(id)"
      case .somethingElse: "somethingElse"
      case .agreement(let index): "agreements[\(index)]"
      case .followUp: "followUp"
      }
    return isShortened ? "\(key): ingekort, het einde staat niet op het blad." : "\(key): staat niet op het blad."
  }
}
