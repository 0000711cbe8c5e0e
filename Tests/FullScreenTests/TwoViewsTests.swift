import Guide
import KioskSettings
import TestSupport
import Testing
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

@Suite("Two views of one conversation")
struct TwoViewsTests {
  @Test("every screen reads as lines, with everything that can be chosen", arguments: Screen.all(in: Fixture.guide))
  func everyScreenHasLines(screen: Screen) {
    let display = Display(Fixture.guide, .names, size: Size(columns: 80, rows: 24), at: screen)
    let scene = display.scene
    let lines = Transcript(scene: scene).lines
    #expect(lines.count > 1)
    for (index, choice) in scene.choices.enumerated() {
      #expect(lines.contains { $0.hasPrefix("\(index + 1) \(choice.label.words)") }, "\(choice.label.words)")
    }
  }

  @Test(
    "no words of a scene are a look: no marks, no columns, nothing to write on",
    arguments: Screen.all(in: Fixture.guide))
  func scenesHaveNoLooks(screen: Screen) {
    let scene = Display(Fixture.guide, .names, size: Size(columns: 80, rows: 24), at: screen).scene
    for choice in scene.choices {
      let label = choice.label.words
      #expect(!label.hasPrefix("[ ") && !label.hasPrefix("[x") && !label.hasPrefix("(") && !label.hasPrefix(" "))
      #expect(!label.hasSuffix(" ") && !label.contains("  "))
    }
  }

  @Test("the same intents through either view lead to the same state and the same sheet")
  func intentsAreTheSame() throws {
    let patient = Patient().comesToTheThemes(.noWork).choosesTopic(Fixture.want).opens(Fixture.doing)
    patient.asks("doen.tevreden").scores(4).presses(.function(6))

    var state = Patient().state
    func chooses(_ label: String) throws {
      let transcript = Transcript(scene: state.scene)
      let number = try #require(transcript.number(of: label), "\(label) is not on:\n\(transcript.lines)")
      _ = state.update(.meant(try #require(transcript.intent(number))))
    }
    try chooses("[begin.beginnen")
    try chooses("Ik heb geen werk")
    try chooses("[algemeen.verder")
    _ = state.update(.meant(.topics(.toggle(.theme(Fixture.want)))))
    try chooses("Wat doe ik?")
    try chooses("Bent u tevreden?")
    _ = state.update(.meant(.answers(.score("doen.tevreden", 4))))
    state.endNotice()
    _ = state.update(.meant(.goTo(.agenda)))
    #expect(state.preparation == patient.preparation)
    #expect(state.agenda.sheet == patient.state.agenda.sheet)
    #expect(state.scene == patient.state.scene)
  }

  @Test("what is covered in one view is covered in the other")
  func bothCover() {
    let patient = Patient(kiosk: KioskSettings()).comesToTheThemes().addsOwnTopic("Mijn geheim")
    patient.hears(.waited(.seconds(20)))
    let lines = Transcript(scene: patient.state.scene).lines.joined(separator: "\n")
    #expect(!lines.contains("geheim") && lines.contains("***********"))
    #expect(!patient.sees("geheim"))
  }
}
