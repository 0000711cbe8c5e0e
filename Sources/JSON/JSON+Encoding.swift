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
  private enum Content {
    case leaf(JSON)
    case items([Place])
    case members([(key: String, place: Place)])
  }

  private var content = Content.leaf(.null)
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  var json: JSON {
    switch content {
    case .leaf(let json): json
    case .items(let items): .list(items.map(\.json))
    case .members(let members): .object(members.map { ($0.key, $0.place.json) }.sorted { $0.0 < $1.0 })
    }
  }

  func encodeNil() {
    content = .leaf(.null)
  }

  func encode(_ value: some Encodable) throws {
    switch value {
    case let text as String: content = .leaf(.text(text))
    case let integer as Int: content = .leaf(.integer(integer))
    case let flag as Bool: content = .leaf(.flag(flag))
    case let real as Double where real.isFinite: content = .leaf(.real(real))
    case is any BinaryInteger, is any BinaryFloatingPoint:
      throw EncodingError.invalidValue(value, .init(codingPath: [], debugDescription: "a number that is not in use"))
    default: try value.encode(to: self)
    }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .members = content {} else { content = .members([]) }
    return KeyedEncodingContainer(Members(place: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .items = content {} else { content = .items([]) }
    return Items(place: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  var count: Int {
    if case .items(let items) = content { items.count } else { 0 }
  }

  func nextItem() -> Place {
    let place = Place()
    if case .items(let items) = content { content = .items(items + [place]) }
    return place
  }

  func member(_ key: String) -> Place {
    let place = Place()
    if case .members(let members) = content { content = .members(members + [(key, place)]) }
    return place
  }
}

private struct Items: UnkeyedEncodingContainer {
  let place: Place
  var codingPath: [any CodingKey] { [] }
  var count: Int { place.count }

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
