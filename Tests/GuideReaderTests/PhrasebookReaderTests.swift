import Foundation
import StrictYAML
import Testing
import Wording

@testable import GuideReader

struct PhrasebookReaderTests {
  private func problems(_ yaml: String) throws -> [String] {
    var content = SmallContent()
    content.files = ["schermteksten.yaml": Data(yaml.utf8)]
    return try content.written { folder in
      do {
        _ = try readPhrasebook(at: folder)
        return []
      } catch let problems as Problems {
        return problems.all.map { $0.description.replacing("\(folder)/", with: "") }
      }
    }
  }

  /// Every phrase with a text that has exactly its blanks, one a line, as a flat list of keys.
  private func complete() -> [String] {
    Phrase.allCases.map { phrase in
      "\(phrase.rawValue): \"Tekst \(phrase.blanks.sorted().map { "{\($0)}" }.joined(separator: " "))\""
    }
  }

  @Test func aCompletePhrasebookIsRead() throws {
    #expect(try problems(complete().joined(separator: "\n")) == [])
  }

  @Test func aMissingPhraseIsReportedAtItsGroup() throws {
    let rest = complete().filter { !$0.hasPrefix("blad.") }
    let others = Phrase.allCases.filter { $0.rawValue.hasPrefix("blad.") && $0 != .sheetTitle }
    let group = others.map { String(complete()[Phrase.allCases.firstIndex(of: $0)!].dropFirst("blad.".count)) }
    let nested = rest + ["blad:"] + group.map { "  " + $0 }
    #expect(
      try problems(nested.joined(separator: "\n")) == [
        "schermteksten.yaml:\(rest.count + 1): ‘blad.titel’ ontbreekt; verwacht: een tekst"
      ])
  }

  @Test func unknownKeysEmptyTextsAndWrongBlanksAreReported() throws {
    var lines = complete()
    let title = Phrase.allCases.firstIndex(of: .sheetTitle)!
    let opening = Phrase.allCases.firstIndex(of: .sheetPatientOpening)!
    let clinician = Phrase.allCases.firstIndex(of: .sheetClinicianOpening)!
    lines[title] = "blad.titel: \"Een {naam} en {dag}\""
    lines[opening] = "blad.opening-patient: ''"
    lines[clinician] = "blad.opening-hulpverlener: [een, twee]"
    lines += ["knop:", "  onzin: x", "leeg: {}"]
    let found = try problems(lines.joined(separator: "\n"))
    let expected = [
      (title, "‘blad.titel’ heeft een onbekende invulplek: {dag}, {naam}; verwacht: geen"),
      (opening, "‘blad.opening-patient’ is leeg; verwacht: een tekst"),
      (clinician, "‘blad.opening-hulpverlener’ moet een tekst zijn; gevonden: een lijst"),
      (lines.count - 2, "onbekende sleutel ‘knop.onzin’; het programma heeft geen tekst met die naam"),
      (lines.count - 1, "‘leeg’ is een lege groep; verwacht: teksten"),
    ]
    #expect(found == expected.sorted { $0.0 < $1.0 }.map { "schermteksten.yaml:\($0.0 + 1): \($0.1)" })
  }

  @Test func aDoubleKeyAndAnOpenBraceAreReported() throws {
    var lines = complete()
    let title = Phrase.allCases.firstIndex(of: .sheetTitle)!
    lines[title] = "blad.titel: \"Een {\""
    lines.append("blad.titel: Nog een")
    #expect(
      try problems(lines.joined(separator: "\n")) == [
        "schermteksten.yaml:\(title + 1): ‘blad.titel’ heeft een { zonder }",
        "schermteksten.yaml:\(lines.count): ‘blad.titel’ staat hier dubbel; eerder op regel \(title + 1)",
      ])
  }

  @Test func aPhraseWithBlanksNeedsEveryOne() throws {
    guard let index = Phrase.allCases.firstIndex(where: { !$0.blanks.isEmpty }) else { return }
    let phrase = Phrase.allCases[index]
    var lines = complete()
    lines[index] = "\(phrase.rawValue): Tekst"
    let blanks = phrase.blanks.sorted().map { "{\($0)}" }.joined(separator: ", ")
    #expect(
      try problems(lines.joined(separator: "\n")) == [
        "schermteksten.yaml:\(index + 1): in ‘\(phrase.rawValue)’ ontbreekt de invulplek \(blanks)"
      ])
  }

  @Test func guideAndPhrasesAreReadTogetherWithTheProblemsOfBoth() throws {
    var content = SmallContent().replacing("titel: Een\n", "titel: ''\n")
    content.files["schermteksten.yaml"] = Data("- a\n".utf8)
    let files: [String] = try content.written { folder in
      do {
        _ = try readContent(at: folder)
        return []
      } catch let problems as Problems {
        return problems.all.map { String($0.file.dropFirst(folder.count + 1)) }
      }
    }
    #expect(Set(files) == ["gespreksleidraad/1-een.yaml", "schermteksten.yaml"])
  }
}
