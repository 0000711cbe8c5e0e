// JSON as a value, read and written, and the values of Swift that go through it.
// Pure. The only room that knows jansson, and there instead of Foundation, which is a weight at every start. It knows no
// key of any document; what a document may hold is said by who reads it.

/// Any value of JSON.
public enum JSON: Sendable {
  case null
  case flag(Bool)
  case integer(Int)
  /// A finite one.
  case real(Double)
  case text(String)
  case list([JSON])
  /// In the order of the document; each key once.
  case object([(key: String, value: JSON)])
}

/// Equal is what is written the same: two texts that only look alike are not.
extension JSON: Equatable {
  public static func == (left: JSON, right: JSON) -> Bool {
    left.bytes(.line) == right.bytes(.line)
  }
}

extension JSON {
  /// nil where it is no text.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// nil where it is neither true nor false.
  public var flag: Bool? {
    if case .flag(let flag) = self { flag } else { nil }
  }

  /// nil where it is no whole number; as in JSON Schema, `6.0` is one too.
  public var integer: Int? {
    switch self {
    case .integer(let integer): integer
    case .real(let real): Int(exactly: real)
    default: nil
    }
  }

  /// nil where it is no number.
  public var number: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .real(let real): real
    default: nil
    }
  }

  /// nil where it is no list.
  public var items: [JSON]? {
    if case .list(let items) = self { items } else { nil }
  }

  /// nil where it is no object.
  public var members: [(key: String, value: JSON)]? {
    if case .object(let members) = self { members } else { nil }
  }
}
