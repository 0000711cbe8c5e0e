import Foundation
import TestSupport
import Testing

/// What is installed for a kiosk, in the eyes of the programs that will read it.
@Suite struct KioskFilesTests {
  private let copy: InstalledCopy
  private var unit: String { copy.prefix.path + "/lib/systemd/system/leidraad-kiosk.service" }

  init() throws {
    copy = try InstalledCopy()
  }

  @Test func systemdUnderstandsTheUnit() throws {
    let command = try Command.run(["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", unit])
    #expect(command.status == 0, "\(command.errors)")
  }

  @Test func theUnitIsNoMoreExposedThanThePageSays() throws {
    let page = try String(contentsOf: Project.folder.appending(path: "docs/kiosk.md"), encoding: .utf8)
    let told = try #require(page.firstMatch(of: /exposure level[^.\d]*(\d)\.(\d)/), "the page does not say how exposed")
    let command = try Command.run(
      ["systemd-analyze", "security", "--offline=true", "--no-pager", "--threshold=\(told.1)\(told.2)", unit])
    #expect(command.status == 0)
    #expect(command.text.contains("exposure level for leidraad-kiosk.service: \(told.1).\(told.2) "))
  }

  @Test func theUserHasNoShellAndNoPassword() throws {
    let etc = copy.prefix.appending(path: "computer/etc")
    try FileManager.default.createDirectory(at: etc, withIntermediateDirectories: true)
    let command = try Command.run(
      [
        "systemd-sysusers", "--root=\(copy.prefix.path)/computer",
        copy.prefix.path + "/lib/sysusers.d/leidraad-kiosk.conf",
      ])
    #expect(command.status == 0, "\(command.errors)")
    let users = try String(contentsOf: etc.appending(path: "passwd"), encoding: .utf8)
    #expect(users.wholeMatch(of: /leidraad-kiosk:x:\d+:\d+:[^:]*:\/:\/usr\/sbin\/nologin\n/) != nil, "\(users)")
    let passwords = try String(contentsOf: etc.appending(path: "shadow"), encoding: .utf8)
    #expect(passwords.hasPrefix("leidraad-kiosk:!*:"))
    #expect(try String(contentsOfFile: unit, encoding: .utf8).contains("\nUser=leidraad-kiosk\n"))
  }

  /// Of a faulty line it says where that is, and still that all is well.
  @Test func cupsUnderstandsItsSettings() throws {
    let folder = copy.prefix.appending(path: "cups")
    let top = folder.path
    try FileManager.default.createDirectory(
      at: folder.appending(path: "tmp"), withIntermediateDirectories: true)
    let files = ["ServerRoot", "StateDir", "CacheDir", "RequestRoot"].map { "\($0) \(top)\n" }.joined()
    try Data("\(files)TempDir \(top)/tmp\nErrorLog stderr\n".utf8).write(to: folder.appending(path: "cups-files.conf"))
    let command = try Command.run(
      [
        "/usr/sbin/cupsd", "-t", "-c", copy.prefix.path + "/share/leidraad/kiosk/cupsd.conf", "-s",
        top + "/cups-files.conf",
      ])
    #expect(command.status == 0)
    #expect(!command.errors.contains("cupsd.conf"), "\(command.errors)")
    #expect(command.text.contains("cupsd.conf\" is OK."))
  }
}
