import Conversation
import Foundation
import TestSupport
import Testing

@testable import leidraad

/// Saving from the screen writes over nothing.
@Suite struct SavingTests {
  @Test func aSecondSheetGetsANameOfItsOwn() async throws {
    let patient = try await Patient.starts()
    try await patient.opensAgenda()
    let first = try await patient.saves(button: AgendaPhrase.saveText)
    try Data("van iemand anders".utf8).write(to: first)
    let second = try await patient.saves(button: AgendaPhrase.saveText)
    #expect(second.lastPathComponent == first.deletingPathExtension().lastPathComponent + "-2.txt")
    #expect(try String(contentsOf: first, encoding: .utf8) == "van iemand anders")
  }

  @Test func whatIsThereIsNeverTheNameForSomethingNew() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.path + "/blad.pdf"
    #expect(try unusedPath(path) == path)
    symlink("weg", path)
    #expect(try unusedPath(path) == folder.url.path + "/blad-2.pdf", "a link that leads nowhere is something")
    for number in 2...999 { _ = try folder.add("blad-\(number).pdf", "") }
    #expect(throws: Failure.file(.making, path: path, errno: EEXIST)) { try unusedPath(path) }
  }
}
