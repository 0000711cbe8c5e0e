import Foundation
import StrictYAML
import Testing
import Wording

@testable import GuideReader

struct PhrasebookReaderTests {
  private func problems(_ yaml: String) throws -> [String] {
    try content(yaml).problems { content in
      _ = try content.written { folder in
        try reading {
          PhrasebookReader(PhraseNames(SmallPhrases.all)).phrasebook(
            Layers(at: folder, over: nil, onlyFirstScreen: true, log: $0))
        }
      }
    }
  }

  private func content(_ yaml: String) -> SmallContent {
    var content = SmallContent()
    content.files["schermteksten.yaml"] = Data(yaml.utf8)
    return content
  }

  /// A line for every group, and under it one for every phrase, whose text has exactly its blanks.
  private struct Lines {
    var all: [String] = []
    private var places: [String: Int] = [:]

    init() {
      for (name, keys) in PhraseNames(SmallPhrases.all).groups {
        all.append("\(name):")
        for key in keys { add(key, of: name) }
      }
    }

    private mutating func add(_ key: String, of group: String) {
      let name = "\(group).\(key)"
      places[name] = all.count
      let blanks = PhraseNames(SmallPhrases.all)[name]!.blanks.map { " {\($0)}" }.joined()
      let text = name == SheetPhrase.months.rawValue ? "m m m m m m m m m m m m" : "Tekst\(blanks)"
      all.append("  \(key): \"\(text)\"")
    }

    subscript(phrase: some Phrase) -> String {
      get { all[places[phrase.rawValue]!] }
      set { all[places[phrase.rawValue]!] = newValue }
    }

    /// Counted from 1.
    func number(of phrase: some Phrase) -> Int { places[phrase.rawValue]! + 1 }

    var yaml: String { all.joined(separator: "\n") }
  }

  @Test func aCompletePhrasebookIsRead() throws {
    #expect(try problems(Lines().yaml) == [])
  }

  @Test func aMissingPhraseIsReportedAtTheFirstOfItsGroup() throws {
    var lines = Lines()
    let first = lines.number(of: SheetPhrase.months)
    lines[SheetPhrase.title] = ""
    #expect(
      try problems(lines.yaml) == ["schermteksten.yaml:\(first): ‘titel’ ontbreekt bij ‘blad’; verwacht: een tekst"])
  }

  @Test func aMissingGroupIsReported() throws {
    var lines = Lines()
    let group = lines.all.firstIndex(of: "blad:")!
    lines.all.removeSubrange(group..<lines.number(of: SheetPhrase.source))
    #expect(
      try problems(lines.yaml) == [
        "schermteksten.yaml:1: ‘blad’ ontbreekt bij de schermteksten; verwacht: een groep teksten"
      ])
  }

  @Test func unknownKeysEmptyTextsAndWrongBlanksAreReported() throws {
    var lines = Lines()
    lines[SheetPhrase.months] = "  maanden: januari februari april"
    lines[SheetPhrase.title] = "  titel: \"Een {naam} en {dag}\""
    lines[SheetPhrase.patientOpening] = "  opening-patient: ''"
    lines[SheetPhrase.clinicianOpening] = "  opening-hulpverlener: [een, twee]"
    lines[SheetPhrase.source] += "\n  onzin: x"
    lines.all.append("knop: {}")
    let found = try problems(lines.yaml)
    let title = lines.number(of: SheetPhrase.title)
    #expect(found.count == 6)
    #expect(
      found.prefix(4) == [
        "schermteksten.yaml:\(title - 1): ‘blad.maanden’ heeft 3 woorden; verwacht: twaalf maanden met spaties ertussen",
        "schermteksten.yaml:\(title): ‘blad.titel’ heeft een onbekende invulplek: {naam}, {dag}; verwacht: geen",
        "schermteksten.yaml:\(title + 1): ‘blad.opening-patient’ is leeg; verwacht: een tekst",
        "schermteksten.yaml:\(title + 2): ‘blad.opening-hulpverlener’ moet een tekst zijn; gevonden: een lijst",
      ])
    let nonsense = lines.number(of: SheetPhrase.source) + 1
    #expect(found[4].hasPrefix("schermteksten.yaml:\(nonsense): onbekende sleutel ‘onzin’ bij ‘blad’; verwacht: "))
    #expect(
      found[5].hasPrefix(
        "schermteksten.yaml:\(lines.all.count + 1): onbekende sleutel ‘knop’ bij de schermteksten; verwacht: "))
  }

  @Test func aTextOfTheProgramIsOneLine() throws {
    var lines = Lines()
    let title = lines.number(of: SheetPhrase.title)
    lines[SheetPhrase.title] = "  titel: >\n    Tekst"
    let problem = "heeft een regeleinde of stuurteken; verwacht: één regel (een lange tekst begint met >-)"
    #expect(try problems(lines.yaml) == ["schermteksten.yaml:\(title): ‘blad.titel’ \(problem)"])
  }

  @Test func whatDoesNotFitIsReportedWhereItStands() throws {
    let problems = try SmallContent().problems { content in
      _ = try content.written { folder in
        try readContent(at: folder) { guide, phrases in
          #expect(guide.themes.count == 2)
          let text = phrases[SheetPhrase.title]
          return [
            Misfit(key: "titel", text: "Een", room: 2),
            Misfit(key: "blad.titel", text: text, word: "Titel", room: 3),
          ]
        }
      }
    }
    let line = SmallContent.line("titel: Een")
    let (room, rest) = ("is te lang voor het blad", "tekens of minder")
    #expect(
      problems == [
        "1-een.yaml:\(line): ‘titel’ \(room); verwacht: ongeveer 2 \(rest)",
        "schermteksten.yaml:2: ‘blad.titel’ \(room) door ‘Titel’; verwacht: ongeveer 3 \(rest)",
      ])
  }

  @Test func aDoubleKeyAndAnOpenBraceAreReported() throws {
    var lines = Lines()
    let title = lines.number(of: SheetPhrase.title)
    lines[SheetPhrase.title] = "  titel: \"Een {\"\n  titel: Nog een"
    #expect(
      try problems(lines.yaml) == [
        "schermteksten.yaml:\(title): ‘blad.titel’ heeft een { zonder }",
        "schermteksten.yaml:\(title + 1): ‘titel’ staat hier dubbel; eerder op regel \(title)",
      ])
  }

  @Test func aPhraseWithBlanksNeedsEveryOne() throws {
    var lines = Lines()
    lines[SheetPhrase.situation] = "  situatie: Tekst"
    #expect(
      try problems(lines.yaml) == [
        "schermteksten.yaml:\(lines.number(of: SheetPhrase.situation)): "
          + "in ‘blad.situatie’ ontbreekt de invulplek {situatie}"
      ])
  }

  @Test func ofTheFirstScreenNothingBehindItIsRead() throws {
    var lines = Lines()
    lines[SheetPhrase.title] = "  titel: [\n"
    let phrases = try content(lines.yaml).written { try readFirstPhrases(at: $0) }
    #expect(phrases[BeginPhrase.what] == "Tekst")
    #expect(phrases[SheetPhrase.title] == "blad.titel")
    lines[BeginPhrase.what] = "  wat: ''"
    #expect(throws: Problems.self) { try content(lines.yaml).written { try readFirstPhrases(at: $0) } }
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
