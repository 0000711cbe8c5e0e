import Canvas
import Editing
import Testing
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

@Suite("Keys that work everywhere")
struct KeyTests {
  let patient = Patient().comesToTheThemes().opens(Fixture.doing)

  @Test("the hide key covers everything at once, save where help can be had", arguments: [Key.function(2), .alt("v")])
  func hides(key: Key) {
    patient.asks("doen.invloed").presses(key)
    #expect(patient.screen.split(separator: "\n") == ["[algemeen.verborgen]", "[algemeen.acute-hulp]"])
    #expect(patient.buffer.cursor == Point(column: 0, row: 0))
  }

  @Test(
    "the key that uncovers does nothing else",
    arguments: [Key.character("x"), .enter, .escape, .function(10), .paste("weg"), .backspace])
  func uncovers(key: Key) {
    patient.asks("doen.dagen").types("Lopen.")
    let before = (patient.screen, patient.preparation)
    patient.presses(.function(2), key)
    #expect(patient.screen == before.0)
    #expect(patient.preparation == before.1)
    patient.presses(.character("!"))
    #expect(patient.preparation.answers["doen.dagen"]?.text == "Lopen.!")
  }

  @Test("a resize leaves the screen covered")
  func staysCovered() {
    patient.presses(.function(2)).resizes(60, 20)
    #expect(patient.screen.hasPrefix("[algemeen.verborgen]"))
  }

  @Test("letters typed when the cursor is elsewhere go into the field", arguments: ["p", "q", "v", "a", "?"])
  func wanderingLetters(letter: String) {
    patient.asks("doen.dagen").goesTo(QuestionPhrase.next).types(letter + "x")
    #expect(patient.preparation.answers["doen.dagen"]?.text == letter + "x")
    #expect(patient.effects.isEmpty)
  }

  @Test("a paste when the cursor is elsewhere goes into the field too")
  func wanderingPaste() {
    patient.asks("doen.dagen").goesTo(QuestionPhrase.next).presses(.paste("Lopen en lezen."))
    #expect(patient.preparation.answers["doen.dagen"]?.text == "Lopen en lezen.")
  }

  @Test("a space on a scale is not typed anywhere")
  func spaceOnAScale() {
    patient.asks("doen.tevreden").presses(.character(" "))
    #expect(patient.preparation.answers["doen.hoger"] == nil)
  }

  @Test("letters on a scale go to its \"1 punt hoger\", digits stay")
  func lettersOnAScale() {
    patient.asks("doen.tevreden").types("4").types("rust")
    #expect(patient.preparation.answers["doen.tevreden"]?.score == 4)
    #expect(patient.preparation.answers["doen.hoger"]?.text == "rust")
  }

  @Test("words typed on a scale go nowhere, and it is said what can be typed")
  func wordsOnAScale() {
    patient.asks("doen.invloed").types("Stress op het werk")
    #expect(patient.state.screen == .question(Fixture.doing, "doen.invloed"))
    #expect(
      patient.presses(.character("x")).state.session.notice?.words == patient.state.phrases[QuestionPhrase.scaleDigits])
  }

  @Test("help lists the keys of the screen it was asked on, and then those that always work")
  func help() {
    patient.asks("doen.dagen").presses(.function(1))
    for key in ["F3", "F4", "F6", "F7", "F2", "F10"] where key != "F4" {
      #expect(patient.sees(key), "\(key)")
    }
    #expect(patient.sees(HelpPhrase.moving))
    #expect(patient.goesBack().sees("Wat doet u op een dag?"))
  }

  @Test("? asks for help where nothing can be typed")
  func questionMark() {
    #expect(patient.presses(.character("?")).sees(HelpPhrase.keys))
  }

  @Test("every key on the line of hints does what it says", arguments: Screen.all(in: Fixture.guide))
  func hintsAreTrue(screen: Screen) {
    patient.goesBack().choosesTopic(Fixture.doing).choosesTopic(Fixture.want)
    var display = patient.display
    display.path = screen == .begin ? [.begin] : [.begin, screen]
    let scene = display.scene
    for way in scene.ways {
      guard let hint = Hint(way.act, display.conversation.phrases) else { continue }
      let named = hint.key
      let keys = way.act.keys.filter { $0.isCalled(named) }
      #expect(!keys.isEmpty, "\(named) on \(screen)")
      for key in keys {
        if let intent = way.intent {
          #expect(scene.intent(for: key) == intent, "\(named) on \(screen)")
        } else {
          #expect(does(key, somewhereOn: display), "\(named) on \(screen)")
        }
      }
    }
  }

  /// Whether a key changes something at one of the things that can be chosen.
  private func does(_ key: Key, somewhereOn display: Display) -> Bool {
    display.layout.stops.contains { stop in
      var there = display
      there.go(to: stop, in: there.shown)
      let before = (there.picture, there.path)
      _ = there.update(.pressed(key))
      return (there.picture, there.path) != before
    }
  }

  @Test("no two keys of a screen mean different things", arguments: Screen.all(in: Fixture.guide))
  func keysAreUnambiguous(screen: Screen) {
    var display = patient.display
    display.path = [.begin, screen]
    let keys = display.scene.ways.filter { $0.intent != nil }.flatMap(\.act.keys)
    #expect(Set(keys).count == keys.count, "\(keys)")
  }

  @Test(
    "no two things that can be chosen on a screen are taken for each other", arguments: Screen.all(in: Fixture.guide))
  func choicesAreTold(screen: Screen) {
    var display = patient.display
    display.path = [.begin, screen]
    let ids = display.layout.stops.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  // MARK: Stopping

  @Test("stopping asks first, and the answer that is ready is no")
  func stopAsks() {
    patient.presses(.function(10))
    #expect(patient.sees(StopPhrase.question) && patient.sees(StopPhrase.wipes))
    #expect(patient.chosen.hasPrefix("[stoppen.nee"))
    #expect(patient.presses(.enter).effects.isEmpty)
    #expect(patient.sees(ThemePhrase.how))
    patient.presses(.function(10)).chooses(StopPhrase.yes)
    #expect(patient.effects == [.quit])
  }

  @Test("somebody who filled in nothing is told that nothing is lost")
  func stopWithNothing() {
    #expect(Patient().presses(.escape).sees(StopPhrase.nothing))
  }
}

extension Key {
  fileprivate func isCalled(_ name: String) -> Bool {
    switch self {
    case .character(" "): name == "[\(KeyPhrase.space.rawValue)]"
    case .character(let character): name.split(separator: " ").contains { $0 == String(character) }
    case .function(let number): "F\(number)" == name
    case .enter: name == "[\(KeyPhrase.enter.rawValue)]"
    case .escape: name == "[\(KeyPhrase.escape.rawValue)]"
    case .pageDown: name == "[\(KeyPhrase.pageDown.rawValue)]"
    default: false
    }
  }
}
