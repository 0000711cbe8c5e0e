import Guide
import JSON

extension PreparationReader {
  /// What is in a list of topics: one that this edition knows, with what else is said of it, or another.
  private enum Item {
    case known(Topic, [UnknownMember])
    case unknown(JSON)
  }

  mutating func read(topics node: DocumentNode) {
    let list = list(node, atMost: Preparation.maximumTopics)
    preparation.topics = list.topics
    preparation.unknown.topics = list.unknown
  }

  mutating func read(parked node: DocumentNode) {
    let list = list(node, atMost: Preparation.maximumParked)
    preparation.parked = list.topics
    preparation.unknown.parked = list.unknown
  }

  mutating func read(unlisted node: DocumentNode) {
    for item in node.items {
      switch self.item(item) {
      case .known(let topic, let members): keep(members, of: topic)
      case .unknown(let value): preparation.unknown.unlisted.append(value)
      case nil: break
      }
    }
  }

  mutating func read(chosenByAnswering node: DocumentNode) {
    var (themes, unknown): ([Theme.ID], UnknownItems) = ([], UnknownItems())
    for item in node.items {
      guard let id = item.text else { continue }
      if guide.theme(id) != nil {
        themes.append(id)
      } else {
        item.notice(Self.noSuchTheme)
        unknown.add(item.value, after: themes.count)
      }
    }
    preparation.chosenByAnswering = themes
    preparation.unknown.chosenByAnswering = unknown
  }

  private static let noSuchTheme = "de leidraad heeft geen thema met deze id"

  private mutating func list(_ node: DocumentNode, atMost maximum: Int) -> (topics: [Topic], unknown: UnknownItems) {
    let items = node.items
    if items.count > maximum { node.report("\(items.count) onderwerpen; verwacht: \(maximum) of minder") }
    var (topics, unknown): ([Topic], UnknownItems) = ([], UnknownItems())
    for item in items {
      switch self.item(item) {
      case .known(let topic, let members) where !topics.contains(topic):
        topics.append(topic)
        keep(members, of: topic)
      case .unknown(let value) where !unknown.contains(value): unknown.add(value, after: topics.count)
      case nil: break
      default: item.report("dit onderwerp staat er al; verwacht: elk onderwerp één keer")
      }
    }
    return (topics, unknown)
  }

  private mutating func keep(_ members: [UnknownMember], of topic: Topic) {
    if !members.isEmpty { preparation.unknown.ofTopics[topic] = members }
  }

  private func item(_ node: DocumentNode) -> Item? {
    guard let members = node.members(["theme", "own"]) else { return nil }
    let kinds = members.known.count
    if kinds > 1 || members.isEmpty {
      node.report("verwacht: theme of own, precies één van de twee")
      return nil
    }
    if let own = members["own"] { return own.text.map { .known(.own($0), members.unknown) } }
    guard let theme = members["theme"] else { return .unknown(node.value) }
    guard let id = theme.text else { return nil }
    if guide.theme(id) != nil { return .known(.theme(id), members.unknown) }
    theme.notice(Self.noSuchTheme)
    return .unknown(node.value)
  }
}
