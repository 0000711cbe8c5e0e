import Foundation
import TestSupport
import Testing

/// What the commands say and how they end, apart from making a sheet.
@Suite(.timeLimit(.minutes(60))) struct CommandTests {
  @Test func theGuideIsListed() throws {
    let listing = try Leidraad.run(["inhoud"])
    #expect(listing.status == 0)
    #expect(listing.errors.isEmpty)
    #expect(listing.text.contains("- Wat voor werk doet u?  [mijn-verhaal.soort-werk]"))
  }

  @Test func theGuideAsJSONIsWhole() throws {
    let listing = try Leidraad.run(["inhoud", "--json"])
    #expect(listing.status == 0)
    let guide = try JSONDecoder().decode(ListedGuide.self, from: listing.output)
    let sections = guide.themes.flatMap(\.sections)
    #expect(guide.themes.map(\.number) == Array(1...9))
    #expect(guide.steps.count == 4)
    #expect(sections.flatMap(\.questions).count == 74)
    #expect(sections.flatMap(\.questions).count { $0.kind == "scale" && $0.scale?.max == 10 } == 9)
    for (situation, count) in [("atWork", 59), ("cannotWork", 54), ("noWork", 50)] {
      #expect(sections.filter { $0.situations.contains(situation) }.flatMap(\.questions).count == count)
    }
  }

  @Test func goodContentIsFoundGood() throws {
    let checked = try Leidraad.run(["inhoud", "--controleer", Project.content.path])
    #expect(checked.status == 0)
    #expect(checked.text == "\(Project.content.path): geen fouten gevonden.\n")
    #expect(try Leidraad.run(["inhoud", "--controleer"]).status == 0)
  }

  @Test func everyFaultInContentIsNamedAtOnceWithFileAndLine() throws {
    let folder = try TemporaryFolder()
    let bad = try Leidraad.shell(
      """
      cp -R '\(Project.content.path)' Content
      sed -i '0,/soort: open/s//soort: opne/' Content/gespreksleidraad/3-wat-doe-ik.yaml
      sed -i '0,/titel-gedrukt/s//titel-gedrukd/' Content/gespreksleidraad/5-wat-wil-ik.yaml
      sed -i 's/  programma:/  programa:/' Content/schermteksten.yaml
      "$leidraad" inhoud --controleer Content
      """, in: folder.url)
    #expect(bad.status == 65)
    #expect(bad.text.isEmpty)
    for fault in [
      /Content\/gespreksleidraad\/3-wat-doe-ik\.yaml:\d+: onbekende soort ‘opne’; verwacht: open, schaal of keuze\n/,
      /Content\/gespreksleidraad\/5-wat-wil-ik\.yaml:\d+: .*titel-gedrukd/,
      /Content\/gespreksleidraad\/5-wat-wil-ik\.yaml:\d+: .*titel-gedrukt/,
      /Content\/schermteksten\.yaml:\d+: ‘programma’ ontbreekt bij ‘algemeen’/,
      /Content\/schermteksten\.yaml:\d+: onbekende sleutel ‘programa’ bij ‘algemeen’/,
    ] {
      #expect(bad.errors.contains(fault))
    }
    let listed = try Leidraad.run(
      ["inhoud"], environment: ["LEIDRAAD_INHOUD": folder.url.appending(path: "Content").path])
    #expect(listed.status == 65)
    #expect(listed.text.isEmpty)
  }

  /// What the check passes can be printed; what cannot be set on the sheet is named where it stands, also in a layer.
  @Test func aTextThatDoesNotFitTheSheetIsAFault() throws {
    let folder = try TemporaryFolder()
    let checked = try Leidraad.shell(
      """
      printf '%s\\n' 'id: laag' 'titel: Een laag' 'over: arbeid-als-medicijn' 'schermteksten: woorden.yaml' >editie.yaml
      printf '%s\\n' 'blad:' '  naam: "Uw naam:"' '  titel: Agenda voor mijn gesprek over werk en gezondheid' >woorden.yaml
      "$leidraad" inhoud --controleer .
      """, in: folder.url)
    #expect(checked.status == 65)
    let fault = /leidraad: \.\/woorden\.yaml:3: ‘blad\.titel’ is te lang voor het blad; verwacht: ongeveer \d+ tekens/
    #expect(checked.errors.contains(fault), "\(checked.errors)")
    #expect(checked.errors.split(separator: "\n").count == 1)
  }

  @Test func aFolderThatIsNotThereIsNamed() throws {
    let checked = try Leidraad.run(["inhoud", "--controleer", "/bestaat/niet"])
    #expect(checked.status == 66)
    #expect(checked.errors.contains("/bestaat/niet is geen map"))
  }

  @Test(arguments: [
    ["knip"], ["inhoud", "--jason"], ["inhoud", "--json", "meer"], ["inhoud", "--controleer", "--json"], ["agenda"],
    ["agenda", "a", "b"],
    ["agenda", "a", "--pdf", "--tekst"], ["agenda", "a", "--uit"], ["afdrukken"], ["afdrukken", "a", "--printer"],
    ["printers", "alle"], ["--help", "graag"], ["--regel"],
  ])
  func wrongUseIsExplained(arguments: [String]) throws {
    let command = try Leidraad.run(arguments)
    #expect(command.status == 64)
    #expect(command.text.isEmpty)
    #expect(command.errors.hasPrefix("leidraad: "))
    #expect(command.errors.hasSuffix("Uitleg: leidraad --help\n"))
  }

  @Test func helpNamesEveryCommandAndEveryStatus() throws {
    let help = try Leidraad.run(["--help"])
    #expect(help.status == 0)
    for word in ["inhoud", "agenda", "afdrukken", "printers", "--versie", "NO_COLOR"] {
      #expect(help.text.contains(word))
    }
    let manual = try String(contentsOf: Project.folder.appending(path: "docs/leidraad.1"), encoding: .utf8)
    for status in [3, 64, 65, 66, 69, 70, 73, 74, 75, 78] {
      #expect(help.text.contains(" \(status) "))
      #expect(manual.contains("\n.B \(status)\n"))
    }
    #expect(try Leidraad.run(["--versie"]).text.contains(/^leidraad \d+\.\d+\.\d+\n$/))
  }

  @Test(arguments: ["inhoud", "inhoud --json", "agenda p.json", "agenda p.json --pdf", "--help"])
  func anOutputThatNobodyReadsIsAnErrorAndNoCrash(arguments: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.add("p.json", smallPreparation)
    // A pipe of which the reading end is closed before the program starts.
    let command = try Leidraad.shell(
      "mkfifo pipe; exec 3<>pipe 4>pipe 3<&-; \"$leidraad\" \(arguments) >&4 4>&-", in: folder.url)
    #expect(command.status == 74)
    #expect(command.errors == "leidraad: de standaarduitvoer is niet te schrijven: niemand leest de uitvoer.\n")
  }

  @Test func withoutATerminalTheProgramSaysSo() throws {
    let command = try Leidraad.run([])
    #expect(command.status == 78)
    #expect(command.errors == "leidraad: Dit is geen terminal. Start leidraad in een terminalvenster.\n")
  }
}

/// `inhoud --json` as another program decodes it.
private struct ListedGuide: Decodable {
  struct Theme: Decodable {
    var number: Int
    var sections: [Section]
  }
  struct Section: Decodable {
    var situations: [String]
    var questions: [Question]
  }
  struct Question: Decodable {
    struct Scale: Decodable { var min, max: Int }
    var kind: String
    var scale: Scale?
  }
  struct Step: Decodable {}
  var themes: [Theme]
  var steps: [Step]
}
