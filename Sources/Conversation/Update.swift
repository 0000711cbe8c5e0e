import Canvas
import Guide
import Preparation
import Printing

extension State {
  /// What follows from an action: the state changes, and what must be done outside is returned.
  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .pressed(let key):
      let before = place
      let effects = pressed(key)
      if place != before { dropThemesWithoutAnswers() }
      return effects
    case .resized(let size): self.size = size
    case .waited(let time): return waited(time)
    case .listedPrinters(let answer): heard(answer)
    case .printProgressed(let progress):
      if progress.isLast { printEnded() }
      if progress == .done { hasPrinted = true }
      printing.progress = progress
      // Who is on the way to a button while news comes gets there.
      if progress.isLast { focuses[.printing] = nil }
      if place != .printing, printing.wantsAttention { notice = phrases[printing.progress.phrase] }
    case .saved(let path):
      if case .save = place { goBack() }
      return go(to: .saved(path))
    case .saveFailed(let failure): notice = sentence(failure)
    case .sheetFailed(let failure):
      printEnded()
      printing.progress = .failed(.aborted)
      printing.sheetFailure = failure
    }
    return []
  }

  private mutating func heard(_ answer: Result<[Printer], PrintFailure>) {
    let isFirst = printing.printers == nil && printing.listFailure == nil
    switch answer {
    case .success(let found): (printing.printers, printing.listFailure) = (preferring(kiosk?.printer, found), nil)
    case .failure(let failure): (printing.printers, printing.listFailure) = (nil, failure)
    }
    let printers = printing.printers ?? []
    if isFirst, case .item(let other) = focuses[.print] {
      // Somebody who was at another way already stays there; where there is no printer, trying again comes before it.
      focuses[.print] = .item(other + max(1, printers.count))
    } else {
      focuses[.print] = printers.firstIndex(where: \.isDefault).map { .item($0) }
    }
  }

  mutating func perform(_ intent: Intent) -> [Effect] {
    // One sheet at a time: whoever wants to print while it goes on wants to know how it goes.
    if intent == .goTo(.print), isPrintUnderWay { return go(to: .printing) }
    if let matter = matterToConfirm(before: intent) { return ask(about: matter, before: intent) }
    switch intent {
    case .goTo(let place): return go(to: place)
    case .goBack: return leave()
    case .chooseSituation(let situation):
      preparation.situation = situation
      focuses[place] = .field(.benefit)
    case .toggleTopic(let topic): toggle(topic)
    case .moveTopic(let topic, let step): move(topic, by: step)
    case .exchange(let topic, let parked): exchange(topic, parking: parked)
    case .unpark(let topic): unpark(topic)
    case .addOwnTopic: addOwnTopic()
    case .rewordOwnTopic(let topic): reword(topic)
    case .discardOwnTopic(let topic): discard(topic)
    case .score(let id, let value):
      if preparation.answers[id]?.isEmpty ?? true { chooseThemeAtHand() }
      preparation.answers[id, default: Answer()].score = value
      skipped[id] = nil
    case .clearScore(let id):
      var answer = preparation.answers[id] ?? Answer()
      answer.score = nil
      keep(answer, to: id)
    case .skip(let id): skip(id)
    case .togglePrivate(let id): togglePrivate(id)
    case .turn(let step): turn(by: step)
    case .print(let printer):
      printing.chosen = printer
      isPrintUnderWay = true
      printing.progress = nil
      printing.sheetFailure = nil
      _ = go(to: .printing)
      return [.print(agenda.sheet, printer: printer)]
    case .cancelPrint: return [.cancelPrint]
    case .save(let format):
      let path = savePath(format).trimmed
      if path.isEmpty {
        notice = phrases[.saveNoPath]
        return []
      }
      return [.save(agenda.sheet, format, path: path, name: fileName(format))]
    case .hide: isHidden = true
    case .stop: return leaveForGood()
    case .toggleTogether: toggleTogether()
    case .toggleSaysTogether: preparation.saysTogether.toggle()
    case .confirm(let matter): return confirm(matter)
    case .keepOffSheet(let matter): return keepOffSheet(matter)
    case .change(let matter): return change(matter)
    case .reconsider(let matter): return ask(about: matter, before: .goTo(.agenda))
    case .askToPrint(let printer): return askToPrint(printer)
    case .confirmPrint(let printer):
      goBack()
      return perform(.print(printer: printer))
    }
    return []
  }

  // MARK: Going from screen to screen

  /// Forward, or back to a screen that is already on the way here.
  mutating func go(to place: Place) -> [Effect] {
    if let index = places.firstIndex(of: place) {
      places.removeSubrange((index + 1)...)
    } else {
      places.append(place)
      if place == .ownTopic { endRewording() }
      if place.isRead { focuses[place] = nil }
    }
    guard place == .print else { return [] }
    printing = PrintState(chosen: printing.chosen)
    focuses[.print] = nil
    return [.listPrinters]
  }

  /// Other words for a topic that were not chosen in the end are not for the next topic either.
  private mutating func endRewording() {
    if reworded != nil { editors[.ownTopic] = nil }
    reworded = nil
  }

  private mutating func goBack() {
    if places.count > 1 { places.removeLast() }
  }

  /// Back one screen; from the first screen that means stopping, and a print under way is withdrawn.
  private mutating func leave() -> [Effect] {
    if places.count == 1 { return go(to: .stop) }
    if place == .printing { places.removeAll { $0 == .print } }
    if place == .ownTopic { endRewording() }
    goBack()
    return []
  }

  /// To the next or previous question; before the first and after the last are the theme and the themes.
  private mutating func turn(by step: Int) {
    guard case .question(let theme, let id) = place else { return }
    let screens = screens(of: theme)
    let index = (screens.firstIndex { $0.id == id } ?? 0) + step
    guard screens.indices.contains(index) else {
      _ = go(to: step < 0 ? .theme(theme) : .themes)
      return
    }
    places[places.count - 1] = .question(theme, screens[index].id)
  }

  // MARK: Answers

  /// "Weet ik niet", or not after all: then the score is there again.
  private mutating func skip(_ id: Question.ID) {
    var answer = preparation.answers[id] ?? Answer()
    if let score = skipped.removeValue(forKey: id) {
      answer.score = score
    } else {
      skipped.updateValue(answer.score, forKey: id)
      answer.score = nil
    }
    keep(answer, to: id)
  }

  /// A scale and the question that follows it are private together.
  private mutating func togglePrivate(_ id: Question.ID) {
    let isPrivate = !(preparation.answers[id]?.isPrivate ?? false)
    let following = guide.themes.flatMap { $0.questions(for: nil) }.filter { $0.follows == id }.map(\.id)
    for id in [id] + following {
      var answer = preparation.answers[id] ?? Answer()
      answer.isPrivate = isPrivate
      keep(answer, to: id)
    }
  }
}

extension PrintState {
  /// Nothing is under way (any more).
  var hasEnded: Bool {
    switch progress {
    case .done, .cancelled, .failed: true
    case nil, .accepted, .printing, .held: false
    }
  }

  /// Something happened that must be known on other screens too.
  var wantsAttention: Bool {
    if case .held = progress { true } else { hasEnded }
  }
}
