import Foundation
import Testing
import Wording

@testable import Conversation

extension Field {
  /// What a field is called in a search for what was typed in it; nil for one that a kiosk does not have. Whoever adds a
  /// field also adds it to what is typed everywhere.
  fileprivate var name: String? {
    switch self {
    case .answer: "antwoord"
    case .benefit: "uitkering"
    case .intake: "kort"
    case .ownTopic: "onderwerp"
    case .ownQuestion: "vraag"
    case .somethingElse: "anders"
    // Nobody chooses where a file goes.
    case .path: nil
    // No screen has one yet.
    case .note: nil
    }
  }
}

extension Kiosk {
  /// What is typed everywhere is called so: in every field, in that of a scale, and what is pasted or taken away again.
  static let fields: Set<String> = [
    "antwoord", "uitkering", "kort", "onderwerp", "vraag", "anders", "schaal", "weg",
  ]

  /// Types words into every field that there is, as two people do or one.
  func typesEverywhere(_ traces: Traces, together: Bool = true) async throws {
    func words(_ field: Field) throws -> String { traces.words(for: try #require(field.name)) }
    let patient = Patient.sits(at: self)
    if together {
      try await patient.chooses(BeginPhrase.together)
      try await patient.sees(TogetherPhrase.mark)
    }
    try await patient.chooses(button: BeginPhrase.start)
    try await patient.sees(SituationPhrase.question)
    try await patient.chooses("Ik ben op dit moment aan het werk.")
    try await patient.types(try words(.benefit))
    try await patient.chooses(button: IntakePhrase.rather)
    try await patient.chooses("Ja, ik heb een baan.")
    try await patient.chooses(button: IntakePhrase.skip)
    try await patient.chooses("Nee, ik werk nu minder.")
    try await patient.sees("Hoeveel uur werkt u nu?")
    try await patient.types(try words(.intake("", "", limit: 0)))
    try patient.presses(.enter)
    try await patient.chooses(button: IntakePhrase.skip)
    try await patient.chooses(button: IntakePhrase.skip)
    try await patient.sees(IntakePhrase.onSheet)
    try await patient.chooses(button: GeneralPhrase.goOn)
    try await patient.sees(ThemesPhrase.question)
    try await patient.chooses(ThemesPhrase.addOwn)
    try await patient.sees(OwnWordsPhrase.topicExample)
    try await patient.types(try words(.ownTopic))
    try patient.presses(.enter)
    try await patient.sees("[1] \(words(.ownTopic))")

    try await patient.opensTheme("Mijn verhaal")
    try await patient.answers("Welke klachten ervaart u op dit moment?", try words(.answer("")))
    try await patient.returnsToThemes()
    try await patient.opensTheme("Wat doe ik?")
    try await patient.opensQuestion("Bent u tevreden over wat u doet?")
    try await patient.scores(4)
    try terminal.paste(traces.words(for: "schaal"))
    try await patient.sees(traces.words(for: "schaal"))
    try await patient.returnsToTheme()
    try await patient.returnsToThemes()

    try await patient.chooses(button: ThemesPhrase.goOn)
    try await patient.sees(OwnWordsPhrase.somethingElseQuestion)
    try await patient.types(traces.words(for: "weg"))
    try patient.presses(.selectAll)
    try await patient.types(try words(.somethingElse))
    try await patient.seesNoMore(traces.words(for: "weg"))
    try patient.presses(.tab)
    try await patient.types(try words(.ownQuestion(0)))
  }
}
