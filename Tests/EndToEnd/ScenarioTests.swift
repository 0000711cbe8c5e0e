import Agenda
import Conversation
import Foundation
import TestSupport
import Testing
import Wording

/// The acceptance scenarios, walked by a person at a keyboard.
@Suite(.timeLimit(.minutes(60))) struct ScenarioTests {
  private static let atWork = "Ik ben op dit moment aan het werk."
  private static let cannotWork = "Ik heb wel een baan, maar ik kan op dit moment niet werken."

  /// S1. Off sick for four months, twenty minutes with the psychiatrist.
  @Test func offSickForFourMonths() async throws {
    let patient = try await Patient.starts()
    try await patient.begins(Self.cannotWork)
    try await patient.picks("Wie helpt mij?", as: 1)
    try await patient.picks("Wat heb ik nodig?", as: 2)
    try await patient.picks("Mijn verhaal", as: 3)
    try await patient.opensTheme("Wie helpt mij?")
    try await patient.answers(
      "Krijgt u begeleiding van een bedrijfsarts of een jobcoach?", "Bedrijfsarts belt elke zes weken, meer niet")
    try await patient.returnsToThemes()
    try await patient.opensTheme("Mijn verhaal")
    #expect(try !patient.terminal.screen.contains("Wat voor werk doet u?"), "that is for who works")
    try await patient.answers(
      "Wat hebt u nodig om weer te kunnen werken?", "Rustig opbouwen, eerst twee ochtenden")
    try await patient.returnsToThemes()
    try await patient.opensTheme("Wat doe ik?")
    try await patient.goes(to: "Houdt u op dit moment contact met uw werk? Zo ja, hoe?")
    try await patient.returnsToThemes()
    try await patient.opensTheme("Wat heb ik nodig?")
    #expect(try !patient.terminal.screen.contains("collega"), "that is for who works")
    try await patient.returnsToThemes()

    try await patient.opensAgenda()
    let pdf = try SavedPDF(try await patient.saves(button: AgendaPhrase.savePDF))
    let text = try String(contentsOf: try await patient.saves(button: AgendaPhrase.saveText), encoding: .utf8)
    #expect(pdf.pages == 1)
    #expect(pdf.isA4)
    for sheet in [pdf.words, text.inOneLine] {
      for words in [
        SheetPhrase.cannotWork.words, "Krijgt u begeleiding van een bedrijfsarts of een jobcoach?",
        "Bedrijfsarts belt elke zes weken, meer niet", "Wat hebt u nodig om weer te kunnen werken?",
        "Rustig opbouwen, eerst twee ochtenden",
      ] {
        #expect(sheet.contains(words))
      }
      #expect(sheet.hasTitlesInOrder("Wie helpt mij?", "Wat heb ik nodig?", "Mijn verhaal"))
      for words in ["collega", "Wat voor werk doet u?", "relatie met uw werkgever"] {
        #expect(!sheet.contains(words), "a question for who works")
      }
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 66 })
    try await patient.stops()
  }

  /// S2. At work and afraid to tell the team.
  @Test func afraidToTellTheTeam() async throws {
    let printer = try PrintServer()
    let patient = try await Patient.starts(printingAt: printer)
    try await patient.begins(Self.atWork)
    try await patient.picks("Wat heb ik nodig?", as: 1)
    try await patient.picks("Mijn verhaal", as: 2)
    try await patient.opensTheme("Mijn verhaal")
    try await patient.opensQuestion("Kunt u open zijn over uw psychische klachten op uw werk?")
    try await patient.types("Niemand mag het weten")
    try patient.presses(.onSheet)
    try await patient.sees(QuestionPhrase.onSheetNo)
    try await patient.returnsToTheme()
    try await patient.sees(ThemePhrase.forMeOnly)
    try await patient.answers("Wat voor werk doet u?", "Ik sta in de winkel")
    try await patient.returnsToThemes()

    // What a helper may tell an employer, and only with consent, is explained one key away.
    try await patient.opensTheme("Wat doe ik?")
    try patient.presses(.explanation)
    #expect(
      try await patient.sees("Uw hulpverleners").inOneLine.contains(
        "Uw hulpverleners mogen alleen gegevens over u aan uw werkgever verstrekken als u daar uitdrukkelijk "
          + "toestemming voor geeft."))
    try patient.presses(.escape)
    try await patient.sees(ThemePhrase.how)
    try await patient.returnsToThemes()

    try await patient.opensAgenda()
    let file = try await patient.saves(button: AgendaPhrase.savePDF)
    let pdf = try SavedPDF(file)
    let text = try String(contentsOf: try await patient.saves(button: AgendaPhrase.saveText), encoding: .utf8)
    try await patient.printsToThePrinter()
    try await patient.sees(PrintPhrase.done)
    let printed = try SavedPDF(try #require(try printer.received.first))
    #expect(pdf.pages == 1)
    #expect(printed.pages == 1)
    for sheet in [pdf.words, text.inOneLine, printed.words] {
      #expect(sheet.contains("Ik sta in de winkel"))
      #expect(sheet.hasTitlesInOrder("Wat heb ik nodig?", "Mijn verhaal"))
      #expect(!sheet.contains("Niemand") && !sheet.contains("weten"))
    }
    #expect(try !printer.keepsAnywhere("Niemand mag het weten"))
    #expect(try !printer.keepsAnywhere("winkel"), "the spool knows nothing that was said")
    try await patient.stops()
    #expect(try !patient.terminal.screen.contains("winkel"))
    #expect(try !patient.terminal.history.contains("winkel"))
  }

  /// S7. Very low, answers almost nothing.
  @Test func answersAlmostNothing() async throws {
    let patient = try await Patient.starts()
    try await patient.sees(GeneralPhrase.acuteHelp)
    try await patient.begins(Self.cannotWork)
    try await patient.sees(GeneralPhrase.acuteHelp)
    try await patient.picks("Wie helpt mij?", as: 1)
    try await patient.chooses(button: ThemesPhrase.goOn)
    try await patient.sees(OwnWordsPhrase.somethingElseQuestion)
    try await patient.chooses(button: OwnWordsPhrase.toAgenda)
    try await patient.sees(GeneralPhrase.acuteHelp)
    let pdf = try SavedPDF(try await patient.saves(button: AgendaPhrase.savePDF))
    let text = try String(contentsOf: try await patient.saves(button: AgendaPhrase.saveText), encoding: .utf8)
    #expect(pdf.pages == 1)
    for sheet in [pdf.words, text.inOneLine] {
      for words in [
        SheetPhrase.patientOpening.words, SheetPhrase.clinicianOpening.words,
        SheetPhrase.situation.words(["situatie": SheetPhrase.cannotWork.words]),
        "Wie zijn er op dit moment betrokken bij uw (dreigende) werkproblemen?", SheetPhrase.somethingElse.words,
        SheetPhrase.agreementWhat.words, SheetPhrase.followUp.words, SheetPhrase.forWhom.words, "Akwa GGZ", "2017",
      ] {
        #expect(sheet.localizedCaseInsensitiveContains(words), "\(words)")
      }
      #expect(sheet.says(SheetPhrase.source.words(["uitgever": "Akwa GGZ", "jaar": "2017"])))
      for word in ["onvolledig", "leeg", "niet ingevuld", "ontbreekt"] {
        #expect(!sheet.localizedCaseInsensitiveContains(word))
      }
    }
    try await patient.stops()
  }

  /// S9. Four minutes left, and people are waiting: few keys, a printer without paper, and nothing left to be seen.
  @Test func calledInEarly() async throws {
    let printer = try PrintServer(.outOfPaper)
    let patient = try await Patient.starts(printingAt: printer)
    try await patient.hurriesToASheet(from: printer)
    try await patient.chooses(button: PrintPhrase.stop)
    try await patient.sees(StopPhrase.question)
    try await patient.chooses(StopPhrase.yes)
    #expect(try await patient.terminal.exitStatus() == .status(0))
    #expect(try patient.terminal.screen.inOneLine.isEmpty)
    #expect(try patient.terminal.history.isEmpty)
    #expect(try patient.filesAtHome == [])
  }
}

