import Foundation
import TestSupport
import Testing

/// `leidraad afdrukken` and `leidraad printers`, with a real print service and a simulated printer.
@Suite(.timeLimit(.minutes(60))) struct PrintCommandTests {
  private let folder: TemporaryFolder
  private let preparation: String

  init() throws {
    folder = try TemporaryFolder()
    preparation = try folder.add("p.json", smallPreparation)
  }

  private func run(_ arguments: [String], _ server: PrintServer) throws -> Command {
    try withExtendedLifetime(server) { try Leidraad.run(arguments, environment: server.environment) }
  }

  /// In a terminal, so that it can be watched while it waits.
  private func prints(_ server: PrintServer) throws -> TerminalSession {
    try TerminalSession([Leidraad.path, "afdrukken", preparation], environment: server.environment)
  }

  @Test func whatIsPrintedIsThePDFByteForByte() throws {
    // The program, with a second program beside it that notes the sheet it is given.
    let program = folder.url.appending(path: "leidraad")
    try FileManager.default.copyItem(atPath: Leidraad.path, toPath: program.path)
    let real = Project.program("leidraad-blad").path
    let note = folder.url.appending(path: "blad.json").path
    try folder.addProgram("leidraad-blad", script: "cat >'\(note)'; exec '\(real)' \"$@\" <'\(note)'")
    let server = try PrintServer()
    let environment = server.environment.merging(["LEIDRAAD_INHOUD": Project.content.path, "TZ": "UTC"]) { $1 }
    let command = try Command.run([program.path, "afdrukken", preparation], environment: environment)
    #expect(command.status == 0)
    #expect(command.errors.isEmpty)
    #expect(command.text == "Aangenomen als opdracht 1.\nDe printer is bezig.\nAfgedrukt.\n")

    let received = try server.received
    #expect(received.count == 1)
    let printed = try #require(received.first)
    let file = folder.url.appending(path: "ontvangen.pdf")
    try printed.write(to: file)
    let info = try Command.run(["pdfinfo", "-isodates", file.path], environment: ["TZ": "UTC"]).text
    let created = try #require(info.firstMatch(of: /CreationDate: +(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/)?.1)
    let made = try Command.run(
      [real, "pdf", "--created", String(created)], input: try Data(contentsOf: URL(fileURLWithPath: note)),
      environment: ["TZ": "UTC"])
    #expect(made.status == 0)
    #expect(made.output == printed)
    #expect(try SavedPDF(printed).words.contains("Slecht slapen"))
    #expect(try !SavedPDF(printed).words.contains("Kanariegeel"))
    #expect(try server.kept == [])
  }

  @Test func withoutPaperItWaitsAndThenGoesOn() async throws {
    let server = try PrintServer(.outOfPaper)
    let terminal = try prints(server)
    try await terminal.waitFor("Het afdrukken wacht: het papier is op.")
    try server.addPaper()
    try await terminal.waitFor("Afgedrukt.")
    #expect(try await terminal.exitStatus() == .status(0))
    #expect(try server.received.count == 1)
  }

  @Test(arguments: [
    (PrintServer.Mode.outOfPaper, "het papier is op"), (.stopped, "de printer staat stil"),
    (.dead, "de printer is niet te bereiken"),
  ])
  func aPrintThatWaitsIsWithdrawnWhenItIsStopped(mode: PrintServer.Mode, sentence: String) async throws {
    let server = try PrintServer(mode)
    let terminal = try prints(server)
    try await terminal.waitFor("Het afdrukken wacht: \(sentence).")
    try terminal.press("C-c")
    #expect(try await terminal.exitStatus() != .status(0))
    try eventually { try server.kept == [] }
  }

  @Test(arguments: [
    (PrintServer.Mode.rejecting, Int32(75), "De printer neemt nu niets aan."),
    (.failing, 75, "Het afdrukken is niet gelukt."), (.hung, 69, "De afdrukdienst geeft geen antwoord."),
    (.absent, 69, "Er is geen afdrukdienst. Staat CUPS aan?"),
    (.empty, 69, "Er is geen printer, of geen gewone printer. Kies er een met --printer NAAM."),
  ])
  func aPrintThatFailsSaysWhy(mode: PrintServer.Mode, status: Int32, sentence: String) throws {
    let server = try PrintServer(mode)
    let command = try run(["afdrukken", preparation], server)
    #expect(command.status == status)
    #expect(command.errors == "leidraad: \(sentence)\n")
    #expect(!command.text.contains("Afgedrukt"))
    if ![.hung, .absent].contains(mode) { #expect(try server.kept == []) }
  }

  @Test func anUnknownPrinterIsUnknown() throws {
    let command = try run(["afdrukken", preparation, "--printer", "kelder"], try PrintServer(.rejecting))
    #expect(command.status == 69)
    #expect(command.errors == "leidraad: Deze printer is er niet. Welke er zijn, toont: leidraad printers\n")
  }

  @Test func aPreparationWithFaultsIsNotPrinted() throws {
    let server = try PrintServer(.stopped)
    let bad = try folder.add("slecht.json", "{\"version\":2}")
    #expect(try run(["afdrukken", bad], server).status == 65)
    #expect(try server.kept == [])
  }

  @Test(arguments: [
    (PrintServer.Mode.good, "klaar"), (.stopped, "de printer staat stil"), (.rejecting, "neemt niets aan"),
  ])
  func printersAreNamedWithTheirCondition(mode: PrintServer.Mode, condition: String) throws {
    let command = try run(["printers"], try PrintServer(mode))
    #expect(command.status == 0)
    #expect(command.text == "* blad  \(condition)\n")
  }

  @Test(arguments: [
    (PrintServer.Mode.hung, "De afdrukdienst geeft geen antwoord."),
    (.absent, "Er is geen afdrukdienst. Staat CUPS aan?"),
    (.empty, "Er is geen printer, of geen gewone printer. Kies er een met --printer NAAM."),
  ])
  func withoutAServiceThereIsNoList(mode: PrintServer.Mode, sentence: String) throws {
    let command = try run(["printers"], try PrintServer(mode))
    #expect(command.status == 69)
    #expect(command.text.isEmpty)
    #expect(command.errors == "leidraad: \(sentence)\n")
  }
}
