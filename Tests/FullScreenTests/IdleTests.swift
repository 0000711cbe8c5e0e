import Canvas
import Editing
import KioskSettings
import Printing
import Testing
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

@Suite("Nobody at the kiosk")
struct IdleTests {
  let patient = Patient(kiosk: KioskSettings())

  @discardableResult private func typesSomething() -> Patient {
    patient.comesToTheThemes().choosesTopic(Fixture.doing).opens(Fixture.doing).asks("doen.dagen").types("Ik drink.")
  }

  @Test("a first screen that nobody touched waits for ever and wakes nobody")
  func firstScreen() {
    #expect(patient.state.wakeAfter == nil)
    #expect(patient.hears(.waited(.seconds(100_000))).effects.isEmpty)
    #expect(patient.sees(BeginPhrase.welcome))
    #expect(patient.presses(.enter).sees(SituationPhrase.question))
  }

  @Test("at home time means nothing")
  func atHome() {
    let patient = Patient().comesToTheThemes()
    #expect(patient.state.wakeAfter == nil)
    #expect(patient.hears(.waited(.seconds(100_000))).effects.isEmpty)
    #expect(patient.sees(ThemesPhrase.question))
  }

  @Test("the first screen announces the times")
  func announced() {
    #expect(patient.sees("[begin.stilte [begin.een-minuut] [begin.seconden 20] [begin.minuten 5]]"))
    #expect(patient.sees(KioskPhrase.kept))
    #expect(!Patient().sees(KioskPhrase.idle))
  }

  @Test("after twenty seconds typed words are covered, and the next key is not typed")
  func covers() {
    #expect(typesSomething().sees("Ik drink."))
    #expect(patient.state.wakeAfter == .seconds(20))
    patient.hears(.waited(.milliseconds(19_999)))
    #expect(patient.sees("Ik drink."))
    #expect(patient.state.wakeAfter == .milliseconds(1))
    let cursor = patient.buffer.cursor
    patient.hears(.waited(.milliseconds(1)))
    #expect(!patient.sees("drink") && patient.sees("** ******") && patient.sees(KioskPhrase.covered))
    #expect(patient.buffer.cursor == cursor, "the cursor stays in the field")
    #expect(patient.sees("Wat doet u"), "the question stays to be thought about")
    patient.types("x")
    #expect(patient.sees("Ik drink.") && !patient.sees("drink.x") && !patient.sees(KioskPhrase.covered))
    #expect(patient.types("x").sees("Ik drink.x"))
  }

  @Test("own words are covered wherever they show: among the topics and on the sheet")
  func coversElsewhere() {
    let patient = Patient(Size(columns: 80, rows: 80), kiosk: KioskSettings())
    patient.comesToTheThemes().addsOwnTopic("Mijn geheim")
    for _ in 0..<2 {
      #expect(patient.screen.lowercased().contains("mijn geheim"))
      patient.hears(.waited(.seconds(20)))
      #expect(!patient.screen.lowercased().contains("geheim") && patient.sees("**** ******"))
      patient.presses(.enter, .function(6))
    }
  }

  @Test("own words are covered on the screens that are about them")
  func coversAsTheTitle() {
    let patient = Patient(kiosk: KioskSettings()).fillsInTogether().comesToTheThemes().addsOwnTopic("Mijn geheim")
    patient.chooses("Mijn geheim")
    for screen in [OwnWordsPhrase.topicDiscard, TogetherPhrase.confirmQuestion] as [any Phrase] {
      #expect(patient.sees(screen) && patient.screen.lowercased().contains("mijn geheim"))
      patient.hears(.waited(.seconds(20)))
      #expect(patient.sees(screen) && !patient.screen.lowercased().contains("geheim"))
      patient.presses(.enter, .function(6))
    }
  }

  @Test("a screen without typed words is not covered, so that no key is lost there")
  func nothingToCover() {
    patient.comesToTheThemes().addsOwnTopic("Mijn geheim").opens(Fixture.story).presses(.function(4))
    patient.hears(.waited(.seconds(30)))
    #expect(!patient.sees(KioskPhrase.covered) && !patient.sees(ActPhrase.explanation))
    #expect(patient.state.scene.presence == .here)
  }

  @Test("after five minutes a countdown shows, a second at a time")
  func countsDown() {
    typesSomething().hears(.waited(.seconds(20)))
    #expect(patient.state.wakeAfter == .seconds(280))
    patient.hears(.waited(.seconds(280)))
    #expect(patient.screen.hasPrefix("[kiosk.aftellen 60]"))
    #expect(patient.state.wakeAfter == .seconds(1))
    patient.hears(.waited(.milliseconds(1_200)))
    #expect(patient.screen.hasPrefix("[kiosk.aftellen 59]"))
    #expect(patient.state.wakeAfter == .milliseconds(800))
    #expect(patient.buffer.cursor != nil)
    patient.hears(.waited(.milliseconds(57_800)))
    #expect(patient.screen.hasPrefix("[kiosk.aftellen 1]"))
    #expect(patient.effects.isEmpty)
  }

  @Test(
    "any key goes on, is not typed, and gives the whole time again, without end",
    arguments: [
      Key.character("x"), .enter, .escape, .function(10), .paste("x"), .click(Point(column: 3, row: 3)),
    ])
  func goesOn(key: Key) {
    typesSomething()
    let screen = patient.screen
    for _ in 0..<20 {
      patient.hears(.waited(.seconds(359))).presses(key)
      #expect(patient.screen == screen)
    }
    #expect(patient.effects.isEmpty)
    #expect(patient.state.wakeAfter == .seconds(20))
  }

  @Test("after the countdown everything is wiped, also when the computer slept through it")
  func wipes() {
    typesSomething().hears(.waited(.seconds(300)))
    #expect(patient.hears(.waited(.seconds(60))).effects == [.quit])
    #expect(!patient.screen.contains { !$0.isWhitespace })
    let other = Patient(kiosk: KioskSettings()).comesToTheThemes()
    #expect(other.hears(.waited(.seconds(30_000))).effects == [.quit])
  }

  @Test("half a topic, a skipped scale and a hidden screen are something to wipe too")
  func littleThings() {
    patient.comesToTheThemes().chooses(ThemesPhrase.addOwn).types("Ik").presses(.escape)
    #expect(patient.hears(.waited(.seconds(360))).effects == [.quit])
    let hidden = Patient(kiosk: KioskSettings()).presses(.function(2))
    #expect(hidden.hears(.waited(.seconds(300))).sees(KioskPhrase.countdown))
  }

  @Test("new windows and printers are no sign of somebody")
  func notSomebody() {
    typesSomething().hears(.waited(.seconds(300))).resizes(100, 30).hears(.listedPrinters(.success([])))
    #expect(patient.sees(KioskPhrase.countdown))
  }

  @Test("the times are settings")
  func settings() {
    var kiosk = KioskSettings()
    (kiosk.times.idle, kiosk.times.countdown, kiosk.times.cover) = (90, 30, 90)
    let patient = Patient(kiosk: kiosk).comesToTheThemes()
    #expect(patient.state.wakeAfter == .seconds(90))
    #expect(patient.hears(.waited(.seconds(90))).screen.hasPrefix("[kiosk.aftellen 30]"))
    #expect(patient.hears(.waited(.seconds(30))).effects == [.quit])
  }
}
