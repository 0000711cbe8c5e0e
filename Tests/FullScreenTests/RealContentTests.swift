import Agenda
import Canvas
import Guide
import GuideReader
import KioskSettings
import StrictYAML
import TestSupport
import Testing
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

/// The fixture's words are short; here the screens hold what patients read.
@Suite("The real words on the screen")
struct RealContentTests {
  @Test("every name has its words, and all words have a name")
  func wordsAndNames() throws {
    let phrases = try readContent(at: Project.content.path, phrases: Display.phrases).phrases
    for phrase in Display.phrases.flatMap({ $0.all }) {
      let words = phrases[phrase]
      #expect(words != phrase.rawValue)
    }
    let all = Display.phrases + [Unwritten.self]
    do {
      _ = try readContent(at: Project.content.path, phrases: all)
      Issue.record("a name without words was not missed")
    } catch {
      #expect(
        error.all.map(\.message) == ["‘ongeschreven’ ontbreekt bij de schermteksten; verwacht: een groep teksten"])
    }
    #expect(throws: Problems.self) {
      try readContent(at: Project.content.path, phrases: all.filter { $0 != SheetPhrase.self && $0 != Unwritten.self })
    }
  }

  private enum Unwritten: String, Phrase {
    case title = "ongeschreven.titel"
  }

  @Test("every screen opens at its top, where it says what it is about", arguments: [(40, 12), (60, 16), (80, 24)])
  func opensAtTheTop(columns: Int, rows: Int) throws {
    let content = try readContent(at: Project.content.path)
    for place in Screen.all(in: content.guide) {
      let display = Display(
        content.guide, content.phrases, size: Size(columns: columns, rows: rows), at: place)
      let top = display.layout.rows.first?.first { !$0.text.allSatisfy(\.isWhitespace) }?.text ?? ""
      #expect(display.picture.text.contains(top), "\(place): \(top)\n\(display.picture.text)")
    }
  }

  @Test("how to get help and how to get back is on every screen", arguments: [(40, 12), (60, 16), (80, 24)])
  func helpAndBackAreShown(columns: Int, rows: Int) throws {
    let content = try readContent(at: Project.content.path)
    for place in Screen.all(in: content.guide) {
      // The screen of a code for a telephone has no room for hints, and says itself how to get back.
      if case .link = place { continue }
      var display = Display(content.guide, content.phrases, size: Size(columns: columns, rows: rows))
      display.path = place == .begin ? [.begin] : [.begin, place]
      let screen = display.picture.text
      if place != .help { #expect(screen.contains(content.phrases[ActPhrase.help]), "\(place)\n\(screen)") }
      if place != .begin {
        #expect(
          screen.contains("\(content.phrases[KeyPhrase.escape]) \(content.phrases[ActPhrase.back])"),
          "\(place)\n\(screen)")
      }
    }
  }

  @Test("the first screen has its words before the rest has been read", arguments: [(40, 12), (80, 24), (120, 40)])
  func firstWordsAreEnough(columns: Int, rows: Int) throws {
    let first = try readFirstPhrases(at: Project.content.path)
    let all = try readContent(at: Project.content.path).phrases
    for kiosk in [nil, KioskSettings()] {
      let screens = [first, all].map { phrases in
        var display = Display(Fixture.guide, phrases, size: Size(columns: columns, rows: rows), kiosk: kiosk)
        // Every line of it, also below.
        let top = display.picture.text
        _ = display.update(.pressed(.end))
        return top + display.picture.text
      }
      #expect(screens[0] == screens[1])
    }
  }

  @Test("a text to read moves with every arrow, and the cursor with it")
  func readingMoves() throws {
    let content = try readContent(at: Project.content.path)
    var display = Display(
      content.guide, content.phrases, size: Size(columns: 80, rows: 24), at: .introduction)
    _ = display.update(.pressed(.down))
    let layout = display.layout
    let stop = try #require(display.stop)
    #expect(stop.rows.lowerBound > 0 && layout.top(showing: stop) == stop.rows.lowerBound)
    #expect(display.picture.cursor?.row == 2)
  }
}
