import Foundation
import Guide
import GuideReader
import TestSupport
import Testing

@testable import leidraad

/// What `leidraad inhoud` says about the guide, as JSON and as text.
struct GuideOutputTests {
  let guide: Guide

  init() throws {
    guide = try readContent(at: Project.content.path).guide
  }

  private func themes() throws -> [[String: Any]] {
    let root = try JSONSerialization.jsonObject(with: Data(guideJSON(guide))) as? [String: Any]
    return try #require(root?["themes"] as? [[String: Any]])
  }

  private func questions(for situation: String? = nil) throws -> [[String: Any]] {
    try themes().flatMap { $0["sections"] as? [[String: Any]] ?? [] }
      .filter { section in
        situation.map { (section["situations"] as? [String] ?? []).contains($0) } ?? true
      }
      .flatMap { $0["questions"] as? [[String: Any]] ?? [] }
  }

  @Test func theCountsAreThoseOfThePrintedGuide() throws {
    #expect(try questions().count == 74)
    #expect(try questions().filter { $0["kind"] as? String == "scale" }.count == 9)
    #expect(try questions().filter { $0["scale"] != nil }.count == 9)
    #expect(try questions(for: "atWork").count == 59)
    #expect(try questions(for: "cannotWork").count == 54)
    #expect(try questions(for: "noWork").count == 50)
  }

  @Test func aThemeHasItsNamedParts() throws {
    let theme = try #require(try themes().first { $0["id"] as? String == "arbeid-als-medicijn" })
    #expect(
      Set(theme.keys) == ["number", "id", "title", "titlePrinted", "sections", "explanation", "links"])
    #expect(theme["titlePrinted"] as? Bool == false)
    let section = try #require((theme["sections"] as? [[String: Any]])?.first)
    #expect(section["heading"] is NSNull)
    #expect(section["situations"] as? [String] == ["atWork", "cannotWork", "noWork"])
    let explanation = try #require(theme["explanation"] as? String)
    #expect(explanation.components(separatedBy: "\n\n").count == guide.theme("arbeid-als-medicijn")?.explanation.count)
    #expect(explanation.hasPrefix("Psychische problemen komen veel voor. Sommige"))
  }

  @Test func scalesChoicesAndPairsAreComplete() throws {
    let all = try questions()
    let scale = try #require(all.first { $0["id"] as? String == "ander-thema.invloed" }?["scale"] as? [String: Any])
    #expect(scale["min"] as? Int == 0)
    #expect(scale["max"] as? Int == 10)
    #expect(scale["minLabel"] as? String == "geen invloed")
    #expect(scale["maxLabel"] as? String == "grote invloed")
    let choice = try #require(all.first { $0["kind"] as? String == "choice" })
    #expect((choice["options"] as? [String])?.last == "Ik heb een ......... uitkering")
    let choices = try #require(choice["choices"] as? [[String: Any]])
    #expect(choices.compactMap { $0["text"] as? String } == choice["options"] as? [String])
    #expect(
      choices.compactMap { $0["id"] as? String } == ["aan-het-werk", "kan-niet-werken", "geen-werk", "uitkering"])
    #expect(choices.map { $0["situation"] as? String } == ["atWork", "cannotWork", "noWork", nil])
    #expect(
      all.compactMap { $0["follows"] as? String } == [
        "wat-doe-ik.tevreden", "wat-doe-ik.tevreden", "wat-wil-ik.tevreden",
      ])
  }

  @Test func theTextIsStableAndItsAddressesAreReadable() {
    #expect(guideJSON(guide) == guideJSON(guide))
    let text = String(decoding: guideJSON(guide), as: UTF8.self)
    #expect(text.contains("\"http://www.juridischloket.nl/werk-en-inkomen\""))
  }

  @Test func theListingSaysEveryQuestionAndWhereItIsRepeated() {
    let listing = guideListing(guide)
    for question in guide.themes.flatMap(\.sections).flatMap(\.questions) {
      #expect(listing.contains("- \(question.text)  [\(question.id)]"))
    }
    #expect(listing.components(separatedBy: "dezelfde vraag als bij Wat doe ik?").count == 1 + 9)
    #expect(listing.contains("5. Wat wil ik? (titel van de redactie)  [wat-wil-ik]"))
    #expect(listing.contains("0 = geen invloed, 10 = grote invloed"))
  }
}
