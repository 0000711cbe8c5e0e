import CCups
import Printing

/// What is seen of a job and its printer at one moment.
struct Sighting {
  enum State {
    case waiting, held, printing, cancelled, aborted, done
  }

  static let jobAttributes = [
    "job-state", "job-state-reasons", "job-printer-state-message", "job-printer-state-reasons",
  ]

  var state: State
  /// What keeps the job from paper.
  var trouble: Trouble?
  /// What keeps it from paper if it stays: printers give a warning for an empty second tray as well, and connecting to
  /// them takes a moment.
  var suspicion: Trouble?

  init(state: State, trouble: Trouble? = nil, suspicion: Trouble? = nil) {
    self.state = state
    self.trouble = trouble
    self.suspicion = suspicion
  }

  init(job: Attributes, printer: Attributes) {
    let reasons = printer.strings("printer-state-reasons") + job.strings("job-printer-state-reasons")
    let suspicion =
      Trouble(suspicious: reasons)
      ?? (Self.isUnreachable(job.string("job-printer-state-message") ?? "") ? .offline : nil)
    let jobState = ipp_jstate_t(UInt32(clamping: job.number("job-state") ?? 0))
    switch jobState {
    case IPP_JSTATE_PENDING: self.init(state: .waiting, trouble: printer.printerTrouble)
    case IPP_JSTATE_HELD, IPP_JSTATE_STOPPED:
      self.init(state: .held, trouble: printer.printerTrouble ?? suspicion ?? .needsAttention)
    case IPP_JSTATE_CANCELED: self.init(state: .cancelled)
    case IPP_JSTATE_ABORTED: self.init(state: .aborted)
    case IPP_JSTATE_COMPLETED: self.init(state: .done)
    default: self.init(state: .printing, trouble: printer.printerTrouble, suspicion: suspicion)
    }
  }

  /// - Parameter confirmed: the suspicion, once it has stayed.
  func progress(job: Int, confirmed: Trouble?) -> PrintProgress {
    switch state {
    case .done: .done
    // Whoever asks for the end of a job does not look at it any more: this was somebody else, or the printer.
    case .aborted, .cancelled: .failed(.aborted)
    case .waiting, .held, .printing:
      if let trouble = trouble ?? confirmed {
        .held(trouble)
      } else {
        state == .printing ? .printing : .accepted(job: job)
      }
    }
  }

  /// A printer that cannot be reached gives no reason, only these words of the CUPS backends; requests ask for English.
  private static func isUnreachable(_ message: String) -> Bool {
    ["may not exist", "unreachable", "not responding", "Unable to locate", "to become available"]
      .contains { message.contains($0) }
  }
}

/// Tells whether what is suspected has stayed.
struct Suspicion {
  private static let grace = Duration.seconds(3)

  private var trouble: Trouble?
  private var since = ContinuousClock.now

  mutating func confirmed(_ trouble: Trouble?, at now: ContinuousClock.Instant) -> Trouble? {
    if trouble != self.trouble {
      self.trouble = trouble
      since = now
    }
    return now - since >= Self.grace ? trouble : nil
  }
}
