import Guide
import Preparation
import Testing

@testable import Conversation
@testable import FullScreen

@Suite("At work or not")
struct SituationTests {
  @Test(
    "only the questions of one's own situation are asked",
    arguments: [
      (Situation.atWork, "Wat lukt op het werk?"), (.cannotWork, "Wat lukt alvast?"), (.noWork, "Wat zou lukken?"),
    ])
  func ownQuestions(situation: Situation, own: String) {
    let patient = Patient().comesToTheThemes(situation).opens(Fixture.able)
    for question in ["Wat lukt op het werk?", "Wat lukt alvast?", "Wat zou lukken?"] {
      #expect(patient.sees(question) == (question == own))
    }
    #expect(patient.asks("doen.dagen").sees("[vraag.nummer 2 1]"))
  }

  @Test("without a situation every question can be read")
  func noSituation() {
    let patient = Patient().chooses(BeginPhrase.start).chooses(GeneralPhrase.goOn).opens(Fixture.able)
    #expect(patient.preparation.situation == nil)
    #expect(patient.sees("Wat lukt op het werk?") && patient.sees("Wat zou lukken?"))
  }

  @Test("a change of situation hides answers, and changing back brings them back")
  func changeAndBack() {
    let patient = Patient().comesToTheThemes(.atWork).choosesTopic(Fixture.able).opens(Fixture.able)
    patient.asks("kunnen.nu").types("De ochtend lukt.").goesBack().goesBack()

    patient.presses(.function(9)).answers(.noWork).chooses(GeneralPhrase.goOn)
    #expect(!sheet(patient).contains("De ochtend lukt."))
    #expect(patient.preparation.answers["kunnen.nu"]?.text == "De ochtend lukt.")
    patient.opens(Fixture.able)
    #expect(!patient.sees("Wat lukt op het werk?"))

    patient.goesBack().presses(.function(9)).answers(.atWork).chooses(GeneralPhrase.goOn)
    #expect(sheet(patient).contains("De ochtend lukt."))
    #expect(patient.opens(Fixture.able).asks("kunnen.nu").sees("De ochtend lukt."))
  }

  @Test("the benefit stays whatever the situation becomes")
  func benefitStays() {
    let patient = Patient().chooses(BeginPhrase.start).answers(.atWork).types("WIA").answers(.noWork)
    #expect(patient.preparation.benefit == "WIA")
    #expect(patient.sees("WIA"))
  }

  @Test("the situation can be changed in the middle of a theme without losing what was typed")
  func changeInATheme() {
    let patient = Patient().comesToTheThemes(.atWork).opens(Fixture.story).asks("verhaal.klachten").types("Moe.")
    patient.presses(.pageUp).answers(.cannotWork).presses(.pageDown)
    #expect(patient.sees("Moe."))
    #expect(patient.preparation.situation == .cannotWork)
  }

  private func sheet(_ patient: Patient) -> String {
    patient.state.agenda.sheet.text.joined(separator: "\n")
  }
}
