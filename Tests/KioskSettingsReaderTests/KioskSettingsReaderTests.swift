import Foundation
import KioskSettings
import KioskSettingsReader
import StrictYAML
import TestSupport
import Testing

@Suite struct KioskSettingsReaderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(_ text: String) throws -> KioskSettings {
    let file = folder.url.appending(path: "kiosk.yaml")
    try Data(text.utf8).write(to: file)
    return try readKioskSettings(at: file.path)
  }

  /// The problems without the name of the file: line and message.
  private func problems(_ text: String) throws -> [String] {
    do {
      _ = try read(text)
      return []
    } catch let problems as Problems {
      return problems.all.map { "\($0.line): \($0.message)" }
    }
  }

  @Test func theDocumentedExampleIsRead() throws {
    let settings = try readKioskSettings(at: Project.folder.appending(path: "docs/kiosk/kiosk.yaml").path)
    #expect(settings.organisation == "GGZ Voorbeeld, polikliniek Zuid")
    #expect(settings.acuteHelp == "Denkt u aan zelfdoding? Bel 113 of 0800-0113. Direct gevaar? Bel 112.")
    #expect(settings.printer == "balie")
    #expect(settings.printHelp == "Lukt het niet? Vraag iemand van de balie, of bel toestel 12.")
    #expect(settings.staffCode == "2468013579")
    #expect(settings.hasHelperMode)
    #expect(settings.saveFolder == nil)
    #expect(settings.times == KioskSettings.Times(), "the example names the defaults")
  }

  @Test func theExampleTellsEveryKeyWithItsDefault() throws {
    let text = try String(contentsOf: Project.folder.appending(path: "docs/kiosk/kiosk.yaml"), encoding: .utf8)
    for key in try #require(problems("x: 1").first?.split(separator: "verwacht: ").last).split(separator: ", ") {
      #expect(text.contains("\(key):"), "\(key) is not in the example")
    }
    let keys = text.matches(of: /(?m)^(?:# )?\s*[a-z-]+:(?: |$)/).count
    #expect(text.components(separatedBy: "Zonder: ").count - 1 >= keys - 1, "a key has no default in words")
  }

  @Test func whatIsNotSaidKeepsItsDefault() throws {
    var expected = KioskSettings()
    expected.printer = "balie"
    expected.times.idle = 600
    #expect(try read("printer: balie\ntijden:\n  stil-na: 600\n") == expected)
  }

  @Test func everythingCanBeSaid() throws {
    let settings = try read(
      """
      samen-invullen: nee
      bewaren-in: /srv/bladen
      personeelscode: "012345"
      tijden: {stil-na: 10, aftellen: 20, bedekken-na: 5, afdrukken: 30}
      """)
    #expect(!settings.hasHelperMode)
    #expect(settings.saveFolder == "/srv/bladen")
    #expect(settings.staffCode == "012345")
    var times = KioskSettings.Times()
    (times.idle, times.countdown, times.cover, times.print) = (10, 20, 5, 30)
    #expect(settings.times == times)
  }

  @Test func everyTimeGoesAsFarAsItSays() throws {
    var times = KioskSettings.Times()
    (times.idle, times.countdown, times.cover, times.print) = (3600, 600, 3600, 1800)
    #expect(try read("tijden: {stil-na: 3600, aftellen: 600, bedekken-na: 3600, afdrukken: 1800}").times == times)
    for beyond in ["stil-na: 3601", "aftellen: 601", "bedekken-na: 4", "afdrukken: 29", "afdrukken: 1801"] {
      #expect(try problems("tijden: {\(beyond)}").count == 1, "\(beyond)")
    }
    #expect(try problems("tijden: {stil-na: 3600, bedekken-na: 3601}").count == 1)
  }

  @Test(arguments: [
    ("printr: balie", "1: onbekende sleutel ‘printr’"),
    ("printer: balie\nprinter: zaal", "2: ‘printer’ staat hier dubbel; eerder op regel 1"),
    ("printer: ''", "1: ‘printer’ is leeg"),
    ("hulp-bij-printer: ''", "1: ‘hulp-bij-printer’ is leeg"),
    ("organisatie: [a]", "1: ‘organisatie’ moet een tekst zijn"),
    ("# eerst\nsamen-invullen: true", "2: ‘samen-invullen’ moet ja of nee zijn; gevonden: ‘true’"),
    ("personeelscode: geheim", "1: ‘personeelscode’ moet uit 6 tot 20 cijfers bestaan"),
    ("personeelscode: '12345'", "1: ‘personeelscode’ moet uit 6 tot 20 cijfers bestaan"),
    ("bewaren-in: bladen", "1: ‘bewaren-in’ moet een hele map zijn, vanaf /; gevonden: ‘bladen’"),
    ("tijden: 5", "1: verwacht: de tijden met de sleutels stil-na"),
    ("tijden:\n  stil: 5", "2: onbekende sleutel ‘stil’"),
    ("tijden:\n  stil-na: vijf", "2: ‘stil-na’ moet een geheel getal zijn; gevonden: ‘vijf’"),
    ("tijden:\n  stil-na: 9", "2: ‘stil-na’ is 9; verwacht: 10 tot 3600 seconden"),
    ("tijden:\n  aftellen: 19", "2: ‘aftellen’ is 19; verwacht: 20 tot 600 seconden"),
    ("tijden:\n  bedekken-na: 400", "2: ‘bedekken-na’ (400) duurt langer dan ‘stil-na’ (300)"),
    ("tijden:\n  stil-na: 15", "2: ‘bedekken-na’ (20) duurt langer dan ‘stil-na’ (15)"),
    ("printer: balie: zaal", "1: dit is geen geldige YAML"),
    ("", "1: dit bestand is leeg"),
  ])
  func aMistakeIsToldWithItsLine(_ text: String, _ problem: String) throws {
    let found = try problems(text)
    #expect(found.count == 1 && found.first?.hasPrefix(problem) == true, "\(found)")
  }

  @Test func allMistakesComeTogether() throws {
    #expect(try problems("printer: ''\nonbekend: 1\ntijden: {stil-na: x, aftellen: 0}").count == 4)
  }

  @Test func aFileThatIsNotThereIsAMistakeToo() throws {
    let path = folder.url.appending(path: "niet.yaml").path
    #expect(throws: Problems([Problem(file: path, line: 0, message: "dit bestand is niet te lezen: het bestaat niet")]))
    {
      try readKioskSettings(at: path)
    }
  }
}
