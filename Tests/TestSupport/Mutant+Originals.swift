import Foundation

/// What is made into mutants.
extension Mutant {
  /// A preparation with everything in it that there can be.
  public static let document = """
    {"version": 1, "situation": "atWork", "benefit": "WW sinds mei",
     "answers": {"mijn-verhaal.klachten": {"text": "Slecht slapen\\nen moe"}, "wat-doe-ik.tevreden": {"score": 4},
       "mijn-verhaal.beter": {"text": "Kanariegeel", "private": true}},
     "topics": [{"theme": "mijn-verhaal"}, {"theme": "wat-doe-ik"}, {"own": "Mijn rooster \u{1F600}"}],
     "parked": [{"own": "De kantine"}], "questions": ["Mag dat?", "Hoe lang?"], "somethingElse": "Een kaart",
     "agreements": [{"what": "Bellen", "who": "ik", "when": "5 mei"}], "followUp": "12 juni", "saysTogether": true}
    """

  /// The documented settings of a kiosk, with everything in them that there is to set.
  public static func settings() throws -> String {
    let example = try String(contentsOf: Project.folder.appending(path: "docs/kiosk/kiosk.yaml"), encoding: .utf8)
    return example.replacing(/(?m)^# ?(?=[a-z-]+:)/, with: "")
  }
}
