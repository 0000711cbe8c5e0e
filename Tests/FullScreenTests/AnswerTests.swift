import Canvas
import Editing
import Guide
import Preparation
import Testing

@testable import Conversation
@testable import FullScreen

@Suite("Answering")
struct AnswerTests {
  let patient = Patient().comesToTheThemes().choosesTopic(Fixture.doing).opens(Fixture.doing)

  private var satisfied: Answer? { patient.preparation.answers["doen.tevreden"] }
  private var sheet: String { patient.state.agenda.sheet.text.joined(separator: "\n") }

  // MARK: Scales

  @Test("a digit is a score", arguments: 0...9)
  func digit(score: Int) {
    patient.asks("doen.tevreden").scores(score)
    #expect(satisfied?.score == score)
    #expect(patient.sees("[\(score)]"))
    #expect(patient.cursorCharacter == Character(String(score)))
  }

  @Test("a 1 and then a 0 is a ten")
  func ten() {
    patient.asks("doen.tevreden").types("1")
    #expect(satisfied?.score == 1)
    patient.types("0")
    #expect(satisfied?.score == 10)
    #expect(patient.cursorCharacter == "1")
  }

  @Test("a 0 a while after a 1 is a zero")
  func noTen() {
    patient.asks("doen.tevreden").types("1").presses(.right, .left).types("0")
    #expect(satisfied?.score == 0)
  }

  @Test("a score is taken away with Backspace or Delete", arguments: [Key.backspace, .delete])
  func noScore(key: Key) {
    patient.asks("doen.tevreden").scores(4).presses(key)
    #expect(satisfied == nil && !patient.sees("[4]"))
  }

  @Test(
    "where nothing is scored there is nothing to take away, and \"weet ik niet\" stays",
    arguments: [Key.backspace, .delete])
  func noScoreToTakeAway(key: Key) {
    patient.asks("doen.tevreden").scores(4).chooses(QuestionPhrase.scaleSkip).presses(.up, key)
    #expect(satisfied?.isSkipped == true)
    #expect(patient.chooses(QuestionPhrase.scaleSkip).sees("[4]"))
  }

  @Test("zero is a real score: it marks the question and comes on the sheet")
  func zero() {
    patient.asks("doen.tevreden").scores(0)
    #expect(sheet.contains("[blad.score heel tevreden heel ontevreden 0 10 0]"))
    patient.goesBack()
    #expect(patient.sees(ThemePhrase.answered))
  }

  @Test("arrows go one point at a time and stop at the ends")
  func arrows() {
    patient.asks("doen.tevreden").presses(.right)
    #expect(satisfied?.score == 0)
    patient.presses(.left)
    #expect(satisfied?.score == 0)
    patient.scores(9).presses(.right, .right)
    #expect(satisfied?.score == 10)
    patient.presses(.left)
    #expect(satisfied?.score == 9)
  }

  @Test("what is no number of the scale is no score", arguments: ["0", "6", "9", "10"])
  func outsideTheScale(typed: String) {
    let id = "doen.tevreden"
    var guide = Fixture.guide
    guide.themes[1].sections[0].questions[2].kind = .scale(
      Scale(min: 1, max: 5, minLabel: "weinig", maxLabel: "veel"))
    let patient = Patient(guide: guide).comesToTheThemes().opens(Fixture.doing).asks(id).scores(3).types(typed)
    #expect(patient.preparation.answers[id]?.score == (typed == "10" ? 1 : 3))
  }

  @Test("a click on a number scores it", arguments: [(80, 24), (40, 12), (120, 40)])
  func click(columns: Int, rows: Int) {
    patient.asks("doen.tevreden").resizes(columns, rows).clicks(onLast: " 7 ")
    #expect(satisfied?.score == 7)
    patient.clicks(onLast: "10")
    #expect(satisfied?.score == 10)
  }

  @Test("\"weet ik niet\" takes the score away, counts as an answer, and gives it back when it is taken back")
  func skip() {
    patient.asks("doen.tevreden").scores(3).chooses(QuestionPhrase.scaleSkip)
    #expect(satisfied?.score == nil)
    #expect(patient.sees("(x) [vraag.sla-over]"))
    patient.goesBack()
    #expect(patient.sees(ThemePhrase.skipped) && !patient.sees(ThemePhrase.answered))
    patient.presses(.enter).chooses(QuestionPhrase.scaleSkip)
    #expect(patient.sees("( ) [vraag.sla-over]") && patient.sees("[3]"))
    #expect(satisfied?.score == 3)
  }

  @Test("\"weet ik niet\" without a score can be taken back too")
  func skipWithoutScore() {
    patient.asks("doen.tevreden").chooses(QuestionPhrase.scaleSkip).chooses(QuestionPhrase.scaleSkip)
    #expect(patient.sees("( ) [vraag.sla-over]"))
    #expect(satisfied == nil)
  }

  @Test("a score takes \"weet ik niet\" away")
  func scoreAfterSkip() {
    patient.asks("doen.tevreden").chooses(QuestionPhrase.scaleSkip).presses(.up).scores(5)
    #expect(patient.sees("( ) [vraag.sla-over]"))
    #expect(satisfied?.score == 5)
  }

  @Test("\"1 punt hoger\" stands under its scale, first in plain words and then as it is printed")
  func oneHigher() {
    patient.asks("doen.tevreden")
    #expect(patient.sees("1 punt hoger te scoren?"))
    patient.scores(4)
    #expect(patient.sees("[vraag.een-punt-hoger 5]"))
    #expect(patient.sees("[vraag.in-de-leidraad Wat is nodig om bij de vorige vraag 1 punt hoger te scoren?]"))
    patient.types("Meer rust.")
    #expect(patient.preparation.answers["doen.hoger"]?.text == "Meer rust.")
    #expect(sheet.contains("Meer rust."))
  }

