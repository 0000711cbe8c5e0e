import Foundation
import TestSupport
import Testing

// Commands, exit statuses and keys in the documentation are those of the program.

@Suite struct CommandTests {
  @Test func theReadmeHasTheCommandsOfTheHelp() throws {
    let help = try Document("Sources/leidraad/Usage.swift").text
    let readme = try Document("README.md").blocks("sh").joined(separator: "\n")
    let commands = help.matches(of: /(?m)^  (leidraad( .*)?)$/).map { String($0.1) }
      .filter { !$0.contains(" - ") }.flatMap { $0.components(separatedBy: " | --versie") }.filter { !$0.isEmpty }
    #expect(commands.count == 8)
    for command in commands {
      #expect(readme.contains(command + "\n") || readme.contains(command + " "), "the README lacks: \(command)")
    }
  }

  @Test func theTargetsOfMakeExist() throws {
    let makefile = try Document("Makefile").text
    for page in try Document.pages() {
      let code = (page.codeSpans + page.blocks("sh")).joined(separator: "\n")
      for target in code.matches(of: /make ([a-z]+)/).map({ String($0.1) }) {
        #expect(makefile.contains("\n\(target):"), "\(page) names make \(target)")
      }
    }
  }

  @Test func everyPageHasTheExitStatusesOfTheProgram() throws {
    let code = try Document("Sources/leidraad/ExitStatus.swift").text
    let statuses = code.matches(of: /case \w+ = (\d+)/).map { String($0.1) }
    #expect(statuses.count > 8)
    #expect(try Document("README.md").table(headed: ["status", "meaning"]).map { $0[0] } == statuses)
    #expect(try Document("docs/beheer.md").table(headed: ["getal", "wat het betekent"]).map { $0[0] } == statuses)
    let manual = try Document("docs/leidraad.1").text
    #expect(manual.matches(of: /(?m)^\.B (\d+)$/).map { String($0.1) } == statuses)
    let help = try #require(try Document("Sources/leidraad/Usage.swift").text.components(separatedBy: "Einde:").last)
    let told = help.components(separatedBy: "\"\"\"")[0]
    #expect(told.matches(of: /\b\d+\b/).map { String($0.0) } == statuses)
  }

  /// What the manual says that a message looks like is what the program says.
  @Test func messagesAreThoseOfTheProgram() throws {
    let code = try sourceText()
    let rows = try ["docs/beheer.md", "docs/kiosk.md"].flatMap {
      try Document($0).table(headed: ["melding", "wat u doet"])
    }
    let messages = rows.map { $0[0] }.filter { $0.hasPrefix("`") }.map(\.unquoted)
    #expect(messages.count >= 8)
    for message in messages { #expect(code.contains(message), "the program does not say: \(message)") }
  }

  @Test func theManPageHasEveryOption() throws {
    let manual = try Document("docs/leidraad.1").text.replacing("\\-", with: "-")
    let help = try Document("Sources/leidraad/Usage.swift").text
    let options = Set(help.matches(of: /--[a-z]+/).map { String($0.0) })
    #expect(options.count >= 8)
    for option in options { #expect(manual.contains(option), "the man page lacks \(option)") }
  }
}
