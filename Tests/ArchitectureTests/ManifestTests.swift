import Foundation
import TestSupport
import Testing

@Suite struct ManifestTests {
  /// On a warm build SwiftPM lets an undeclared import of a sibling through, and a declared one that is not used always.
  @Test func whatIsDeclaredIsImportedAndNothingElse() throws {
    let manifest = try Manifest.read()
    let names = Set(manifest.targets.map(\.name))
    let programs = Set(manifest.targets.filter { $0.type == .executable }.map(\.name))
    for target in manifest.targets where target.type != .system {
      let imported = try SourceFile.all(in: target.folder).reduce(into: Set()) { $0.formUnion($1.imports) }
        .intersection(names)
      // A test that starts a program depends on it and need not import it.
      let started = target.type == .test ? programs : []
      let undeclared = imported.subtracting(target.dependencyNames).sorted()
      let unused = target.dependencyNames.subtracting(imported).subtracting(started).sorted()
      #expect(undeclared.isEmpty, "\(target.name) imports \(undeclared) and does not say so in Package.swift")
      #expect(unused.isEmpty, "\(target.name) does not use \(unused); take it out of Package.swift")
    }
  }

  @Test func everyFolderOfSourcesIsInTheManifest() throws {
    let declared = Set(try Manifest.read().targets.map(\.folder.path))
    for parent in ["Sources", "Tests"] {
      let folder = Project.folder.appending(path: parent)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        let files = try SourceFile.all(in: folder.appending(path: name))
        guard !files.isEmpty else { continue }
        #expect(declared.contains(folder.appending(path: name).path), "\(parent)/\(name) is not in Package.swift")
      }
    }
  }
}
