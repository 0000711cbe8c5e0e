import Sheet
import Testing

@Suite("The text form of a sheet")
struct TextFormTests {
  private let lines = Fixtures.plan.lines
  private static let pen = "   " + String(repeating: "_", count: 63)
  private static let penCells =
    String(repeating: "_", count: 28) + "  _________________  _________________"

  @Test("pages come after each other, in the order of their blocks")
  func pages() {
    #expect(
      Fixtures.plan.text == [
        "MIJN PLAN" + String(repeating: " ", count: 52) + "3 mei", "", "Dit zeg ik.", "Ik krijg WIA.",
        "", "1  DE HOND", "     Voor een 5: \u{e9}\u{e9}n uur", "   - Hoe lang kan dat,", "     denkt u?",
        "   - Tevreden?", "     4 van 10", "     ____", Self.pen, Self.pen,
        "", "LATER", "   - Geld", "",
        "wat                           wie                wanneer",
        "Bellen met                    ik                 morgen", "mijn baas", Self.penCells,
        "", "Weer: 1 juni                     Naam: ___________________________", "", "Bron: een boek.",
      ])
  }

  @Test("exactly what the patient said is covered, and what the program says beside it is not")
  func ownWords() {
    #expect(
      lines.filter { !$0.own.isEmpty }.map(\.covered) == [
        "Ik krijg ***.", "1  ** ****", "     Voor een 5: *** ***", "     ****", "   - ****",
        "****** ***                    **                 ******", "**** ****",
        "Weer: * ****                     Naam: ___________________________",
      ])
  }

  @Test("lines for the pen are those that were made for it, not what somebody typed to look like one")
  func pen() {
    #expect(lines.filter(\.isForThePen).map(\.text) == [Self.pen, Self.pen, Self.penCells])
    #expect(lines.contains { $0.text == "     ____" && !$0.isForThePen })
  }

  @Test("a letter that is wider in capitals changes nothing of what is covered")
  func capitals() {
    let sheet = Sheet(
      title: "", language: "de",
      blocks: [.topic(number: 1, [Line("Der Stra\u{df}e", own: 4..<10), Line("der Weg", own: 4..<7)])])
    #expect(sheet.lines.map(\.covered) == ["", "1  Der ******", "   DER ***"])
  }

  @Test("one topic, without the lines for the pen, and what comes after the topics")
  func parts() {
    #expect(Fixtures.plan.lines(ofTopic: 1).map(\.text).first == "1  DE HOND")
    #expect(Fixtures.plan.lines(ofTopic: 1).map(\.text).last == "     ____")
    #expect(Fixtures.plan.lines(ofTopic: 2) == [])
    #expect(Fixtures.plan.linesAfterTopics.map(\.text) == ["LATER", "   - Geld"])
    #expect(Fixtures.plan.situation.map(\.covered) == ["Ik krijg ***."])
  }
}
