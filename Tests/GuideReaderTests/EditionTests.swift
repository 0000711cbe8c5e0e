import Guide
import TestSupport
import Testing
import Wording

@testable import GuideReader

@Suite("An edition that stands on its own")
struct EditionTests {
  private let content: Content

  init() throws {
    content = try readContent(at: Project.folder.appending(path: "Tests/Fixtures/editie").path)
  }

  @Test("says what it is, in which language, and where each text comes from")
  func sources() {
    let guide = content.guide
    #expect(guide.edition == Edition(id: "proef", title: "De proefeditie", language: "nl-BE"))
    #expect(guide.sources.map(\.id) == ["proefleidraad", "folder"])
    #expect(guide.source.title == "De proefleidraad")
    #expect(guide.themes.map(\.source) == ["proefleidraad", "folder"])
    #expect(guide.source("folder") == Source(id: "folder", title: "Een folder", year: 2021))
    #expect(guide.source("boek") == nil)
  }

  @Test("has one question that asks for the situation, and other choices are ordinary questions")
  func choices() throws {
    let situation = try #require(content.guide.situationQuestion)
    #expect(situation.id == "verhaal.situatie")
    #expect(situation.options.map(\.situation) == [.atWork, .cannotWork, .noWork])
    let ordinary = try #require(content.guide.question("werk.dagdeel"))
    #expect(!ordinary.asksSituation)
    #expect(
      ordinary.options == [Option(id: "ochtend", text: "In de ochtend."), Option(id: "middag", text: "In de middag.")])
  }

  @Test("has a card and a tip at a theme")
  func beside() {
    #expect(
      content.guide.cards == [
        Card(
          id: "rust", title: "Rust nemen", passages: [.paragraph("Een pauze helpt."), .item("Loop een stukje.")],
          source: "folder", place: "bladzijde 2", subject: "rusten", themes: ["werk"])
      ])
    #expect(content.guide.subjects == [Subject(id: "rusten", title: "Over rust")])
    #expect(content.tips.all.filter { $0.themes.contains("werk") }.map(\.id) == ["over-pauzes"])
    #expect(content.tips.at(.questions) == content.tips.at(.sheet))
  }

  /// What is changed, in which file, where the problem is reported, and the problem.
  static let faults: [(old: String, new: String, file: String, line: Int, problem: String)] = [
    ("id: ochtend, ", "", "themas/werk.yaml", 14, "‘id’ ontbreekt bij een optie; verwacht: een tekst"),
    (
      "{id: ochtend, tekst: In de ochtend.}", "In de ochtend.", "themas/werk.yaml", 14,
      "verwacht: een optie met de sleutels id, tekst, situatie; gevonden: een tekst"
    ),
    ("id: ochtend", "id: middag", "themas/werk.yaml", 15, "de id ‘middag’ bestaat al: "),
    (
      "id: ochtend", "id: In de ochtend", "themas/werk.yaml", 14,
      "‘In de ochtend’ is geen id; verwacht: kleine letters, cijfers en streepjes"
    ),
    (
      "situatie: geen-werk", "situatie: aan-het-werk", "themas/verhaal.yaml", 14,
      "de situatie ‘aan-het-werk’ staat 2 keer bij deze opties; verwacht: één keer"
    ),
    (
      ", situatie: geen-werk", "", "themas/verhaal.yaml", 14,
      "de situatie ‘geen-werk’ staat 0 keer bij deze opties; verwacht: één keer"
    ),
    (
      "situatie: geen-werk", "situatie: met-pensioen", "themas/verhaal.yaml", 16,
      "onbekende situatie ‘met-pensioen’; verwacht: aan-het-werk, kan-niet-werken, geen-werk"
    ),
    (
      "tekst: In de ochtend.", "tekst: x, situatie: geen-werk", "themas/werk.yaml", 10,
      "nog een vraag met ‘situatie’ bij de opties; verwacht: alleen "
    ),
    (
      "themas: [werk]", "themas: [werkt]", "kaarten/rust.yaml", 10,
      "er is geen thema met de id ‘werkt’; verwacht: verhaal, werk"
    ),
    ("themas: [werk]", "themas: []", "kaarten/rust.yaml", 10, "‘themas’ heeft 0 onderdelen; verwacht: 1 of meer"),
    (
      "    themas: [werk]\n", "", "kaarten/rust.yaml", 3,
      "‘bij’ ontbreekt bij een kaart; verwacht: begin, kiezen, vragen, blad, daarna; of ‘themas’"
    ),
    (
      "bron: folder", "bron: boek", "kaarten/rust.yaml", 1,
      "onbekende bron ‘boek’; verwacht een uit editie.yaml: proefleidraad, folder"
    ),
    ("alinea: Een", "zin: Een", "kaarten/rust.yaml", 8, "onbekende sleutel ‘zin’ bij een stuk toelichting; "),
    (
      "themas: [werk]", "themas: [wrk]", "tips/folder.yaml", 7,
      "er is geen thema met de id ‘wrk’; verwacht: verhaal, werk"
    ),
    (
      "onderwerp: rusten", "onderwerp: rust", "kaarten/rust.yaml", 5,
      "onbekend onderwerp ‘rust’; verwacht: rusten"
    ),
    ("    onderwerp: rusten\n", "", "kaarten/rust.yaml", 3, "‘onderwerp’ ontbreekt bij een kaart; verwacht: een tekst"),
    ("titel: Over rust", "naam: Over rust", "editie.yaml", 20, "onbekende sleutel ‘naam’ bij een onderwerp; "),
    ("kaarten:", "zonder: [rust]\nkaarten:", "editie.yaml", 21, "‘zonder’ hoort alleen bij een editie die over "),
    ("taal: nl-BE", "taal: Nederlands", "editie.yaml", 4, "‘Nederlands’ is geen taal; verwacht: bijvoorbeeld nl-NL"),
    ("taal: nl-BE\n", "", "editie.yaml", 2, "‘taal’ ontbreekt bij de editie; verwacht: een tekst"),
    (
      "inleiding: inleiding.yaml", "inleiding: weg.yaml", "editie.yaml", 15,
      "het bestand ‘weg.yaml’ bestaat niet; verwacht: een bestand in de map van de editie"
    ),
    (
      "kaarten/rust.yaml", "../laag/kaarten.yaml", "editie.yaml", 22,
      "‘../laag/kaarten.yaml’ ligt buiten deze map; verwacht: een bestand in de map van de editie"
    ),
    ("    titel: Een folder\n", "", "editie.yaml", 12, "‘titel’ ontbreekt bij een bron; verwacht: een tekst"),
    ("jaar: 2021", "jaar: vorig jaar", "editie.yaml", 14, "‘jaar’ moet een geheel getal zijn; gevonden: ‘vorig jaar’"),
    ("jaar: 2021", "url: x", "editie.yaml", 14, "onbekende sleutel ‘url’ bij een bron; verwacht: id, titel, "),
    ("id: folder", "id: proefleidraad", "editie.yaml", 12, "de id ‘proefleidraad’ bestaat al: "),
    (
      "kaarten:", "volgorde: [werk, verhaal]\nkaarten:", "editie.yaml", 21,
      "‘volgorde’ hoort alleen bij een editie die over een andere ligt, met ‘over’"
    ),
    (
      "    uitgever: De uitgever\n", "", "inleiding.yaml", 1,
      "bij de bron ‘proefleidraad’ ontbreekt uitgever of jaar; verwacht: allebei, want elk blad noemt ze"
    ),
  ]

  @Test("a fault is reported with its file, its line and what was expected", arguments: faults.indices)
  func fault(_ index: Int) throws {
    let fault = Self.faults[index]
    let fixture = try FixtureEdition()
    let broken = fault.old.contains("uitgever") ? "editie.yaml" : fault.file
    try fixture.replace(fault.old, fault.new, in: "editie/\(broken)")
    let problems = fixture.problems(at: fixture.base)
    #expect(problems.contains { $0.hasPrefix("editie/\(fault.file):\(fault.line): \(fault.problem)") }, "\(problems)")
  }

  @Test("without a question that asks for the situation is reported once")
  func noSituation() throws {
    let fixture = try FixtureEdition()
    for situation in ["aan-het-werk", "kan-niet-werken", "geen-werk"] {
      try fixture.replace(", situatie: \(situation)", "", in: "editie/themas/verhaal.yaml")
    }
    #expect(
      fixture.problems(at: fixture.base) == [
        "editie/editie.yaml:17: geen vraag heeft opties met ‘situatie’; verwacht: één keuze die ze alle drie noemt"
      ])
  }
}
