import Foundation
import TestSupport
import Testing

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
    let pdf = try SavedPDF(try await patient.saves("[ Bewaren als PDF ]"))
    let text = try String(contentsOf: try await patient.saves("[ Bewaren als tekst ]"), encoding: .utf8)
    #expect(pdf.pages == 1)
    #expect(pdf.isA4)
    for sheet in [pdf.words, text.inOneLine] {
      for words in [
        "ik heb een baan, maar ik kan nu niet werken", "Krijgt u begeleiding van een bedrijfsarts of een jobcoach?",
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
    try await patient.sees("alleen voor mij")
    try await patient.returnsToTheme()
    try await patient.sees("(alleen voor mij)")
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
    try await patient.sees("Kies een vraag")
    try await patient.returnsToThemes()

    try await patient.opensAgenda()
    let file = try await patient.saves("[ Bewaren als PDF ]")
    let pdf = try SavedPDF(file)
    let text = try String(contentsOf: try await patient.saves("[ Bewaren als tekst ]"), encoding: .utf8)
    try await patient.printsToThePrinter()
    try await patient.sees("Uw blad is afgedrukt.")
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
    try await patient.sees("Bel 113 of 0800-0113")
    try await patient.begins(Self.cannotWork)
    try await patient.sees("Bel 113 of 0800-0113")
    try await patient.picks("Wie helpt mij?", as: 1)
    try await patient.chooses("[ Verder naar uw blad ]")
    try await patient.sees("Is er nog iets anders")
    try await patient.chooses("[ Naar uw blad ]")
    try await patient.sees("Bel 113 of 0800-0113")
    let pdf = try SavedPDF(try await patient.saves("[ Bewaren als PDF ]"))
    let text = try String(contentsOf: try await patient.saves("[ Bewaren als tekst ]"), encoding: .utf8)
    #expect(pdf.pages == 1)
    for sheet in [pdf.words, text.inOneLine] {
      for words in [
        "Om mee te beginnen:", "Dit wil ik bespreken:", "Mijn situatie: ik heb een baan",
        "Wie zijn er op dit moment betrokken bij uw (dreigende) werkproblemen?", "Is er nog iets anders?",
        "Afspraken", "Volgende afspraak:", "Niet voor mijn werkgever.", "Akwa GGZ, 2017",
      ] {
        #expect(sheet.localizedCaseInsensitiveContains(words), "\(words)")
      }
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
    try await patient.chooses("[ Klaar: stoppen en alles wissen ]")
    try await patient.sees("Wilt u stoppen?")
    try await patient.chooses("Ja, stoppen en wissen")
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
    try await sees("Wat is uw situatie?")
    try presses(.enter)
    try await sees("(x) Ik ben op dit moment aan het werk.")
    try presses(.enter, .enter)
    try await sees("Waar wilt u het over hebben?")
    try presses(.down, .space)
    try await sees("[1] Arbeid als medicijn")
    try presses(.agenda)
    try await sees("Uw blad, zoals het wordt afgedrukt")
    #expect(keysPressed <= 12)

    try presses(.hide)
    let hidden = try await sees("Het scherm is verborgen.")
    #expect(!hidden.localizedCaseInsensitiveContains("medicijn"))
    try presses(.enter)
    try await sees("Uw blad, zoals het wordt afgedrukt")

    try await printsToThePrinter()
    try await sees("Het papier is op.")
    try await chooses("[ Stoppen met afdrukken ]")
    try await sees("Het afdrukken is gestopt.")
    #expect(try printer.kept == [])
    try await chooses("Opnieuw proberen")
    try await sees("Het papier is op.")
    try printer.addPaper()
    try await sees("Uw blad is afgedrukt.")
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
