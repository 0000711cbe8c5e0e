import Printing
import Wording

extension State {
  /// To which printer, or what else there is.
  var printScene: Scene {
    var elements: [Element] = [.heading(phrases[.printQuestion])]
    switch (printing.printers, printing.listFailure) {
    case (nil, nil): elements += [.text(phrases[.printLooking]), .gap]
    case (nil, .some(let failure)): elements += nowhere(failure.phrase)
    case (.some(let printers), _) where printers.isEmpty: elements += nowhere(.printNone)
    case (.some(let printers), _):
      elements += [.text(phrases[.printAtPrinter]), .gap]
      elements += printers.map { printer in
        .option(
          Option(
            mark: "( )", label: printer.info.isEmpty ? printer.name : printer.info,
            detail: condition(printer), intent: printing(at: printer.name)))
      }
      elements.append(.gap)
    }
    elements += otherWays
    if printing.printers?.isEmpty ?? (printing.listFailure != nil) { elements += wayOut }
    return Scene(title: phrases[.printTitle], progress: progress(), elements: elements)
  }

  /// There is nothing to choose from, which may be over soon.
  private func nowhere(_ why: Phrase) -> [Element] {
    [
      .text(phrases[why]), .text(phrases[.printHelp]), .gap,
      .option(Option(mark: " - ", label: phrases[.printRetry], intent: .goTo(.print))),
    ]
  }

  private func condition(_ printer: Printer) -> String {
    if !printer.isAccepting { return phrases[.printerRefuses] }
    if let trouble = printer.trouble { return phrases[trouble.phrase] }
    if printer.state == .stopped { return phrases[.troubleStopped] }
    return printer.isDefault ? phrases[.printerDefault] : ""
  }

  private var otherWays: [Element] {
    let saving: [Element] = [
      .option(Option(mark: " - ", label: phrases[.agendaSavePDF], intent: .goTo(.save(.pdf)))),
      .option(Option(mark: " - ", label: phrases[.agendaSaveText], intent: .goTo(.save(.text)))),
    ]
    return (canSave ? saving : []) + [.option(Option(mark: " - ", label: phrases[.printNot], intent: .goBack))]
  }

  /// At a kiosk nobody walks off and leaves everything on the screen because a printer fails.
  private var wayOut: [Element] {
    kiosk == nil ? [] : [.option(Option(mark: " - ", label: phrases[.printGiveUp], intent: .goTo(.stop)))]
  }

  /// What becomes of the print.
  var printingScene: Scene {
    let sheetFailure = printing.sheetFailure == .other ? nil : printing.sheetFailure
    let outcome = sheetFailure.map(sentence) ?? phrases[printing.progress.phrase]
    var elements: [Element] = [.heading(outcome), .gap]
    switch printing.progress {
    case nil, .accepted, .printing:
      elements.append(.buttons([Button(label: phrases[.printCancel], intent: .cancelPrint)]))
    case .held:
      elements += [.text(phrases[.printHeldWhat]), .text(phrases[.printHelp]), .gap]
      let giveUp = Button(label: phrases[.printGiveUp], intent: .goTo(.stop))
      elements.append(
        .buttons([Button(label: phrases[.printCancel], intent: .cancelPrint)] + (kiosk == nil ? [] : [giveUp])))
    case .done:
      elements += [.text(phrases[.printTake]), .gap, .text(phrases[.printCopy]), .gap]
      elements.append(
        .buttons([
          Button(label: phrases[.printStop], intent: .goTo(.stop)),
          Button(label: phrases[.printAgain], intent: again),
          Button(label: phrases[.printGoOn], intent: .goTo(.themes)),
        ]))
    case .cancelled, .failed:
      if printing.progress != .cancelled { elements.append(.text(phrases[.printHelp])) }
      elements += [.text(phrases[.printKept]), .gap]
      let isGone = printing.progress == .failed(.unknownPrinter)
      if !isGone { elements.append(.option(Option(mark: " - ", label: phrases[.printRetry], intent: again))) }
      if isGone || printing.hasOtherPrinters {
        elements.append(.option(Option(mark: " - ", label: phrases[.printOther], intent: .goTo(.print))))
      }
      elements += otherWays + wayOut
    }
    var scene = Scene(title: phrases[.printTitle], progress: progress(), elements: elements)
    if !printing.hasEnded {
      // A second Enter, pressed too soon, must not withdraw what it was pressed for.
      scene.isReading = true
      scene.start = .row(0)
    }
    return scene
  }

  /// The same printer once more.
  private var again: Intent { printing.chosen.map(printing) ?? .goTo(.print) }
}

extension PrintState {
  fileprivate var hasOtherPrinters: Bool { printers?.contains { $0.name != chosen } ?? false }
}

extension PrintProgress? {
  var phrase: Phrase {
    switch self {
    case nil: .printSending
    case .accepted: .printAccepted
    case .printing: .printPrinting
    case .held(let trouble): trouble.phrase
    case .done: .printDone
    case .cancelled: .printCancelled
    case .failed(let failure): failure.phrase
    }
  }
}

extension PrintFailure {
  var phrase: Phrase {
    switch self {
    case .noService: .failureNoService
    case .serviceHangs: .failureServiceHangs
    case .noPrinter: .failureNoPrinter
    case .unknownPrinter: .failureUnknownPrinter
    case .refused: .failureRefused
    case .aborted: .failureAborted
    case .timedOut: .failureTimedOut
    case .leftBehind: .failureLeftBehind
    }
  }
}

extension Trouble {
  fileprivate var phrase: Phrase {
    switch self {
    case .outOfPaper: .troubleOutOfPaper
    case .paperJam: .troublePaperJam
    case .coverOpen: .troubleCoverOpen
    case .outOfInk: .troubleOutOfInk
    case .offline: .troubleOffline
    case .stopped: .troubleStopped
    case .needsAttention: .troubleNeedsAttention
    }
  }
}
