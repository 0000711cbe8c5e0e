/// What is known of a print now. It ends with one of `done`, `failed` or `cancelled`.
public enum PrintProgress: Equatable, Sendable, Codable {
  /// The print service has it.
  case accepted(job: Int)
  /// The printer is at work.
  case printing
  /// It waits until somebody does something.
  case held(Trouble)
  /// On paper, as far as the printer says.
  case done
  case cancelled
  case failed(PrintFailure)

  /// Nothing comes after this.
  public var isLast: Bool {
    switch self {
    case .accepted, .printing, .held: false
    case .done, .cancelled, .failed: true
    }
  }
}

/// Why nothing came out.
public enum PrintFailure: String, Error, CaseIterable, Sendable, Codable {
  /// No print service answers.
  case noService
  /// The service was reached and then kept silent.
  case serviceHangs
  /// None was asked for, and there is no default and not just one.
  case noPrinter
  case unknownPrinter
  /// The printer takes no jobs now.
  case refused
  /// The service or the printer gave up.
  case aborted
  /// The time limit ran out before it was done; the job was withdrawn.
  case timedOut
  /// The service went away with the job and it could not be withdrawn: it may still come out.
  case leftBehind
}
