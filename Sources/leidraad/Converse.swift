import Agenda
import Conversation
import FullScreen
import Glibc
import Guide
import GuideReader
import KioskSettings
import Terminal
import Typesetting
import Wording

/// The program itself: one loop that waits for keys, signals and what comes back from outside.
///
/// At a kiosk it is one session of many, in a process of its own.
func converse(
  at kiosk: KioskSettings? = nil, keeper: KeeperLine? = nil, edition: String? = nil
) throws(Failure) -> ExitStatus {
  let folder = try ContentFolder(edition: edition)
  // Where those have a fault, every fault of the content is told.
  let first = try? readFirstPhrases(at: folder.path, over: folder.standard)
  let phrases = if let first { first } else { try loadContent(folder).phrases }
  guard let signals = SignalPipe() else {
    throw .noDescriptors
  }
  let terminal = try claimTerminal()
  defer { terminal.restore() }
  var display = Display(
    State(guide: .unread, phrases: phrases, today: .unknown, saveFolder: homeFolder(), kiosk: kiosk),
    size: terminal.size)
  // The first screen needs few words, and neither guide nor date: it is shown before those are looked up.
  terminal.show(display.draw())
  let content = try loadContent(folder)
  display.complete {
    $0.complete(guide: content.guide, tips: content.tips, phrases: content.phrases, today: today())
  }
  let outside = Outside(printLimit: kiosk?.times.print)
  var loop = Loop(terminal: terminal, signals: signals, keeper: keeper, display: display, outside: outside)
  defer {
    terminal.restore()
    // The keeper waits for a print that is being withdrawn, so that the next patient need not.
    if kiosk == nil { loop.outside.end() } else { loop.outside.leave() }
  }
  return loop.run()
}

/// Waits for keys, signals and what comes back from outside, until there is an end.
///
/// Keys come last, and a few at a time: however many wait, nothing else waits for them.
private struct Loop {
  let terminal: Terminal
  let signals: SignalPipe
  /// nil at home.
  let keeper: KeeperLine?
  var display: Display
  var outside: Outside
  private var keys: ArraySlice<Display.Input> = []
  /// Milliseconds for keys, before something else gets its turn: a person does not notice them.
  private static let turn = 30

  init(terminal: Terminal, signals: SignalPipe, keeper: KeeperLine?, display: Display, outside: Outside) {
    (self.terminal, self.signals, self.keeper) = (terminal, signals, keeper)
    (self.display, self.outside) = (display, outside)
  }

  mutating func run() -> ExitStatus {
    var last = milliseconds()
    while true {
      terminal.show(display.draw())
      let ready = wait(
        for: descriptors, atMost: keys.isEmpty ? outside.patience : 0,
        [display.wakeAfter, display.pause, terminal.askAgain].compactMap(\.self).min())
      let now = milliseconds()
      let waited = Duration.milliseconds(now - last)
      var inputs: [Display.Input] = [.heard(.waited(waited))]
      if ready.isEmpty, keys.isEmpty, let pause = display.pause, waited >= pause { inputs.append(.paused) }
      last = now
      if let end = hear(ready, into: &inputs) { return end }
      inputs += outside.news().map { .heard($0) }
      if let end = carryOn(inputs) ?? takeKeys(isReady: ready.contains(terminal.inputDescriptor)) { return end }
    }
  }

  private var descriptors: [pollfd] {
    let input = keys.isEmpty ? [pollfd(fd: terminal.inputDescriptor, events: terminal.inputEvents, revents: 0)] : []
    let read = [signals.descriptor, keeper?.descriptor]
    return input + read.compactMap(\.self).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      + [terminal.outputDescriptor].compactMap(\.self).map { pollfd(fd: $0, events: Int16(POLLOUT), revents: 0) }
      + outside.descriptors
  }

  private var hungUp: ExitStatus { keeper == nil ? .done : .inputOutput }

  /// What signals and the keeper have to say; an exit status where that is the end.
  private func hear(_ ready: Set<Int32>, into inputs: inout [Display.Input]) -> ExitStatus? {
    if let keeper, ready.contains(keeper.descriptor), !keeper.answer() { return .done }
    for signal in ready.contains(signals.descriptor) ? signals.read() : [] {
      switch signal {
      case .windowChanged: inputs.append(.resized(terminal.resized()))
      case .continued:
        terminal.reclaim()
        inputs.append(.resized(terminal.size))
      case .terminate: return .done
      case .hangUp: return hungUp
      case .childEnded: break
      }
    }
    if terminal.isAway {
      terminal.reclaim()
      if !terminal.isAway { inputs.append(.resized(terminal.size)) }
    }
    return nil
  }

  /// What the keys of one turn lead to.
  private mutating func takeKeys(isReady: Bool) -> ExitStatus? {
    if isReady {
      switch terminal.read() {
      case .keys(let new): keys = new.map { .pressed($0) }[...]
      case .hungUp: return hungUp
      }
    }
    let end = milliseconds() + Self.turn
    while let key = keys.popFirst() {
      if let end = carryOn([key]) { return end }
      if milliseconds() >= end { return nil }
    }
    return nil
  }

  /// Effects add to the inputs; not taken from the front, which a long paste without marks would make very slow.
  private mutating func carryOn(_ first: [Display.Input]) -> ExitStatus? {
    var inputs = first
    var next = 0
    while next < inputs.count {
      let effects = display.update(inputs[next])
      next += 1
      for effect in effects {
        switch effect {
        case .quit: return .done
        case .endKiosk: return .endedByStaff
        default: inputs += outside.carryOut(effect).map { .heard($0) }
        }
      }
    }
    return nil
  }
}

private func claimTerminal() throws(Failure) -> Terminal {
  do {
    return try Terminal()
  } catch {
    throw .terminal(error)
  }
}

/// Waits until one of the descriptors is ready or a time is over, and says which are ready.
///
/// - Parameter patience: in milliseconds; below zero: until one is ready.
private func wait(for descriptors: [pollfd], atMost patience: Int32, _ wake: Duration?) -> Set<Int32> {
  var polls = descriptors
  let milliseconds: Int32 = wake.map { Int32(($0 / .milliseconds(1)).rounded(.up)) } ?? -1
  let longest: Int32 = [patience, milliseconds].filter { $0 >= 0 }.min() ?? -1
  guard poll(&polls, nfds_t(polls.count), longest) > 0 else { return [] }
  return Set(polls.filter { $0.revents != 0 }.map(\.fd))
}

private func homeFolder() -> String {
  getenv("HOME").map { String(cString: $0) } ?? ""
}

extension Guide {
  /// Stands in until the content has been read.
  fileprivate static let unread = Guide(
    edition: Edition(id: "", title: "", language: ""), sources: [],
    introduction: Introduction(title: "", paragraphs: [], source: ""), steps: [], themes: [])
}

extension CalendarDate {
  /// Stands in until the clock has been read.
  fileprivate static let unknown = CalendarDate(year: 0, month: 1, day: 1)
}
