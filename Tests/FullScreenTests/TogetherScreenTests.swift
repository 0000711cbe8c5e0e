import Canvas
import Editing
import Guide
import Preparation
import Printing
import TestSupport
import Testing
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

@Suite("What a peer worker sees, and others do not")
struct TogetherScreenTests {
  static let places =
    Screen.all(in: Fixture.guide) + [
      .confirm(.topic(.theme(Fixture.want))), .confirm(.rest), .confirmPrint(printer: "zaal"),
    ]

  private func at(_ place: Screen, _ size: Size, together: Bool) -> Display {
    let patient = Patient(size)
    if together { patient.fillsInTogether() }
    var display = patient.display
    display.path = place == .begin ? [.begin] : place == .themes ? [.begin, .themes] : [.begin, .themes, place]
    return display
  }

  @Test(
    "every screen says so in the same place", arguments: places,
    [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
  func mark(place: Screen, size: Size) {
    let buffer = at(place, size, together: true).picture
    let margin = size.columns == 80 ? 2 : 1
    let first = String(buffer[0].compactMap(\.character).dropLast(margin))
    #expect(first.hasSuffix("  [samen.merk]"), "\(first)")
    #expect(!at(place, size, together: false).picture.text.contains("[samen.merk]"))
  }

  @Test("the tips are one key away from every screen, and go back to it", arguments: places)
  func tipsFromEverywhere(place: Screen) {
    for key in [Key.function(8), .alt("g")] {
      var display = at(place, Size(columns: 80, rows: 24), together: true)
      let before = display.screen
      _ = display.update(.pressed(key))
      #expect(display.screen == .tips)
      if before != .tips {
        _ = display.update(.pressed(.escape))
        #expect(display.screen == before)
      }
    }
  }

  @Test("every screen with room has a button for them", arguments: places)
  func tipsButton(place: Screen) {
    let labels = buttons(at(place, Size(columns: 80, rows: 24), together: true).layout)
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
      #expect(Moment.allCases.filter { patient.sees("Tip bij \($0).") }.count == 1)
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
    patient.confirmsTopics().chooses(TogetherPhrase.onSheet)
    #expect(!patient.state.agenda.sheet.text.joined().contains("Tip bij"))
  }

  // MARK: Without a peer worker

  @Test(
    "nothing of it shows outside the mode, but its switch",
    arguments: places.filter { !$0.facts.traits.contains(.asks) && $0 != .tips })
  func nothingOutside(place: Screen) {
    var display = at(place, Size(columns: 80, rows: 200), together: false)
    let screen = display.picture.text
    #expect(!screen.replacing("[begin.samen]", with: "").contains("samen."))
    #expect(screen.contains("[begin.samen]") == (place == .begin))
    for key in [Key.function(8), .alt("g")] { _ = display.update(.pressed(key)) }
    #expect(!display.path.contains(.tips))
    #expect(!display.picture.text.contains("Tip bij"))
  }

  @Test("without the mode nobody is asked anything more")
  func nobodyIsAsked() {
    let patient = Patient().comesToTheThemes().choosesTopic(Fixture.want).presses(.function(6))
    #expect(patient.sees(AgendaPhrase.title))
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.ward]))).presses(.enter)
    #expect(patient.effects.last == .print(patient.state.agenda.sheet, printer: "zaal"))
  }

  @Test("where it is not offered there is no switch")
  func notOffered() {
    #expect(Patient().sees(BeginPhrase.together))
    #expect(!Patient(offersHelperMode: false).sees(BeginPhrase.together))
  }

  @Test("switched off where it was switched on, and everything typed is still there")
  func switchedOff() {
    let patient = Patient().fillsInTogether().comesToTheThemes().choosesTopic(Fixture.want)
    patient.opens(Fixture.want).asks("willen.werk").types("Dieren.")
    let before = patient.preparation
    patient.startsOver().chooses(BeginPhrase.together)
    #expect(!patient.sees(TogetherPhrase.mark))
    #expect(patient.preparation == before)
    #expect(patient.presses(.function(6)).sees(AgendaPhrase.title))
  }

  private func buttons(_ layout: Layout) -> [String] {
    layout.stops.compactMap { stop in
      if case .choice(let choice) = stop.target, choice.kind == .wayOn { choice.label.words } else { nil }
    }
  }
}
