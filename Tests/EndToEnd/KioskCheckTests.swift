import Foundation
import TestSupport
import Testing

@testable import leidraad

/// `leidraad kiosk --controleer`, as an administrator meets it.
@Suite struct KioskCheckTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func check(_ settings: String, _ environment: [String: String] = [:]) throws -> Command {
    let file = folder.url.appending(path: "kiosk.yaml")
    try Data(settings.utf8).write(to: file)
    let variables = ["LEIDRAAD_INHOUD": Project.content.path, "CUPS_SERVER": folder.url.path + "/geen.sock"]
    return try Command.run(
      [Project.program("leidraad").path, "kiosk", "--controleer", "--instellingen", file.path],
      environment: variables.merging(environment) { $1 })
  }

  @Test func mistakesInSettingsAndContentAreNamed() throws {
    let command = try check("printer: balie\nprintr: x\n", ["LEIDRAAD_INHOUD": folder.url.path])
    #expect(command.status == 78)
    #expect(command.text.contains("\(folder.url.path)/kiosk.yaml:2: onbekende sleutel ‘printr’"))
    #expect(command.text.contains("TE DOEN  De inhoud heeft fouten"))
    #expect(command.text.contains("TE DOEN  De afdrukdienst geeft geen antwoord."))
  }

  @Test func whatIsToBeDoneComesLastAndIsCounted() throws {
    let command = try check("organisatie: GGZ Voorbeeld\n")
    #expect(command.status == 78)
    let lines = command.text.split(separator: "\n").map(String.init)
    let kinds = lines.filter { !$0.hasPrefix(" ") }.dropLast().map { String($0.prefix(7)) }
    #expect(kinds == ["IN ORDE", "ADVIES ", "TE DOEN"].flatMap { kind in kinds.filter { $0 == kind } })
    #expect(lines.last == "Nog te doen: \(kinds.count { $0 == "TE DOEN" }).")
    #expect(lines.contains("IN ORDE  De instellingen kloppen (\(folder.url.path)/kiosk.yaml)."))
    #expect(lines.contains("IN ORDE  De inhoud klopt, en er is een lettertype voor het blad."))
  }

  @Test(arguments: [
    (PrintServer.Mode.good, "", "IN ORDE  De printer ‘blad’ doet het: klaar."),
    (.good, "printer: balie", "TE DOEN  De printer ‘balie’ uit de instellingen is er niet."),
    (.stopped, "printer: blad", "TE DOEN  De printer ‘blad’ doet het nu niet: de printer staat stil."),
    (.rejecting, "", "TE DOEN  De printer ‘blad’ doet het nu niet: neemt niets aan."),
    (.absent, "", "TE DOEN  De afdrukdienst geeft geen antwoord."),
  ])
  func thePrinterIsLookedAt(_ mode: PrintServer.Mode, _ settings: String, _ line: String) throws {
    let server = try PrintServer(mode)
    let command = try check(settings + "\n", server.environment)
    #expect(command.text.contains(line + "\n"), "\(command.text)")
  }

  @Test func withoutAFontThatIsSaid() throws {
    let fonts = folder.url.appending(path: "fonts.conf")
    try Data("<fontconfig><cachedir>\(folder.url.path)</cachedir></fontconfig>".utf8).write(to: fonts)
    let command = try check("", ["FONTCONFIG_FILE": fonts.path])
    #expect(command.text.contains("TE DOEN  Het blad kan niet worden gemaakt."))
    #expect(command.text.contains("fonts-open-sans"))
  }

  @Test func whatIsAllowedButUnwiseIsSaid() throws {
    let command = try check(
      "personeelscode: \"8642097531\"\nacute-hulp: \(String(repeating: "Bel 112. ", count: 10))\n")
    #expect(command.text.contains("TE DOEN  Iedereen op deze computer kan de personeelscode lezen"))
    #expect(command.text.contains("ADVIES   De regel over acute hulp is 89 tekens lang"))
  }

  @Test func theFolderForSheetsIsLookedAt() throws {
    let missing = folder.url.path + "/bladen"
    #expect(try check("bewaren-in: \(missing)\n").text.contains("TE DOEN  In de map \(missing)"))
    #expect(try check("bewaren-in: \(folder.url.path)\n").text.contains("ADVIES   Bezoekers kunnen hun blad bewaren"))
  }

  @Test func theKioskMayHaveToBeLetIntoThatFolder() throws {
    let sheets = folder.url.path
    let settings = folder.url.appending(path: "kiosk.yaml")
    try Data("bewaren-in: \(sheets)\n".utf8).write(to: settings)
    let process = folder.url.appending(path: "computer/proc/self")
    try FileManager.default.createDirectory(at: process, withIntermediateDirectories: true)
    for (mounts, kind) in [
      ("/dev/sda1 / ext4 ro,relatime 0 0\n", Finding.Kind.toDo),
      ("/dev/sda1 / ext4 ro,relatime 0 0\n/dev/sda1 \(sheets) ext4 rw,relatime,errors=remount-ro 0 0\n", .advice),
    ] {
      try Data(mounts.utf8).write(to: process.appending(path: "mounts"))
      let check = KioskCheck(settings: settings.path, machine: Machine(root: folder.url.path + "/computer"))
      let finding = try #require(check.findings().first { $0.what.contains(sheets) && $0.kind != .inOrder })
      #expect(finding.kind == kind, "\(finding)")
    }
  }

  @Test func theKioskThatRunsIsLookedAt() async throws {
    let kiosk = try await Kiosk()
    let command = try check("")
    #expect(command.text.contains("IN ORDE  De kiosk loopt.\n"))
    #expect(isRunning(kiosk.keeper))
  }
}
