import KioskSettings

/// What is known of who is there, and nothing of what they said.
struct Visit: Equatable, Sendable {
  /// How long nobody has pressed a key.
  var idle: Duration = .zero
  /// The last digits typed on the first screen.
  var staffDigits = ""
  /// How often a screen began anew.
  var beginnings: [Screen: Int] = [:]
  /// The view has room for the way as a whole beside the screen.
  var showsOverview = true
  /// Somebody is busy, so what takes counting can wait.
  var isBusy = false
}

/// Whether somebody is still there, as far as their keys tell.
public enum Presence: Equatable, Sendable {
  case here
  /// Somebody covered the whole screen.
  case hidden
  /// Nobody pressed a key for a while, and own words would be seen.
  case covered
  case leaving(secondsLeft: Int)
  case gone
}

extension State {
  /// Somebody is there; true when that is all that a key says, because the screen was not to be read.
  public mutating func isBack() -> Bool {
    let wasAway = presence() != .here
    visit.idle = .zero
    session.isHidden = false
    return wasAway
  }

  /// Before anything that somebody does: what was said about the last thing is over.
  public mutating func endNotice() {
    session.notice = nil
  }

  /// Whether the way as a whole is shown beside the screen, with the topics on it.
  public mutating func shows(overview: Bool) {
    visit.showsOverview = overview
  }

  /// Whether somebody is in the middle of something, so that what takes counting is not on the screens yet.
  public mutating func isBusy(_ isBusy: Bool) {
    visit.isBusy = isBusy
  }

  /// Whether a screen holds what it held, apart from what is being counted.
  public func holdsTheSame(as other: State) -> Bool {
    stage == other.stage && visit.beginnings == other.visit.beginnings
      && visit.showsOverview == other.visit.showsOverview && session == other.session
  }

  /// Whether a screen holds what it held, apart from the words in a field, which has some as before.
  public func holdsTheSame(as other: State, but field: Field) -> Bool {
    let (now, before) = (words(in: field), other.words(in: field))
    guard now.isEmpty == before.isEmpty else { return false }
    var same = self
    same.perform(.write(field, before))
    return same.holdsTheSame(as: other)
  }

  /// Said by a view, about something that it alone can know.
  public mutating func notify(_ text: Text) {
    session.notice = text
  }

  /// How far it has come by time alone; covered where there are own words to cover.
  private var stage: Presence {
    if let times = kiosk?.times, isInUse {
      let left = idleLimit + .seconds(times.countdown) - visit.idle
      if left <= .zero { return .gone }
      if visit.idle >= idleLimit { return .leaving(secondsLeft: left.wholeSeconds) }
      if !session.isHidden, visit.idle >= .seconds(times.cover) { return .covered }
    }
    return session.isHidden ? .hidden : .here
  }

  /// - Parameter scene: what is shown, where that is known already.
  func presence(of scene: Scene? = nil) -> Presence {
    let stage = stage
    return stage == .covered && !(scene ?? openScene).hasOwnWords ? .here : stage
  }

  /// After how long the screen or the session changes when nothing happens; nil: never, so that nobody needs to wake.
  public var wakeAfter: Duration? {
    guard let times = kiosk?.times, isInUse else { return nil }
    let idle = visit.idle
    let cover = Duration.seconds(times.cover)
    if idle < cover, cover < idleLimit { return cover - idle }
    if idle < idleLimit { return idleLimit - idle }
    let left = idleLimit + .seconds(times.countdown) - idle
    return left - .seconds(left.wholeSeconds - 1)
  }

  mutating func waited(_ time: Duration) -> [Effect] {
    guard kiosk != nil, isInUse else { return [] }
    visit.idle += time
    return stage == .gone ? leaveForGood() : []
  }

  /// The end of the session, and of what would still come out of a printer.
  func leaveForGood() -> [Effect] {
    session.paper.print.isUnderWay ? [.cancelPrint, .quit] : [.quit]
  }

  /// Somebody walked to the printer: the outcome gives them the whole time again, without uncovering anything.
  mutating func giveTimeAfterPrint() {
    if let times = kiosk?.times { visit.idle = min(visit.idle, .seconds(times.cover)) }
  }

  /// How long nobody need press a key. A print ends by its own limit, and until then nothing is wiped.
  private var idleLimit: Duration {
    guard let times = kiosk?.times else { return .zero }
    let slack = 30
    return .seconds(session.paper.print.isUnderWay ? max(times.idle, times.print + slack) : times.idle)
  }

  /// There is something to wipe: more than a first screen that nobody touched.
  private var isInUse: Bool { session != Session() }
}

extension State {
  /// Staff end the kiosk with digits on the first screen, where digits mean nothing to anybody else.
  ///
  /// - Parameter character: what was typed; nil for anything that is no character.
  /// - Returns: nil where it is no digit for staff.
  public mutating func typedByStaff(_ character: Character?) -> [Effect]? {
    guard let code = kiosk?.staffCode, session.path == [.begin], let digit = character, digit.isASCII, digit.isNumber
    else {
      visit.staffDigits = ""
      return nil
    }
    visit.staffDigits = String((visit.staffDigits + String(digit)).suffix(code.count))
    return visit.staffDigits == code ? [.endKiosk] : []
  }
}

extension Duration {
  /// Rounded up.
  fileprivate var wholeSeconds: Int {
    Int(components.seconds) + (components.attoseconds > 0 ? 1 : 0)
  }
}