  @Test("after a ten nothing can be one point higher")
  func oneHigherThanTen() {
    patient.asks("doen.tevreden").scores(10)
    #expect(!patient.sees("[vraag.een-punt-hoger"))
    #expect(patient.sees("1 punt hoger te scoren?"))
  }

  @Test("\"1 punt hoger\" is no screen of its own")
  func oneHigherIsNoScreen() {
    #expect(patient.sees("1 punt hoger"), "it stands under its scale in the list")
    patient.asks("doen.tevreden")
    #expect(patient.sees("[vraag.nummer 3 3]"))
  }

  // MARK: On the sheet or not

  @Test("an answer that is only for the patient is not on the sheet", arguments: [Key.function(3)])
  func onlyForMe(key: Key) {
    patient.asks("doen.dagen").types("Ik drink.")
    #expect(sheet.contains("Ik drink."))
    patient.presses(key)
    #expect(patient.sees("[ ] [vraag.niet-op-het-blad]"))
    #expect(!sheet.contains("Ik drink."))
    #expect(patient.preparation.answers["doen.dagen"]?.text == "Ik drink.")
    patient.goesBack()
    #expect(patient.sees(ThemePhrase.forMeOnly))
    patient.asks("doen.dagen").presses(key)
    #expect(sheet.contains("Ik drink."))
  }

  @Test("a scale and its \"1 punt hoger\" are private together")
  func pairIsPrivate() {
    patient.asks("doen.tevreden").scores(2).types("Minder druk.").presses(.function(3))
    #expect(satisfied?.isPrivate == true)
    #expect(patient.preparation.answers["doen.hoger"]?.isPrivate == true)
    #expect(!sheet.contains("Minder druk.") && !sheet.contains("[blad.score"))
  }

  @Test("private before anything is typed is private when it is typed")
  func privateFirst() {
    patient.asks("doen.tevreden").presses(.function(3)).scores(2).types("Minder druk.")
    #expect(satisfied?.isPrivate == true)
    #expect(!sheet.contains("Minder druk."))
  }

  // MARK: Printed twice

  @Test("a question that is printed twice is answered once, and both say so")
  func twice() {
    patient.asks("doen.dagen")
    #expect(patient.sees("[vraag.dubbel Wat kan ik?]"))
    patient.types("Ik loop veel.").goesBack().goesBack()
    patient.opens(Fixture.able).asks("doen.dagen")
    #expect(patient.sees("[vraag.dubbel Wat doe ik?]"))
    #expect(patient.sees("Ik loop veel."))
    patient.types(" Echt.")
    #expect(patient.preparation.answers["doen.dagen"]?.text == "Ik loop veel. Echt.")
  }

  @Test("the room on the sheet is that of the topic that shows the answer")
  func room() {
    patient.asks("doen.dagen").types("Ik loop.")
    #expect(patient.sees("[vraag.ruimte 172]"))
    patient.goesBack().asks("doen.tevreden").scores(4).types("Meer rust.")
    #expect(patient.sees("[vraag.ruimte 162]"))
    patient.goesBack().goesBack().choosesTopic(Fixture.able).opens(Fixture.able).asks("doen.dagen")
    #expect(patient.sees("[vraag.ruimte 162]"))
    patient.goesBack().asks("kunnen.nu")
    #expect(patient.sees("[vraag.ruimte 180]"))
    patient.types(String(repeating: "n", count: 180))
    #expect(patient.sees(QuestionPhrase.roomUsed))
  }

  // MARK: In one's own words

  @Test("own questions: each that is typed makes room for the next")
  func ownQuestions() {
    patient.goesBack().chooses(ThemesPhrase.goOn).presses(.tab).types("Mag ik rijden?").presses(.enter)
    patient.types("En vliegen?")
    #expect(patient.preparation.questions == ["Mag ik rijden?", "En vliegen?"])
    #expect(sheet.contains("Mag ik rijden?"))
  }

  @Test("something else is asked last and is on the sheet")
  func somethingElse() {
    patient.goesBack().chooses(ThemesPhrase.goOn).types("Mijn moeder.")
    #expect(patient.preparation.somethingElse == "Mijn moeder.")
    #expect(sheet.contains("Mijn moeder."))
  }

  // MARK: Counting

  /// What is drawn at once, without waiting.
  private func picture(_ display: inout Display) -> String { display.draw().text }

  @Test("the counter stays while letters come, and counts when the typing pauses")
  func countsInAPause() {
    patient.asks("doen.dagen")
    var display = patient.display
    #expect(picture(&display).contains("[vraag.ruimte 180]") == false, "it has not been counted yet")
    #expect(display.pause == .zero)
    _ = display.update(.paused)
    #expect(picture(&display).contains("[vraag.ruimte 180]") && display.pause == nil)
    for letter in "wandelen" {
      _ = display.update(.pressed(.character(letter)))
      #expect(picture(&display).contains("[vraag.ruimte 180]") && display.pause == .milliseconds(700))
    }
    _ = display.update(.paused)
    #expect(picture(&display).contains("[vraag.ruimte 172]") && display.pause == nil)
    _ = display.update(.pressed(.tab))
    #expect(picture(&display).contains("[vraag.ruimte 172]") && display.pause == nil, "only the cursor moved")
  }

  @Test("what was counted is not said on another screen")
  func countsAnew() {
    patient.asks("doen.dagen")
    var display = patient.display
    _ = display.update(.paused)
    _ = picture(&display)
    _ = display.update(.pressed(.pageDown))
    #expect(!picture(&display).contains("[vraag.ruimte"))
    _ = display.update(.pressed(.escape))
    _ = picture(&display)
    #expect(display.pause == nil, "where nothing is counted nothing waits")
  }
}
