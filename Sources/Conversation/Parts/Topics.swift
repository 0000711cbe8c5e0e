import Agenda
import Guide
import Preparation
import Wording

// What there is to talk about: chosen, parked, in one's own words.

/// What came of a change to the topics, where something has to be said or asked about it.
enum TopicChange: Equatable {
  /// It is on no list any more, and what was said about it stays.
  case dropped(Topic)
  case parked(Topic)
  /// Three are chosen already.
  case tooMany(Topic)
  /// Three are waiting already.
  case tooManyWait(Topic, instead: Topic)
}

extension Preparation {
  /// On the list or off it; a fourth topic first asks which one can wait.
  mutating func toggle(_ topic: Topic, _ guide: Guide) -> TopicChange? {
    if let index = topics.firstIndex(of: topic) {
      topics.remove(at: index)
      return hasAnswers(about: topic, for: situation, guide) ? .dropped(topic) : nil
    }
    guard topics.count < Self.maximumTopics else { return .tooMany(topic) }
    parked.removeAll { $0 == topic }
    topics.append(topic)
    chosenByAnswering.removeAll { .theme($0) == topic }
    return nil
  }

  mutating func move(_ topic: Topic, by step: Int) {
    guard let index = topics.firstIndex(of: topic), topics.indices.contains(index + step) else { return }
    topics.swapAt(index, index + step)
  }

  mutating func exchange(_ topic: Topic, parking waiting: Topic) -> TopicChange {
    guard parked.count(where: { $0 != topic && $0 != waiting }) < Self.maximumParked else {
      return .tooManyWait(topic, instead: waiting)
    }
    // The lists may have changed since this was asked.
    topics.removeAll { $0 == topic || $0 == waiting }
    parked.removeAll { $0 == topic || $0 == waiting }
    if waiting != topic, topics.count < Self.maximumTopics { topics.append(topic) }
    parked.append(waiting)
    return .parked(waiting)
  }

  /// The same where as many wait as can, so that one of them leaves the sheet.
  mutating func exchange(_ topic: Topic, parking waiting: Topic, dropping dropped: Topic) -> TopicChange {
    if dropped == waiting {
      topics.removeAll { $0 == waiting }
      if waiting != topic, topics.count < Self.maximumTopics { topics.append(topic) }
    } else {
      parked.removeAll { $0 == dropped }
      _ = exchange(topic, parking: waiting)
    }
    return .dropped(dropped)
  }

  /// While there is room, and not where somebody said that it can wait.
  func wouldChooseByAnswering(_ topic: Topic) -> Bool {
    topics.count < Self.maximumTopics && !parked.contains(topic)
  }

  /// Whoever answers a question of a theme wants to talk about it: it goes on the list while there is room.
  mutating func chooseByAnswering(_ theme: Theme.ID) -> Bool {
    let topic = Topic.theme(theme)
    guard !topics.contains(topic), wouldChooseByAnswering(topic) else { return false }
    topics.append(topic)
    chosenByAnswering.append(theme)
    return true
  }

  /// A theme that nobody chose but by an answer leaves the list with the last of its answers.
  mutating func dropTopicsWithoutAnswers(_ guide: Guide) {
    for theme in chosenByAnswering where !hasAnswers(about: .theme(theme), for: nil, guide) {
      topics.removeAll { $0 == .theme(theme) }
      chosenByAnswering.removeAll { $0 == theme }
    }
  }

  /// A topic of one's own is there from the moment that it is named.
  mutating func name(_ words: String) {
    if !ownTopics.contains(words) { ownTopics.append(words) }
  }

  mutating func add(own words: String, _ guide: Guide) -> TopicChange? {
    name(words)
    let topic = Topic.own(words)
    return topics.contains(topic) || parked.contains(topic) ? nil : toggle(topic, guide)
  }

  mutating func discard(_ topic: Topic) {
    ownTopics.removeAll { .own($0) == topic }
    topics.removeAll { $0 == topic }
    parked.removeAll { $0 == topic }
  }

  /// Other words for the same topic, in the same places.
  mutating func replace(_ old: String, with words: String) {
    guard old != words else { return }
    let isKnown = ownTopics.contains(words)
    func replaced<Item: Equatable>(_ items: [Item], _ old: Item, _ new: Item) -> [Item] {
      items.compactMap { $0 == old ? (isKnown ? nil : new) : $0 }
    }
    ownTopics = replaced(ownTopics, old, words)
    topics = replaced(topics, .own(old), .own(words))
    parked = replaced(parked, .own(old), .own(words))
  }

  /// - Parameter situation: nil: whatever the situation is.
  private func hasAnswers(about topic: Topic, for situation: Situation?, _ guide: Guide) -> Bool {
    guard case .theme(let id) = topic else { return false }
    let questions = guide.theme(id)?.questions(for: situation) ?? []
    return questions.contains { answers[$0.id]?.isEmpty == false }
  }
}

extension State {
  mutating func perform(_ intent: TopicIntent) {
    switch intent {
    case .toggle(let topic): tell(session.preparation.toggle(topic, guide))
    case .move(let topic, let step): session.preparation.move(topic, by: step)
    case .exchange(let topic, let waiting):
      if case .parkOne = screen { goBack() }
      tell(session.preparation.exchange(topic, parking: waiting))
    case .exchangeDropping(let topic, let waiting, let dropped):
      if case .dropOne = screen { goBack() }
      tell(session.preparation.exchange(topic, parking: waiting, dropping: dropped))
    case .unpark(let topic):
      session.preparation.parked.removeAll { $0 == topic }
      if case .parkOne = screen { goBack() }
      tell(.dropped(topic))
    case .addOwn: addOwnTopic()
    case .reword(let topic):
      _ = go(to: .ownTopic)
      guard case .own(let words) = topic else { return }
      session.drafts[.ownTopic] = words
      session.reworded = words
    case .discard(let topic):
      session.preparation.discard(topic)
      if case .own = screen { goBack() }
      session.notice = said(OwnWordsPhrase.topicGone)
    }
  }

  private mutating func addOwnTopic() {
    let words = (session.drafts[.ownTopic] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else {
      session.notice = said(OwnWordsPhrase.topicEmpty)
      return
    }
    session.drafts[.ownTopic] = nil
    if case .ownTopic = screen { goBack() }
    guard let old = session.reworded else { return tell(session.preparation.add(own: words, guide)) }
    session.reworded = nil
    if case .own = screen { goBack() }
    session.preparation.replace(old, with: words)
  }

  /// Other words for a topic that were not chosen in the end are not for the next topic either.
  mutating func endRewording() {
    if session.reworded != nil { session.drafts[.ownTopic] = nil }
    session.reworded = nil
  }

  private mutating func tell(_ change: TopicChange?) {
    switch change {
    case .dropped(let topic): session.notice = said(ThemesPhrase.parkDropped, ["onderwerp": title(topic)])
    case .parked(let topic): session.notice = said(ThemesPhrase.parked, ["onderwerp": title(topic)])
    case .tooMany(let topic): session.path.append(.parkOne(topic))
    case .tooManyWait(let topic, let waiting): session.path.append(.dropOne(topic, parking: waiting))
    case nil: break
    }
  }
}
