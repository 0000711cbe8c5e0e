extension JSON {
  /// The value of Swift that it is written as; keys that the value does not ask for are left alone.
  public func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
    let value: Any?
    switch type {
    case is String.Type: value = text
    case is Int.Type: value = integer
    case is Bool.Type: value = flag
    case is Double.Type: value = number
    // No value in use has one of another size.
    case is any BinaryInteger.Type, is any BinaryFloatingPoint.Type: value = nil
    default: return try Value(from: ValueDecoder(json: self))
    }
    return try expected(value as? Value, "a value of \(type)")
  }
}

private func expected<Value>(_ value: Value?, _ what: @autoclosure () -> String) throws -> Value {
  if let value { return value }
  throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "expected: \(what())"))
}

private struct ValueDecoder: Decoder, SingleValueDecodingContainer {
  let json: JSON
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(MemberDecoder(members: try expected(json.members, "an object")))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    ItemDecoder(items: try expected(json.items, "a list"))
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { json.isNull }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try json.decoded(as: type) }
}

private struct ItemDecoder: UnkeyedDecodingContainer {
  let items: [JSON]
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var count: Int? { items.count }
  var isAtEnd: Bool { currentIndex == items.count }

  init(items: [JSON]) {
    self.items = items
  }

  private mutating func next() throws -> ValueDecoder {
    guard !isAtEnd else { return try expected(nil, "one more item") }
    defer { currentIndex += 1 }
    return ValueDecoder(json: items[currentIndex])
  }

  mutating func decodeNil() -> Bool {
    guard !isAtEnd, items[currentIndex].isNull else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try next().decode(type) }

  mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }

  mutating func superDecoder() throws -> any Decoder { try next() }
}

private struct MemberDecoder<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let members: [(key: String, value: JSON)]
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { members.compactMap { Key(stringValue: $0.key) } }

  private func member(_ key: String) throws -> ValueDecoder {
    ValueDecoder(json: try expected(members.first { $0.key == key }?.value, "the key \(key)"))
  }

  func contains(_ key: Key) -> Bool { members.contains { $0.key == key.stringValue } }

  func decodeNil(forKey key: Key) throws -> Bool { try member(key.stringValue).decodeNil() }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try member(key.stringValue).decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try member(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try member(key.stringValue).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { try member("super") }

  func superDecoder(forKey key: Key) throws -> any Decoder { try member(key.stringValue) }
}

extension JSON {
  fileprivate var isNull: Bool {
    if case .null = self { true } else { false }
  }
}
