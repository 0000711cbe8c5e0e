import Foundation
import Sheet
import SheetPDF
import Testing

@Suite struct PageTests {
  @Test(arguments: Fixtures.all)
  func isOneSoundTaggedPageInDutch(sheet: Sheet) throws {
    let printed = try PrintedSheet(sheet)
    let information = try printed.information()
    #expect(information.contains(/Pages: +1\n/))
    #expect(information.contains("(A4)"))
    #expect(information.contains(/Tagged: +yes/))
    #expect(information.contains("Title:           \(sheet.title)\n"))
    let objects = try printed.objects()
    #expect(objects.contains("/Lang (nl-NL)"))
    #expect(objects.contains("/DisplayDocTitle true"))
    #expect(objects.contains("/PrintScaling /None"))
    try printed.check()
  }

  @Test func aSheetOfTwoPagesIsTwoPagesInItsOwnType() throws {
    let printed = try PrintedSheet(Fixtures.large)
    #expect(try printed.information().contains(/Pages: +2\n/))
    #expect(try printed.typeSizes().min() ?? 0 >= 16)
    let words =
      "Agenda 20 november 2026 1 Wat doe ik? \u{2013} Bent u tevreden over wat u doet? "
      + "negatief 0 1 2 3 4 5 6 7 8 9 10 positief Voor een 5: ergens naar toe kunnen overdag. "
      + "Afspraken wat wie wanneer Bellen ik zelf morgen Naam:"
    let read = try printed.lines().joined(separator: " ")
    #expect(read == words)
    let text = Fixtures.large.text
    #expect(text.contains("1  WAT DOE IK?") && text.contains("AFSPRAKEN"))
    try printed.check()
  }

  @Test func aSheetWithNothingOnItIsStillOnePage() throws {
    let printed = try PrintedSheet(Sheet(title: "Leeg", language: "nl-NL", blocks: []))
    #expect(try printed.information().contains(/Pages: +1\n/))
    #expect(try printed.lines() == [])
    try printed.check()
  }

