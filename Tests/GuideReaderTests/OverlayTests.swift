import Foundation
import Guide
import StrictYAML
import TestSupport
import Testing
import Wording

@testable import GuideReader

@Suite("An edition that lies over another")
struct OverlayTests {
  private let base: Content
  private let content: Content

  init() throws {
    let fixtures = Project.folder.appending(path: "Tests/Fixtures")
    base = try readContent(at: fixtures.appending(path: "editie").path)
    content = try readContent(
      at: fixtures.appending(path: "laag").path, over: fixtures.appending(path: "editie").path)
  }

  @Test("renames a theme and puts the themes in another order")
  func themes() throws {
    #expect(content.guide.themes.map(\.id) == ["werk", "verhaal", "thuis"])
    #expect(content.guide.themes.map(\.title) == ["Mijn dagen", "Mijn verhaal", "Thuis"])
    #expect(content.guide.themes.map(\.number) == [1, 2, 3])
    let renamed = try #require(content.guide.theme("werk"))
    #expect(!renamed.titlePrinted)
    #expect(renamed.links == [Link(text: "Lees bij de kliniek.", url: "https://voorbeeld.nl/kliniek")])
  }

  @Test("has other words for a question and for an option; the rest comes from below")
  func questions() throws {
    #expect(content.guide.question("verhaal.klachten")?.text == "Waar hebt u last van?")
    let choice = try #require(content.guide.question("werk.dagdeel"))
    #expect(choice.text == "Wanneer werkt u het liefst?")
    #expect(choice.options.map(\.text) == ["In de ochtend.", "Na de lunch."])
    #expect(content.guide.question("werk.tevreden") == base.guide.question("werk.tevreden"))
    #expect(content.guide.theme("werk")?.explanation == base.guide.theme("werk")?.explanation)
    #expect(content.guide.introduction == base.guide.introduction)
  }

