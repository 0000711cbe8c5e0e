import Printing
import Wording

extension State {
  /// To which printer, or what else there is.
  var printScene: Scene {
    var elements: [Element] = [.question(said(.printQuestion))]
    var start = Scene.Start.first
    switch session.paper.printers {
    case .beingListed: elements += [.status(said(.printLooking)), .gap] + otherWays
    case .failed(let failure): elements += nowhere(failure.phrase) + otherWays + wayOut
    case .listed(let printers) where printers.isEmpty: elements += nowhere(.printNone) + otherWays + wayOut
    case .listed(let printers):
      let choices = printers.map { printer in
        Choice(
          .one(isChosen: false), Text(printer.info.isEmpty ? printer.name : printer.info),
          .paper(.print(printer: printer.name)), detail: condition(printer))
      }
      if let usual = printers.firstIndex(where: \.isDefault) { start = .at(.choice(choices[usual].id)) }
      elements += [.instruction(said(.printAtPrinter)), .gap] + choices.map { .choice($0) } + [.gap] + otherWays
    }
    return Scene(said(.printTitle), elements, start: start)
  }

  /// There is nothing to choose from, which may be over soon.
  private func nowhere(_ why: Phrase) -> [Element] {
    [
      .status(said(why)), .instruction(said(.printHelp)), .gap,
      .choice(Choice(.action, said(.printRetry), .goTo(.print))),
    ]
  }

  private func condition(_ printer: Printer) -> Text? {
    if !printer.isAccepting { return said(.printerRefuses) }
    if let trouble = printer.trouble { return said(trouble.phrase) }
    if printer.state == .stopped { return said(.troubleStopped) }
    return printer.isDefault ? said(.printerDefault) : nil
  }

  private var otherWays: [Element] {
    (savingChoices(.action) + [Choice(.action, said(.printNot), .goBack)]).map { .choice($0) }
  }

  /// At a kiosk nobody walks off and leaves everything on the screen because a printer fails.
  private var wayOut: [Element] {
    kiosk == nil ? [] : [.choice(Choice(.action, said(.printGiveUp), .goTo(.stop)))]
  }

  /// What becomes of the print.
  var printingScene: Scene {
    let print = session.paper.print
    let elements: [Element] = [.heading(sentence(print)), .gap] + next(after: print)
    guard !print.hasEnded else { return Scene(said(.printTitle), elements) }
    // A second Enter, pressed too soon, must not withdraw what it was pressed for.
    return Scene(said(.printTitle), elements, start: .top, isToRead: true)
  }

  private func next(after print: Paper.Print) -> [Element] {
    let withdrawing = Choice(.wayOn, said(.printCancel), .paper(.cancel))
    switch print {
    case .none, .sending, .underWay(.accepted), .underWay(.printing): return [.choice(withdrawing)]
    case .underWay:
      let giveUp = kiosk == nil ? [] : [Choice(.wayOn, said(.printGiveUp), .goTo(.stop))]
      return [.status(said(.printHeldWhat)), .instruction(said(.printHelp)), .gap]
        + ([withdrawing] + giveUp).map { .choice($0) }
    case .ended(.done):
      return [
        .instruction(said(.printTake)), .gap, .status(said(.printCopy)), .gap,
        .choice(Choice(.wayOn, said(.printStop), .goTo(.stop))),
        .choice(Choice(.wayOn, said(.printAgain), again)),
        .choice(Choice(.wayOn, said(.printGoOn), .goTo(.themes))),
      ]
    case .ended(let outcome):
      let help: [Element] = outcome == .cancelled ? [] : [.instruction(said(.printHelp))]
      return help + [.status(said(.printKept)), .gap] + retrying(after: outcome) + otherWays + wayOut
    }
  }

  private func retrying(after outcome: Paper.Outcome) -> [Element] {
    let isGone = outcome == .failed(.unknownPrinter)
    var choices = isGone ? [] : [Choice(.action, said(.printRetry), again)]
    if isGone || session.paper.hasOtherPrinters { choices.append(Choice(.action, said(.printOther), .goTo(.print))) }
    return choices.map { .choice($0) }
  }

  /// The same printer once more.
  private var again: Intent { session.paper.chosen.map { .paper(.print(printer: $0)) } ?? .goTo(.print) }

  /// How it is with a print, in words that help.
  func sentence(_ print: Paper.Print) -> Text {
    switch print {
    case .none, .sending: said(.printSending)
    case .underWay(.held(let trouble)): said(trouble.phrase)
    case .underWay(.accepted): said(.printAccepted)
    case .underWay: said(.printPrinting)
    case .ended(.done): said(.printDone)
    case .ended(.cancelled): said(.printCancelled)
    case .ended(.failed(let failure)): said(failure.phrase)
    case .ended(.notMade(.other)): said(.failureAborted)
    case .ended(.notMade(let failure)): sentence(failure)
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
  var phrase: Phrase {
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
