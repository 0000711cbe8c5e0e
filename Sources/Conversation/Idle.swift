import Agenda
import Canvas
import KioskSettings

/// Whether somebody is still at a kiosk, as far as its keys tell.
enum Presence: Equatable {
  case here
  /// Nobody pressed a key for a while, and typed text would be seen.
  case covered
  case leaving(secondsLeft: Int)
  case gone
}

extension State {
  var presence: Presence {
    guard let times = kiosk?.times, isInUse else { return .here }
    let left = idleLimit + .seconds(times.countdown) - idle
    if left <= .zero { return .gone }
    if idle >= idleLimit { return .leaving(secondsLeft: left.wholeSeconds) }
    return idle >= .seconds(times.cover) && showsTypedText ? .covered : .here
  }

  /// After how long the screen or the session changes when nothing happens; nil: never, so that nobody needs to wake.
  public var wakeAfter: Duration? {
    guard let times = kiosk?.times, isInUse else { return nil }
    let cover = Duration.seconds(times.cover)
    if idle < cover, cover < idleLimit { return cover - idle }
    if idle < idleLimit { return idleLimit - idle }
    let left = idleLimit + .seconds(times.countdown) - idle
    return left - .seconds(left.wholeSeconds - 1)
  }

  mutating func waited(_ time: Duration) -> [Effect] {
    guard isInUse else { return [] }
    idle += time
    return presence == .gone ? leaveForGood() : []
  }

  /// The end of the session, and of what would still come out of a printer.
  func leaveForGood() -> [Effect] {
    isPrintUnderWay ? [.cancelPrint, .quit] : [.quit]
  }

  /// Somebody walked to the printer: the outcome gives them the whole time again, without uncovering anything.
  mutating func printEnded() {
    isPrintUnderWay = false
    if let times = kiosk?.times { idle = min(idle, .seconds(times.cover)) }
  }

  /// How long nobody need press a key. A print ends by its own limit, and until then nothing is wiped.
  private var idleLimit: Duration {
    guard let times = kiosk?.times else { return .zero }
    let slack = 30
    return .seconds(isPrintUnderWay ? max(times.idle, times.print + slack) : times.idle)
  }

  /// There is something to wipe: more than a first screen that nobody touched.
  private var isInUse: Bool {
    places != [.begin] || hasSaidSomething || !editors.isEmpty || !skipped.isEmpty || isHidden || isPrintUnderWay
      || together != nil
  }
}

extension Duration {
  /// Rounded up.
  fileprivate var wholeSeconds: Int {
    Int(components.seconds) + (components.attoseconds > 0 ? 1 : 0)
  }
}
