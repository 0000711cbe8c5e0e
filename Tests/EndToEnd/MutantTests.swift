import Foundation
import TestSupport
import Testing

/// Whatever stands in a file: the program ends by itself, soon, and as it says that it may.
@Suite struct MutantTests {
  /// How many of each kind; many more with MUTANTS in the environment.
  private static let count =
    ProcessInfo.processInfo.environment["MUTANTS"].flatMap { Int($0) } ?? Proof.rounds(40, of: 400)
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// - Parameter file: where the mutant is put; the text in it before is what is changed.
  private func expectAnEnd(
    of arguments: [String], after file: URL, seed: Int, statuses: Set<Int32>,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let whole = [UInt8](try Data(contentsOf: file))
    var random = Seeded(seed)
    for _ in 0..<Self.count {
      let mutant = Mutant(of: whole, &random)
      try Data(mutant.bytes).write(to: file)
      let start = ContinuousClock.now
      let ended = try Command.run(["timeout", "10", Leidraad.path] + arguments, in: folder.url)
      let isAsTold = statuses.contains(ended.status) && ContinuousClock.now - start < .seconds(5)
      if !isAsTold {
        let kept = URL(fileURLWithPath: "/tmp/leidraad-mutant-\(seed)-\(UUID()).\(file.pathExtension)")
        try Data(mutant.bytes).write(to: kept)
        Issue.record(
          "status \(ended.status) in \(ContinuousClock.now - start) by \(kept.path): \(ended.errors.prefix(300))",
          sourceLocation: location)
      }
    }
  }

  /// With everything in it that there can be.
  private static let document = """
    {"version": 1, "situation": "atWork", "benefit": "WW sinds mei",
     "answers": {"mijn-verhaal.klachten": {"text": "Slecht slapen\\nen moe"}, "wat-doe-ik.tevreden": {"score": 4},
       "mijn-verhaal.beter": {"text": "Kanariegeel", "private": true}},
     "topics": [{"theme": "mijn-verhaal"}, {"theme": "wat-doe-ik"}, {"own": "Mijn rooster \u{1F600}"}],
     "parked": [{"own": "De kantine"}], "questions": ["Mag dat?", "Hoe lang?"], "somethingElse": "Een kaart",
     "agreements": [{"what": "Bellen", "who": "ik", "when": "5 mei"}], "followUp": "12 juni", "saysTogether": true}
    """

  @Test(arguments: ["--tekst", "--pdf"]) func documents(form: String) throws {
    let file = URL(fileURLWithPath: try folder.add("p.json", Self.document))
    try expectAnEnd(
      of: ["agenda", "p.json", form], after: file, seed: form == "--pdf" ? 1 : 2, statuses: [0, 3, 65])
  }

  @Test func settings() throws {
    let example = try String(
      contentsOf: Project.folder.appending(path: "docs/kiosk/kiosk.yaml"), encoding: .utf8)
    // With everything in it that there is to set.
    let all = example.replacing(/(?m)^# ?(?=[a-z-]+:)/, with: "")
    let file = URL(fileURLWithPath: try folder.add("kiosk.yaml", all))
    try expectAnEnd(
      of: ["kiosk", "--controleer", "--instellingen", "kiosk.yaml"], after: file, seed: 3, statuses: [0, 78])
  }

  @Test(arguments: ["editie.yaml", "schermteksten.yaml", "gespreksleidraad/3-wat-doe-ik.yaml"]) func content(
    name: String
  ) throws {
    try FileManager.default.copyItem(at: Project.content, to: folder.url.appending(path: "inhoud"))
    try expectAnEnd(
      of: ["inhoud", "--controleer", "inhoud"], after: folder.url.appending(path: "inhoud/\(name)"),
      seed: name.count, statuses: [0, 65, 66])
  }
}
