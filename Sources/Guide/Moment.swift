/// A part of the conversation that a tip or a card can belong to.
public enum Moment: String, CaseIterable, Sendable, Codable {
  case begin, choosing, questions, sheet, after
}
