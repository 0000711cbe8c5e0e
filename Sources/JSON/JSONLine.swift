/// How a value crosses the pipe between the two programs: JSON, one value to a line.
public enum JSONLine {
  /// The value and a line feed.
  public static func bytes(of value: some Encodable) throws -> [UInt8] {
    try JSON(encoding: value).bytes(.line) + [0x0A]
  }

  /// The value that a line holds, and nothing else.
  public static func value<Value: Decodable>(_ type: Value.Type, in line: some Collection<UInt8>) throws -> Value {
    try JSON(Array(line), allowsNUL: true).decoded(as: type)
  }
}
