/// How long to wait before the next session when one after the other fails: longer each time, never so long that a
/// patient would wait for the first screen.
struct CrashPause: Equatable {
  private static let shortest = 50
  private static let longest = 1_500
  /// A session that lasted this long did not fail because it could not begin.
  private static let fairRun = 60_000
  private var milliseconds = 0

  /// - Parameter lasted: the milliseconds that the failed session took.
  mutating func next(after lasted: Int) -> Int {
    milliseconds = lasted >= Self.fairRun || milliseconds == 0 ? Self.shortest : min(milliseconds * 2, Self.longest)
    return milliseconds
  }
}
