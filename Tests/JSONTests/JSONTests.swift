import Foundation
import Testing

@testable import JSON

@Suite struct JSONTests {
  private let any = JSON.object([
    ("z", .list([.integer(-1), .real(0.5), .real(2), .flag(true), .flag(false), .null])), ("a", .object([])),
    ("leeg", .list([])), ("é\"", .text("/ \\ \" \n\t\u{1}\u{7F}é\u{1F600}")),
  ])

  @Test func aLineHasNoRoom() {
    let line = #"{"z":[-1,0.5,2.0,true,false,null],"a":{},"leeg":[],"é\"":"/ \\ \" \n\t\u0001\#u{7F}é😀"}"#
    #expect(String(decoding: any.bytes(.line), as: UTF8.self) == line)
  }

  @Test func aPageHasALineForEach() {
    let page = #"""
      {
        "z": [
          -1,
          0.5,
          2.0,
          true,
          false,
          null
        ],
        "a": {},
        "leeg": [],
        "é\"": "/ \\ \" \n\t\u0001\#u{7F}é😀"
      }
      """#
    #expect(String(decoding: any.bytes(.page), as: UTF8.self) == page)
  }

  /// What has been printed for others until now.
  @Test func aWidePageIsThatOfFoundation() throws {
    struct Part: Encodable {
      var leeg: [String] = []
      var woord = "a/b \"c\" \\ é😀\n\t\u{7F}"
      var niets: [String: Int]? = [:]
      var geen: Int?
      var delen: [Part]?
    }
    let value = Part(delen: [Part(delen: []), Part(geen: 3)])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    #expect(try JSON(encoding: value).bytes(.widePage) == Array(encoder.encode(value)))
  }

  @Test(arguments: [JSON.Layout.line, .page, .widePage]) func whatIsWrittenIsReadAsTheSame(layout: JSON.Layout) throws {
    #expect(try JSON(any.bytes(layout)) == any)
  }

  @Test func theOrderIsThatOfTheDocument() throws {
    let text = #"{"b":1,"a":{"d":2,"c":3},"aa":4}"#
    #expect(try JSON(Array(text.utf8)).bytes(.line) == Array(text.utf8))
  }

  @Test func textsThatOnlyLookAlikeAreNotEqual() {
    #expect(JSON.text("\u{E9}") != .text("e\u{301}"))
    #expect(JSON.integer(1) != .real(1))
    #expect(JSON.object([("a", .null), ("b", .null)]) != .object([("b", .null), ("a", .null)]))
  }

  @Test func aValueIsOfOneKind() {
    let all: [JSON] = [.null, .flag(false), .integer(1), .real(1.5), .text(""), .list([]), .object([])]
    #expect(all.map { $0.text != nil } == [false, false, false, false, true, false, false])
    #expect(all.map { $0.flag != nil } == [false, true, false, false, false, false, false])
    #expect(all.map(\.integer) == [nil, nil, 1, nil, nil, nil, nil])
    #expect(all.map(\.number) == [nil, nil, 1, 1.5, nil, nil, nil])
    #expect(all.map { $0.items != nil } == [false, false, false, false, false, true, false])
    #expect(all.map { $0.members != nil } == [false, false, false, false, false, false, true])
    #expect(JSON.real(6).integer == 6)
  }

  @Test func aProblemHasItsPlace() {
    #expect(throws: JSONProblem.self) { try JSON([]) }
    do throws(JSONProblem) {
      _ = try JSON(Array("[1,\n 2,\n x]".utf8))
      Issue.record("that is no JSON")
    } catch {
      #expect(error.line == 3 && error.column == 2)
      #expect(error.message.hasPrefix("dit is geen waarde"))
    }
  }

  @Test func zeroIsReadOnlyWhereItMayBe() throws {
    let text = Array(#"["\u0000"]"#.utf8)
    #expect(throws: JSONProblem.self) { try JSON(text) }
    #expect(try JSON(text, allowsNUL: true) == .list([.text("\0")]))
    #expect(JSON.text("a\0b").bytes(.line) == Array(#""a\u0000b""#.utf8))
  }
}
