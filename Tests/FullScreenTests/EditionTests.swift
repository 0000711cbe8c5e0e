import Canvas
import Editing
import Guide
import GuideReader
import Preparation
import TestSupport
import Testing
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

/// An edition with a choice question of its own, a card and a tip at a theme, and a clinic's names over it.
@Suite("Another edition on the screen")
struct EditionTests {
  private let content: Content
  private var display: Display

  init() throws {
    let fixtures = Project.folder.appending(path: "Tests/Fixtures")
    content = try readContent(
      at: fixtures.appending(path: "laag").path, over: fixtures.appending(path: "editie").path)
    display = Display(content.guide, .names, size: Size(columns: 80, rows: 40), at: .themes)
    display.complete { [content] in
      $0.complete(guide: content.guide, tips: content.tips, phrases: .names, today: Fixture.day)
    }
  }

  private var words: String { display.picture.text }

  private mutating func chooses(_ label: String, at location: SourceLocation = #_sourceLocation) {
    let choice = display.scene.choices.first { $0.label.words.hasPrefix(label) }
    guard let choice else {
      Issue.record("\(label) is not on:\n\(words)", sourceLocation: location)
      return
    }
    _ = display.update(.heard(.meant(choice.intent)))
  }

  @Test("its own themes and names are in the list")
  func themes() {
    #expect(words.contains("Mijn dagen") && words.contains("Thuis") && !words.contains("Mijn werk"))
  }

  @Test("a choice is answered, taken back, put on the sheet, and never the situation")
  mutating func choice() {
    chooses("Mijn dagen")
    chooses("Wanneer werkt u het liefst?")
    #expect(words.contains("( ) In de ochtend.") && words.contains("( ) Na de lunch."))
    chooses("Na de lunch.")
    #expect(words.contains("( ) In de ochtend.") && words.contains("(x) Na de lunch."))
    #expect(display.conversation.preparation.answers["werk.dagdeel"]?.choice == ["middag"])
    #expect(display.conversation.preparation.situation == nil)
    #expect(display.conversation.agenda.sheet.text.contains { $0.contains("Na de lunch.") })
    chooses("In de ochtend.")
    chooses("In de ochtend.")
    #expect(display.conversation.preparation.answers["werk.dagdeel"] == nil)
    _ = display.update(.pressed(.escape))
    #expect(display.screen == .theme("werk") && display.conversation.preparation.topics.isEmpty)
  }

  @Test("what another edition offered stays when something else is chosen")
  mutating func unknownOption() {
    display.conversation.session.preparation.answers["werk.dagdeel"] = Answer(choice: ["nacht"])
    display.path = [.begin, .themes, .theme("werk"), .question("werk", "werk.dagdeel")]
    chooses("In de ochtend.")
    #expect(display.conversation.preparation.answers["werk.dagdeel"]?.choice == ["nacht", "ochtend"])
  }

  @Test("a card is at its theme, says where it comes from, and goes back there")
  mutating func card() {
    chooses("Mijn dagen")
    chooses("[kaarten.bij-dit-thema")
    #expect(words.contains("Over rust") && !words.contains("Over de kliniek"))
    chooses("Rust in de kliniek")
    #expect(words.contains("Er is een stilteruimte."))
    #expect(display.scene.elements.last == .source(Text("[kaarten.bron De kliniek, 2026]")))
    _ = display.update(.pressed(.escape))
    _ = display.update(.pressed(.escape))
    #expect(display.screen == .theme("werk"))
  }

  @Test("a tip about a theme is shown at that theme only")
  mutating func tips() {
    display.conversation.session.together = Together()
    chooses("Thuis")
    _ = display.update(.pressed(.function(8)))
    #expect(words.contains("Vraag wie er thuis is.") && words.contains("Vraag door.") && !words.contains("pauzes"))
  }
}
