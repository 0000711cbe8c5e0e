import Canvas
import Guide
import Preparation
import Printing
import TestSupport
import Testing
import Wording

@testable import Conversation

@Suite("What a peer worker sees, and others do not")
struct TogetherScreenTests {
  static let places =
    Place.all(in: Fixture.guide) + [
      .confirm(.topic(.theme(Fixture.want))), .confirm(.rest), .confirmPrint(printer: "zaal"),
    ]

  private func at(_ place: Place, _ size: Size, together: Bool) -> State {
    let patient = Patient(size)
    if together { patient.fillsInTogether() }
    var state = patient.state
    state.places = place == .begin ? [.begin] : place == .themes ? [.begin, .themes] : [.begin, .themes, place]
    return state
  }

  @Test(
    "every screen says so in the same place", arguments: places,
    [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
  func mark(place: Place, size: Size) {
    let buffer = at(place, size, together: true).draw()
    let margin = size.columns == 80 ? 2 : 1
    let first = String(buffer[0].compactMap(\.character).dropLast(margin))
    #expect(first.hasSuffix("  [samen.merk]"), "\(first)")
    #expect(!at(place, size, together: false).draw().text.contains("[samen.merk]"))
  }

  @Test("the tips are one key away from every screen, and go back to it", arguments: places)
  func tipsFromEverywhere(place: Place) {
    for key in [Key.function(8), .alt("g")] {
      var state = at(place, Size(columns: 80, rows: 24), together: true)
      let before = state.place
      _ = state.update(.pressed(key))
      #expect(state.place == .tips)
      if before != .tips {
        _ = state.update(.pressed(.escape))
        #expect(state.place == before)
      }
    }
  }

  @Test("every screen with room has a button for them", arguments: places)
  func tipsButton(place: Place) {
    let labels = buttons(at(place, Size(columns: 80, rows: 24), together: true).scene)
    #expect(
      labels.contains("[samen.tips]")
        == (place != .tips && place != .link(Fixture.story, 0)
          && place != .link(Fixture.story, 1) && place != .link(Fixture.doing, 0)))
  }

  @Test("the tips fit where one is, also when help was asked in between")
  func tipsFit() {
    let patient = Patient().fillsInTogether()
    func expect(_ moment: String) {
      patient.presses(.function(8))
      #expect(patient.sees("Tip bij \(moment).") && patient.sees("[samen.tips-bron De folder, 2019]"))
      #expect(Tip.Moment.allCases.filter { patient.sees("Tip bij \($0).") }.count == 1)
      patient.goesBack()
    }
    expect("begin")
    patient.comesToTheThemes()
    expect("choosing")
    patient.opens(Fixture.doing)
    expect("questions")
    patient.presses(.function(1))
    expect("questions")
    patient.presses(.function(6)).confirmsTopics()
    expect("sheet")
    patient.presses(.function(10))
    expect("after")
  }

  @Test("no tip is ever on the sheet")
  func neverOnTheSheet() {
    let patient = Patient().fillsInTogether().comesToTheThemes().choosesTopic(Fixture.want).presses(.function(6))
    patient.confirmsTopics().chooses(.togetherOnSheet)
    #expect(!patient.state.agenda.sheet.text.joined().contains("Tip bij"))
  }

  // MARK: Without a peer worker

  @Test(
    "nothing of it shows outside the mode, but its switch", arguments: places.filter { !$0.isAsking && $0 != .tips })
  func nothingOutside(place: Place) {
    var state = at(place, Size(columns: 80, rows: 200), together: false)
    let screen = state.draw().text
    #expect(!screen.replacing("[begin.samen]", with: "").contains("samen."))
    #expect(screen.contains("[begin.samen]") == (place == .begin))
    for key in [Key.function(8), .alt("g")] { _ = state.update(.pressed(key)) }
    #expect(!state.places.contains(.tips))
    #expect(!state.draw().text.contains("Tip bij"))
  }

  @Test("without the mode nobody is asked anything more")
  func nobodyIsAsked() {
    let patient = Patient().comesToTheThemes().choosesTopic(Fixture.want).presses(.function(6))
    #expect(patient.sees(.agendaTitle))
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.ward]))).presses(.enter)
    #expect(patient.effects.last == .print(patient.state.agenda.sheet, printer: "zaal"))
  }

  @Test("where it is not offered there is no switch")
  func notOffered() {
    #expect(Patient().sees(.togetherSwitch))
    #expect(!Patient(offersHelperMode: false).sees(.togetherSwitch))
  }

  @Test("switched off where it was switched on, and everything typed is still there")
  func switchedOff() {
    let patient = Patient().fillsInTogether().comesToTheThemes().choosesTopic(Fixture.want)
    patient.opens(Fixture.want).asks("willen.werk").types("Dieren.")
    let before = patient.preparation
    patient.startsOver().chooses(.togetherSwitch)
    #expect(!patient.sees(.togetherMark))
    #expect(patient.preparation == before)
    #expect(patient.presses(.function(6)).sees(.agendaTitle))
  }

  private func buttons(_ scene: Scene) -> [String] {
    scene.elements.flatMap { element -> [String] in
      if case .buttons(let buttons) = element { buttons.map(\.label) } else { [] }
    }
  }
}
