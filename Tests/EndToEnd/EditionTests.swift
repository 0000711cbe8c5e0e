import Foundation
import TestSupport
import Testing

/// The commands with another edition than the standard one: one that stands on its own, and one that lies over it.
@Suite(.timeLimit(.minutes(60))) struct EditionTests {
  private let base = Project.folder.appending(path: "Tests/Fixtures/editie").path
  private let overlay = Project.folder.appending(path: "Tests/Fixtures/laag").path

  @Test func anEditionIsListedWithItsCardsAndSources() throws {
    let listing = try Leidraad.run(["inhoud", "--editie", base])
    #expect(listing.status == 0)
    #expect(listing.text.hasPrefix("De proefleidraad, De uitgever, 1 mei 2020\n"))
    #expect(listing.text.contains("- Wanneer werkt u het liefst?  [werk.dagdeel]\n         o In de ochtend.\n"))
    #expect(listing.text.contains("   Bron: Een folder, 2021\n"))
    #expect(
      listing.text.hasSuffix(
        """

        Kaart: Rust nemen  [rust]
           over: Over rust
           bij: Mijn werk
               Een pauze helpt.
               - Loop een stukje.
           Bron: Een folder, 2021, bladzijde 2

        """))
  }

  @Test func anOverlayIsListedOverTheEditionBelow() throws {
    let listing = try Leidraad.run(
      ["inhoud", "--json", "--editie", overlay], environment: ["LEIDRAAD_INHOUD": base])
    #expect(listing.status == 0)
    let guide = try JSONDecoder().decode(ListedEdition.self, from: listing.output)
    #expect(guide.edition == ["id": "proef-laag", "title": "De proefeditie van een kliniek", "language": "nl-BE"])
    #expect(guide.sources.map(\.id) == ["proefleidraad", "folder", "kliniek"])
    #expect(guide.themes.map(\.title) == ["Mijn dagen", "Mijn verhaal", "Thuis"])
    #expect(guide.themes.map(\.source) == ["folder", nil, "kliniek"])
    #expect(
      guide.cards == [
        .init(
          id: "rust", text: "Er is een stilteruimte.", moments: ["begin"], themes: ["werk"], source: "kliniek"),
        .init(id: "bezoek", text: "Wanneer?\n\nElke middag.", moments: [], themes: ["thuis"], source: "kliniek"),
      ])
  }

  @Test func anyEditionIsChecked() throws {
    #expect(try Leidraad.run(["inhoud", "--controleer", base]).status == 0)
    let environment = ["LEIDRAAD_INHOUD": base]
    let checked = try Leidraad.run(["inhoud", "--controleer", overlay], environment: environment)
    #expect(checked.text == "\(overlay): geen fouten gevonden.\n")
    let astray = try Leidraad.run(["inhoud", "--controleer", overlay])
    #expect(astray.status == 65)
    #expect(astray.errors.contains("\(overlay)/editie.yaml:4: deze editie ligt over ‘proef’; gevonden in "))
  }

  @Test func aSheetHasTheWordsAndTheLanguageOfItsEdition() throws {
    let folder = try TemporaryFolder()
    let preparation = folder.url.appending(path: "p.json")
    try Data(#"{"version": 1, "topics": [{"theme": "werk"}]}"#.utf8).write(to: preparation)
    let environment = ["LEIDRAAD_INHOUD": base]
    let text = try Leidraad.run(["agenda", preparation.path, "--editie", overlay], environment: environment)
    #expect(text.status == 0)
    #expect(text.text.contains("MIJN DAGEN"))
    #expect(text.text.contains("De proefleidraad, De uitgever, 2020"))
    let pdf = try Leidraad.shell(
      """
      export LEIDRAAD_INHOUD='\(base)'
      "$leidraad" agenda p.json --pdf --uit blad.pdf --editie '\(overlay)'
      qpdf --qdf --object-streams=disable blad.pdf - | grep -a /Lang
      """, in: folder.url)
    #expect(pdf.text.contains("(nl-BE)"), "\(pdf.errors)")
  }

  @Test func aFolderWithoutAnEditionIsNamed() throws {
    let folder = try TemporaryFolder()
    let command = try Leidraad.run(["--editie", folder.url.path])
    #expect(command.status == 78)
    #expect(
      command.errors
        == "leidraad: --editie noemt \(folder.url.path), maar daar staat geen leesbaar bestand editie.yaml.\n")
    for arguments in [["--editie"], ["inhoud", "--editie"], ["inhoud", "--editie", base, "--controleer"]] {
      #expect(try Leidraad.run(arguments).status == 64)
    }
  }
}

/// `inhoud --json` as another program decodes it.
private struct ListedEdition: Decodable {
  struct Source: Decodable { var id: String }
  struct Theme: Decodable {
    var title: String
    var source: String?
  }
  struct Card: Decodable, Equatable {
    var id, text: String
    var moments, themes: [String]
    var source: String
  }
  var edition: [String: String]
  var sources: [Source]
  var themes: [Theme]
  var cards: [Card]
}
