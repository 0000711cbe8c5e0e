import Canvas
import Guide
import GuideReader
import TestSupport
import Testing
import Wording

@testable import Conversation

/// The fixture's words are short; here the screens hold what patients read.
@Suite("The real words on the screen")
struct RealContentTests {
  @Test("every screen opens at its top, where it says what it is about", arguments: [(40, 12), (60, 16), (80, 24)])
  func opensAtTheTop(columns: Int, rows: Int) throws {
    let guide = try readGuide(at: Project.content.path)
    let phrases = try readPhrasebook(at: Project.content.path)
    for place in Place.all(in: guide) {
      var state = State(
        guide: guide, phrases: phrases, today: Fixture.day,
        size: Size(columns: columns, rows: rows), saveFolder: "/thuis")
      state.places = [.begin, place]
      let top = state.layout(state.scene).rows.first?.first { !$0.text.allSatisfy(\.isWhitespace) }?.text ?? ""
      #expect(state.draw().text.contains(top), "\(place): \(top)\n\(state.draw().text)")
    }
  }

  @Test("how to get help and how to get back is on every screen", arguments: [(40, 12), (60, 16), (80, 24)])
  func helpAndBackAreShown(columns: Int, rows: Int) throws {
    let guide = try readGuide(at: Project.content.path)
    let phrases = try readPhrasebook(at: Project.content.path)
    for place in Place.all(in: guide) {
      // The screen of a code for a telephone has no room for hints, and says itself how to get back.
      if case .link = place { continue }
      var state = State(
        guide: guide, phrases: phrases, today: Fixture.day, size: Size(columns: columns, rows: rows), saveFolder: "/")
      state.places = place == .begin ? [.begin] : [.begin, place]
      let screen = state.draw().text
      if place != .help { #expect(screen.contains(phrases[.hintHelp]), "\(place)\n\(screen)") }
      if place != .begin {
        #expect(screen.contains("\(phrases[.keyEscape]) \(phrases[.hintBack])"), "\(place)\n\(screen)")
      }
    }
  }
}
