import Foundation
import TestSupport
import Testing

/// The acceptance scenarios of the kiosk, walked in a real terminal with a real print service.
@Suite(.serialized, .timeLimit(.minutes(60))) struct KioskScenarioTests {
  private static let noWork = "Ik heb geen werk."
  private static let together = "Ik heb dit blad samen met een ervaringsdeskundige ingevuld."

  /// S3. No job for six years, low literacy, with a peer worker who types and reads aloud.
  @Test(arguments: [true, false]) func withAPeerWorker(saysTogether: Bool) async throws {
    let server = try PrintServer()
    let kiosk = try await Kiosk(printingAt: server)
    let session = try await kiosk.session()
    let patient = Patient.sits(at: kiosk)
    try await patient.chooses("Samen met iemand invullen")
    try await patient.sees("[x] Samen met iemand invullen")
    patient.mark = "samen ingevuld"
    try await patient.goes(to: "[ Beginnen ]")
    try await patient.begins(Self.noWork)
    try await patient.picks("Wat wil ik?", as: 1)
    try await patient.picks("Wat doe ik?", as: 2)
    try await patient.opensTheme("Wat doe ik?")
    try await patient.opensQuestion("Hoe zorgt u voor uzelf?")
    try await patient.scores(6)
    try await patient.returnsToTheme()
    try await patient.opensQuestion("Bent u tevreden over wat u doet?")
    try await patient.scores(4)
    try patient.presses(.tab, .tab)
    try await patient.types("Ergens naar toe kunnen overdag")
    try await patient.returnsToTheme()
    try await patient.returnsToThemes()

    try patient.presses(.agenda)
    for (number, topic) in ["WAT WIL IK?", "WAT DOE IK?"].enumerated() {
      let question = ["Onderwerp \(number + 1) van 2.", topic, "Wilt u dit op uw blad?"]
      try await patient.terminal.waitFor("the question about \(topic)") { question.allSatisfy($0.contains) }
      try await patient.chooses("Ja, op mijn blad")
    }
    try await patient.sees("Uw blad, zoals het wordt afgedrukt")
    if saysTogether {
      try await patient.chooses("Op mijn blad zetten dat iemand mij hielp")
      try await patient.sees("[x] Op mijn blad zetten dat iemand mij hielp")
    }
    try await patient.printsToThePrinter()
    try await patient.sees("Wilt u dat uw blad nu wordt afgedrukt?")
    #expect(try server.received.isEmpty)
    try await patient.chooses("Ja, nu afdrukken")
    try await patient.sees("Uw blad is afgedrukt.")

    let sheet = try SavedPDF(try #require(try server.received.first))
    #expect(sheet.pages == 1)
    #expect(sheet.isA4)
    for words in [
      "Mijn situatie: ik heb geen werk", "1 Wat wil ik?", "2 Wat doe ik?",
      "Voor een 5: Ergens naar toe kunnen overdag",
    ] {
      #expect(sheet.words.contains(words), "\(words) in \(sheet.words)")
    }
    #expect(
      sheet.drawings.map { $0.prefix { $0 != "\\" } } == [
        "Hoe zorgt u voor uzelf? 6 ", "Bent u tevreden over wat u doet? 4 ",
      ])
    #expect(sheet.words.contains(Self.together) == saysTogether)
    #expect(try server.kept == [] && !server.keepsAnywhere("Ergens naar toe"))

    try await patient.chooses("[ Klaar: stoppen en alles wissen ]")
    try await patient.sees("Bent u klaar?")
    patient.mark = nil
    try await patient.chooses("Ja, klaar: alles wissen")
    try await kiosk.waitForNextSession(after: session)
    try await patient.sees("[ ] Samen met iemand invullen")
    let traces = try Traces("Ergens naar toe")
    #expect(try traces.found(in: kiosk.terminal) == [] && traces.found(in: kiosk.processes()) == [])
  }

  /// S7. Very low, answers almost nothing, alone.
  @Test func answersAlmostNothing() async throws {
    let server = try PrintServer()
    let kiosk = try await Kiosk("tijden: {stil-na: 30, aftellen: 30, bedekken-na: 30}", printingAt: server)
    let session = try await kiosk.session()
    let patient = Patient.sits(at: kiosk)
    patient.mark = "Bel 113 of 0800-0113"
    try await patient.sees("vraagt het")
    try await patient.begins("Ik heb wel een baan, maar ik kan op dit moment niet werken.")
    try await patient.picks("Wie helpt mij?", as: 1)
    try await patient.opensAgenda()
    try await patient.printsToThePrinter()
    try await patient.sees("Uw blad is afgedrukt.")
    let sheet = try SavedPDF(try #require(try server.received.first))
    #expect(sheet.pages == 1)
    for words in ["Dit wil ik bespreken:", "1 Wie helpt mij?", "Is er nog iets anders?", "Volgende afspraak"] {
      #expect(sheet.words.localizedCaseInsensitiveContains(words), "\(words) in \(sheet.words)")
    }
    for word in ["onvolledig", "leeg", "niet ingevuld", "ontbreekt"] {
      #expect(!sheet.words.localizedCaseInsensitiveContains(word))
    }
    try await patient.chooses("[ Verder met voorbereiden ]")
    try await patient.sees("Waar wilt u het over hebben?")
    try await patient.chooses("[ Verder naar uw blad ]")
    let before = try await patient.sees("[ Naar uw blad ]")

    patient.mark = nil
    let counting = try await patient.sees("Bent u er nog?")
    #expect(!counting.contains("uw blad"))
    try patient.terminal.press("x")
    try await patient.terminal.wait("the screen is not as it was, or the key was typed") {
      try patient.terminal.screen == before
    }
    #expect(try await kiosk.session() == session)
    try await patient.sees("Bent u er nog?")
    try await kiosk.waitForNextSession(after: session)
    #expect(try !patient.terminal.screen.contains("Wie helpt mij?"))
    #expect(try patient.terminal.history == "")
  }

  /// S9. Called in early, four minutes left, people are waiting.
  @Test func calledInEarly() async throws {
    let server = try PrintServer(.outOfPaper)
    let kiosk = try await Kiosk(printingAt: server)
    let session = try await kiosk.session()
    let patient = Patient.sits(at: kiosk)
    try await patient.hurriesToASheet(from: server)
    try await patient.chooses("[ Klaar: stoppen en alles wissen ]")
    try await patient.sees("Bent u klaar?")
    try await patient.chooses("Ja, klaar: alles wissen")
    try await kiosk.waitForNextSession(after: session)
    #expect(try !patient.terminal.screen.localizedCaseInsensitiveContains("medicijn"))
    #expect(try patient.terminal.history == "")
    #expect(try server.kept == [])
  }
}
