import Foundation
import Testing

@testable import JSON

/// Says everything that a value can say of itself by hand.
private struct ByHand: Codable, Equatable {
  enum Key: CodingKey { case inside, list, whole, nothing }
  enum Inside: CodingKey { case word }

  var word = "woord"
  var numbers = [1, 2]
  var whole = 0.25

  init() {}

  init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: Key.self)
    word = try keys.nestedContainer(keyedBy: Inside.self, forKey: .inside).decode(String.self, forKey: .word)
    var list = try keys.nestedUnkeyedContainer(forKey: .list)
    #expect(try list.decodeNil())
    let inner = try list.nestedContainer(keyedBy: Inside.self)
    #expect(inner.contains(.word) && inner.allKeys.count == 1)
    var rest = try list.nestedUnkeyedContainer()
    numbers = []
    while !rest.isAtEnd { numbers.append(try rest.decode(Int.self)) }
    #expect(try !list.decodeNil() && rest.count == numbers.count)
    #expect(throws: DecodingError.self) { try rest.decode(Int.self) }
    #expect(try String(from: list.superDecoder()) == "boven")
    whole = try Double(from: keys.superDecoder(forKey: .whole))
    #expect(try keys.decodeNil(forKey: .nothing))
    #expect(try Bool(from: keys.superDecoder()))
  }

  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: Key.self)
    var inside = keys.nestedContainer(keyedBy: Inside.self, forKey: .inside)
    try inside.encode(word, forKey: .word)
    var list = keys.nestedUnkeyedContainer(forKey: .list)
    try list.encodeNil()
    var inner = list.nestedContainer(keyedBy: Inside.self)
    try inner.encodeNil(forKey: .word)
    var rest = list.nestedUnkeyedContainer()
    for number in numbers { try rest.encode(number) }
    try "boven".encode(to: list.superEncoder())
    #expect(list.count == 4)
    try whole.encode(to: keys.superEncoder(forKey: .whole))
    try keys.encodeNil(forKey: .nothing)
    try true.encode(to: keys.superEncoder())
  }
}

@Suite struct CodingTests {
  @Test func whatIsSaidByHandIsReadByHand() throws {
    let json = try JSON(encoding: ByHand())
    let text =
      #"{"inside":{"word":"woord"},"list":[null,{"word":null},[1,2],"boven"],"nothing":null,"super":true,"whole":0.25}"#
    #expect(json.bytes(.line) == Array(text.utf8))
    #expect(try json.decoded(as: ByHand.self) == ByHand())
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(try encoder.encode(ByHand()) == Data(text.utf8))
  }

  @Test func aListMayHaveHoles() throws {
    let holes: [Int?] = [1, nil, 3]
    #expect(try JSON(encoding: holes).bytes(.line) == Array("[1,null,3]".utf8))
    #expect(try JSON(encoding: holes).decoded(as: [Int?].self) == holes)
  }

  @Test func numbersOfAnotherSizeAreRefused() {
    #expect(throws: EncodingError.self) { try JSON(encoding: [UInt8(1)]) }
    #expect(throws: EncodingError.self) { try JSON(encoding: Float(1)) }
    #expect(throws: DecodingError.self) { try JSON.integer(1).decoded(as: UInt8.self) }
    #expect(throws: DecodingError.self) { try JSON.integer(1).decoded(as: [Float].self) }
  }

  @Test func anotherKindIsRefused() {
    #expect(throws: DecodingError.self) { try JSON.text("1").decoded(as: Int.self) }
    #expect(throws: DecodingError.self) { try JSON.integer(1).decoded(as: String.self) }
    #expect(throws: DecodingError.self) { try JSON.integer(1).decoded(as: Bool.self) }
    #expect(throws: DecodingError.self) { try JSON.null.decoded(as: Double.self) }
    #expect(throws: DecodingError.self) { try JSON.object([]).decoded(as: [Int].self) }
    #expect(throws: DecodingError.self) { try JSON.list([]).decoded(as: [String: Int].self) }
  }
}
