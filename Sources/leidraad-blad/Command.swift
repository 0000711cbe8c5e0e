import JSON
import Printing
import PrintingCUPS
import Sheet
import SheetPDF

/// What the arguments ask for.
enum Command: Equatable {
  case pdf(created: String)
  case printers
  case print(created: String, printer: String?, limit: Int)
  case withdraw(LeftBehind)

  struct UsageError: Error {}

  static let usage = """
    leidraad-blad pdf [--created TIJD]
    leidraad-blad printers
    leidraad-blad print [--printer NAAM] [--limit SECONDEN] [--created TIJD]
    leidraad-blad withdraw --job NUMMER | --until SECONDEN-SINDS-1970
    Het blad komt binnen als JSON. TIJD is ISO 8601, zoals 2026-11-21T09:00:00.
    """

  init(_ arguments: some Collection<String>) throws {
    var created = Clock.now
    var printer: String?
    var limit = 180
    var left: LeftBehind?
    var rest = arguments.dropFirst()
    while let option = rest.popFirst() {
      guard let value = rest.popFirst(), !value.isEmpty else { throw UsageError() }
      switch (arguments.first, option) {
      case ("pdf", "--created"), ("print", "--created"): created = value
      case ("print", "--printer"): printer = value
      case ("print", "--limit"):
        guard let seconds = Int(value), 1...86400 ~= seconds else { throw UsageError() }
        limit = seconds
      case ("withdraw", "--job"): left = Int(value).map { .job($0) }
      case ("withdraw", "--until"): left = Int(value).map { .until($0) }
      default: throw UsageError()
      }
    }
    switch arguments.first {
    case "pdf": self = .pdf(created: created)
    case "printers": self = .printers
    case "print": self = .print(created: created, printer: printer, limit: limit)
    case "withdraw":
      guard let left else { throw UsageError() }
      self = .withdraw(left)
    default: throw UsageError()
    }
  }

  /// Does it, and returns the exit status.
  func run() throws(SheetFailure) -> Int32 {
    switch self {
    case .pdf(let created):
      return StandardStreams.write(try Self.pdf(created)) ? 0 : 1
    case .printers:
      do throws(PrintFailure) {
        return try PrintService().printers().allSatisfy(StandardStreams.line) ? 0 : 1
      } catch {
        throw .printing(error)
      }
    case .print(let created, let printer, let limit):
      let stop = StopRequest()
      let pdf = try Self.pdf(created)
      let end = PrintService().print(
        pdf, on: printer, limit: .seconds(limit), isCancelled: { stop.isAsked },
        report: { _ = StandardStreams.line($0) })
      return end == .done ? 0 : 1
    case .withdraw(let left):
      // Whoever ends this program ends it when nothing is half withdrawn.
      _ = StopRequest()
      return PrintService().withdraw(left) ? 0 : 1
    }
  }

  private static func pdf(_ created: String) throws(SheetFailure) -> [UInt8] {
    SheetPDF.getReady()
    guard let sheet = try? JSONLine.value(Sheet.self, in: StandardStreams.input()) else { throw .notASheet }
    do throws(PDFFailure) {
      let pdf = try SheetPDF.pdf(of: sheet, created: created)
      if !pdf.missing.isEmpty { StandardStreams.error(.noGlyph(pdf.missing)) }
      return pdf.bytes
    } catch {
      switch error {
      case .noFont: throw .noFont
      case .tooWide(let text): throw .drawing("te breed voor het blad: \(text)")
      case .tooHigh: throw .drawing("te hoog voor het blad")
      case .drawing(let words): throw .drawing(words)
      }
    }
  }
}
