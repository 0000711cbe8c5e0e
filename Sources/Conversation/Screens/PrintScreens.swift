import Printing
import Wording

extension State {
  /// To which printer, or what else there is.
  var printScene: Scene {
    var elements: [Element] = [.heading(phrases[.printQuestion])]
    switch (printing.printers, printing.listFailure) {
    case (nil, nil): elements += [.text(phrases[.printLooking]), .gap]
    case (nil, .some(let failure)): elements += [.text(phrases[failure.phrase]), .gap]
    case (.some(let printers), _) where printers.isEmpty: elements += [.text(phrases[.printNone]), .gap]
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
    return Scene(title: phrases[.printTitle], progress: progress(), elements: elements)
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

  /// What becomes of the print.
  var printingScene: Scene {
    let sheetFailure = printing.sheetFailure == .other ? nil : printing.sheetFailure
    let outcome = sheetFailure.map(sentence) ?? phrases[printing.progress.phrase]
    var elements: [Element] = [.heading(outcome), .gap]
    switch printing.progress {
    case nil, .accepted, .printing:
      elements.append(.buttons([Button(label: phrases[.printCancel], intent: .cancelPrint)]))
    case .held:
      elements += [.text(phrases[.printHeldWhat]), .gap]
      elements.append(.buttons([Button(label: phrases[.printCancel], intent: .cancelPrint)]))
    case .done:
      elements += [.text(phrases[.printTake]), .gap]
      elements.append(
        .buttons([
          Button(label: phrases[.printStop], intent: .goTo(.stop)),
          Button(label: phrases[.printAgain], intent: .goTo(.print)),
          Button(label: phrases[.printGoOn], intent: .goTo(.themes)),
        ]))
    case .cancelled, .failed:
      elements += [.text(phrases[.printKept]), .gap]
      if let printer = printing.chosen {
        elements.append(.option(Option(mark: " - ", label: phrases[.printRetry], intent: printing(at: printer))))
      }
      elements.append(.option(Option(mark: " - ", label: phrases[.printOther], intent: .goTo(.print))))
      elements += otherWays
    }
    return Scene(title: phrases[.printTitle], progress: progress(), elements: elements)
  }
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
