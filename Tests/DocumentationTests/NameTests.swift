import Conversation
import Foundation
import GuideReader
import TestSupport
import Testing
import Wording

// What the documentation names is there, under that name.

@Suite struct NameTests {
  @Test func filesThatAreNamedExist() throws {
    var count = 0
    for page in try Document.pages() {
      for span in page.codeSpans where span.isPath {
        count += 1
        #expect(exists(span, near: page), "\(page) names \(span)")
      }
      for link in page.links {
        #expect(FileManager.default.fileExists(atPath: Project.folder.path + "/" + link), "\(page) links to \(link)")
      }
    }
    #expect(count > 40)
  }

  /// From the top, beside the page, or anywhere by its name alone.
  private func exists(_ path: String, near page: Document) -> Bool {
    if path.hasPrefix("/") || path.hasPrefix("../") { return true }
    if FileManager.default.fileExists(atPath: Project.folder.path + "/" + path) { return true }
    return !path.contains("/") && Self.fileNames.contains(path)
  }

  private static let fileNames: Set<String> = {
    var names: Set<String> = []
    for folder in ["Sources", "Content", "docs", "Tests"] {
      let paths = FileManager.default.subpaths(atPath: Project.folder.path + "/" + folder) ?? []
      names.formUnion(paths.map { String($0.split(separator: "/").last ?? "") })
    }
    // The names of what the programs or SwiftPM make.
    return names.union(["Package.resolved"])
  }()

  @Test func theMapHasEveryRoomOnce() throws {
    let rooms = try Document("README.md").table(headed: ["room", "what lives there"]).map { $0[0].unquoted }
    let folders = try FileManager.default.contentsOfDirectory(atPath: Project.folder.path + "/Sources")
    #expect(rooms.sorted() == folders.sorted())
  }

  @Test func theWordsAreTypesAndMembersOfTheCode() throws {
    let code = try sourceText()
    let rows = try Document("README.md").table(headed: ["Dutch", "in code", "meaning"])
    #expect(rows.count >= 10)
    for name in rows.flatMap({ $0[1].components(separatedBy: ", ") }).map(\.unquoted) {
      #expect(
        try code.contains(Regex("(struct|enum|class|protocol|var|let|case|func) \(name)\\b")),
        "there is no \(name) in Sources")
    }
    let decisions = try Document.pages().filter { $0.path.hasPrefix("docs/decisions/") }
    #expect(decisions.count == 7)
    for page in decisions {
      for name in page.codeSpans where name.wholeMatch(of: /[A-Z]\w+/) != nil {
        let isRoom = FileManager.default.fileExists(atPath: Project.folder.path + "/Sources/" + name)
        #expect(try isRoom || code.contains(Regex("(struct|enum|class) \(name)\\b")), "\(page) names \(name)")
      }
    }
  }

  @Test func eachPackageHasItsReason() throws {
    let named = try Document("README.md").table(headed: ["Debian package", "reason"]).map { $0[0].unquoted }
    let needed = try Document("Makefile").text.matches(of: /(?m)^build_packages \+= (\S+)/).map { String($0.1) }
    #expect(named.sorted() == needed.sorted())
  }

  /// What examples are taken from: content that tests read and check.
  private static let readByTests =
    ["Content/gespreksleidraad/3-wat-doe-ik.yaml"]
    + [
      "editie/themas/werk.yaml", "editie/themas/verhaal.yaml", "editie/kaarten/rust.yaml", "editie/tips/folder.yaml",
      "editie/situatie.yaml",
    ]
    .map { "Tests/Fixtures/" + $0 } + ["editie.yaml", "wijzigingen.yaml"].map { "Tests/Fixtures/laag/" + $0 }

  @Test func questionsAndKeysOfTheContentExist() throws {
    let content = try readContent(at: Project.content.path)
    let questions = content.guide.themes.flatMap(\.sections).flatMap(\.questions).map(\.id)
    let page = try Document("docs/inhoud.md")
    let ids = page.codeSpans.filter { $0.wholeMatch(of: /[a-z-]+\.[a-z-]+/) != nil && !$0.isPath }
    #expect(!ids.isEmpty)
    for id in ids { #expect(questions.contains(id), "\(page) names \(id)") }
    for example in page.blocks("yaml") {
      let files = try Self.readByTests.map { try Document($0).text }
      let lines = example.split(separator: "\n").map(String.init)
      #expect(
        files.contains { text in
          lines.filter { $0.contains("id:") }.allSatisfy { text.contains($0.trimmingCharacters(in: .whitespaces)) }
        }, "\(page) has an example that no file has: \(example)")
    }
    #expect(GeneralPhrase.acuteHelp.rawValue == "algemeen.acute-hulp")
  }

  @Test func variablesAreReadSomewhere() throws {
    let code = try sourceText()
    let names = try Document("docs/beheer.md").table(headed: ["variabele", "wat ze doet"]).flatMap {
      $0[0].components(separatedBy: ", ").map(\.unquoted)
    }
    let manual = try Document("docs/leidraad.1").text
    #expect(names.count > 6)
    // setlocale(3) looks at these by itself.
    for name in names where !["LC_ALL", "LC_CTYPE", "LANG"].contains(name) {
      #expect(code.contains(name), "nothing in Sources knows \(name)")
    }
    for name in names { #expect(manual.contains(name), "the man page does not have \(name)") }
  }
}

extension String {
  var unquoted: String { trimmingCharacters(in: CharacterSet(charactersIn: "`")) }

  /// Whether it reads as a file or a folder of the project.
  fileprivate var isPath: Bool {
    wholeMatch(of: /[\w.+\/-]+\/[\w.+-]*|[\w.+\/-]+\.(swift|yaml|md|json|png|1|resolved)|Makefile/) != nil
  }
}
