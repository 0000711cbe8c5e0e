import FoundationEssentials

/// How a value crosses the pipe between the two programs: JSON, one value to a line.
public enum JSONLine {
  /// The value and a line feed.
  public static func bytes(of value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value)) + [0x0A]
  }

  public static func value<Value: Decodable>(_ type: Value.Type, in line: some Collection<UInt8>) throws -> Value {
    try JSONDecoder().decode(type, from: Data(line))
  }
}
