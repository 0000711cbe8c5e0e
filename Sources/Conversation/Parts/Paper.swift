import Agenda
import Input
import Printing
import Sheet
import Wording

// The sheet on its way out: the printers there are, the print that is under way, a file.

/// What is known about printers, and the life of a print.
struct Paper: Equatable, Sendable {
  enum Printers: Equatable, Sendable {
    case beingListed
    case listed([Printer])
    case failed(PrintFailure)
  }

  /// The whole life of a print.
  enum Print: Equatable, Sendable {
    case none
    case sending
    /// Accepted, printing or held; never the last of it.
    case underWay(PrintProgress)
    case ended(Outcome)

    var isUnderWay: Bool {
      switch self {
      case .sending, .underWay: true
      case .none, .ended: false
      }
    }

    var hasEnded: Bool {
      if case .ended = self { true } else { false }
    }
  }

  enum Outcome: Equatable, Sendable {
    case done, cancelled
    case failed(PrintFailure)
    /// There was no sheet to print.
    case notMade(SaveFailure)
  }

  var printers = Printers.beingListed
  var print = Print.none
  /// The printer that was chosen last.
  var chosen: String?
  /// There is a sheet on paper.
  var hasPrinted = false

  /// Before a printer is chosen: which there are is asked anew, and what became of the last print is over.
  mutating func lookAround() {
    printers = .beingListed
    print = .none
  }

  /// - Parameter preferred: the printer of this kiosk stands for the usual one, where it is among them.
  mutating func heard(_ answer: Result<[Printer], PrintFailure>, preferred: String?) {
    switch answer {
    case .failure(let failure): printers = .failed(failure)
    case .success(let found):
      let isThere = found.contains { $0.name == preferred }
      printers = .listed(
        found.map { printer in
          var printer = printer
          if isThere { printer.isDefault = printer.name == preferred }
          return printer
        })
    }
  }

  mutating func send(to printer: String) {
    chosen = printer
    print = .sending
  }

  mutating func end(_ outcome: Outcome) {
    print = .ended(outcome)
    if outcome == .done { hasPrinted = true }
  }

  var hasOtherPrinters: Bool {
    if case .listed(let printers) = printers { printers.contains { $0.name != chosen } } else { false }
  }
}

extension Paper.Outcome {
  /// nil while it goes on.
  init?(_ progress: PrintProgress) {
    switch progress {
    case .done: self = .done
    case .cancelled: self = .cancelled
    case .failed(let failure): self = .failed(failure)
    case .accepted, .printing, .held: return nil
    }
  }
}

extension State {
  mutating func perform(_ intent: PaperIntent) -> [Effect] {
    switch intent {
    case .print(let printer):
      guard session.together != nil else { return send(to: printer) }
      beginAnew(.confirmPrint(printer: printer))
      return go(to: .confirmPrint(printer: printer))
    case .confirmPrint(let printer):
      if case .confirmPrint = screen { goBack() }
      return send(to: printer)
    case .cancel: return [.cancelPrint]
    case .save(let format):
      let path = (kiosk == nil ? words(in: .path(format)) : defaultPath(format)).trimmed
      if path.isEmpty {
        session.notice = said(SavePhrase.noPath)
        return []
      }
      return [.save(agenda.sheet, format, path: path, name: fileName(format))]
    }
  }

  private mutating func send(to printer: String) -> [Effect] {
    session.paper.send(to: printer)
    _ = go(to: .printing)
    return [.print(agenda.sheet, printer: printer)]
  }

  mutating func heard(_ progress: PrintProgress) {
    if let outcome = Paper.Outcome(progress) {
      printEnded(outcome)
    } else {
      session.paper.print = .underWay(progress)
    }
    // Known on other screens too, where it asks for something to be done or is the end.
    let isWorthSaying = if case .held = progress { true } else { session.paper.print.hasEnded }
    if screen != .printing, isWorthSaying { session.notice = sentence(session.paper.print) }
  }

  mutating func printEnded(_ outcome: Paper.Outcome) {
    session.paper.end(outcome)
    giveTimeAfterPrint()
    // Who is on the way to a choice while news comes gets there, and not to what has come in its place.
    beginAnew(.printing)
  }

  /// Whether a sheet may be kept as a file.
  var canSave: Bool { kiosk == nil || kiosk?.saveFolder != nil }

  /// What a file is called that nobody named otherwise.
  private func fileName(_ format: SheetFormat) -> String {
    phrases[SavePhrase.fileName] + (format == .pdf ? ".pdf" : ".txt")
  }

  /// The place for a file that nobody named otherwise.
  func defaultPath(_ format: SheetFormat) -> String {
    let folder = saveFolder.isEmpty || saveFolder.hasSuffix("/") ? saveFolder : saveFolder + "/"
    return folder + fileName(format)
  }
}
