import TestSupport
import Testing

/// The page from a bare computer to a kiosk knows what the rest of the project has.
@Suite struct KioskPageTests {
  @Test func itHasEverySettingOfTheExample() throws {
    let example = try Document("docs/kiosk/kiosk.yaml").text
    let settings = example.matches(of: /(?m)^(?:# )?([a-z-]+):(?: |$)/).map { String($0.1) }
    #expect(settings.contains("personeelscode") && settings.contains("bewaren-in"))
    let rows = try Document("docs/kiosk.md").table(headed: ["instelling", "wat ze doet"])
    #expect(Set(rows.map { $0[0].unquoted }) == Set(settings))
  }

  @Test func itInstallsWhatTheProgramNeeds() throws {
    let manual = try Document("docs/beheer.md").text
    let needed = try #require(manual.firstMatch(of: /Wel deze Debian-pakketten:\n([^.]*(?:\.\d[^.]*)*)\./)).1
    let packages = needed.matches(of: /`([^`]+)`/).map { String($0.1) }
    #expect(packages.count > 8)
    let commands = try Document("docs/kiosk.md").blocks("sh").joined(separator: "\n").split { " \n".contains($0) }
    for package in packages { #expect(commands.contains(Substring(package)), "the page does not install \(package)") }
  }
}
