import Canvas
import Editing
import Guide
import Preparation
import Printing
import Testing
import Wording

@testable import Conversation
@testable import FullScreen

@Suite("Filled in together with a peer worker")
struct TogetherTests {
  let patient = Patient().fillsInTogether().comesToTheThemes(.noWork)

  private func answersTwoTopics() {
    patient.opens(Fixture.want).asks("willen.werk").types("Iets met dieren.").goesBack().goesBack()
    patient.opens(Fixture.doing).asks("doen.dagen").types("Weinig.").goesBack().goesBack()
  }

  @Test("somebody without work, who reads with difficulty: two scores, each topic confirmed, the print confirmed")
  func withoutWork() {
    patient.choosesTopic(Fixture.want).opens(Fixture.doing).asks("doen.invloed").scores(6).chooses(QuestionPhrase.next)
    patient.scores(4).presses(.tab, .tab).types("Ergens naar toe kunnen overdag").goesBack().goesBack()
    patient.chooses(ThemesPhrase.goOn).chooses(OwnWordsPhrase.toAgenda)
    #expect(patient.sees("[samen.onderwerp 2 1]") && patient.sees("WAT WIL IK?"))
    #expect(!patient.sees("WAT DOE IK?"))
    patient.chooses(TogetherPhrase.confirmYes)
    #expect(patient.sees("[samen.onderwerp 2 2]") && patient.sees("WAT DOE IK?"))
    #expect(patient.sees("[blad.een-punt-hoger 5] Ergens naar toe kunnen overdag"))
    #expect(!patient.sees("___"), "lines for the pen say nothing")
    patient.chooses(TogetherPhrase.confirmYes)
    #expect(patient.sees(AgendaPhrase.title))

    let sheet = patient.state.agenda.sheet.text.joined(separator: "\n")
    #expect(sheet.contains("[blad.een-punt-hoger 5] Ergens naar toe kunnen overdag"))
    #expect(sheet.contains("[blad.score goed slecht 6 10 0]"))
    #expect(sheet.contains("[blad.score heel tevreden heel ontevreden 4 10 0]"))
    #expect(!sheet.contains("samen."))

    patient.chooses(AgendaPhrase.print).hears(.listedPrinters(.success([PrintTests.ward]))).chooses("zaal")
    #expect(patient.sees(TogetherPhrase.confirmPrintQuestion))
    #expect(patient.effects == [.listPrinters])
    patient.chooses(TogetherPhrase.confirmPrintYes)
    #expect(patient.effects.last == .print(patient.state.agenda.sheet, printer: "zaal"))
    #expect(patient.sees(PrintPhrase.sending))
  }

  // MARK: Each topic

  @Test("whatever leads to the sheet, the topics come first", arguments: [Key.function(6), .function(7), .alt("p")])
  func topicsComeFirst(key: Key) {
    answersTwoTopics()
    patient.presses(key)
    #expect(patient.sees(TogetherPhrase.confirmQuestion) && patient.effects.isEmpty)
    patient.confirmsTopics()
    #expect(key == .function(6) ? patient.sees(AgendaPhrase.title) : patient.sees(PrintPhrase.question))
    #expect(patient.effects == (key == .function(6) ? [] : [.listPrinters]))
  }

  @Test("the cursor is on what is read first, so that Enter alone says nothing")
  func enterSaysNothing() {
    answersTwoTopics()
    patient.presses(.function(6), .enter, .enter, .enter, .character(" "))
    #expect(patient.sees("[samen.onderwerp 2 1]"))
    #expect(patient.presses(.enter).sees(TogetherPhrase.confirmHow))
    patient.chooses(TogetherPhrase.confirmYes).presses(.enter, .enter)
    #expect(patient.sees("[samen.onderwerp 2 2]"))
  }

