import Editing
import Guide
import KioskSettings
import Preparation
import Testing
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

/// What is added to a guide, a preparation or a scene is covered, confirmed and wiped though nobody thought of it.
@Suite("Privacy fails closed")
struct FailsClosedTests {
  private static let secret = "Niemand weet dit"

  /// The fixture with a question that no other test knows.
  private static let guide: Guide = {
    var guide = Fixture.guide
    guide.themes[3].sections[0].questions.append(Question(id: "willen.nieuw", text: "Nieuw?", kind: .open))
    return guide
  }()

  @Test("a new question is covered, confirmed and wiped")
  func newQuestion() {
    let patient = Patient(guide: Self.guide, kiosk: KioskSettings()).fillsInTogether().comesToTheThemes()
    patient.opens(Fixture.want).asks("willen.nieuw").types(Self.secret)
    #expect(patient.hears(.waited(.seconds(20))).sees("******* **** ***") && !patient.sees("weet"))
    patient.presses(.enter, .function(6))
    #expect(patient.sees(TogetherPhrase.confirmQuestion) && patient.sees(Self.secret))
    #expect(patient.hears(.waited(.seconds(20))).sees(TogetherPhrase.confirmQuestion) && !patient.sees("weet"))
    #expect(patient.hears(.waited(.seconds(360))).effects == [.quit])
  }

  /// Each is a change of a preparation that no screen makes yet.
  static let changes: [@Sendable (inout Preparation) -> Void] = [
    { $0.agreements = [Agreement(what: secret)] }, { $0.agreements = [Agreement(who: secret)] },
    { $0.agreements = [Agreement(what: "Iets", when: secret)] }, { $0.followUp = secret }, { $0.questions = [secret] },
    { $0.parked = [.own(secret)] }, { $0.benefit = secret }, { $0.somethingElse = secret },
    { $0.notes = ["nieuw": secret] },
  ]

  @Test(
    "whatever is said besides the topics is in use, asked about and covered, and refused stays off the sheet",
    arguments: changes)
  func additions(add: @Sendable (inout Preparation) -> Void) {
    let patient = Patient(Size(columns: 80, rows: 120), kiosk: KioskSettings())
    var display = patient.display
    add(&display.conversation.session.preparation)
    #expect(display.wakeAfter != nil)
    display.conversation.session.together = Together()
    _ = display.update(.heard(.meant(.goTo(.agenda))))
    #expect(display.screen == .confirm(.rest))
    let isOnSheet = display.conversation.agenda.sheet.text.joined().contains("weet")
    var refused = display
    _ = display.update(.heard(.meant(.together(.confirm(.rest)))))
    #expect(display.screen == .agenda && (!isOnSheet || display.picture.text.lowercased().contains("weet")))
    _ = display.update(.heard(.waited(.seconds(20))))
    #expect(!display.picture.text.lowercased().contains("weet"))
    _ = refused.update(.heard(.meant(.together(.keepOffSheet(.rest)))))
    #expect(!refused.conversation.agenda.sheet.text.joined().contains("weet"))
  }

  @Test("own words in any element are seen to be there, and covered")
  func anyElement() {
    let own = Text("Dit zei u: ") + Text(own: Self.secret)
    let elements: [Element] = [
      .question(own), .heading(own), .instruction(own), .status(own), .counter(own), .body(own), .item(own),
      .source(own),
      .choice(Choice(.action, own, .goBack)), .choice(Choice(.wayOn, own, .goBack)),
      .choice(Choice(.action, Text("x"), .goBack, detail: own)),
      .sheet([SheetLine(text: own, isForThePen: false)]),
      .field(FieldElement(id: .benefit, label: own, value: Text(""), length: .word)),
      .reference(Reference(texts: [own], address: "", howToScan: [])),
    ]
    for element in elements {
      var scene = Scene(Text("Titel"), [element])
      #expect(scene.hasOwnWords, "\(element)")
      scene.presence = .covered
      let frame = Frame(Size(columns: 80, rows: 24))
      let layout = Layout(scene, frame: frame, code: nil, phrases: .names) { TextEditor($0.value.words) }
      let text = layout.rows.joined().map(\.text).joined(separator: " ")
      #expect(text.contains("Dit zei u:") && text.contains("******* **** ***") && !text.contains("weet"), "\(text)")
    }
  }
}
