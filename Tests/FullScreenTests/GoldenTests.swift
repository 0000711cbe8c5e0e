import Canvas
import Editing
import KioskSettings
import Printing
import Testing
import Typesetting

@testable import Conversation
@testable import FullScreen

@Suite("Each screen, cell by cell")
struct GoldenTests {
  @Test(
    "is as it was recorded", arguments: GoldenMoment.all, [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
  func isAsRecorded(moment: GoldenMoment, size: Size) {
    expect(moment, at: size)
  }

  @Test("keeps its text column on a wide screen", arguments: GoldenMoment.all.filter(\.isAlsoWide))
  func isAsRecordedWide(moment: GoldenMoment) {
    expect(moment, at: Size(columns: 120, rows: 40))
  }

  @Test("says that it is too small in as many rows as there are", arguments: [(39, 12), (40, 11), (20, 4)])
  func isTooSmall(columns: Int, rows: Int) {
    expect(GoldenMoment(name: "te-klein") { _ in }, at: Size(columns: columns, rows: rows))
  }

  private func expect(_ moment: GoldenMoment, at size: Size) {
    let patient = Patient(kiosk: moment.isAtKiosk ? KioskSettings() : nil)
    moment.happens(patient)
    patient.resizes(size.columns, size.rows)
    GoldenScreen(buffer: patient.buffer).expect(moment.name)
  }
}

/// A screen worth a picture, and how somebody comes there.
struct GoldenMoment: Sendable, CustomTestStringConvertible {
  var name: String
  var isAlsoWide = false
  var isAtKiosk = false
  var happens: @Sendable (Patient) -> Void

  var testDescription: String { name }

  init(
    name: String, isAlsoWide: Bool = false, isAtKiosk: Bool = false, _ happens: @escaping @Sendable (Patient) -> Void
  ) {
    self.name = name
    self.isAlsoWide = isAlsoWide
    self.isAtKiosk = isAtKiosk
    self.happens = happens
  }

  static let all = beginning + topics + questions + reading + sheet + printing + kiosk + others + together

  // MARK: The way through

  private static let beginning = [
    GoldenMoment(name: "begin", isAlsoWide: true) { _ in },
    GoldenMoment(name: "inleiding") { $0.chooses(BeginPhrase.read) },
    GoldenMoment(name: "situatie") { $0.chooses(BeginPhrase.start) },
    GoldenMoment(name: "situatie-kort") { $0.chooses(BeginPhrase.start).chooses(IntakePhrase.rather) },
    GoldenMoment(name: "situatie-kort-klaar") {
      $0.chooses(BeginPhrase.start).chooses(IntakePhrase.rather).types("bakker").presses(.enter).chooses("Nee.")
    },
    GoldenMoment(name: "situatie-gekozen") { $0.chooses(BeginPhrase.start).answers(.cannotWork).types("WIA") },
  ]

  private static let topics = [
    GoldenMoment(name: "themas") { $0.comesToTheThemes() },
    GoldenMoment(name: "themas-gekozen", isAlsoWide: true) { choosesEverything($0) },
    GoldenMoment(name: "vierde-onderwerp") {
      $0.comesToTheThemes().choosesTopic(Fixture.story).choosesTopic(Fixture.doing).choosesTopic(Fixture.able)
        .choosesTopic(Fixture.want)
    },
    GoldenMoment(name: "eigen-onderwerp") { $0.comesToTheThemes().chooses(ThemesPhrase.addOwn).types("De hond") },
    GoldenMoment(name: "eigen-onderwerp-leeg") { $0.comesToTheThemes().chooses(ThemesPhrase.addOwn).presses(.enter) },
    GoldenMoment(name: "thema") {
      $0.comesToTheThemes().opens(Fixture.doing).asks("doen.dagen").types("Ja.").presses(.function(3)).goesBack()
    },
    GoldenMoment(name: "iets-anders") {
      $0.comesToTheThemes().chooses(ThemesPhrase.goOn).types("Mijn moeder.").presses(.tab).types("Mag ik rijden?")
    },
  ]

  private static let questions = [
    GoldenMoment(name: "vraag-keuze") { $0.comesToTheThemes().opens(Fixture.story).asks("verhaal.situatie") },
    GoldenMoment(name: "vraag-open") {
      $0.comesToTheThemes().choosesTopic(Fixture.story).opens(Fixture.story).asks("verhaal.merken").types("Slapen.\nEn")
    },
    GoldenMoment(name: "vraag-te-lang") {
      $0.comesToTheThemes().choosesTopic(Fixture.story).opens(Fixture.story).asks("verhaal.klachten")
        .presses(.paste(String(repeating: "woord ", count: 120)))
    },
    GoldenMoment(name: "vraag-geselecteerd") {
      $0.comesToTheThemes().opens(Fixture.story).asks("verhaal.klachten").types("moe en bang").presses(.selectWordLeft)
    },
    GoldenMoment(name: "vraag-dubbel") { $0.comesToTheThemes().opens(Fixture.able).asks("doen.dagen") },
    GoldenMoment(name: "schaal") { $0.comesToTheThemes().opens(Fixture.doing).asks("doen.invloed") },
    GoldenMoment(name: "schaal-overgeslagen") {
      $0.comesToTheThemes().opens(Fixture.doing).asks("doen.invloed").chooses(QuestionPhrase.scaleSkip)
    },
    GoldenMoment(name: "schaal-met-een-punt-hoger", isAlsoWide: true) {
      $0.comesToTheThemes().choosesTopic(Fixture.doing).opens(Fixture.doing).asks("doen.tevreden").types("10").scores(4)
    },
    GoldenMoment(name: "alleen-voor-mij") {
      $0.comesToTheThemes().opens(Fixture.doing).asks("doen.dagen").types("Ja.").presses(.function(3))
    },
  ]

  private static let reading = [
    GoldenMoment(name: "toelichting") { $0.comesToTheThemes().opens(Fixture.story).presses(.function(4)) },
    GoldenMoment(name: "meer-weten") { $0.comesToTheThemes().opens(Fixture.story).presses(.function(5)) },
    GoldenMoment(name: "verwijzing", isAlsoWide: true) {
      $0.comesToTheThemes().opens(Fixture.story).presses(.function(5), .enter)
    },
  ]

  // MARK: The sheet

  private static let sheet = [
    GoldenMoment(name: "blad-leeg") { $0.presses(.function(6)) },
    GoldenMoment(name: "blad", isAlsoWide: true) { choosesEverything($0).presses(.function(6)) },
    GoldenMoment(name: "blad-verder") { choosesEverything($0).presses(.function(6), .pageDown, .pageDown) },
    GoldenMoment(name: "bewaren-pdf") { $0.presses(.function(6)).chooses(AgendaPhrase.savePDF) },
    GoldenMoment(name: "bewaren-mislukt") {
      $0.presses(.function(6)).chooses(AgendaPhrase.saveText).hears(.saveFailed(.diskFull))
    },
    GoldenMoment(name: "bewaard") {
      $0.presses(.function(6)).chooses(AgendaPhrase.saveText).presses(.enter).hears(.saved(path: "/thuis/blad.txt"))
    },
  ]

  static let printing = [
    GoldenMoment(name: "afdrukken-zoeken") { $0.presses(.function(7)) },
    GoldenMoment(name: "afdrukken-kiezen") { listsPrinters($0) },
    GoldenMoment(name: "afdrukken-geen-printer") { $0.presses(.function(7)).hears(.listedPrinters(.success([]))) },
    GoldenMoment(name: "afdrukken-geen-dienst") {
      $0.presses(.function(7)).hears(.listedPrinters(.failure(.noService)))
    },
    GoldenMoment(name: "afdrukken-bezig") { listsPrinters($0).presses(.enter).hears(.printProgressed(.printing)) },
    GoldenMoment(name: "afdrukken-papier-op") {
      listsPrinters($0).presses(.enter).hears(.printProgressed(.held(.outOfPaper)))
    },
    GoldenMoment(name: "afdrukken-klaar") { listsPrinters($0).presses(.enter).hears(.printProgressed(.done)) },
    GoldenMoment(name: "afdrukken-mislukt") {
      listsPrinters($0).presses(.enter).hears(.printProgressed(.failed(.aborted)))
    },
  ]

  static let kiosk = [
    GoldenMoment(name: "kiosk-geen-printer", isAtKiosk: true) {
      $0.presses(.function(7)).hears(.listedPrinters(.success([])))
    },
    GoldenMoment(name: "kiosk-papier-op", isAtKiosk: true) {
      listsPrinters($0).presses(.enter).hears(.printProgressed(.held(.outOfPaper)))
    },
    GoldenMoment(name: "kiosk-mislukt", isAtKiosk: true) {
      listsPrinters($0).presses(.enter).hears(.printProgressed(.failed(.aborted)))
    },
    GoldenMoment(name: "kiosk-niet-afgedrukt", isAtKiosk: true) {
      listsPrinters($0).presses(.enter).hears(.printProgressed(.failed(.aborted))).chooses(PrintPhrase.giveUp)
    },
  ]

  private static let others = [
    GoldenMoment(name: "hulp") { $0.comesToTheThemes().opens(Fixture.doing).asks("doen.dagen").presses(.function(1)) },
    GoldenMoment(name: "stoppen") { $0.comesToTheThemes().presses(.function(10)) },
    GoldenMoment(name: "stoppen-leeg") { $0.presses(.function(10)) },
    GoldenMoment(name: "verborgen") { $0.presses(.function(2)) },
  ]

  private static let together = [
    GoldenMoment(name: "samen-begin") { $0.fillsInTogether() },
    GoldenMoment(name: "samen-bevestigen") { comesToBeAsked($0) },
    GoldenMoment(name: "samen-niet-op-het-blad") { comesToBeAsked($0).chooses(TogetherPhrase.confirmNo) },
    GoldenMoment(name: "samen-de-rest") {
      $0.fillsInTogether().comesToTheThemes(.noWork).chooses(ThemesPhrase.goOn).types("De kinderen.").presses(
        .function(6))
    },
    GoldenMoment(name: "samen-blad") { comesToBeAsked($0).confirmsTopics() },
    GoldenMoment(name: "samen-afdrukken") {
      listsPrinters($0.fillsInTogether()).presses(.enter)
    },
    GoldenMoment(name: "samen-tips") { $0.fillsInTogether().chooses(TipsPhrase.title) },
  ]

  // MARK: What happens more often

  @discardableResult @Sendable private static func comesToBeAsked(_ patient: Patient) -> Patient {
    patient.fillsInTogether().comesToTheThemes(.noWork).choosesTopic(Fixture.want).opens(Fixture.doing)
      .asks("doen.tevreden").scores(4).presses(.function(6))
  }

  @discardableResult @Sendable private static func choosesEverything(_ patient: Patient) -> Patient {
    patient.comesToTheThemes(.noWork).choosesTopic(Fixture.doing).addsOwnTopic("De hond").choosesTopic(Fixture.story)
      .choosesTopic(Fixture.want).chooses("Wat wil ik?").goesTo("De hond")
  }

  @discardableResult @Sendable private static func listsPrinters(_ patient: Patient) -> Patient {
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.office, PrintTests.ward])))
  }
}