  @Test("no letter is an answer", arguments: ["n", "J", "t", "ja", "nee", "ja graag"])
  func letters(words: String) {
    answersTwoTopics()
    let before = patient.preparation
    patient.presses(.function(6)).types(words)
    #expect(patient.sees("[samen.onderwerp 2 1]") && patient.preparation == before && patient.effects.isEmpty)
    patient.chooses(TogetherPhrase.confirmYes)
    #expect(patient.sees("[samen.onderwerp 2 2]"))
  }

  @Test("a no takes the topic off the sheet, and keeps every word")
  func no() {
    answersTwoTopics()
    let answers = patient.preparation.answers
    patient.presses(.function(6)).chooses(TogetherPhrase.confirmNo)
    #expect(patient.sees("[samen.niet-op-het-blad Wat wil ik?]"))
    patient.confirmsTopics()
    #expect(patient.preparation.answers == answers)
    #expect(patient.preparation.topics == [.theme(Fixture.doing)])
    #expect(!patient.state.agenda.sheet.text.joined().contains("dieren"))
    for _ in 0..<5 where !patient.sees(ThemesPhrase.question) { patient.goesBack() }
    patient.choosesTopic(Fixture.want).presses(.function(6))
    #expect(patient.sees("Iets met dieren."))
    #expect(patient.sees(TogetherPhrase.confirmQuestion))
  }

  @Test("a no to every topic leads to an empty sheet")
  func noToAll() {
    answersTwoTopics()
    patient.presses(.function(6)).chooses(TogetherPhrase.confirmNo).chooses(TogetherPhrase.confirmNo)
    #expect(patient.sees(AgendaPhrase.title))
    #expect(patient.preparation.topics.isEmpty)
  }

  @Test("back to change something, and then asked about what it has become")
  func change() {
    answersTwoTopics()
    patient.presses(.function(6)).chooses(TogetherPhrase.confirmChange)
    patient.asks("willen.werk").types(" Of planten.").presses(.function(6))
    #expect(patient.sees("Iets met dieren. Of planten.") && patient.sees(TogetherPhrase.confirmQuestion))
  }

  @Test("a topic that changed is asked about again, and no other")
  func asksAgain() {
    answersTwoTopics()
    patient.presses(.function(6)).confirmsTopics()
    #expect(patient.sees(AgendaPhrase.title))
    patient.goesBack().presses(.function(6))
    #expect(patient.sees(AgendaPhrase.title), "nothing changed")
    patient.goesBack().opens(Fixture.doing).asks("doen.dagen").types(" Slapen.").presses(.function(6))
    #expect(patient.sees("Weinig. Slapen.") && patient.sees("[samen.onderwerp 2 2]"))
    patient.chooses(TogetherPhrase.confirmYes)
    #expect(patient.sees(AgendaPhrase.title))
  }

  @Test("what becomes private, or fits another situation, is a change too; what was private is not")
  func otherChanges() {
    answersTwoTopics()
    patient.presses(.function(6)).confirmsTopics().goesBack()
    patient.opens(Fixture.doing).asks("doen.dagen").presses(.function(3), .function(6))
    #expect(patient.sees("[samen.onderwerp 2 2]") && !patient.sees("Weinig."))
    patient.confirmsTopics()
    for _ in 0..<5 where !patient.sees(ThemesPhrase.question) { patient.goesBack() }
    patient.opens(Fixture.doing).asks("doen.dagen").types(" Nog iets.").presses(.function(6))
    #expect(patient.sees(AgendaPhrase.title))
  }

  @Test("a change on the way between the print and its question is not printed unasked")
  func changeBeforeThePrint() {
    answersTwoTopics()
    patient.presses(.function(6)).confirmsTopics().presses(.function(7))
    patient.hears(.listedPrinters(.success([PrintTests.ward]))).presses(.function(6)).chooses("Wat wil ik?")
    patient.asks("willen.werk").types(" Anders.")
    for _ in 0..<5 where !patient.sees(AgendaPhrase.title) { patient.goesBack() }
    patient.chooses(AgendaPhrase.print)
    #expect(patient.sees("Iets met dieren. Anders.") && patient.sees(TogetherPhrase.confirmQuestion))
    #expect(patient.effects == [.listPrinters])
  }