extension Patient {
  /// In few keys from the first screen to the print, which waits for paper and is tried twice.
  func hurriesToASheet(from printer: PrintServer) async throws {
    try presses(.enter)
    try await sees(SituationPhrase.question)
    try presses(.down, .enter)
    try await sees("(x) Ik ben op dit moment aan het werk.")
    try presses(.enter)
    try await sees(ThemesPhrase.question)
    try presses(.down, .space)
    try await sees("[1] \(try themeTitle(2))")
    try presses(.agenda)
    try await sees(AgendaPhrase.title)
    #expect(keysPressed <= 12)

    try presses(.hide)
    let hidden = try await sees(GeneralPhrase.hidden)
    #expect(!hidden.localizedCaseInsensitiveContains("medicijn"))
    try presses(.enter)
    try await sees(AgendaPhrase.title)

    try await printsToThePrinter()
    try await sees(PrintPhrase.troubleOutOfPaper)
    try await chooses(button: PrintPhrase.cancel)
    try await sees(PrintPhrase.cancelled)
    #expect(try printer.kept == [])
    try await chooses(PrintPhrase.retry)
    try await sees(PrintPhrase.troubleOutOfPaper)
    try printer.addPaper()
    try await sees(PrintPhrase.done)
  }
}

extension String {
  /// Whether these stand one after the other, in capitals or not.
  fileprivate func hasTitlesInOrder(_ titles: String...) -> Bool {
    var rest = lowercased()[...]
    for (number, title) in titles.enumerated() {
      guard let place = rest.range(of: "\(number + 1) \(title.lowercased())") else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }
}
