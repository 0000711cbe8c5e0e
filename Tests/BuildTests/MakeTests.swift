import TestSupport
import Testing

@Suite struct MakeTests {
  @Test func makeAloneTellsWhatThereIs() throws {
    let command = try Command.run(Project.make)
    #expect(command.status == 0)
    for target in ["run", "test", "proof", "check", "install", "uninstall", "bench", "clean"] {
      #expect(command.text.contains("make \(target) "), "make \(target) is not explained")
    }
  }

  @Test func aProofRunsTheFilesThatAskForIt() throws {
    let command = try Command.run(Project.make + ["--dry-run", "proof"])
    let files = try #require(command.text.firstMatch(of: /LEIDRAAD_PROOF=1 .* --filter '\/\(([\w.|]+)\):'/)).1
    #expect(files.split(separator: "|").contains("ContentMutationTests.swift"))
    #expect(!files.contains("MakeTests.swift"))
  }

  @Test func aMachineWithoutSwiftIsToldSo() throws {
    let command = try Command.run(Project.make + ["swift", "SWIFT=swift-die-er-niet-is"])
    #expect(command.status != 0)
    #expect(command.errors.contains("Swift ontbreekt"))
  }
}
