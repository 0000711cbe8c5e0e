import Foundation
import Guide
import StrictYAML
import TestSupport
import Testing

@testable import GuideReader

@Suite("The tips for a peer worker")
struct TipsReaderTests {
  private static let complete = """
    bron: folder
    tips:
      - {id: a, bij: begin, tekst: Begin rustig.}
      - {id: b, bij: kiezen, tekst: Laat kiezen.}
      - {id: c, bij: vragen, tekst: Vraag door.}
      - {id: d, bij: blad, tekst: Lees voor.}
      - {id: e, bij: daarna, tekst: Neem afscheid.}
    """

  private func content(_ files: KeyValuePairs<String, String>) -> SmallContent {
    let names = files.map { "begeleider/\($0.key)" }.joined(separator: ", ")
    var content = SmallContent()
      .replacing("tips: [begeleider/folder.yaml]", "tips: [\(names)]", at: "editie.yaml")
    for (name, text) in files { content.files["begeleider/\(name)"] = Data(text.utf8) }
    return content
  }

  private func problems(_ text: String) throws -> [String] {
    try content(["a.yaml": text]).problems { _ = try $0.readTips() }
  }

  @Test("are read as they stand, with their source, in the order of the files")
  func asTheyStand() throws {
    let second = "bron: leidraad\ntips: [{id: f, bij: [begin, blad], themas: [een], tekst: Nog een.}]"
    let tips = try content(["b.yaml": Self.complete, "a.yaml": second]).readTips()
    #expect(tips.all.count == 6)
    #expect(
      tips.at(.begin) == [
        Tip(id: "a", text: "Begin rustig.", source: "folder", moments: [.begin]),
        Tip(id: "f", text: "Nog een.", source: "leidraad", moments: [.begin, .sheet], themes: ["een"]),
      ])
    #expect(tips.at(.after).map(\.text) == ["Neem afscheid."])
  }

  static let faults: [(old: String, new: String, line: Int, problem: String)] = [
    ("bron: folder\n", "", 1, "‘bron’ ontbreekt bij de tips; verwacht: de id van een bron in editie.yaml"),
    ("bron: folder", "bron: boek", 1, "onbekende bron ‘boek’; verwacht een uit editie.yaml: leidraad, folder"),
    ("bij: kiezen", "bij: lunch", 4, "onbekende plaats ‘lunch’; verwacht: begin, kiezen, vragen, blad, daarna"),
    (
      "bij: vragen, ", "", 5,
      "‘bij’ ontbreekt bij een tip; verwacht: begin, kiezen, vragen, blad, daarna; of ‘themas’"
    ),
    ("Lees voor.", "''", 6, "‘tekst’ is leeg; verwacht: een tekst"),
    (
      "{id: d, bij: blad,", "{kleur: rood, id: d, bij: blad,", 6,
      "onbekende sleutel ‘kleur’ bij een tip; verwacht: id, bij, themas, tekst"
    ),
    ("bij: kiezen", "themas: [drie]", 4, "er is geen thema met de id ‘drie’; verwacht: een, twee"),
    ("bij: kiezen", "themas: [twee, twee]", 4, "het thema ‘twee’ staat hier dubbel"),
    ("id: b,", "", 4, "‘id’ ontbreekt bij een tip; verwacht: een tekst"),
  ]

  @Test("a fault is reported with its line", arguments: faults)
  func fault(old: String, new: String, line: Int, problem: String) throws {
    #expect(Self.complete.contains(old))
    let broken = Self.complete.replacing(old, with: new, maxReplacements: 1)
    #expect(try problems(broken).contains("begeleider/a.yaml:\(line): \(problem)"))
  }

  @Test("a place without a tip, a double id, and a file that is not there, are faults")
  func missing() throws {
    let four = Self.complete.replacing("  - {id: e, bij: daarna, tekst: Neem afscheid.}", with: "")
    let none = "er is geen tip bij ‘daarna’; verwacht: minstens een bij begin, kiezen, vragen, blad, daarna"
    #expect(try problems(four) == ["editie.yaml:12: \(none)"])
    let double = try problems(Self.complete.replacing("id: b", with: "id: a"))
    #expect(double.contains { $0.hasPrefix("begeleider/a.yaml:4: de id ‘a’ bestaat al: ") })
    #expect(try content([:]).problems { _ = try $0.readTips() }.allSatisfy { $0.hasPrefix("editie.yaml:12: ") })
    #expect(
      try SmallContent().replacing("[begeleider/folder.yaml]", "[weg.yaml]", at: "editie.yaml")
        .problems { _ = try $0.readTips() }.contains(
          "editie.yaml:12: het bestand ‘weg.yaml’ bestaat niet; verwacht: een bestand in de map van de editie"))
  }

  @Test("the real ones are few, short, and each names its source")
  func theRealOnes() throws {
    let content = try readContent(at: Project.content.path)
    let tips = content.tips.all
    for moment in Moment.allCases { #expect((4...15).contains(content.tips.at(moment).count), "\(moment)") }
    for tip in tips {
      #expect(content.guide.source(tip.source)?.title.isEmpty == false)
      #expect((1...3).contains(tip.text.matches(of: /[.?!](\s|$)/).count), "\(tip.text)")
      #expect(tip.text.count <= 200, "\(tip.text)")
    }
  }

  @Test("no tip stands in the guide itself")
  func noneInTheGuide() throws {
    let content = try readContent(at: Project.content.path)
    let guide = "\(content.guide)"
    #expect(content.tips.all.allSatisfy { !guide.contains($0.text) })
  }
}
