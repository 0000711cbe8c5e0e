import Printing
import Wording

extension State {
  /// To which printer, or what else there is.
  var printScene: Scene {
    // Said once more before it is too late.
    let missing = whatDoesNotFit(agenda)
    let looking = Choice(.action, said(PrintPhrase.sheetFirst), .returnTo(.agenda))
    var elements: [Element] = missing + (missing.isEmpty ? [] : [.choice(looking), .gap])
    elements.append(.question(said(PrintPhrase.question)))
    var start = Scene.Start.first
    switch session.paper.printers {
    case .beingListed: elements += [.status(said(PrintPhrase.looking)), .gap] + otherWays
    case .failed(let failure): elements += nowhere(failure.phrase) + otherWays + wayOut
    case .listed(let printers) where printers.isEmpty: elements += nowhere(PrintPhrase.noneFound) + otherWays + wayOut
    case .listed(let printers):
      let choices = printers.map { printer in
        Choice(
          .action, Text(printer.info.isEmpty ? printer.name : printer.info),
          .paper(.print(printer: printer.name)), detail: condition(printer))
      }
      if let usual = printers.firstIndex(where: \.isDefault) { start = .at(.choice(choices[usual].id)) }
      elements += [.instruction(said(PrintPhrase.atPrinter)), .gap] + choices.map { .choice($0) } + [.gap] + otherWays
    }
    return Scene(said(PrintPhrase.title), elements, start: start)
  }

  /// There is nothing to choose from, which may be over soon.
  private func nowhere(_ why: PrintPhrase) -> [Element] {
    [
      .status(said(why)), .instruction(said(PrintPhrase.help)), .gap,
      .choice(Choice(.action, said(PrintPhrase.retry), .goTo(.print))),
    ]
  }

  private func condition(_ printer: Printer) -> Text? {
    if !printer.isAccepting { return said(PrintPhrase.printerRefuses) }
    if let trouble = printer.trouble { return said(trouble.phrase) }
    if printer.state == .stopped { return said(PrintPhrase.troubleStopped) }
    return printer.isDefault ? said(PrintPhrase.printerDefault) : nil
  }

  private var otherWays: [Element] {
    (savingChoices(.action) + [Choice(.action, said(PrintPhrase.notNow), .goBack)]).map { .choice($0) }
  }

  /// At a kiosk nobody walks off and leaves everything on the screen because a printer fails.
  private var wayOut: [Element] {
    kiosk == nil ? [] : [.choice(Choice(.action, said(PrintPhrase.giveUp), .goTo(.stop)))]
  }

  /// What becomes of the print.
  var printingScene: Scene {
    let print = session.paper.print
    let elements: [Element] = [.heading(sentence(print)), .gap] + next(after: print)
    guard !print.hasEnded else { return Scene(said(PrintPhrase.title), elements) }
    // A second Enter, pressed too soon, must not withdraw what it was pressed for.
    return Scene(said(PrintPhrase.title), elements, start: .top, isToRead: true)
  }

  private func next(after print: Paper.Print) -> [Element] {
    let withdrawing = Choice(.wayOn, said(PrintPhrase.cancel), .paper(.cancel))
    switch print {
    case .none, .sending, .underWay(.accepted), .underWay(.printing): return [.choice(withdrawing)]
    case .underWay:
      let giveUp = kiosk == nil ? [] : [Choice(.wayOn, said(PrintPhrase.giveUp), .goTo(.stop))]
      return [.status(said(PrintPhrase.heldWhat)), .instruction(said(PrintPhrase.help)), .gap]
        + ([withdrawing] + giveUp).map { .choice($0) }
    case .ended(.done):
      return [
        .instruction(said(PrintPhrase.take)), .gap, .status(said(PrintPhrase.copy)), .gap,
        .choice(Choice(.wayOn, said(PrintPhrase.stop), .goTo(.stop))),
        .choice(Choice(.wayOn, said(PrintPhrase.again), again)),
        .choice(Choice(.wayOn, said(PrintPhrase.goOn), .returnTo(.themes))),
      ]
    case .ended(let outcome):
      let help: [Element] = outcome == .cancelled ? [] : [.instruction(said(PrintPhrase.help))]
      return help + [.status(said(PrintPhrase.kept)), .gap] + retrying(after: outcome) + otherWays + wayOut
    }
  }

  private func retrying(after outcome: Paper.Outcome) -> [Element] {
    let isGone = outcome == .failed(.unknownPrinter)
    var choices = isGone ? [] : [Choice(.action, said(PrintPhrase.retry), again)]
    if isGone || session.paper.hasOtherPrinters {
      choices.append(Choice(.action, said(PrintPhrase.other), .returnTo(.print)))
    }
    return choices.map { .choice($0) }
  }

  /// The same printer once more.
  private var again: Intent { session.paper.chosen.map { .paper(.print(printer: $0)) } ?? .returnTo(.print) }

  /// How it is with a print, in words that help.
  func sentence(_ print: Paper.Print) -> Text {
    switch print {
    case .none, .sending: said(PrintPhrase.sending)
    case .underWay(.held(let trouble)): said(trouble.phrase)
    case .underWay(.accepted): said(PrintPhrase.accepted)
    case .underWay: said(PrintPhrase.printing)
    case .ended(.done): said(PrintPhrase.done)
    case .ended(.cancelled): said(PrintPhrase.cancelled)
    case .ended(.failed(let failure)): said(failure.phrase)
    case .ended(.notMade(.other)): said(PrintPhrase.failureAborted)
    case .ended(.notMade(let failure)): sentence(failure)
    }
  }
}

extension PrintFailure {
  var phrase: PrintPhrase {
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
  var phrase: PrintPhrase {
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
