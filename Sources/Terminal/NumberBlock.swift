/// What a terminal sends for the block of digits at the right of a keyboard, and for F1 to F4: some bytes mean both.
///
/// ESC O P to S are F1 to F4 in xterm and its like. Where F1 is something else, they are Num Lock, `/`, `*` and `-`, as long
/// as another program has left the block in its other mode; then `+` is the letter that is a comma elsewhere.
public enum NumberBlock: Sendable {
  case besideFunctionKeys, withFunctionKeys

  /// The one of a terminal, by the bytes of its F1.
  /// - Parameter firstFunctionKey: nil where nobody knows.
  public init(firstFunctionKey: String?) {
    self = firstFunctionKey.map { $0.hasSuffix("OP") } ?? true ? .withFunctionKeys : .besideFunctionKeys
  }
}
