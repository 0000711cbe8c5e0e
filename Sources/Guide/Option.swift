/// One of the answers that a choice question offers.
public struct Option: Equatable, Sendable, Identifiable {
  /// Dutch, kebab-case, never changed once released; unique within its question.
  public var id: String
  public var text: String
  /// What choosing it says about where somebody stands with work; only the situation question has options that say so.
  public var situation: Situation?

  public init(id: String, text: String, situation: Situation? = nil) {
    self.id = id
    self.text = text
    self.situation = situation
  }
}
