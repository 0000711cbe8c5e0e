import Foundation
import Guide
import Testing

@testable import GuideReader

struct GuideReaderTests {
  @Test func aSmallGuideIsReadAsItStands() throws {
    let guide = try SmallContent().readGuide()
    let scale = Question(
      id: "een.schaal", text: "Hoe gaat het?",
      kind: .scale(Scale(min: 0, max: 10, minLabel: "slecht", maxLabel: "goed")))
    let higher = Question(
      id: "een.hoger", text: "Wat is er nodig voor 1 punt hoger?", kind: .open, follows: "een.schaal")
    #expect(
      guide
        == Guide(
          edition: Edition(id: "proef", title: "Een proef", language: "nl-NL"),
          sources: [
            Source(id: "leidraad", title: "De leidraad", publisher: "Een uitgever", date: "1 mei 2017", year: 2017),
            Source(id: "folder", title: "Een folder", year: 2019),
          ],
          introduction: Introduction(title: "Over werk", paragraphs: ["Iedereen is anders."], source: "leidraad"),
          steps: [
            Step(number: 1, title: "Voorbereiding", text: "Kies wat u wilt bespreken."),
            Step(number: 2, title: "Afronden", text: "Maak afspraken."),
          ],
          themes: [
            Theme(
              id: "een", number: 1, title: "Een", titlePrinted: true, summary: "waar het over gaat",
              sections: [
                Section(
                  heading: "Voor iedereen", situations: [.atWork, .cannotWork, .noWork],
                  questions: [Question(id: "een.open", text: "Wat doet u?", kind: .open), scale, higher]),
                Section(
                  heading: nil, situations: [.atWork],
                  questions: [
                    Question(
                      id: "een.keuze", text: "Wat past?",
                      kind: .choice([Option(id: "dit", text: "Dit."), Option(id: "dat", text: "Dat.")]))
                  ]),
                Section(
                  heading: nil, situations: [.atWork, .cannotWork, .noWork],
                  questions: [
                    Question(
                      id: "een.situatie", text: "Wat is uw situatie?",
                      kind: .choice([
                        Option(id: "werk", text: "Werk.", situation: .atWork),
                        Option(id: "ziek", text: "Ziek.", situation: .cannotWork),
                        Option(id: "geen", text: "Geen.", situation: .noWork), Option(id: "anders", text: "Anders."),
                      ]))
                  ]),
              ],
              explanation: [.heading("Waarom"), .paragraph("Daarom."), .item("En ook daarom.")],
              links: [Link(text: "Lees meer:", url: "https://voorbeeld.nl/meer")], source: "leidraad"),
            Theme(
              id: "twee", number: 2, title: "Twee", titlePrinted: false, summary: "nog een keer",
              sections: [Section(heading: nil, situations: [.noWork], questions: [scale, higher])], explanation: [],
              links: [], source: "leidraad"),
          ]))
  }

  @Test func wordsThatYamlWouldChangeStayText() throws {
    let guide = try SmallContent().replacing("titel: Een\n", "titel: no\n").readGuide()
    #expect(guide.themes[0].title == "no")
  }

  @Test func aByteOrderMarkAndWindowsLineEndsAreNoProblem() throws {
    let windows = "\u{FEFF}" + SmallContent.first.replacing("\n", with: "\r\n")
    #expect(try SmallContent().setting("1-een.yaml", Data(windows.utf8)).problems() == [])
  }

  /// What is changed in `1-een.yaml`, the text on whose line the problem is reported, and the problem.
  static let faults: [(old: String, new: String, at: String, problem: String)] = [
    ("titel: Een\n", "", "bron:", "‘titel’ ontbreekt bij een thema; verwacht: een tekst"),
    (
      "titel: Een\n", "titel: Een\nkleur: rood\n", "titel-gedrukt",
      "onbekende sleutel ‘kleur’ bij een thema; verwacht: bron, id, nummer, titel, titel-gedrukt, samenvatting, "
        + "secties, toelichting, links"
    ),
    ("titel-gedrukt: true", "titel: Een", "titel-gedrukt", "‘titel’ staat hier dubbel; eerder op regel 4"),
    (
      "titel-gedrukt: true", "titel-gedrukt: ja", "titel-gedrukt",
      "‘titel-gedrukt’ moet true of false zijn; gevonden: ‘ja’"
    ),
    ("nummer: 1", "nummer: een", "nummer", "‘nummer’ moet een geheel getal zijn; gevonden: ‘een’"),
    ("nummer: 1", "nummer: 01", "nummer", "‘nummer’ moet een geheel getal zijn; gevonden: ‘01’"),
    ("titel: Een\n", "titel:\n", "titel: Een", "‘titel’ is leeg; verwacht: een tekst"),
    ("titel: Een\n", "titel: ' '\n", "titel: Een", "‘titel’ is leeg; verwacht: een tekst"),
    ("titel: Een\n", "titel: [Een]\n", "titel: Een", "‘titel’ moet een tekst zijn; gevonden: een lijst"),
    (
      "Wat doet u?", "\"Wat\\ndoet u?\"", "Wat doet u?",
      "‘tekst’ heeft een regeleinde of stuurteken; verwacht: één regel (een lange tekst begint met >-)"
    ),
    ("id: een\n", "id: Eén\n", "id: een", "‘Eén’ is geen id; verwacht: kleine letters, cijfers en streepjes"),
    (
      "- alinea: Daarom.", "- alinea", "alinea",
      "verwacht: een stuk toelichting met de sleutels alinea, kop, punt; gevonden: een tekst"
    ),
    (
      "- alinea: Daarom.", "- {alinea: Daarom, kop: Zo}", "alinea",
      "een stuk toelichting heeft precies één sleutel; verwacht: alinea, kop of punt"
    ),
    (
      "[aan-het-werk]", "[met-pensioen]", "[aan-het-werk]",
      "onbekende situatie ‘met-pensioen’; verwacht: aan-het-werk, kan-niet-werken, geen-werk"
    ),
    ("[aan-het-werk]", "[geen-werk, geen-werk]", "[aan-het-werk]", "de situatie ‘geen-werk’ staat hier dubbel"),
    ("[aan-het-werk]", "[]", "[aan-het-werk]", "‘situaties’ heeft 0 onderdelen; verwacht: 1 of meer"),
    ("[{id: dit, tekst: Dit.}, ", "[", "{id: dit,", "‘opties’ heeft 1 onderdelen; verwacht: 2 of meer"),
    ("soort: keuze", "soort: gok", "soort: keuze", "onbekende soort ‘gok’; verwacht: open, schaal of keuze"),
    (
      "id: een.open", "id: twee.open", "een.open",
      "‘twee.open’ is geen id van een vraag; verwacht: een. en dan kleine letters en streepjes"
    ),
    (
      "tot: 10", "tot: 1000", "schaal: {van",
      "‘tot’ is 1000; verwacht: 0 tot en met 10, want meer past niet op het scherm"
    ),
    ("hoog: goed", "hoog: ''", "hoog: goed", "‘hoog’ is leeg; verwacht: een tekst"),
    (", hoog: goed", "", "schaal: {", "‘hoog’ ontbreekt bij een schaal; verwacht: een tekst"),
    ("tot: 10", "tot: 0", "tot: 10", "de schaal loopt van 0 tot 0; verwacht: een eind hoger dan het begin"),
    ("volgt-op: een.schaal", "volgt-op: een.schal", "volgt-op", "er is geen vraag met de id ‘een.schal’"),
    (
      "volgt-op: een.schaal", "volgt-op: een.open", "volgt-op",
      "‘een.open’ is geen schaal; ‘volgt-op’ hoort bij een schaal"
    ),
    (
      "tekst: Wat doet u?", "tekst: Wat doet u?\n        leunt-op: een.hoger", "id: een.schaal",
      "‘een.hoger’ staat niet eerder in deze sectie; verwacht: de vraag ervoor"
    ),
    (
      "tekst: Dat.}]", "tekst: Dat.}]\n        volgt-op: een.schaal", "- situaties: [aan-het-werk, kan",
      "‘volgt-op’ hoort alleen bij een open vraag"
    ),
    (
      "url: https://voorbeeld.nl/meer", "url: voorbeeld.nl/meer", "url:",
      "‘voorbeeld.nl/meer’ is geen heel adres; verwacht: http:// of https:// en geen spaties"
    ),
    (
      "bron: leidraad", "bron: leidrad", "bron:",
      "onbekende bron ‘leidrad’; verwacht een uit editie.yaml: leidraad, folder"
    ),
    ("nummer: 1", "nummer: 3", "nummer", "dit thema heeft nummer 3; verwacht: 1"),
  ]

  @Test(arguments: faults.indices)
  func everyFaultIsReportedAtItsLine(_ index: Int) throws {
    let fault = Self.faults[index]
    let problems = try SmallContent().replacing(fault.old, fault.new).problems()
    #expect(problems.contains("1-een.yaml:\(SmallContent.line(fault.at)): \(fault.problem)"), "\(problems)")
  }

  @Test func aScaleWithoutItsEndsIsReported() throws {
    let scale = "        schaal: {van: 0, tot: 10, laag: slecht, hoog: goed}\n"
    #expect(
      try SmallContent().replacing(scale, "").problems() == [
        "1-een.yaml:14: ‘schaal’ ontbreekt bij een vraag; verwacht: van, tot, laag en hoog",
        "1-een.yaml:20: ‘een.schaal’ is geen schaal; ‘volgt-op’ hoort bij een schaal",
      ])
  }

  @Test func anIdThatExistsInAnotherThemeIsReported() throws {
    let content = SmallContent()
      .replacing("- zelfde-als: een.schaal", "- {id: een.open, soort: open, tekst: Wat?}", in: "2-twee.yaml")
    let problems = try content.problems()
    #expect(problems.count == 2)
    #expect(
      problems[0]
        == "2-twee.yaml:10: ‘een.open’ is geen id van een vraag; verwacht: twee. en dan kleine letters en streepjes")
    #expect(problems[1].hasPrefix("2-twee.yaml:10: de id ‘een.open’ bestaat al: "))
    #expect(problems[1].hasSuffix("1-een.yaml, regel 11"))
  }

  @Test func twoThemesWithOneIdAndOneNumberAreReported() throws {
    let problems = try SmallContent()
      .replacing("id: twee\nnummer: 2", "id: een\nnummer: 1", in: "2-twee.yaml").problems()
    #expect(problems.count == 2)
    #expect(problems[0].hasPrefix("2-twee.yaml:2: de id ‘een’ bestaat al: "))
    #expect(problems[1] == "2-twee.yaml:3: dit thema heeft nummer 1; verwacht: 2")
  }

  @Test func aRepeatedQuestionThatDoesNotExistIsReported() throws {
    let content = SmallContent().replacing("zelfde-als: een.hoger", "zelfde-als: een.lager", in: "2-twee.yaml")
    #expect(try content.problems() == ["2-twee.yaml:11: er is geen vraag met de id ‘een.lager’"])
  }

  @Test func aScaleOfAnotherSectionCannotBeThePreviousQuestion() throws {
    let content = SmallContent()
      .replacing(
        "- zelfde-als: een.hoger", "- {id: twee.x, soort: open, tekst: X, volgt-op: een.schaal}", in: "2-twee.yaml"
      )
      .replacing("      - zelfde-als: een.schaal\n", "", in: "2-twee.yaml")
    #expect(
      try content.problems() == [
        "2-twee.yaml:10: ‘een.schaal’ staat niet eerder in deze sectie; verwacht: de schaal ervoor"
      ])
  }

  @Test func stepsAreNumberedWithoutGaps() throws {
    let content = SmallContent().replacing("nummer: 2", "nummer: 4", in: "inleiding.yaml")
    #expect(try content.problems() == ["inleiding.yaml:6: dit is stap 4; verwacht: stap 2"])
  }

  @Test func allProblemsOfAllFilesComeTogether() throws {
    let content = SmallContent()
      .replacing("titel: Over werk", "titel: ''", in: "inleiding.yaml")
      .replacing("soort: keuze", "soort: gok")
      .replacing("Wat doet u?", "''")
      .replacing("id: twee", "id: twee: drie", in: "2-twee.yaml")
    #expect(
      try content.problems() == [
        "1-een.yaml:13: ‘tekst’ is leeg; verwacht: een tekst",
        "1-een.yaml:25: onbekende soort ‘gok’; verwacht: open, schaal of keuze",
        "1-een.yaml:27: ‘opties’ hoort alleen bij ‘soort: keuze’",
        "2-twee.yaml:2: dit is geen geldige YAML: hier mag geen dubbele punt; "
          + "zet een tekst met een dubbele punt tussen aanhalingstekens",
        "inleiding.yaml:2: ‘titel’ is leeg; verwacht: een tekst",
      ])
  }

  private static let unparsable: [(bytes: Data, problem: String)] = [
    (Data(), "1-een.yaml:1: dit bestand is leeg"),
    (Data("# niets\n".utf8), "1-een.yaml:1: dit bestand is leeg"),
    (
      Data("a: 1\n---\nb: 2\n".utf8),
      "1-een.yaml:2: hier begint een tweede document; verwacht: één document per bestand"
    ),
    (
      Data("a: een\nb: &x twee\n".utf8),
      "1-een.yaml:2: wat hier met een & of ! begint, valt weg; zet de tekst tussen aanhalingstekens"
    ),
    (
      Data("a: een\nb: !twee drie\n".utf8),
      "1-een.yaml:2: wat hier met een & of ! begint, valt weg; zet de tekst tussen aanhalingstekens"
    ),
    (
      Data("a: een\nb: *x\n".utf8),
      "1-een.yaml:2: een * begint hier een verwijzing; schrijf de tekst uit, of zet hem tussen aanhalingstekens"
    ),
    (
      Data(("a:\n  " + String(repeating: "[", count: 20_000)).utf8),
      "1-een.yaml:2: hier zit te veel in elkaar; verwacht: hoogstens 100 lagen"
    ),
    (Data("? [a]\n: b\n".utf8), "1-een.yaml:1: een lijst kan geen sleutel zijn; verwacht: een woord"),
    (
      Data("a: 1\nb: \u{22}open\nc: 3\n".utf8),
      "1-een.yaml:2: dit is geen geldige YAML: verwacht: een aanhalingsteken dat deze tekst sluit"
    ),
    (
      Data("a: 1\nb:2\nc: 3\n".utf8),
      "1-een.yaml:2: dit is geen geldige YAML: verwacht: een dubbele punt en een spatie achter de sleutel"
    ),
    (Data("a: 1\nb: x\u{7}y\n".utf8), "1-een.yaml:2: dit is geen geldige UTF-8: hier staat een stuurteken"),
    (
      Data("a: 1\nb: 2\nc: ".utf8) + [0xC3, 0x28, 0x0A],
      "1-een.yaml:3: dit is geen geldige UTF-8: bewaar het bestand als UTF-8"
    ),
  ]

  @Test(arguments: unparsable)
  func aFileThatCannotBeParsedHasOneProblem(_ bytes: Data, _ problem: String) throws {
    let problems = try SmallContent().setting("1-een.yaml", bytes).problems()
    #expect(problems.filter { $0.hasPrefix("1-een.yaml") } == [problem])
  }

  @Test func filesThatAreNotThereAreReported() throws {
    var content = SmallContent().setting("inleiding.yaml", nil)
    #expect(
      try content.problems() == [
        "editie.yaml:8: het bestand ‘gespreksleidraad/inleiding.yaml’ bestaat niet; "
          + "verwacht: een bestand in de map van de editie"
      ])
    content.files = ["editie.yaml": Data(SmallContent.manifest.utf8)]
    let lines = try content.problems().map { $0.split(separator: " ")[0] }
    #expect(lines == [4, 8, 10, 11, 12].map { "editie.yaml:\($0):" })
    content.files = [:]
    #expect(try content.problems() == ["editie.yaml: dit bestand is niet te lezen: het bestaat niet"])
  }
}
