import Editing
import Guide
import Preparation
import Testing
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

@Suite("Another size of window")
struct ResizeTests {
  static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 118, rows: 24),
    Size(columns: 200, rows: 60),
    Size(columns: 20, rows: 5),
  ]

  @Test("shows what a window shows that always had that size", arguments: sizes)
  func likeNew(size: Size) {
    let preparation = Preparation(topics: [.theme(Fixture.doing)], parked: [.own("De hond")])
    for place in [Screen.begin, .themes, .agenda, .help, .question(Fixture.doing, "doen.tevreden")] {
      func made(_ size: Size) -> Display {
        Display(Fixture.guide, .names, size: size, preparation: preparation, at: place)
      }
      for before in Self.sizes {
        var display = made(before)
        _ = display.draw()
        _ = display.update(.resized(size))
        #expect(display.picture == made(size).picture, "\(place) from \(before.columns) columns")
      }
    }
  }
}