  @Test func saysAllInReadingOrder() throws {
    #expect(
      try PrintedSheet(Fixtures.working).lines() == [
        "Agenda voor mijn gesprek over werk 20 november 2026",
        "\"Ik wil het vandaag graag over werk hebben.\"",
        "Ik heb dit gesprek voorbereid met de gespreksleidraad Arbeid als medicijn.", "Dit wil ik bespreken:",
        "Mijn situatie: ik werk.",
        "1 Wat doe ik?",
        "\u{2013} Bent u tevreden over wat u doet?",
        "heel negatief 0 1 2 3 4 5 6 7 8 9 10 heel positief",
        "Voor een 5: ergens naar toe kunnen overdag.",
        "2 Vrijwilligerswerk",
        "\u{2013} In hoeverre is dit thema van invloed?",
        "geen invloed 0 1 2 3 4 5 6 7 8 9 10 grote invloed",
        "\u{2013} Wat is de invloed van werk op uw gezondheid?",
        "heel negatief 0 1 2 3 4 5 6 7 8 9 10 heel positief",
        "Is er nog iets anders?",
        "Afspraken", "wat wie wanneer",
        "Bellen met de bedrijfsarts over", "opbouwen van uren", "ik zelf voor 1 december",
        "Brief aan de huisarts mijn behandelaar", "en de arts", "deze week",
        "Volgende afspraak: 11 december 2026, 10.30 Naam:",
        "Voor mijn gesprek met mijn hulpverlener. Niet voor mijn werkgever.",
        "Bron: Gespreksleidraad 'Arbeid als medicijn', Akwa GGZ, 2017.",
      ])
  }

  @Test func everyPartCarriesItsTag() throws {
    let tags = try PrintedSheet(Fixtures.working).structure().split(separator: "\n")
      .filter { !$0.contains("/BBox") && !$0.contains("/Placement") }
      .map { $0.replacing(" (block)", with: "").replacing(" ", with: "") }
    #expect(
      tags.joined(separator: " ") == """
        Document H1 P P P P H2 P Figure: P H2 P Figure: P Figure: H2 H2 \
        Table TR TH: /Scope/Column TH: /Scope/Column TH: /Scope/Column TR TD TD TD TR TD TD TD P P P
        """)
  }

  @Test func isWhatPDFUAAsksAsFarAsAMachineCanSee() throws {
    let objects = try PrintedSheet(Fixtures.working).objects()
    for part in [
      "<pdfuaid:part>1</pdfuaid:part>", "<rdf:li xml:lang=\"x-default\">Agenda voor mijn gesprek over werk</rdf:li>",
      "/CreationDate (D:20261120090000)", "/Tabs /S",
    ] { #expect(objects.contains(part), "\(part)") }
    let foreign = try PrintedSheet(
      Sheet(title: "Proef", language: "nl-NL", blocks: [.words(["\u{5E9}\u{5DC} \u{1F600}"])])
    ).objects()
    let wide = foreign.matches(of: #/CIDFontType2/#).count
    #expect(wide > 0 && wide == foreign.matches(of: #/CIDToGIDMap \/Identity/#).count)
  }

  @Test func theBoxOfAScaleIsAroundWhatIsDrawn() throws {
    let printed = try PrintedSheet(
      Sheet(
        title: "Proef", language: "nl-NL",
        blocks: ["een", "twee"].map { low in
          .scale(
            DrawnScale(
              question: ["Hoeveel?"], min: 0, max: 10, score: 4, minLabel: low, maxLabel: low + "tig", caption: ""))
        }))
    let boxes = try printed.objects().matches(of: #/\/BBox \[\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+\]/#)
    try #require(boxes.count == 2)
    for (low, box) in zip(["een", "twee"], boxes.map(\.output)) {
      let (first, last) = (
        try #require(try printed.places(of: low).first), try #require(try printed.places(of: low + "tig").first)
      )
      let height = Metrics.a4.pageHeight
      #expect(Double(box.1)! <= first.left + 1 && Double(box.3)! >= last.right - 1)
      #expect(Double(box.2)! <= height - first.bottom + 1 && Double(box.4)! >= height - first.top - 1)
      #expect(abs(Double(box.4)! - Double(box.2)! - Metrics.a4.scaleHeight) <= 1)
    }
  }

  @Test(arguments: Fixtures.all + [Fixtures.large])
  func nothingIsDrawnThatIsNeitherTaggedNorAnArtifact(sheet: Sheet) throws {
    var depth = 0
    let lines = try PrintedSheet(sheet).objects().split(separator: "\n").filter { !$0.hasSuffix(" 65535 f ") }
    for line in lines {
      for word in line.split(separator: " ") {
        if word == "BDC" || word == "BMC" { depth += 1 }
        if word == "EMC" { depth -= 1 }
        if ["S", "f", "Tj"].contains(word) || word.hasSuffix("]TJ") { #expect(depth > 0, "\(line)") }
      }
    }
    #expect(depth == 0)
  }

  @Test func whatIsReadAloudHasItsSpaces() throws {
    let sheet = Sheet(
      title: "Proef", language: "nl-NL",
      blocks: [
        .topic(number: 1, ["Wat doe ik?"]), .question(["Wat helpt u ", "daarbij?"]), .words(["Elke dag ", "wandelen"]),
        .words([Line(String(repeating: "a", count: 50)), Line(String(repeating: "a", count: 9))]),
        .heading(["Later"]), .lines(["Wat kan ik?", "Wat wil ik?"], .parked),
        .blanks([Blank(label: "Volgende afspraak:", filledIn: "4 december", share: 1)]),
      ])
    let read = try PrintedSheet(sheet).structureText()
    for words in [
      "1 Wat doe ik?", "\u{2013} Wat helpt u daarbij?", "Elke dag wandelen", String(repeating: "a", count: 59),
      "Volgende afspraak: 4 december",
    ] { #expect(read.contains(words), "\(words) in \(read)") }
    #expect(read.matches(of: #/LBody/#).count == 2)
  }

  @Test func aParagraphRunsInOneDirection() throws {
    let hebrew = "\u{5E9}\u{5DC}\u{5D5}\u{5DD}"
    func places(_ lines: [Line]) throws -> (latin: Double, other: Double) {
      let printed = try PrintedSheet(Sheet(title: "Proef", language: "nl-NL", blocks: [.words(lines)]))
      return (
        try #require(printed.places(of: "Latijn").first).left, try #require(printed.places(of: "123").first).left
      )
    }
    // By itself the second line would begin at the left with its Latin word.
    let second = try places([Line(hebrew + " "), Line("Latijn \(hebrew) 123")])
    #expect(second.latin > second.other)
    let alone = try places([Line("Latijn \(hebrew) 123")])
    #expect(alone.latin < alone.other)
    // The space at the end of a line is not seen, at either end.
    for start in ["Latijn \(hebrew)", "\(hebrew) Latijn"] {
      let (broken, whole) = (try places([Line(start + " 123 "), Line("a")]), try places([Line(start + " 123")]))
      #expect(abs(broken.latin - whole.latin) < 0.1 && abs(broken.other - whole.other) < 0.1)
    }
  }

  @Test func allInkIsBlack() throws {
    let content = try PrintedSheet(Fixtures.working).objects()
    let shades = Set(
      content.matches(of: #/\n([\d.]+) (?:[\d.]+ [\d.]+ rg|[\d.]+ [\d.]+ RG|g|G)\b/#).map { String($0.output.1) })
    #expect(shades.isSubset(of: ["0", "1"]), "\(shades)")
  }

  @Test func aScaleIsAlsoToldInWords() throws {
    let objects = try PrintedSheet(Fixtures.working).objects()
    #expect(objects.contains(#"/Alt (Bent u tevreden over wat u doet? 4 \(0 heel negatief, 10 heel positief\))"#))
    #expect(objects.contains(#"/Alt (In hoeverre is dit thema van invloed? \(0 geen invloed, 10 grote invloed\))"#))
  }

  @Test func theSameSheetGivesTheSameBytes() throws {
    let first = try PrintedSheet(Fixtures.offSick).bytes
    // Also in another second.
    let start = time(nil)
    while time(nil) == start { usleep(20_000) }
    #expect(try PrintedSheet(Fixtures.offSick).bytes == first)
    #expect(try PrintedSheet(Fixtures.offSick, created: "2026-11-20T09:00:01").bytes != first)
  }

  @Test func whatDoesNotFitThePageIsNotCut() {
    let sheet = Sheet(title: "Te hoog", language: "nl-NL", blocks: [.writing(40)])
    #expect(throws: PDFFailure.tooHigh) { try pdf(of: sheet, created: "2026-11-20T09:00:00") }
  }

  @Test func aLineThatDoesNotFitIsNotShrunk() {
    let line = String(repeating: "onderwerp ", count: 12)
    let sheet = Sheet(title: "Te breed", language: "nl-NL", blocks: [.words([Line(own: line)])])
    #expect(throws: PDFFailure.tooWide(line)) { try pdf(of: sheet, created: "2026-11-20T09:00:00") }
  }
}
