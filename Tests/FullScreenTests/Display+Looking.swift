import Canvas
import Guide
import KioskSettings
import Preparation
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

extension Display {
  /// A conversation on a screen, at a place that nobody walked to.
  init(
    _ guide: Guide, _ phrases: Phrasebook, size: Size, kiosk: KioskSettings? = nil,
    preparation: Preparation = Preparation(), at path: Screen...
  ) {
    self.init(
      State(
        guide: guide, phrases: phrases, today: Fixture.day, saveFolder: "/thuis", kiosk: kiosk,
        preparation: preparation),
      size: size)
    self.path = [.begin] + path
  }

  var screen: Screen { conversation.screen }

  /// From the first screen to the one that is shown.
  var path: [Screen] {
    get { conversation.session.path }
    set { conversation.session.path = newValue }
  }

  var scene: Scene { conversation.scene }

  var shown: Shown {
    var copy = self
    return copy.current()
  }

  var layout: Layout { shown.layout }

  /// What the cursor is on.
  var stop: Layout.Stop? { stop(in: shown) }

  var picture: Buffer {
    var copy = self
    return copy.draw()
  }
}
