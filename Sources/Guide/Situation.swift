/// Where somebody stands with work; it decides which questions fit.
public enum Situation: String, CaseIterable, Sendable, Codable {
  case atWork
  /// Has a job, but cannot work now.
  case cannotWork
  case noWork
}
