import Foundation
import Guide
import StrictYAML
import TestSupport
import Testing

@testable import GuideReader

@Suite("The tips for a peer worker")
struct TipsReaderTests {
  private static let complete = """
    bron: {titel: Een folder, jaar: 2019}
    tips:
      - {bij: begin, tekst: Begin rustig.}
      - {bij: kiezen, tekst: Laat kiezen.}
      - {bij: vragen, tekst: Vraag door.}
      - {bij: blad, tekst: Lees voor.}
      - {bij: daarna, tekst: Neem afscheid.}
    """

  private func tips(at folder: String) throws -> Tips {
    try GuideReader.reading { TipsReader(log: $0).tips(at: folder) }
  }

  private func reading<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
    var content = SmallContent()
    content.files = Dictionary(uniqueKeysWithValues: files.map { ("begeleider/\($0)", Data($1.utf8)) })
    return try content.written(body)
  }

  private func problems(_ files: [String: String]) throws -> [String] {
    try reading(files) { folder in
      do {
        _ = try tips(at: folder)
        return []
      } catch let problems as Problems {
        return problems.all.map { $0.description.replacing("\(folder)/", with: "") }
      }
    }
  }

  @Test("are read as they stand, with their source, in the order of the files")
  func asTheyStand() throws {
    let second = "bron: {titel: Een kaart, uitgever: Een uitgever}\ntips: [{bij: begin, tekst: Nog een.}]"
    let tips = try reading(["b.yaml": second, "a.yaml": Self.complete]) { try self.tips(at: $0) }
    #expect(tips.all.count == 6)
    #expect(
      tips.at(.begin) == [
        Tip(moment: .begin, text: "Begin rustig.", source: TipSource(title: "Een folder", year: 2019)),
        Tip(moment: .begin, text: "Nog een.", source: TipSource(title: "Een kaart", publisher: "Een uitgever")),
      ])
    #expect(tips.at(.after).map(\.text) == ["Neem afscheid."])
  }

  static let faults: [(old: String, new: String, line: Int, problem: String)] = [
    (
      "bron: {titel: Een folder, jaar: 2019}", "", 2,
      "‘bron’ ontbreekt bij de tips; verwacht: titel, en zo mogelijk uitgever en jaar"
    ),
    ("titel: Een folder, ", "", 1, "‘titel’ ontbreekt bij de bron; verwacht: een tekst"),
    ("jaar: 2019", "jaar: vorig jaar", 1, "‘jaar’ moet een geheel getal zijn; gevonden: ‘vorig jaar’"),
    ("jaar: 2019", "url: x", 1, "onbekende sleutel ‘url’ bij de bron; verwacht: titel, uitgever, jaar"),
    ("bij: kiezen", "bij: lunch", 4, "onbekende plaats ‘lunch’; verwacht: begin, kiezen, vragen, blad, daarna"),
    ("bij: vragen, ", "", 5, "‘bij’ ontbreekt bij een tip; verwacht: een tekst"),
    ("Lees voor.", "''", 6, "‘tekst’ is leeg; verwacht: een tekst"),
    ("{bij: blad,", "{kleur: rood, bij: blad,", 6, "onbekende sleutel ‘kleur’ bij een tip; verwacht: bij, tekst"),
  ]

  @Test("a fault is reported with its line", arguments: faults)
  func fault(old: String, new: String, line: Int, problem: String) throws {
    #expect(Self.complete.contains(old))
    let broken = Self.complete.replacing(old, with: new, maxReplacements: 1)
    #expect(try problems(["a.yaml": broken]).contains("begeleider/a.yaml:\(line): \(problem)"))
  }

  @Test("a place without a tip, and a folder that is not there, are faults")
  func missing() throws {
    let four = Self.complete.replacing("  - {bij: daarna, tekst: Neem afscheid.}", with: "")
    #expect(
      try problems(["a.yaml": four]) == [
        "begeleider: er is geen tip bij ‘daarna’; verwacht: minstens een bij begin, kiezen, vragen, blad, daarna"
      ])
    #expect(try problems([:]) == ["begeleider: deze map is niet te lezen"])
  }

  @Test("the real ones are few, short, and each names its source")
  func theRealOnes() throws {
    let tips = try readContent(at: Project.content.path).tips.all
    #expect((10...15).contains(tips.count))
    for tip in tips {
      #expect(!tip.source.title.isEmpty)
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
