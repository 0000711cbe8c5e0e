/// A text of the content that has no room in its place, for who can say where it was written.
public struct Misfit: Equatable, Sendable {
  /// What it is called in its file: the name of a phrase, or a key such as `titel`.
  public var key: String
  public var text: String
  /// The word in it that has no room, where the others have.
  public var word: String?
  /// About how many characters there is room for.
  public var room: Int

  public init(key: String, text: String, word: String? = nil, room: Int) {
    self.key = key
    self.text = text
    self.word = word
    self.room = room
  }
}
