import Foundation
import KioskSettingsReader
import StrictYAML
import TestSupport
import Testing

/// Whatever stands in the settings: they are read or refused, soon.
struct SettingsMutantTests {
  @Test(arguments: 1...Proof.rounds(4, of: 400)) func eachIsReadOrRefused(seed: Int) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "kiosk.yaml")
    var random = Seeded(seed)
    var read = 0
    let slowest = try Mutant.slowest(of: Array(Mutant.settings().utf8), at: file, rounds: 250, &random) { _ in
      do throws(Problems) {
        _ = try readKioskSettings(at: file.path)
        read += 1
      } catch {
        #expect(!error.all.isEmpty)
      }
    }
    #expect(slowest.time < .seconds(2), "seed \(seed): \(slowest.mutant?.bytes ?? [])")
    #expect((1..<250).contains(read))
  }
}
