import TestSupport
import Testing
import Typesetting

@Suite struct WrappingTests {
  @Test func linesBreakAtSpacesAndTheSpacesGo() {
    #expect(wrapped("Wat doe ik nu?", limit: 7) == ["Wat doe", "ik nu?"])
    #expect(wrapped("Wat   doe", limit: 5) == ["Wat", "doe"])
    #expect(wrapped("Wat doe ik", limit: 10) == ["Wat doe ik"])
    #expect(wrapped("Wat doe ik", limit: 9) == ["Wat doe", "ik"])
  }

  @Test func newlinesEndALine() {
    #expect(wrapped("a\nb", limit: 5) == ["a", "b"])
    #expect(wrapped("a\r\nb", limit: 5) == ["a", "b"])
    #expect(wrapped("\n", limit: 5) == ["", ""])
    #expect(wrapped("a\n\nb\n", limit: 5) == ["a", "", "b", ""])
    #expect(wrapped("", limit: 5) == [""])
  }

  @Test func aWordLongerThanALineBreaksInside() {
    #expect(wrapped("arbeidsongeschiktheid", limit: 8) == ["arbeidso", "ngeschik", "theid"])
    #expect(wrapped("de arbeidsongeschiktheid", limit: 8) == ["de", "arbeidso", "ngeschik", "theid"])
    #expect(wrapped("a \u{4E2D}\u{4E2D}", limit: 3) == ["a", "\u{4E2D}", "\u{4E2D}"])
  }

  @Test func spacesAtTheEndNeverMakeALineTooLong() {
    #expect(wrapped("abc      ", limit: 4) == ["abc "])
    #expect(wrapped("abc      \nd", limit: 4) == ["abc ", "d"])
    #expect(wrapped("abc      d", limit: 4) == ["abc", "d"])
  }

  @Test func aMeasureOfOnesOwn() {
    let text = "iiii mm"
    let ranges = wrappedRanges(text, measure: { $0 == "m" ? 4 : 1 }, isWithinLine: { $0 <= 8 })
    #expect(ranges.map { text[$0] } == ["iiii", "mm"])
  }

  @Test func whatIsWiderThanTheLimitStandsAlone() {
    #expect(wrapped("\u{4E2D}\u{4E2D}", limit: 1) == ["\u{4E2D}", "\u{4E2D}"])
    #expect(wrapped("ab", limit: 0) == ["a", "b"])
  }

  @Test(arguments: 0..<200)
  func nothingIsLostAndNothingIsTooLong(seed: Int) {
    var random = Seeded(seed)
    let text = String.random(using: &random)
    let limit = Int.random(in: 2...30, using: &random)
    let ranges = wrappedRanges(text, limit: limit)
    #expect(
      ranges == wrappedRanges(text, measure: \.columns, isWithinLine: { $0 <= limit }), "the short way is the long way")
    #expect(ranges == wrappedRanges(text[...], measure: \.columns, isWithinLine: { $0 <= limit }))
    var place = text.startIndex
    for (number, range) in ranges.enumerated() {
      #expect(text[range].columns <= limit || text[range].count == 1)
      let between = text[place..<range.lowerBound]
      #expect(between.allSatisfy { $0 == " " || $0.isNewline }, "only spaces and newlines are between lines")
      #expect(between.count(where: \.isNewline) <= 1)
      #expect(text[range].allSatisfy { !$0.isNewline })
      if number > 0, between.isEmpty {
        #expect(text[ranges[number - 1]].last != " ", "a word goes on, so it was broken")
      }
      // A word that comes on a next line did not fit on the one before, even where it is too long for this one too.
      if number > 0, !between.isEmpty, !between.contains(where: \.isNewline) {
        let isBroken = number + 1 < ranges.count && ranges[number + 1].lowerBound == range.upperBound
        let start = text[range].prefix { $0 != " " }.columns + (isBroken ? text[range.upperBound].columns : 0)
        #expect(text[ranges[number - 1]].columns + between.count + start > limit)
      }
      place = range.upperBound
    }
    #expect(text[place...].allSatisfy { $0 == " " })
  }
}

extension String {
  fileprivate static func random(using random: inout Seeded) -> String {
    let pieces = [
      "a", "werk", "arbeidsongeschiktheid", " ", " ", "  ", "\n", "\r\n", "\u{EB}", "e\u{301}", "\u{4E2D}", "\u{1F600}",
      "\u{1F1F3}\u{1F1F1}", "\u{301}", "\u{200D}", "\t", "\r", "\u{85}", ".", "\u{44F}", "\u{3B1}\u{302}", "\u{A0}",
      "\u{AD}", "\u{600}",
    ]
    return (0..<Int.random(in: 0...60, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined()
  }
}
