import Conversation
import Glibc
import GuideReader
import Hardening
import KioskSettingsReader
import Terminal
import Wording

/// `leidraad kiosk`: keeps the terminal, and starts a fresh session in it for each patient until staff end it.
func keepKiosk(settings path: String?) throws(Failure) -> ExitStatus {
  // Who starts it by hand reads at once what is wrong. Elsewhere the screen says that something is, until it is mended,
  // and each session that cannot begin says what in the journal.
  let hasJournal = isatty(STDERR_FILENO) == 0
  if !hasJournal { try checkKioskCanBegin(settings: path) }
  guard let signals = SignalPipe(withChildren: true) else {
    throw .noDescriptors
  }
  let terminal: BareTerminal
  do { terminal = try BareTerminal() } catch {
    throw .terminal(error)
  }
  // In a journal somebody finds it; the screen is for patients.
  if !canLockWholeMemory(), hasJournal {
    sayError("\(Machine.unlockedMemory) Wat eraan te doen is, zegt leidraad kiosk --controleer")
  }
  adoptOrphans()
  var keeper = KioskKeeper(terminal: terminal, signals: signals, settings: path, hasJournal: hasJournal)
  return keeper.run()
}

/// The word by which the unit has the screen wiped when nothing of the kiosk is left to do it; it is not for people.
let kioskWipeWord = "kiosk-wissen"

func wipeKiosk() throws(Failure) {
  // Some other process may have the keyboard still.
  signal(SIGTTOU, SIG_IGN)
  do { try BareTerminal().wipe() } catch { throw .terminal(error) }
}

private func checkKioskCanBegin(settings path: String?) throws(Failure) {
  _ = try kioskSettings(path)
  _ = try loadContent(try ContentFolder())
}

/// What the screen says when a session failed; where the content cannot be read, so neither can these words, other ones.
private func faultSentences() -> [String] {
  guard let phrases = try? loadContent(try ContentFolder()).phrases else {
    return ["Dit scherm doet het nu niet. Voor het personeel: in het logboek staat wat eraan te doen is."]
  }
  return [phrases[KioskPhrase.fault], phrases[KioskPhrase.faultStaff]]
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
  let hasJournal: Bool
  /// What the screen says when a session failed.
  let fault = faultSentences()
  private var pause = CrashPause()
  private var leftovers = Leftovers()

  init(terminal: BareTerminal, signals: SignalPipe, settings: String?, hasJournal: Bool) {
    (self.terminal, self.signals, self.settings, self.hasJournal) = (terminal, signals, settings, hasJournal)
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
      guard let session = KioskSession(settings: settings) else {
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

  private mutating func outcome(of session: consuming KioskSession) -> Outcome {
    while true {
      let patience = [leftovers.patience, session.line.patience].filter { $0 >= 0 }.min() ?? -1
      if isAskedToEnd(within: patience, orHears: session.line.descriptor) {
        leftovers.end(session.process)
        return .over(.done)
      }
      if let status = leftovers.reap(session.process) { return outcome(status: status) }
      if !session.line.isAlive() {
        note("Een sessie gaf geen teken van leven meer en is beëindigd.")
        kill(session.process, SIGKILL)
      }
    }
  }

  private func outcome(status: Int32) -> Outcome {
    switch ExitStatus(rawValue: status) {
    case .endedByStaff: return .over(.endedByStaff)
    case .done: return .nextPatient
    default:
      if status > 128 { note("Een sessie is onverwacht geëindigd, door signaal \(status - 128).") }
      return .failed
    }
  }

  /// For whoever looks after the kiosk; never on the screen.
  private func note(_ sentence: String) {
    if hasJournal { sayError(sentence) }
  }

  /// Waits for a signal or word of a session, at most so many milliseconds; below zero: without end.
  private func isAskedToEnd(within milliseconds: Int, orHears line: Int32 = -1) -> Bool {
    var waiting = [signals.descriptor, line].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    poll(&waiting, nfds_t(waiting.count), Int32(clamping: milliseconds))
    return signals.read().contains { $0 == .terminate || $0 == .hangUp }
  }
}
