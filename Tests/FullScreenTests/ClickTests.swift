import Canvas
import Editing
import Guide
import TestSupport
import Testing
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

@Suite("A click")
struct ClickTests {
  @Test(
    "does what Enter does on what stands there, however far the screen has moved",
    arguments: [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24)])
  func isOnWhatStandsThere(size: Size) {
    for place in Screen.all(in: Fixture.guide) {
      let start = Display(Fixture.guide, .names, size: size, at: place)
      let stops = start.layout.stops
      for current in [stops.first, stops.dropFirst(stops.count / 2).first, stops.last].compactMap(\.self) {
        var display = start
        display.go(to: current, in: display.shown)
        _ = display.draw()
        for stop in stops { expect(stop, in: display) }
      }
    }
  }

  private func expect(_ stop: Layout.Stop, in display: Display) {
    let (shown, current) = (display.shown, display.stop)
    guard let current, case .choice = stop.target else { return }
    let row = shown.frame.body.lowerBound + stop.rows.lowerBound - shown.layout.top(showing: current)
    guard shown.frame.body.dropLast(shown.layout.overflows ? 1 : 0).contains(row) else { return }
    // Behind the mark, where choosing and opening are the same.
    let place = Point(column: shown.frame.left + stop.columns.lowerBound + 6, row: row)
    var (clicked, chosen) = (display, display)
    chosen.go(to: stop, in: shown)
    #expect(clicked.update(.pressed(.click(place))) == chosen.update(.pressed(.enter)), "\(stop.id)")
    let isSame = clicked.conversation.holdsTheSame(as: chosen.conversation)
    #expect(isSame, "\(stop.id) on \(display.screen)")
  }
}
