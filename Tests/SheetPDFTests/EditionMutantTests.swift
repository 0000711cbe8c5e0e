import Agenda
import Foundation
import FullScreen
import GuideReader
import StrictYAML
import TestSupport
import Testing

/// Whatever stands in the files of an edition, and of one that lies over it: the check ends, soon.
struct EditionMutantTests {
  private static let fixtures = Project.folder.appending(path: "Tests/Fixtures")
  private static let files = (FileManager.default.subpaths(atPath: fixtures.path) ?? []).filter {
    $0.hasSuffix(".yaml")
  }.sorted()
  /// Of each file.
  private static let rounds = 20

  /// The small editions of the tests, which are read quickly.
  private static func editions() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for file in files {
      let copy = folder.url.appending(path: file)
      try FileManager.default.createDirectory(at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(contentsOf: fixtures.appending(path: file)).write(to: copy)
    }
    return folder
  }

  @Test(arguments: 1...Proof.rounds(4, of: 400)) func theCheckEnds(seed: Int) throws {
    let folder = try Self.editions()
    try check(folder.url)
    var random = Seeded(seed)
    var good = 0
    for name in Self.files {
      let file = folder.url.appending(path: name)
      let whole = try Data(contentsOf: file)
      let slowest = try Mutant.slowest(of: Array(whole), at: file, rounds: Self.rounds, &random) { _ in
        do throws(Problems) {
          try check(folder.url)
          good += 1
        } catch {
          #expect(!error.all.isEmpty)
        }
      }
      #expect(slowest.time < .seconds(2), "seed \(seed), \(name): \(slowest.mutant?.bytes ?? [])")
      try whole.write(to: file)
    }
    #expect((1..<Self.rounds * Self.files.count).contains(good))
  }

  private func check(_ folder: URL) throws(Problems) {
    _ = try readContent(
      at: folder.appending(path: "laag").path, over: folder.appending(path: "editie").path, phrases: Display.phrases
    ) { SheetRooms($0, $1).misfits }
  }
}
