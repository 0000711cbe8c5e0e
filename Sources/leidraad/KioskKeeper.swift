import Conversation
import Glibc
import GuideReader
import Hardening
import KioskSettingsReader
import Terminal
import Wording

/// `leidraad kiosk`: keeps the terminal, and starts a fresh session in it for each patient until staff end it.
func keepKiosk(settings path: String?) throws(Failure) -> ExitStatus {
  _ = try kioskSettings(path)
  let content = try loadContent(try ContentFolder())
  guard let signals = SignalPipe(withChildren: true) else {
    throw .noDescriptors
  }
  let terminal: BareTerminal
  do { terminal = try BareTerminal() } catch {
    throw .terminal(error)
  }
  // In a journal somebody finds it; the screen is for patients.
  if !canLockWholeMemory(), isatty(STDERR_FILENO) == 0 {
    sayError("\(Machine.unlockedMemory) Wat eraan te doen is, zegt leidraad kiosk --controleer")
  }
  adoptOrphans()
  var keeper = KioskKeeper(
    terminal: terminal, signals: signals, settings: path,
    fault: [content.phrases[KioskPhrase.fault], content.phrases[KioskPhrase.faultStaff]])
  return keeper.run()
}

/// The process that owns the terminal. It never reads from it, so what is typed is never in its memory.
private struct KioskKeeper {
  /// What became of a session, or of waiting.
  private enum Outcome: Equatable {
    case nextPatient, failed
    case over(ExitStatus)
  }

  let terminal: BareTerminal
  let signals: SignalPipe
  let settings: String?
  /// What the screen says when a session failed.
  let fault: [String]
  private var pause = CrashPause()
  private var leftovers = Leftovers()

  init(terminal: BareTerminal, signals: SignalPipe, settings: String?, fault: [String]) {
    (self.terminal, self.signals, self.settings, self.fault) = (terminal, signals, settings, fault)
  }

  /// Until staff or the system end it, or the terminal is gone.
  mutating func run() -> ExitStatus {
    defer {
      terminal.restore()
      leftovers.end(nil)
    }
    while terminal.isThere {
      terminal.wipe()
      let start = milliseconds()
      guard let session = startKioskSession(settings: settings) else {
        guard rest(after: 0) else { return .done }
        continue
      }
      let outcome = outcome(of: session)
      leftovers.adopt(hasPrints: outcome == .failed)
      switch outcome {
      case .over(let status): return status
      case .nextPatient: pause = CrashPause()
      case .failed: guard rest(after: milliseconds() - start) else { return .done }
      }
    }
    return .done
  }

  /// Says what happened for as long as the pause takes; false when the kiosk must end.
  private mutating func rest(after lasted: Int) -> Bool {
    terminal.wipe()
    terminal.say(fault)
    let end = milliseconds() + pause.next(after: lasted)
    while milliseconds() < end {
      if isAskedToEnd(within: end - milliseconds()) { return false }
      _ = leftovers.reap(nil)
    }
    return true
  }

  private mutating func outcome(of session: pid_t) -> Outcome {
    while true {
      let isOver = isAskedToEnd(within: leftovers.patience)
      if isOver {
        leftovers.end(session)
        return .over(.done)
      }
      if let status = leftovers.reap(session) {
        switch ExitStatus(rawValue: status) {
        case .endedByStaff: return .over(.endedByStaff)
        case .done: return .nextPatient
        default: return .failed
        }
      }
    }
  }

  /// Waits for a signal, at most so many milliseconds; below zero: without end.
  private func isAskedToEnd(within milliseconds: Int) -> Bool {
    var waiting = pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)
    poll(&waiting, 1, Int32(clamping: milliseconds))
    return signals.read().contains { $0 == .terminate || $0 == .hangUp }
  }
}
