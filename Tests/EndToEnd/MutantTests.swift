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

  @Test(arguments: ["--tekst", "--pdf"]) func documents(form: String) throws {
    let file = URL(fileURLWithPath: try folder.add("p.json", Mutant.document))
    try expectAnEnd(
      of: ["agenda", "p.json", form], after: file, seed: form == "--pdf" ? 1 : 2, statuses: [0, 3, 65])
  }

  @Test func settings() throws {
    let file = URL(fileURLWithPath: try folder.add("kiosk.yaml", Mutant.settings()))
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
