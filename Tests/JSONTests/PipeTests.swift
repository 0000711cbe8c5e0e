import Foundation
import JSON
import Printing
import Sheet
import Testing

/// What the two programs say to each other comes over as it was.
@Suite struct PipeTests {
  private func crosses<Value: Codable & Equatable>(_ value: Value, _ seed: Int) throws {
    let line = try JSONLine.bytes(of: value)
    #expect(line.firstIndex(of: 0x0A) == line.count - 1, "seed \(seed)")
    #expect(try JSONLine.value(Value.self, in: line) == value, "seed \(seed)")
    #expect(try JSONLine.value(Value.self, in: line.dropLast()) == value, "seed \(seed)")
    // To Swift two texts are equal that look alike; here no byte may differ.
    #expect(try JSONLine.bytes(of: JSONLine.value(Value.self, in: line)) == line, "seed \(seed)")
    // Foundation, in both directions.
    #expect(try JSONDecoder().decode(Value.self, from: Data(line)) == value, "seed \(seed)")
    #expect(try JSONLine.value(Value.self, in: JSONEncoder().encode(value)) == value, "seed \(seed)")
  }

  @Test(arguments: 0..<4) func everySheet(batch: Int) throws {
    for seed in batch * 100..<(batch + 1) * 100 {
      var any = AnyValue(seed)
      try crosses(any.sheet(), seed)
    }
  }

  @Test func everyWordAboutAPrint() throws {
    for seed in 0..<300 {
      var any = AnyValue(seed)
      try crosses(any.printer(), seed)
      try crosses(any.progress(), seed)
      try crosses(any.failure(), seed)
    }
  }

  @Test func aLineIsShort() throws {
    #expect(try JSONLine.bytes(of: PrintProgress.held(.stopped)) == Array(#"{"held":{"_0":"stopped"}}"#.utf8 + [0x0A]))
  }

  @Test(arguments: [
    "", " ", "{", "null", "[]", "{}", "\"done\"", #"{"done":{}} {}"#, #"{"done":{},"printing":{}}"#, #"{"done":[]}"#,
    #"{"done":null}"#, #"{"gedaan":{}}"#, #"{"accepted":{}}"#, #"{"accepted":{"job":"1"}}"#,
    #"{"accepted":{"job":1.5}}"#, #"{"accepted":{"job":99999999999999999999}}"#, #"{"accepted":{"job":null}}"#,
    #"{"held":{"_0":"onbekend"}}"#, #"{"held":{"_0":1}}"#, #"{"failed":"noPrinter"}"#, "{\"done\":{}}\0",
  ])
  func whatIsNoWordIsRefused(line: String) {
    #expect(throws: (any Error).self) { try JSONLine.value(PrintProgress.self, in: line.utf8) }
    #expect(throws: (any Error).self) { try JSONDecoder().decode(PrintProgress.self, from: Data(line.utf8)) }
  }

  /// Of which Foundation would take one.
  @Test func whatIsSaidTwiceIsRefused() {
    let line = #"{"accepted":{"job":1,"job":2}}"#
    #expect(throws: JSONProblem.self) { try JSONLine.value(PrintProgress.self, in: line.utf8) }
  }

  @Test func whatIsNoSheetIsRefused() throws {
    var any = AnyValue(1)
    let line = try JSONLine.bytes(of: any.sheet()).dropLast()
    for end in stride(from: 0, to: line.count, by: 7) {
      #expect(throws: (any Error).self) { try JSONLine.value(Sheet.self, in: line.prefix(end)) }
    }
    let noText = Array(#"{"drawing":{"_0":""#.utf8) + [0xC3, 0x28] + Array(#""}}"#.utf8)
    #expect(throws: (any Error).self) { try JSONLine.value(SheetFailure.self, in: noText) }
  }

  @Test func whatMoreIsSaidIsLeftAlone() throws {
    let line = #"{"accepted":{"job":3.0,"queue":{"name":["blad"]}}}"#
    #expect(try JSONLine.value(PrintProgress.self, in: line.utf8) == .accepted(job: 3))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity]) func whatJSONCannotSayIsNotSaid(number: Double) {
    #expect(throws: EncodingError.self) {
      try JSONLine.bytes(of: Sheet(title: "", language: "", blocks: [.space(number)]))
    }
  }
}
