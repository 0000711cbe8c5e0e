import Foundation
import Guide
import StrictYAML
import TestSupport

@testable import GuideReader

/// A content folder with one of everything, to break in one place at a time.
struct SmallContent {
  static let manifest = """
    id: proef
    titel: Een proef
    taal: nl-NL
    schermteksten: schermteksten.yaml
    bronnen:
      - {id: leidraad, titel: De leidraad, uitgever: Een uitgever, datum: 1 mei 2017, jaar: 2017}
      - {id: folder, titel: Een folder, jaar: 2019}
    inleiding: gespreksleidraad/inleiding.yaml
    themas:
      - gespreksleidraad/1-een.yaml
      - gespreksleidraad/2-twee.yaml
    tips: [begeleider/folder.yaml]
    """

  static let source = "bron: leidraad"

  static let introduction =
    source + "\n" + """
      titel: Over werk
      alineas: [Iedereen is anders.]
      stappen:
        - {nummer: 1, titel: Voorbereiding, tekst: Kies wat u wilt bespreken.}
        - {nummer: 2, titel: Afronden, tekst: Maak afspraken.}
      """

  static let first =
    source + "\n" + """
      id: een
      nummer: 1
      titel: Een
      titel-gedrukt: true
      samenvatting: waar het over gaat
      secties:
        - kop: Voor iedereen
          situaties: [aan-het-werk, kan-niet-werken, geen-werk]
          vragen:
            - id: een.open
              soort: open
              tekst: Wat doet u?
            - id: een.schaal
              soort: schaal
              tekst: Hoe gaat het?
              schaal: {van: 0, tot: 10, laag: slecht, hoog: goed}
            - id: een.hoger
              soort: open
              tekst: Wat is er nodig voor 1 punt hoger?
              volgt-op: een.schaal
        - situaties: [aan-het-werk]
          vragen:
            - id: een.keuze
              soort: keuze
              tekst: Wat past?
              opties: [{id: dit, tekst: Dit.}, {id: dat, tekst: Dat.}]
        - situaties: [aan-het-werk, kan-niet-werken, geen-werk]
          vragen:
            - id: een.situatie
              soort: keuze
              tekst: Wat is uw situatie?
              opties:
                - {id: werk, tekst: Werk., situatie: aan-het-werk}
                - {id: ziek, tekst: Ziek., situatie: kan-niet-werken}
                - {id: geen, tekst: Geen., situatie: geen-werk}
                - {id: anders, tekst: Anders.}
      toelichting:
        - kop: Waarom
        - alinea: Daarom.
        - punt: En ook daarom.
      links:
        - tekst: "Lees meer:"
          url: https://voorbeeld.nl/meer
      """

  static let second =
    source + "\n" + """
      id: twee
      nummer: 2
      titel: Twee
      titel-gedrukt: false
      samenvatting: nog een keer
      secties:
        - situaties: [geen-werk]
          vragen:
            - zelfde-als: een.schaal
            - zelfde-als: een.hoger
      toelichting: []
      links: []
      """

  static let phrases = """
    blad:
      titel: Titel
      opening-patient: Zo begin ik.
      opening-hulpverlener: Zo begint het.
    """

  var files = [
    "editie.yaml": Data(manifest.utf8),
    "schermteksten.yaml": Data(phrases.utf8),
    "gespreksleidraad/inleiding.yaml": Data(introduction.utf8),
    "gespreksleidraad/1-een.yaml": Data(first.utf8),
    "gespreksleidraad/2-twee.yaml": Data(second.utf8),
    "begeleider/folder.yaml": Data(tips.utf8),
  ]

  static let tips = """
    bron: folder
    tips:
      - {id: een, bij: begin, tekst: Een.}
      - {id: twee, bij: kiezen, tekst: Twee.}
      - {id: drie, bij: vragen, tekst: Drie.}
      - {id: vier, bij: blad, tekst: Vier.}
      - {id: vijf, bij: daarna, tekst: Vijf.}
    """

  /// The 1-based line of the first theme that contains a text.
  static func line(_ text: String) -> Int {
    first.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(text) }! + 1
  }

  /// Replaces a text in a file of the guide; a text that is not there is a mistake in the test.
  func replacing(_ old: String, _ new: String, in file: String = "1-een.yaml") -> SmallContent {
    replacing(old, new, at: "gespreksleidraad/\(file)")
  }

  func replacing(_ old: String, _ new: String, at path: String) -> SmallContent {
    let text = String(decoding: files[path]!, as: UTF8.self)
    precondition(text.contains(old), "\(old) is not in \(path)")
    var changed = self
    changed.files[path] = Data(text.replacing(old, with: new, maxReplacements: 1).utf8)
    return changed
  }

  func setting(_ file: String, _ bytes: Data?) -> SmallContent {
    var changed = self
    changed.files["gespreksleidraad/\(file)"] = bytes
    return changed
  }

  /// Writes the files and hands over the folder while it exists.
  func written<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = try TemporaryFolder()
    for (name, bytes) in files {
      let file = folder.url.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
    return try withExtendedLifetime(folder) { try body(folder.url.path) }
  }

  /// The guide alone.
  func readGuide() throws -> Guide {
    try written { folder in
      try reading { GuideAssembly(layers: Layers(at: folder, over: nil, log: $0), hasReading: true).guide().guide }
    }
  }

  /// The tips, with the guide that they belong to.
  func readTips() throws -> Tips {
    try written { folder in
      try reading { log in
        let layers = Layers(at: folder, over: nil, log: log)
        let (guide, themes) = GuideAssembly(layers: layers, hasReading: true).guide()
        return TipsReader(sources: guide.sources, themes: themes).tips(layers)
      }
    }
  }

  /// The problems of the guide as `file:line: message`, with files named inside the guide's folder.
  func problems() throws -> [String] {
    try problems { _ = try $0.readGuide() }
  }

  /// The problems of a reading, with files named inside the guide's folder, or else inside the content's.
  func problems(_ read: (SmallContent) throws -> Void) throws -> [String] {
    do {
      try read(self)
      return []
    } catch let problems as Problems {
      return problems.all.map {
        $0.description.replacing(/^\/.*?\/leidraad-test-[^\/]*\/(gespreksleidraad\/)?/, with: "")
      }
    }
  }
}
