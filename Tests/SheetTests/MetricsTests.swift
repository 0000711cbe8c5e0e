import JSON
import Sheet
import Testing

@Suite("Sizes are a value")
struct MetricsTests {
  private static let answer = "Ik wil graag rustig opbouwen en dan zien of het ook op een drukke dag nog gaat."

  @Test("a sheet carries its sizes and its pages down a pipe")
  func travels() throws {
    let line = try JSONLine.bytes(of: Fixtures.plan)
    #expect(try JSONLine.value(Sheet.self, in: line) == Fixtures.plan)
    #expect(try JSONLine.value(Sheet.self, in: line).metrics.textSize == 16)
  }

  @Test("larger type takes more lines, which are higher")
  func largerType() {
    let large = Metrics.a4.with(textSize: 24)
    let (few, many) = (Metrics.a4.words.lines(Self.answer), large.words.lines(Self.answer))
    #expect(few.count == 2 && many.count > few.count)
    #expect(many.joined() == Self.answer)
    #expect(large.leading == 2 * Metrics.a4.leading)
    #expect(large.height(of: .writing(3)) == 2 * Metrics.a4.height(of: .writing(3)))
    #expect(large.textHeight == Metrics.a4.textHeight)
  }

  @Test("a smaller page breaks lines earlier, and has its own height")
  func smallerPage() {
    let a6 = Metrics(pageWidth: 297.638, pageHeight: 419.528)
    #expect(a6.words.lines(Self.answer).count > Metrics.a4.words.lines(Self.answer).count)
    #expect(a6.textHeight < Metrics.a4.textHeight)
    #expect(a6.leading == Metrics.a4.leading)
  }

  @Test("a sheet is as high as its highest page")
  func height() {
    let sheet = Sheet(title: "", language: "nl-NL", pages: [[.writing(2)], [.writing(5), .space(1)], []])
    #expect(sheet.height == 5 * Metrics.a4.penLeading + 1)
    #expect(Sheet(title: "", language: "nl-NL", pages: []).height == 0)
  }
}

@Suite("Fitting a text to its lines")
struct FittingTests {
  private let measure = Measure(room: Extent(columns: 10, points: 1000), size: 12)

  @Test("what is the patient's stays known over the end of a line, and where it is cut")
  func ownWords() {
    let fitted = measure.fitted("Ik krijg nu een uitkering", lines: 2)
    #expect(fitted.lines == ["Ik krijg ", "nu een\u{2026}"] && fitted.isCut)
    #expect(
      fitted.lines(own: 3..<25) == [Line("Ik krijg ", own: 3..<9), Line("nu een\u{2026}", own: 0..<7)])
    #expect(fitted.lines(own: 9..<11) == ["Ik krijg ", Line("nu een\u{2026}", own: 0..<2)])
    #expect(fitted.lines(own: 0..<0) == ["Ik krijg ", "nu een\u{2026}"])
    #expect(fitted.ownLines.map(\.own) == [0..<9, 0..<7])
  }

  @Test("a text without a line is cut, and one without a letter is not")
  func noRoom() {
    #expect(measure.fitted("Ik", lines: 0).isCut)
    #expect(!measure.fitted("", lines: 0).isCut)
  }
}
