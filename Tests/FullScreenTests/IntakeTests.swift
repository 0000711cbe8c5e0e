import Guide
import Preparation
import Testing

@testable import Conversation
@testable import FullScreen

@Suite("A few short questions about the situation")
struct IntakeTests {
  let patient = Patient()

  private var line: String {
    patient.state.agenda.sheet.text.first { $0.contains("[blad.situatie") } ?? ""
  }

  @discardableResult private func begins() -> Patient {
    patient.chooses(BeginPhrase.start).chooses(IntakePhrase.rather)
  }

  @Test("lead to a situation and to words for the sheet, which are shown at the end")
  func leadSomewhere() {
    begins().types("bakker").presses(.enter).chooses("Nee.")
    #expect(patient.state.screen == .intakeEnd && patient.preparation.situation == .atWork)
    #expect(line.contains("[blad.situatie werk: bakker; minder uren]"))
    #expect(patient.sees("werk: bakker; minder uren"))
    patient.chooses(GeneralPhrase.goOn)
    #expect(patient.state.screen == .themes)
  }

  @Test("an answer is one Enter, nothing is chosen by Enters alone, and back undoes nothing")
  func oneKey() {
    begins()
    for _ in 0..<4 { patient.presses(.enter) }
    #expect(patient.state.screen == .intake("uw-situatie.werk") && patient.preparation.isEmpty)
    patient.goesTo("Nee.").presses(.enter)
    #expect(patient.state.screen == .intake("uw-situatie.uitkering"))
    patient.goesBack()
    #expect(patient.chosen == "Nee." && patient.sees("(x) Nee."))
  }

  @Test("a benefit is the one that the situation screen asks for, and stands on the sheet once")
  func benefit() {
    begins().chooses("Nee.").types("WIA").presses(.enter)
    #expect(patient.preparation.benefit == "WIA" && patient.preparation.situation == .noWork)
    #expect(line.contains("[blad.situatie geen werk; [blad.uitkering WIA]]"))
  }

  @Test("each can be skipped; whoever skips what leads to a situation is asked for it as everybody is")
  func skipped() {
    begins().chooses(IntakePhrase.skip)
    #expect(patient.state.screen == .situation && patient.preparation.situation == nil)
    patient.answers(.cannotWork)
    #expect(line.contains("[blad.situatie [blad.kan-niet-werken]]"))
  }

  @Test("words that were to be typed and are not there are no answer")
  func nothingTyped() {
    begins().goesTo("Nee.").presses(.down, .enter)
    #expect(patient.state.screen == .situation)
    #expect(patient.preparation.answers["uw-situatie.werk"]?.choice == [])
  }

  @Test("whoever chooses another situation after that is believed")
  func overruled() {
    begins().types("bakker").presses(.enter).chooses("Ja.").chooses(GeneralPhrase.goOn)
    patient.presses(.function(9)).answers(.noWork)
    #expect(line.contains("[blad.situatie [blad.geen-werk]]") && !line.contains("bakker"))
    patient.answers(.atWork)
    #expect(line.contains("[blad.situatie werk: bakker]"), "nothing was lost")
  }

  @Test("say nothing on the sheet before they came to an end, and nothing that contradicts the situation")
  func halfway() {
    begins().types("bakker").presses(.enter)
    #expect(patient.state.screen == .intake("uw-situatie.uren") && !line.contains("bakker"))
    patient.goesBack().goesBack().answers(.cannotWork)
    #expect(line.contains("[blad.situatie [blad.kan-niet-werken]]"))
  }

  @Test("words stay where another answer is chosen, and where a question is skipped")
  func wordsStay() {
    begins().types("bakker").goesTo("Nee.").presses(.enter).goesBack()
    #expect(patient.sees("bakker") && patient.preparation.answers["uw-situatie.werk"]?.choice == ["nee"])
    patient.chooses(IntakePhrase.skip).chooses(IntakePhrase.rather)
    #expect(patient.sees("bakker"))
  }

  @Test("after them the way on is ready, also for who did them again, and who must choose a situation is told so")
  func noCircle() {
    begins().types("bakker").presses(.enter).chooses("Nee.").chooses(IntakePhrase.again)
    patient.types("s").presses(.enter).chooses("Ja.")
    #expect(patient.state.screen == .intakeEnd && patient.chosen == "[algemeen.verder]")
    patient.chooses(IntakePhrase.again).chooses(IntakePhrase.skip)
    #expect(patient.state.screen == .situation && patient.sees(IntakePhrase.chooseYourself))
  }

  @Test("what is only for the patient is not on the sheet")
  func privately() {
    var state = patient.state
    state.session.preparation.situation = .noWork
    state.session.preparation.answers = [
      "uw-situatie.werk": Answer(choice: ["nee"], isPrivate: true), "uw-situatie.uitkering": Answer(isSkipped: true),
    ]
    #expect(!state.agenda.sheet.text.joined().contains("geen werk;"))
    #expect(state.agenda.sheet.text.contains { $0.contains("[blad.situatie [blad.geen-werk]]") })
  }

  @Test("a sign that the sheet has not is named")
  func signs() {
    begins().types("bakker \u{1F9FF}\u{E000}").presses(.enter).chooses("Nee.")
    #expect(patient.state.agenda.unknownSigns.contains("\u{E000}"))
  }

  @Test("with somebody who types along they are asked about before they come on the sheet")
  func together() {
    patient.fillsInTogether()
    begins().types("bakker").presses(.enter).chooses("Nee.").presses(.function(6))
    #expect(patient.state.screen == .confirm(.rest) && patient.sees("werk: bakker; minder uren"))
    patient.chooses(TogetherPhrase.confirmNo)
    #expect(!line.contains("bakker") && line.contains("[blad.aan-het-werk]"))
  }

  @Test("what does not fit in two lines has a sign and a name")
  func tooLong() {
    var state = patient.state
    state.session.preparation.situation = .atWork
    state.session.preparation.answers = [
      "uw-situatie.werk": Answer(text: String(repeating: "bakker ", count: 40), choice: ["ja"]),
      "uw-situatie.uren": Answer(choice: ["minder"]),
    ]
    let agenda = state.agenda
    #expect(agenda.leftOff.map(\.place) == [.answer("uw-situatie.werk"), .answer("uw-situatie.uren")])
    #expect(agenda.leftOff.map(\.isShortened) == [true, false])
  }

  @Test("are written and read")
  func keptInADocument() throws {
    begins().types("bakker").presses(.enter).chooses("Nee.")
    let read = try Preparation.read(patient.preparation.write(), for: Fixture.guide)
    #expect(read.preparation == patient.preparation && read.notices.isEmpty)
  }
}
