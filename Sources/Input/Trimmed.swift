extension Substring {
  /// Without the white space around it.
  public var trimmed: Substring {
    let rest = drop(while: \.isWhitespace)
    return rest.lastIndex { !$0.isWhitespace }.map { rest[...$0] } ?? ""
  }
}

extension String {
  /// Without the white space around it.
  public var trimmed: String { String(self[...].trimmed) }
}
