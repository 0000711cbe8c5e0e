import Agenda
import Conversation
import Foundation
import TestSupport
import Testing
import Wording

/// The program as `make install` puts it in place, anywhere.
@Suite(.timeLimit(.minutes(60))) struct InstalledCopyTests {
  private let copy: InstalledCopy
  private var prefix: URL { copy.prefix }

  init() throws {
    copy = try InstalledCopy()
  }

  private var program: URL { prefix.appending(path: "bin/leidraad") }

  @Test func itUsesTheContentBesideIt() async throws {
    let texts = prefix.appending(path: "share/leidraad/Content/schermteksten.yaml")
    let original = try String(contentsOf: texts, encoding: .utf8)
    try original.replacing(/(?m)^  welkom: .*$/, with: "  welkom: Welkom in de kopie.")
      .write(to: texts, atomically: true, encoding: .utf8)
    let patient = try await Patient.starts(program: program)
    try await patient.sees("Welkom in de kopie.")
    try await patient.opensAgenda()
    #expect(try SavedPDF(try await patient.saves(button: AgendaPhrase.savePDF)).pages == 1)
    try await patient.stops()
  }

  @Test func itMayBeCalledThroughALinkFromAnywhere() throws {
    let link = prefix.appending(path: "koppeling")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: program)
    let sheet = try Command.run(
      ["./koppeling", "agenda", "-", "--pdf"], input: Data(smallPreparation.utf8), in: prefix)
    #expect(sheet.status == 0)
    #expect(try SavedPDF(sheet.output).pages == 1)
  }

  @Test func withoutItsContentItSaysWhereItLooked() async throws {
    try FileManager.default.removeItem(at: prefix.appending(path: "share"))
    let terminal = try TerminalSession([program.path], columns: 200)
    try await terminal.waitFor("share/leidraad/Content")
    #expect(try await terminal.exitStatus() == .status(78))
  }

  @Test func withoutTheSecondProgramTheScreenGoesOn() async throws {
    try FileManager.default.removeItem(at: prefix.appending(path: "bin/leidraad-blad"))
    let patient = try await Patient.starts(program: program)
    try patient.presses(.print)
    try await patient.sees(PrintPhrase.failureNoService)
    try await patient.chooses(AgendaPhrase.savePDF)
    try await patient.sees(button: SavePhrase.now)
    try patient.presses(.enter)
    try await patient.sees(SavePhrase.failed)
    try patient.presses(.escape)
    try await patient.sees(PrintPhrase.question)
    #expect(
      try String(contentsOf: try await patient.saves(AgendaPhrase.saveText), encoding: .utf8).says(
        SheetPhrase.title.words.uppercased()))
  }
}
