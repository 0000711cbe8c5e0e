// Printers, and what becomes of a print, as values; and the words that the two programs exchange about them.
// Knows no print service.

/// A printer that the print service offers.
public struct Printer: Equatable, Sendable, Codable {
  public enum State: String, Sendable, Codable {
    case ready, busy, stopped
  }

  /// The name of the queue.
  public var name: String
  /// What an administrator called it; empty when nothing was given.
  public var info: String
  public var isDefault: Bool
  public var state: State
  public var isAccepting: Bool
  /// The first thing wrong with it, if anything.
  public var trouble: Trouble?

  public init(name: String, info: String, isDefault: Bool, state: State, isAccepting: Bool, trouble: Trouble? = nil) {
    self.name = name
    self.info = info
    self.isDefault = isDefault
    self.state = state
    self.isAccepting = isAccepting
    self.trouble = trouble
  }
}

/// What a person can walk up to a printer and mend, or cannot.
public enum Trouble: String, CaseIterable, Sendable, Codable {
  case outOfPaper, paperJam, coverOpen, outOfInk, offline, stopped, needsAttention
}
