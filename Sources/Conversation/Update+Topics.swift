import Agenda
import Canvas
import Guide
import Preparation

extension State {
  /// On the list or off it; a fourth topic first asks which one can wait.
  mutating func toggle(_ topic: Topic) {
    if let index = preparation.topics.firstIndex(of: topic) {
      preparation.topics.remove(at: index)
      if hasAnswers(about: topic, for: preparation.situation) {
        notice = phrases[.parkDropped, ["onderwerp": guide.title(of: topic)]]
      }
    } else if preparation.topics.count < Preparation.maximumTopics {
      preparation.parked.removeAll { $0 == topic }
      preparation.topics.append(topic)
      chosenByAnswering.removeAll { $0 == topic }
    } else {
      places.append(.parkOne(topic))
    }
  }

  /// - Parameter situation: nil: whatever the situation is.
  private func hasAnswers(about topic: Topic, for situation: Situation?) -> Bool {
    guard case .theme(let id) = topic else { return false }
    let questions = guide.theme(id)?.questions(for: situation) ?? []
    return questions.contains { preparation.answers[$0.id]?.isEmpty == false }
  }

  /// Whoever answers a question of a theme wants to talk about it: it goes on the sheet while there is room.
  mutating func chooseThemeAtHand() {
    guard case .question(let theme, _) = place else { return }
    let topic = Topic.theme(theme)
    let isFree = preparation.topics.count < Preparation.maximumTopics && !preparation.parked.contains(topic)
    guard isFree, !preparation.topics.contains(topic) else { return }
    preparation.topics.append(topic)
    chosenByAnswering.append(topic)
    notice = phrases[.themeChosen, ["nummer": String(preparation.topics.count)]]
  }

  /// A theme that nobody chose but by an answer leaves the sheet with the last of its answers.
  mutating func dropThemesWithoutAnswers() {
    for topic in chosenByAnswering where !hasAnswers(about: topic, for: nil) {
      preparation.topics.removeAll { $0 == topic }
      chosenByAnswering.removeAll { $0 == topic }
    }
  }

  mutating func move(_ topic: Topic, by step: Int) {
    guard let index = preparation.topics.firstIndex(of: topic),
      preparation.topics.indices.contains(index + step)
    else { return }
    preparation.topics.swapAt(index, index + step)
    // Where topics stand in their own order, the cursor goes along.
    if place == .agenda, case .item(let item) = focuses[place] { focuses[place] = .item(item + step) }
  }

  mutating func exchange(_ topic: Topic, parking parked: Topic) {
    // The lists may have changed since this was asked.
    preparation.topics.removeAll { $0 == topic || $0 == parked }
    preparation.parked.removeAll { $0 == topic || $0 == parked }
    if parked != topic, preparation.topics.count < Preparation.maximumTopics { preparation.topics.append(topic) }
    preparation.parked.append(parked)
    notice = phrases[.parked, ["onderwerp": guide.title(of: parked)]]
    if preparation.parked.count > Preparation.maximumParked {
      let dropped = preparation.parked.removeFirst()
      notice = phrases[.parkDropped, ["onderwerp": guide.title(of: dropped)]]
    }
    if case .parkOne = place { places.removeLast() }
  }

  mutating func unpark(_ topic: Topic) {
    preparation.parked.removeAll { $0 == topic }
    if case .parkOne = place { places.removeLast() }
    notice = phrases[.parkDropped, ["onderwerp": guide.title(of: topic)]]
  }

  mutating func addOwnTopic() {
    let words = editor(.ownTopic).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else {
      notice = phrases[.ownTopicEmpty]
      return
    }
    let topic = Topic.own(words)
    editors[.ownTopic] = nil
    if case .ownTopic = place { places.removeLast() }
    if let old = reworded { return replace(old, with: topic) }
    if !ownTopics.contains(topic) { ownTopics.append(topic) }
    if !preparation.topics.contains(topic), !preparation.parked.contains(topic) { toggle(topic) }
  }

  mutating func reword(_ topic: Topic) {
    _ = go(to: .ownTopic)
    editors[.ownTopic] = TextEditor(guide.title(of: topic), isSingleLine: true, limit: Field.ownTopic.limit)
    reworded = topic
  }

  mutating func discard(_ topic: Topic) {
    ownTopics.removeAll { $0 == topic }
    preparation.topics.removeAll { $0 == topic }
    preparation.parked.removeAll { $0 == topic }
    if case .own = place { places.removeLast() }
    notice = phrases[.ownTopicGone]
  }

  /// Other words for the same topic, in the same places.
  private mutating func replace(_ old: Topic, with topic: Topic) {
    reworded = nil
    if case .own = place { places.removeLast() }
    guard old != topic else { return }
    let isKnown = ownTopics.contains(topic)
    for list in [\State.ownTopics, \State.preparation.topics, \State.preparation.parked] {
      self[keyPath: list] = self[keyPath: list].compactMap { $0 == old ? (isKnown ? nil : topic) : $0 }
    }
  }
}
