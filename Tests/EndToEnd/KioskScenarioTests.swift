import Agenda
import Conversation
import Foundation
import TestSupport
import Testing
import Wording

/// The acceptance scenarios of the kiosk, walked in a real terminal with a real print service.
@Suite(.serialized, .timeLimit(.minutes(60))) struct KioskScenarioTests {
  private static let noWork = "Ik heb geen werk."

  /// S3. No job for six years, low literacy, with a peer worker who types and reads aloud.
  @Test(arguments: [true, false]) func withAPeerWorker(saysTogether: Bool) async throws {
    let server = try PrintServer()
    let kiosk = try await Kiosk(printingAt: server)
    let session = try await kiosk.session()
    let patient = Patient.sits(at: kiosk)
    try await patient.chooses(BeginPhrase.together)
    try await patient.sees("[x] \(BeginPhrase.together.words)")
    patient.mark = TogetherPhrase.mark
    try await patient.goes(to: BeginPhrase.start.button)
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
      let which = TogetherPhrase.confirmTopicWhich.words(["nummer": String(number + 1), "aantal": "2"])
      try await patient.terminal.waitFor("the question about \(topic)") {
        $0.says(which) && $0.contains(topic) && $0.says(TogetherPhrase.confirmQuestion)
      }
      try await patient.chooses(TogetherPhrase.confirmYes)
    }
    try await patient.sees(AgendaPhrase.title)
    if saysTogether {
      try await patient.chooses(TogetherPhrase.onSheet)
      try await patient.sees("[x] \(TogetherPhrase.onSheet.words)")
    }
    try await patient.printsToThePrinter()
    try await patient.sees(TogetherPhrase.confirmPrintQuestion)
    #expect(try server.received.isEmpty)
    try await patient.chooses(TogetherPhrase.confirmPrintYes)
    try await patient.sees(PrintPhrase.done)

    let sheet = try SavedPDF(try #require(try server.received.first))
    #expect(sheet.pages == 1)
    #expect(sheet.isA4)
    for words in [
      SheetPhrase.situation.words(["situatie": SheetPhrase.noWork.words]), "1 Wat wil ik?", "2 Wat doe ik?",
      "\(SheetPhrase.oneHigher.words(["score": "5"])) Ergens naar toe kunnen overdag",
    ] {
      #expect(sheet.words.contains(words), "\(words) in \(sheet.words)")
    }
    #expect(
      sheet.drawings.map { $0.prefix { $0 != "\\" } } == [
        "Hoe zorgt u voor uzelf? 6 ", "Bent u tevreden over wat u doet? 4 ",
      ])
    #expect(sheet.words.says(SheetPhrase.together) == saysTogether)
    #expect(try server.kept == [] && !server.keepsAnywhere("Ergens naar toe"))

    try await patient.chooses(button: PrintPhrase.stop)
    try await patient.sees(KioskPhrase.doneQuestion)
    patient.mark = nil
    try await patient.chooses(KioskPhrase.doneYes)
    try await kiosk.waitForNextSession(after: session)
    try await patient.sees("[ ] \(BeginPhrase.together.words)")
    let traces = try Traces("Ergens naar toe")
    #expect(try traces.found(in: kiosk.terminal) == [] && traces.found(in: kiosk.processes()) == [])
  }

  /// S7. Very low, answers almost nothing, alone.
  @Test func answersAlmostNothing() async throws {
    let server = try PrintServer()
    let kiosk = try await Kiosk("tijden: {stil-na: 30, aftellen: 30, bedekken-na: 30}", printingAt: server)
    let session = try await kiosk.session()
    let patient = Patient.sits(at: kiosk)
    patient.mark = GeneralPhrase.acuteHelp
    let time = KioskPhrase.seconds.words(["aantal": "30"])
    try await patient.sees(KioskPhrase.idle, ["stil": time, "aftellen": time, "bedekken": time])
    try await patient.begins("Ik heb wel een baan, maar ik kan op dit moment niet werken.")
    try await patient.picks("Wie helpt mij?", as: 1)
    try await patient.opensAgenda()
    try await patient.printsToThePrinter()
    try await patient.sees(PrintPhrase.done)
    let sheet = try SavedPDF(try #require(try server.received.first))
    #expect(sheet.pages == 1)
    for words in [
      SheetPhrase.clinicianOpening.words, "1 Wie helpt mij?", SheetPhrase.somethingElse.words,
      SheetPhrase.followUp.words,
    ] {
      #expect(sheet.words.localizedCaseInsensitiveContains(words), "\(words) in \(sheet.words)")
    }
    for word in ["onvolledig", "leeg", "niet ingevuld", "ontbreekt"] {
      #expect(!sheet.words.localizedCaseInsensitiveContains(word))
    }
    try await patient.chooses(button: PrintPhrase.goOn)
    try await patient.sees(ThemesPhrase.question)
    try await patient.chooses(button: ThemesPhrase.goOn)
    let before = try await patient.sees(button: OwnWordsPhrase.toAgenda)

    patient.mark = nil
    let counting = try await patient.sees(KioskPhrase.countdown)
    #expect(!counting.says(ActPhrase.agenda) && !counting.says(OwnWordsPhrase.toAgenda))
    try patient.terminal.press("x")
    try await patient.terminal.wait("the screen is not as it was, or the key was typed") {
      try patient.terminal.screen == before
    }
    #expect(try await kiosk.session() == session)
    // What comes then takes another minute; that a silent session ends is also looked at where its words are.
    guard Proof.isAsked else { return }
    try await patient.sees(KioskPhrase.countdown)
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
    try await patient.chooses(button: PrintPhrase.stop)
    try await patient.sees(KioskPhrase.doneQuestion)
    try await patient.chooses(KioskPhrase.doneYes)
    try await kiosk.waitForNextSession(after: session)
    #expect(try !patient.terminal.screen.localizedCaseInsensitiveContains("medicijn"))
    #expect(try patient.terminal.history == "")
    #expect(try server.kept == [])
  }
}
