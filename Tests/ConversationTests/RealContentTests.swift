import Canvas
import Guide
import GuideReader
import KioskSettings
import TestSupport
import Testing
import Wording

@testable import Conversation

/// The fixture's words are short; here the screens hold what patients read.
@Suite("The real words on the screen")
struct RealContentTests {
  @Test("every screen opens at its top, where it says what it is about", arguments: [(40, 12), (60, 16), (80, 24)])
  func opensAtTheTop(columns: Int, rows: Int) throws {
    let content = try readContent(at: Project.content.path)
    for place in Place.all(in: content.guide) {
      var state = State(
        guide: content.guide, phrases: content.phrases, today: Fixture.day,
        size: Size(columns: columns, rows: rows), saveFolder: "/thuis")
      state.places = [.begin, place]
      let top = state.layout(state.scene).rows.first?.first { !$0.text.allSatisfy(\.isWhitespace) }?.text ?? ""
      #expect(state.draw().text.contains(top), "\(place): \(top)\n\(state.draw().text)")
    }
  }

  @Test("how to get help and how to get back is on every screen", arguments: [(40, 12), (60, 16), (80, 24)])
  func helpAndBackAreShown(columns: Int, rows: Int) throws {
    let content = try readContent(at: Project.content.path)
    for place in Place.all(in: content.guide) {
      // The screen of a code for a telephone has no room for hints, and says itself how to get back.
      if case .link = place { continue }
      var state = State(
        guide: content.guide, phrases: content.phrases, today: Fixture.day, size: Size(columns: columns, rows: rows),
        saveFolder: "/")
      state.places = place == .begin ? [.begin] : [.begin, place]
      let screen = state.draw().text
      if place != .help { #expect(screen.contains(content.phrases[.hintHelp]), "\(place)\n\(screen)") }
      if place != .begin {
        #expect(screen.contains("\(content.phrases[.keyEscape]) \(content.phrases[.hintBack])"), "\(place)\n\(screen)")
      }
    }
  }

  @Test("the first screen has its words before the rest has been read", arguments: [(40, 12), (80, 24), (120, 40)])
  func firstWordsAreEnough(columns: Int, rows: Int) throws {
    let first = try readFirstPhrases(at: Project.content.path)
    let all = try readContent(at: Project.content.path).phrases
    for kiosk in [nil, KioskSettings()] {
      let screens = [first, all].map { phrases in
        var state = State(
          guide: Fixture.guide, phrases: phrases, today: Fixture.day, size: Size(columns: columns, rows: rows),
          saveFolder: "/thuis", kiosk: kiosk)
        // Every line of it, also below.
        let top = state.draw().text
        _ = state.update(.pressed(.end))
        return top + state.draw().text
      }
      #expect(screens[0] == screens[1])
    }
  }

  @Test("a text to read moves with every arrow, and the cursor with it")
  func readingMoves() throws {
    let content = try readContent(at: Project.content.path)
    var state = State(
      guide: content.guide, phrases: content.phrases, today: Fixture.day, size: Size(columns: 80, rows: 24),
      saveFolder: "/")
    state.places = [.begin, .introduction]
    _ = state.update(.pressed(.down))
    let layout = state.layout(state.scene)
    let stop = try #require(state.current(in: layout, state.scene))
    #expect(stop.rows.lowerBound > 0 && layout.top(showing: stop) == stop.rows.lowerBound)
    #expect(state.draw().cursor?.row == 2)
  }
}
