extension JSON {
  /// What a value of Swift says of itself, with its keys sorted.
  public init(encoding value: some Encodable) throws {
    let place = Place()
    try place.encode(value)
    self = place.json
  }
}

/// Where a value goes while it says what it is made of.
private final class Place: Encoder, SingleValueEncodingContainer {
  private var leaf = JSON.null
  private(set) var items: [Place]?
  private var members: [(key: String, place: Place)]?
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  var json: JSON {
    if let members { return .object(members.map { ($0.key, $0.place.json) }.sorted { $0.0 < $1.0 }) }
    if let items { return .list(items.map(\.json)) }
    return leaf
  }

  func encodeNil() {
    leaf = .null
  }

  func encode(_ value: some Encodable) throws {
    switch value {
    case let text as String: leaf = .text(text)
    case let integer as Int: leaf = .integer(integer)
    case let flag as Bool: leaf = .flag(flag)
    case let real as Double where real.isFinite: leaf = .real(real)
    case is any BinaryInteger, is any BinaryFloatingPoint:
      throw EncodingError.invalidValue(value, .init(codingPath: [], debugDescription: "a number that is not in use"))
    default: try value.encode(to: self)
    }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    members = members ?? []
    return KeyedEncodingContainer(Members(place: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    items = items ?? []
    return Items(place: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func nextItem() -> Place {
    let place = Place()
    items?.append(place)
    return place
  }

  func member(_ key: String) -> Place {
    let place = Place()
    members?.append((key, place))
    return place
  }
}

private struct Items: UnkeyedEncodingContainer {
  let place: Place
  var codingPath: [any CodingKey] { [] }
  var count: Int { place.items?.count ?? 0 }

  func encodeNil() { _ = place.nextItem() }

  func encode(_ value: some Encodable) throws { try place.nextItem().encode(value) }

  func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    place.nextItem().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { place.nextItem().unkeyedContainer() }

  func superEncoder() -> any Encoder { place.nextItem() }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let place: Place
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { _ = place.member(key.stringValue) }

  func encode(_ value: some Encodable, forKey key: Key) throws { try place.member(key.stringValue).encode(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    place.member(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    place.member(key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { place.member("super") }

  func superEncoder(forKey key: Key) -> any Encoder { place.member(key.stringValue) }
}