  @Test("has its own name, the language from below, and sources of both")
  func sources() {
    #expect(
      content.guide.edition == Edition(id: "proef-laag", title: "De proefeditie van een kliniek", language: "nl-BE"))
    #expect(content.guide.sources.map(\.id) == ["proefleidraad", "folder", "kliniek"])
    #expect(content.guide.theme("thuis")?.source == "kliniek")
  }

  @Test("replaces and adds cards and tips by their ids")
  func beside() {
    #expect(content.guide.cards.map(\.title) == ["Rust in de kliniek", "Bezoek"])
    #expect(content.guide.cards[0].moments == [.begin])
    #expect(content.tips.at(.begin).map(\.text) == ["Stel u voor."])
    #expect(content.tips.all.map(\.id) == base.tips.all.map(\.id) + ["thuis"])
  }

  @Test("does without cards and tips from below")
  func without() throws {
    let fixture = try FixtureEdition()
    try fixture.replace("volgorde:", "zonder: [rust, over-pauzes]\nvolgorde:", in: "laag/editie.yaml")
    let content = try readContent(at: fixture.overlay, over: fixture.base)
    #expect(content.guide.cards.map(\.id) == ["bezoek"])
    #expect(content.tips.all.map(\.id) == self.content.tips.all.map(\.id).filter { $0 != "over-pauzes" })
  }

  @Test("has other screen texts, also on the first screen")
  func phrases() throws {
    #expect(content.phrases[SheetPhrase.title] == "Ons blad")
    #expect(content.phrases[SheetPhrase.together] == base.phrases[SheetPhrase.together])
    let fixtures = Project.folder.appending(path: "Tests/Fixtures")
    let first = try readFirstPhrases(
      at: fixtures.appending(path: "laag").path, over: fixtures.appending(path: "editie").path)
    #expect(first[GeneralPhrase.programTitle] == "Praten over werk in de kliniek")
    #expect(first[BeginPhrase.what] == base.phrases[BeginPhrase.what])
    #expect(first[SheetPhrase.together] == SheetPhrase.together.rawValue)
  }

  /// What is changed, in which file, at which line the problem is reported, and the problem.
  static let faults: [(old: String, new: String, file: String, line: Int, problem: String)] = [
    (
      "volgorde:", "zonder: [rust, rst]\nvolgorde:", "editie.yaml", 10,
      "er is geen kaart of tip met de id ‘rst’ in de editie eronder"
    ),
    ("id: werk\n", "id: wrk\n", "wijzigingen.yaml", 2, "er is geen thema met de id ‘wrk’ om te wijzigen"),
    (
      "verhaal.klachten", "verhaal.klacht", "wijzigingen.yaml", 7,
      "er is geen vraag met de id ‘verhaal.klacht’ om te wijzigen"
    ),
    ("id: middag", "id: nacht", "wijzigingen.yaml", 11, "er is geen optie met de id ‘nacht’ om te wijzigen"),
    ("titel: Mijn dagen", "nummer: 1", "wijzigingen.yaml", 3, "onbekende sleutel ‘nummer’ bij een gewijzigd thema; "),
    ("[werk, verhaal, thuis]", "[werk, verhaal]", "editie.yaml", 10, "‘volgorde’ noemt ‘thuis’ niet; "),
    ("[werk, verhaal, thuis]", "[werk, werk, verhaal, thuis]", "editie.yaml", 10, "het thema ‘werk’ staat hier dubbel"),
    ("[werk, verhaal, thuis]", "[werk, verhaal, thuis, x]", "editie.yaml", 10, "er is geen thema met de id ‘x’"),
    ("over: proef", "over: iets-anders", "editie.yaml", 4, "deze editie ligt over ‘iets-anders’; gevonden in "),
    ("[tips.yaml]", "[weg.yaml]", "editie.yaml", 13, "het bestand ‘weg.yaml’ bestaat niet; "),
    ("programma:", "programa:", "schermteksten.yaml", 2, "onbekende sleutel ‘programa’ bij ‘algemeen’; "),
    ("id: thuis\n", "id: werk\n", "thema-thuis.yaml", 2, "de id ‘werk’ bestaat al: "),
    ("nummer: 3", "nummer: 2", "thema-thuis.yaml", 3, "dit thema heeft nummer 2; verwacht: 3"),
    ("[thuis]", "[huis]", "tips.yaml", 4, "er is geen thema met de id ‘huis’; verwacht: thuis, verhaal, werk"),
  ]

  @Test("a fault is reported with its file, its line and what was expected", arguments: faults.indices)
  func fault(_ index: Int) throws {
    let fault = Self.faults[index]
    let fixture = try FixtureEdition()
    try fixture.replace(fault.old, fault.new, in: "laag/\(fault.file)")
    let problems = fixture.problems()
    #expect(problems.contains { $0.hasPrefix("laag/\(fault.file):\(fault.line): \(fault.problem)") }, "\(problems)")
  }

  @Test("lies over nothing, over itself or over another overlay: that is reported once")
  func below() throws {
    let fixture = try FixtureEdition()
    #expect(
      fixture.problems(over: fixture.overlay) == [
        "laag/editie.yaml:4: deze editie ligt over ‘proef’, maar die is niet gevonden"
      ])
    #expect(throws: Problems.self) { try readContent(at: fixture.overlay) }
    try fixture.replace("over: proef", "over: proef-laag", in: "laag/editie.yaml")
    #expect(fixture.problems(over: fixture.base).count == 1)
  }

  @Test("lies over an overlay that lies over a third one: that is reported, whatever it is called")
  func overAnOverlay() throws {
    let fixture = try FixtureEdition()
    let top = fixture.overlay + "-2"
    try FileManager.default.copyItem(atPath: fixture.overlay, toPath: top)
    try fixture.replace("over: proef", "over: proef-laag", in: "laag-2/editie.yaml")
    let problems = fixture.problems(at: top, over: fixture.overlay)
    #expect(problems.count == 1 && problems[0].hasPrefix("laag-2/editie.yaml:4: deze editie ligt over ‘proef-laag’; "))
  }

  @Test("a fault in what lies below is reported in its own file")
  func faultBelow() throws {
    let fixture = try FixtureEdition()
    try fixture.replace("soort: open", "soort: opne", in: "editie/themas/verhaal.yaml")
    #expect(fixture.problems().contains { $0.hasPrefix("editie/themas/verhaal.yaml:18: onbekende soort ‘opne’; ") })
  }
}
