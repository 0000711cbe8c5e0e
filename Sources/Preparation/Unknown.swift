import Guide
import JSON

/// What a document holds that this edition does not know, so that it can be put back where it was.
///
/// It takes no part in the conversation and is on no sheet. Where the patient changes what is around it, it makes room.
struct Unknown: Equatable, Sendable {
  /// Keys of the document, and a situation under its own key.
  var members: [UnknownMember] = []
  /// Answers, by the id of their question.
  var answers: [UnknownMember] = []
  var topics = UnknownItems()
  var parked = UnknownItems()
  var chosenByAnswering = UnknownItems()
  /// Keys beside what a topic is, also while the topic is on no list.
  var ofTopics: [Topic: [UnknownMember]] = [:]
  /// Topics that lost their place to one that the patient chose.
  var unlisted: [JSON] = []
}

/// A key with what it holds.
struct UnknownMember: Equatable, Sendable {
  var key: String
  var value: JSON
}

/// Items of a list, each with its place among those that are known.
struct UnknownItems: Equatable, Sendable {
  private struct Item: Equatable {
    /// How many known items come before it.
    var place: Int
    var value: JSON
  }

  private var items: [Item] = []

  mutating func add(_ value: JSON, after known: Int) {
    items.append(Item(place: known, value: value))
  }

  func contains(_ value: JSON) -> Bool {
    items.contains { $0.value == value }
  }

  /// Moves along with a list that has so many known items now; what has no place on it any more is returned.
  mutating func settle(among known: Int, atMost maximum: Int = .max) -> [JSON] {
    for index in items.indices { items[index].place = min(items[index].place, known) }
    let surplus = items.suffix(max(0, items.count + known - maximum))
    items.removeLast(surplus.count)
    return surplus.map(\.value)
  }

  /// Where a known item is in the document.
  func position(of known: Int) -> Int {
    known + items.filter { $0.place <= known }.count
  }

  /// The whole list again.
  func woven(into known: [JSON]) -> [JSON] {
    (0...known.count).flatMap { place in
      items.filter { $0.place == place }.map(\.value) + known[place...].prefix(1)
    }
  }
}

extension Preparation {
  /// Only what this edition knows; the rest is on no sheet, so nobody has to be asked about it.
  public var withoutUnknown: Preparation {
    var copy = self
    copy.unknown = Unknown()
    for id in answers.keys { copy.answers[id]?.unknown = [] }
    for index in agreements.indices { copy.agreements[index].unknown = [] }
    return copy
  }
}
