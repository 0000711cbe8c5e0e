import Agenda
import Guide
import Preparation
import Printing

extension State {
  /// What follows from an action: the state changes, and what must be done outside is returned.
  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .meant(let intent):
      let before = screen
      let effects = perform(intent)
      if screen != before { session.preparation.dropTopicsWithoutAnswers(guide) }
      return effects
    case .waited(let time): return waited(time)
    case .listedPrinters(let answer): session.paper.heard(answer, preferred: kiosk?.printer)
    case .printProgressed(let progress): heard(progress)
    case .sheetFailed(let failure): printEnded(.notMade(failure))
    case .saved(let path):
      if case .save = screen { goBack() }
      return go(to: .saved(path))
    case .saveFailed(let failure): session.notice = sentence(failure)
    }
    return []
  }

  mutating func perform(_ intent: Intent) -> [Effect] {
    // One sheet at a time: whoever wants to print while it goes on wants to know how it goes.
    if intent == .goTo(.print), session.paper.print.isUnderWay { return returns(to: .printing) }
    if let matter = matterToConfirm(before: intent) { return ask(about: matter, before: intent) }
    switch intent {
    case .goTo(let screen): return go(to: screen)
    case .returnTo(let screen): return returns(to: screen)
    case .goBack: return leave()
    case .hide: session.isHidden = true
    case .stop: return leaveForGood()
    case .topics(let intent): perform(intent)
    case .answers(let intent): perform(intent)
    case .paper(let intent): return perform(intent)
    case .together(let intent): return perform(intent)
    }
    return []
  }

  // MARK: Going from screen to screen

  /// Back to a screen that is already on the way here, or forward.
  mutating func returns(to screen: Screen) -> [Effect] {
    if let index = session.path.lastIndex(of: screen) { session.path.removeSubrange((index + 1)...) }
    return go(to: screen)
  }

  /// Forward, so that going back leads to where one came from.
  mutating func go(to screen: Screen) -> [Effect] {
    if self.screen != screen {
      session.path.append(screen)
      // Whoever wanders through the screens for hours still gets back in a while.
      if session.path.count > Self.longestPath { session.path.remove(at: 1) }
      if screen == .ownTopic { endRewording() }
      if screen.facts.traits.contains(.read) { beginAnew(screen) }
    }
    guard screen == .print else { return [] }
    session.paper.lookAround()
    beginAnew(.print)
    return [.listPrinters]
  }

  private static let longestPath = 30

  /// Whoever comes there begins where everybody does, wherever they were on it before.
  mutating func beginAnew(_ screen: Screen) {
    visit.beginnings[screen, default: 0] += 1
  }

  mutating func goBack() {
    if session.path.count > 1 { session.path.removeLast() }
  }

  /// Back one screen; from the first screen that means stopping, and a print under way is withdrawn.
  private mutating func leave() -> [Effect] {
    if session.path.count == 1 { return go(to: .stop) }
    if screen == .printing { session.path.removeAll { $0 == .print } }
    if screen == .ownTopic { endRewording() }
    goBack()
    return []
  }
}
