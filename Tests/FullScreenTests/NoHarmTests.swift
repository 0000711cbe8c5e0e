import Editing
import Guide
import KioskSettings
import Preparation
import TestSupport
import Testing
import Typesetting

@testable import Conversation
@testable import FullScreen

/// Somebody types words, not knowing that nothing is typed there.
@Suite("No key does harm")
struct NoHarmTests {
  private static let words = [
    "ik", "wil", "hulp", "bij", "mijn", "werk", "JA", "nee,", "stoppen?", "q", "p", "3", "dagen", "<", "niet", "vast",
    "h", "1", "10", "moe!", "één", "a.u.b.", "'s", "s", "v", "t", "j",
  ]

  /// Starts with a letter, as a sentence does; many begin with one that could be a command.
  private static func sentence(_ random: inout Seeded) -> String {
    let first = "hvbtmapgqsjnikwu".randomElement(using: &random)!
    let rest = (0..<Int.random(in: 1...7, using: &random)).map { _ in words.randomElement(using: &random)! }
    return ([String(first)] + rest).joined(separator: " ")
  }

  @Test(
    "a sentence without Enter changes nothing, on any screen, at home, at a kiosk, and with somebody who types along",
    arguments: Screen.all(in: Fixture.guide), [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
  func sentences(screen: Screen, size: Size) {
    var random = Seeded(size.rows)
    for (kiosk, isTogether) in [(nil, false), (nil, true), (KioskSettings(), false), (KioskSettings(), true)] {
      let display = Self.display(at: screen, size: size, kiosk: kiosk, isTogether: isTogether)
      for stop in display.layout.stops where !stop.isField {
        for _ in 0..<Proof.rounds(2, of: 40) {
          expectNothing(of: Self.sentence(&random), at: stop, on: display, screen)
        }
      }
    }
  }

  /// From every place on a screen that is no field: what is typed on purpose there stays.
  private func expectNothing(of sentence: String, at stop: Layout.Stop, on display: Display, _ screen: Screen) {
    var display = display
    display.go(to: stop, in: display.shown)
    let before = display.conversation.session
    var effects: [Effect] = []
    for character in sentence { effects += display.update(.pressed(.character(character))) }
    var after = display.conversation.session
    #expect(effects.isEmpty && after.path == before.path, "\(screen): \(sentence)")
    // In a field of the screen, where the words went.
    if display.scene.fields.contains(where: \.id.isForAnything) { return }
    #expect(after.notice != nil, "\(screen): \(sentence)")
    after.notice = before.notice
    #expect(after == before, "\(screen): \(sentence)")
  }

  private static func display(at screen: Screen, size: Size, kiosk: KioskSettings?, isTogether: Bool) -> Display {
    let patient = Patient(size, kiosk: kiosk).comesToTheThemes().choosesTopic(Fixture.doing).opens(Fixture.doing)
    patient.asks("doen.tevreden").scores(4).goesBack().goesBack()
    var display = patient.display
    if isTogether { _ = display.update(.heard(.meant(.together(.toggle)))) }
    display.path = screen == .begin ? [.begin] : [.begin, screen]
    return display
  }

  @Test("four habitual Enters from the start give no answer that was not chosen", arguments: [(80, 24), (40, 12)])
  func habitualEnters(columns: Int, rows: Int) {
    let patient = Patient(Size(columns: columns, rows: rows))
    for _ in 0..<12 { patient.presses(.enter) }
    #expect(patient.preparation == Preparation() && patient.effects.isEmpty)
  }

  @Test("a space does nothing but choose what can be taken back", arguments: Screen.all(in: Fixture.guide))
  func spaces(screen: Screen) {
    let display = Self.display(at: screen, size: Size(columns: 80, rows: 24), kiosk: KioskSettings(), isTogether: false)
    for stop in display.layout.stops where !stop.isField {
      var there = display
      there.go(to: stop, in: there.shown)
      let before = there.conversation.session
      let effects = there.update(.pressed(.character(" ")))
      #expect(effects.isEmpty && there.path.starts(with: before.path), "\(screen)")
      #expect(there.path.count <= before.path.count + 1)
    }
  }

  @Test("a slip of the finger on a scale does not take the score away from who types it next")
  func slip() {
    let patient = Patient().comesToTheThemes().opens(Fixture.doing).asks("doen.invloed")
    patient.types("k4")
    #expect(patient.preparation.answers["doen.invloed"]?.score == 4)
  }

  @Test("what switches whether an answer is on the sheet says so")
  func switchesSayIt() {
    let key = Key.function(3)
    let patient = Patient().comesToTheThemes().opens(Fixture.doing).asks("doen.dagen").presses(.tab, key)
    #expect(patient.sees(QuestionPhrase.nowForMe))
    #expect(patient.presses(key).sees(QuestionPhrase.nowOnSheet))
    patient.presses(.escape, .enter).goesTo(QuestionPhrase.onSheetYes).presses(.character(" "))
    #expect(patient.sees(QuestionPhrase.nowForMe))
  }

  @Test("back leads to where one came from")
  func back() {
    let patient = Patient().comesToTheThemes().presses(.function(9))
    #expect(patient.sees(SituationPhrase.question))
    #expect(patient.goesBack().sees(ThemesPhrase.question))
    patient.presses(.function(9)).chooses(GeneralPhrase.goOn)
    #expect(patient.sees(ThemesPhrase.question) && patient.display.path == [.begin, .situation, .themes])
    patient.opens(Fixture.doing).asks("doen.dagen").presses(.function(6))
    #expect(patient.sees(AgendaPhrase.title) && patient.goesBack().sees("Wat doet u op een dag?"))
  }
}

extension Layout.Stop {
  fileprivate var isField: Bool {
    if case .field = target { true } else { false }
  }
}
