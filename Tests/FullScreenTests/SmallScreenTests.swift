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

@Suite("On any size of screen")
struct SmallScreenTests {
  static let widths = [40, 41, 48, 52, 56, 60, 64, 68, 72, 76, 78, 80, 100, 200]

  @Test("no text runs out of its column or over another, in the real guide too", arguments: widths)
  func textStaysInItsColumn(columns: Int) throws {
    let real = try readContent(at: Project.content.path)
    for content in [(Fixture.guide, Phrasebook.names), (real.guide, real.phrases)] {
      for place in Screen.all(in: content.0) {
        let size = Size(columns: columns, rows: 12)
        let display = Display(
          content.0, content.1, size: size,
          preparation: Preparation(situation: .noWork, topics: content.0.themes.prefix(3).map { .theme($0.id) }),
          at: place)
        for row in display.layout.rows {
          var end = 0
          for span in row.sorted(by: { $0.column < $1.column }) {
            #expect(span.column >= end, "\(place): \(row.map(\.text))")
            end = span.column + span.text.columns
          }
          #expect(end <= Frame(size).width, "\(place): \(row.map(\.text))")
        }
      }
    }
  }

  @Test("both ends of a scale are named", arguments: widths)
  func scaleEnds(columns: Int) {
    for question in ["doen.invloed", "doen.tevreden"] {
      let patient = Patient().comesToTheThemes().opens(Fixture.doing).asks(question).resizes(columns, 12)
      guard let scale = patient.state.guide.question(question)?.scale else { continue }
      #expect(patient.sees(scale.minLabel) && patient.sees(scale.maxLabel), "\(patient.screen)")
    }
  }

  @Test("a score of ten keeps its distance from the words beside it")
  func tenHasRoom() {
    let patient = Patient().comesToTheThemes().opens(Fixture.doing).asks("doen.tevreden").scores(10)
    #expect(patient.sees("[10] heel tevreden"))
  }

  @Test("the question can still be read while a long answer is typed")
  func questionStays() {
    let patient = Patient().comesToTheThemes().opens(Fixture.story).asks("verhaal.klachten").resizes(40, 12)
    patient.presses(.paste(String(repeating: "woord ", count: 100)))
    #expect(patient.sees("Welke klachten hebt u?"), "\(patient.screen)")
  }

  @Test("Enter on a text goes to the first thing to choose, so that Enter alone gets on")
  func enterOnText() {
    let patient = Patient().resizes(40, 12)
    for _ in 0..<20 where patient.state.screen == .begin { patient.presses(.enter) }
    #expect(patient.sees(SituationPhrase.question))
  }

  @Test("lines for the pen are one line on the screen too")
  func penLines() {
    let patient = Patient(Size(columns: 40, rows: 12)).presses(.function(6))
    let rows = patient.display.layout.rows.map { $0.map(\.text).joined() }
    let sheet = patient.state.agenda.sheet.text
    // What is left of a label's line may be shorter.
    func isForThePen(_ line: String) -> Bool { line.count >= 38 && line.allSatisfy { $0 == "_" || $0 == " " } }
    #expect(rows.filter(isForThePen).count == sheet.filter(isForThePen).count)
  }

  @Test("a message of several lines is shown whole, and not over the cursor")
  func messagesAreWhole() {
    let patient = Patient().presses(.function(6)).chooses(AgendaPhrase.saveText).presses(.enter).resizes(40, 12)
    let failure = SaveFailure.noGlyph(Array(repeating: "X", count: 30))
    let message = patient.state.sentence(failure).words
    #expect(patient.hears(.saveFailed(failure)).sees(message), "\(patient.screen)")
    let cursor = patient.buffer.cursor
    #expect(patient.presses(.end).buffer.cursor == cursor)
    #expect(!patient.sees(message))
  }

  @Test("what the cursor is on can be read under a message of several lines too")
  func messagesAndTheCursor() {
    for place in [Screen.save(.text), .themes, .somethingElse, .question(Fixture.doing, "doen.tevreden")] {
      var display = Display(Fixture.guide, .names, size: Size(columns: 40, rows: 12), at: place)
      for stop in display.layout.stops {
        display.go(to: stop, in: display.shown)
        var (before, after) = (display, display)
        _ = before.update(.heard(.saveFailed(.diskFull)))
        _ = after.update(.heard(.saveFailed(.noGlyph(Array(repeating: "X", count: 30)))))
        let (plain, picture) = (before.picture, after.picture)
        guard let cursor = picture.cursor, cursor == plain.cursor else {
          Issue.record("the cursor moved on \(place)")
          continue
        }
        #expect(picture[cursor.row] == plain[cursor.row], "\(picture.text)")
      }
    }
  }

  @Test("of a choice that is longer than the screen the beginning can be read")
  func longChoice() {
    var guide = Fixture.guide
    let long = String(repeating: "woord ", count: 50) + "einde"
    guide.themes[0].sections[0].questions[1].text = long
    guide.themes[0].sections[0].questions[2].text = long
    let size = Size(columns: 40, rows: 12)
    let display = Display(guide, .names, size: size, at: .theme(Fixture.story))
    for stop in display.layout.stops {
      var display = display
      display.go(to: stop, in: display.shown)
      let cursor = display.picture.cursor
      #expect(cursor.map { Frame(size).body.contains($0.row) } == true, "\(stop.id)")
    }
  }

  @Test("where the guide asks for the situation, the cursor is on what was chosen")
  func cursorOnTheChoice() {
    let patient = Patient().comesToTheThemes(.noWork).opens(Fixture.story).asks("verhaal.situatie")
    #expect(patient.chosen.hasPrefix("Ik heb geen werk."))
  }

  @Test("the text column is never wider than 76", arguments: [100, 120, 200])
  func widestColumn(columns: Int) {
    let patient = Patient(Size(columns: columns, rows: 40)).chooses(BeginPhrase.read)
    let frame = Frame(patient.display.size)
    #expect(frame.width <= 76)
    for line in patient.screen.split(separator: "\n") {
      let beside = line.dropFirst(frame.left + frame.width)
      #expect(frame.overview == nil ? beside.isEmpty : beside.prefix(6).allSatisfy { $0 == " " })
    }
  }
}