  @Test("an answer that moves to another topic with the same question is asked about there")
  func sharedQuestion() {
    patient.opens(Fixture.doing).asks("doen.dagen").types("Weinig.").goesBack().goesBack().choosesTopic(Fixture.able)
    patient.presses(.function(6)).confirmsTopics().goesBack()
    patient.choosesTopic(Fixture.doing).presses(.function(6))
    #expect(patient.sees("[samen.onderwerp 1 1]") && patient.sees("WAT KAN IK?") && patient.sees("Weinig."))
  }

  @Test("a topic in one's own words is asked about too")
  func ownTopic() {
    patient.addsOwnTopic("De hond").presses(.function(6))
    #expect(patient.sees("DE HOND") && patient.sees(TogetherPhrase.confirmQuestion))
    patient.chooses(TogetherPhrase.confirmNo)
    #expect(patient.preparation.topics.isEmpty)
    for _ in 0..<5 where !patient.sees(ThemesPhrase.question) { patient.goesBack() }
    #expect(patient.sees("[ ] De hond"))
  }

  @Test("saving waits for the topics as well")
  func saving() {
    answersTwoTopics()
    patient.presses(.function(6)).confirmsTopics().chooses("Wat wil ik?").asks("willen.werk").types("!")
    for _ in 0..<5 where !patient.sees(AgendaPhrase.title) { patient.goesBack() }
    patient.chooses(AgendaPhrase.saveText)
    #expect(patient.sees(TogetherPhrase.confirmQuestion))
    patient.confirmsTopics().presses(.enter)
    #expect(
      patient.effects.last
        == .save(
          patient.state.agenda.sheet, .text, path: "/thuis/[bewaren.bestandsnaam].txt",
          name: "[bewaren.bestandsnaam].txt"))
  }

  // MARK: The print

  @Test("a no to the print goes back to the printers, and Enter alone prints nothing")
  func noPrint() {
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.ward]))).chooses("zaal")
    patient.presses(.enter, .enter, .enter)
    #expect(patient.sees(TogetherPhrase.confirmPrintQuestion) && patient.sees("[BLAD.TITEL]"))
    patient.chooses(TogetherPhrase.confirmPrintNo)
    #expect(patient.sees(PrintPhrase.question))
    #expect(patient.effects == [.listPrinters])
  }

  @Test("after the print, back does not lead to its question")
  func backAfterThePrint() {
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.ward]))).chooses("zaal")
    patient.chooses(TogetherPhrase.confirmPrintYes).hears(.printProgressed(.done)).goesBack()
    #expect(patient.sees(ThemesPhrase.question))
  }

  @Test("trying again is asked again")
  func tryingAgain() {
    patient.presses(.function(7)).hears(.listedPrinters(.success([PrintTests.ward]))).chooses("zaal")
    patient.chooses(TogetherPhrase.confirmPrintYes).hears(.printProgressed(.failed(.aborted))).chooses(
      PrintPhrase.retry)
    #expect(patient.sees(TogetherPhrase.confirmPrintQuestion))
    #expect(patient.effects.count == 2)
    patient.chooses(TogetherPhrase.confirmPrintYes)
    #expect(patient.effects.count == 3 && patient.sees(PrintPhrase.sending))
    patient.hears(.printProgressed(.done)).goesBack()
    #expect(patient.sees(ThemesPhrase.question))
  }

  // MARK: What the sheet says

  @Test("the sheet says so only when the patient wants it, and not after the mode is off")
  func saysTogether() {
    func says() -> Bool { patient.state.agenda.sheet.text.contains("[samen.blad]") }
    patient.presses(.function(6))
    #expect(!says())
    patient.chooses(TogetherPhrase.onSheet)
    #expect(says() && patient.sees("[samen.blad]"))
    patient.startsOver().chooses(BeginPhrase.together)
    #expect(!says())
  }
}
