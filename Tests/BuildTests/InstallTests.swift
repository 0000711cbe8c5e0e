import Foundation
import TestSupport
import Testing

/// Runs the real `make install` and `make uninstall`, in a folder that stands for a whole computer.
@Suite struct InstallTests {
  private let computer: TemporaryFolder
  private let settings = "etc/leidraad/kiosk.yaml"

  init() throws {
    computer = try TemporaryFolder()
    try put("organisatie: GGZ Voorbeeld\n", settings)
    try put("iets anders\n", "usr/local/lib/systemd/system/anders.service")
  }

  @Test func everythingIsInPlaceAndGoesAwayAgain() throws {
    let before = try files()
    try make("install")
    let content = FileManager.default.subpaths(atPath: Project.content.path)?.filter { $0.hasSuffix(".yaml") } ?? []
    #expect(content.count > 10)
    let installed =
      [
        "bin/leidraad", "bin/leidraad-blad", "lib/systemd/system/leidraad-kiosk.service",
        "lib/sysusers.d/leidraad-kiosk.conf", "share/leidraad/kiosk/cupsd.conf", "share/leidraad/kiosk/kiosk.yaml",
        "share/man/man1/leidraad.1",
      ] + content.map { "share/leidraad/Content/\($0)" }
    #expect(try files().subtracting(before) == Set(installed.map { "usr/local/\($0)" }))
    try make("uninstall")
    #expect(try files() == before)
  }

  @Test func itIsWhereThePagesSay() throws {
    try make("install")
    let page = try String(contentsOf: Project.folder.appending(path: "docs/kiosk.md"), encoding: .utf8)
    let paths = Set(page.matches(of: /\/(usr\/local\/[\w.\/-]+)/).map { String($0.1) })
    #expect(paths.count >= 5)
    for path in paths { #expect(FileManager.default.fileExists(atPath: file(path).path), "\(path)") }
  }

  @Test func whatAnAdministratorSetIsKept() throws {
    let unit = "etc/systemd/system/leidraad-kiosk.service.d/override.conf"
    try put("[Service]\n", unit)
    for goal in ["install", "install", "uninstall"] { try make(goal) }
    #expect(try text(settings) == "organisatie: GGZ Voorbeeld\n")
    #expect(try text(unit) == "[Service]\n")
  }

  @Test func whatIsGoneFromTheContentGoesAtTheNextInstallation() throws {
    try make("install")
    let gone = "usr/local/share/leidraad/Content/begeleider/oud.yaml"
    try put("oud: ja\n", gone)
    try make("install")
    #expect(try !files().contains(gone))
  }

  /// Whoever installs may keep new files to themselves, but the kiosk has to read these.
  @Test func everybodyCanReadIt() throws {
    try make("install")
    for path in try files() where path.hasPrefix("usr/local/") && !path.hasSuffix("anders.service") {
      let mode = try FileManager.default.attributesOfItem(atPath: file(path).path)[.posixPermissions] as? Int
      #expect(mode == (path.contains("/bin/") ? 0o755 : 0o644), "\(path)")
    }
  }

  /// Where the program will be, not where it is put meanwhile.
  @Test(arguments: ["/usr/local", "/usr", "/", "/opt/leidraad"])
  func theUnitStartsTheProgramOfItsPrefix(_ prefix: String) throws {
    try make("install", prefix: prefix)
    let top = prefix == "/" ? "" : prefix
    let unit = try text("\(top)/lib/systemd/system/leidraad-kiosk.service")
    #expect(unit.contains("\nExecStart=\(top)/bin/leidraad kiosk\n"))
    #expect(unit.contains("\nExecPaths=\(top)/bin/leidraad \(top)/bin/leidraad-blad "))
    #expect(unit.contains("/usr/local") == (prefix == "/usr/local"))
  }

  private func make(_ goal: String, prefix: String = "/usr/local") throws {
    let folder = computer.url.path
    let command = try Command.run(
      ["sh", "-c", "umask 077; exec \"$@\"", "sh"] + Project.make + [goal, "DESTDIR=\(folder)", "PREFIX=\(prefix)"])
    #expect(command.status == 0, "\(command.errors)")
  }

  private func file(_ path: String) -> URL { computer.url.appending(path: path) }

  private func text(_ path: String) throws -> String { try String(contentsOf: file(path), encoding: .utf8) }

  private func put(_ text: String, _ path: String) throws {
    try FileManager.default.createDirectory(
      at: file(path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file(path))
  }

  private func files() throws -> Set<String> {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: computer.url.path)
    return Set(paths.filter { (try? file($0).resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true })
  }
}
