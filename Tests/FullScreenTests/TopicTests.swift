import Canvas
import Editing
import Guide
import Preparation
import Testing

@testable import Conversation
@testable import FullScreen

@Suite("Choosing topics")
struct TopicTests {
  let patient = Patient().comesToTheThemes()

  private func choosesThree() {
    patient.choosesTopic(Fixture.story).choosesTopic(Fixture.doing).choosesTopic(Fixture.able)
  }

  @Test("an answered theme does not leave the sheet in silence")
  func leavingIsSaid() {
    patient.opens(Fixture.doing).asks("doen.invloed").presses(.character("4"), .escape, .escape)
    #expect(!patient.sees(ThemesPhrase.parkDropped))
    patient.presses(.character(" "))
    #expect(patient.sees(ThemesPhrase.parkDropped))
  }

  @Test("a space puts a topic on the sheet and takes it off again")
  func onAndOff() {
    patient.choosesTopic(Fixture.doing)
    #expect(patient.sees("[1] Wat doe ik?"))
    patient.presses(.character(" "))
    #expect(patient.preparation.topics.isEmpty)
    #expect(patient.sees("[ ] Wat doe ik?"))
  }

  @Test("topics are numbered in the order in which they were chosen")
  func numbered() {
    patient.choosesTopic(Fixture.able).choosesTopic(Fixture.story)
    #expect(patient.sees("[1] Wat kan ik?"))
    #expect(patient.sees("[2] Mijn verhaal"))
    #expect(patient.sees("[themas.hoeveel 2]"))
  }

  @Test("a fourth topic asks which one can wait, and that one is parked")
  func fourthAsks() {
    choosesThree()
    patient.choosesTopic(Fixture.want)
    #expect(patient.sees(ThemesPhrase.parkQuestion))
    patient.chooses("Wat doe ik?")
    #expect(patient.preparation.topics == [.theme(Fixture.story), .theme(Fixture.able), .theme(Fixture.want)])
    #expect(patient.preparation.parked == [.theme(Fixture.doing)])
    #expect(patient.sees("[+] Wat doe ik?"))
    #expect(patient.sees("[themas.als-er-tijd-over-is Wat doe ik?]"))
  }

  @Test("the fourth topic itself can be the one that waits")
  func fourthWaits() {
    choosesThree()
    patient.choosesTopic(Fixture.want).chooses("Wat wil ik?")
    #expect(patient.preparation.topics.count == 3)
    #expect(patient.preparation.parked == [.theme(Fixture.want)])
  }

  @Test("Escape from that question changes nothing")
  func fourthNotAfterAll() {
    choosesThree()
    let before = patient.preparation
    patient.choosesTopic(Fixture.want).goesBack()
    #expect(patient.preparation == before)
    #expect(patient.sees(ThemesPhrase.question))
  }

  /// Three are chosen, three wait, and a seventh comes.
  private func choosesSeven() {
    choosesThree()
    for theme in [Fixture.want, Fixture.need, Fixture.help, Fixture.rights] {
      patient.choosesTopic(theme).chooses(patient.title(theme))
    }
    #expect(patient.sees(ThemesPhrase.dropQuestion))
  }

  @Test("where three topics wait, a fourth asks which one leaves the sheet", arguments: [Fixture.need, Fixture.rights])
  func fourthParked(dropped: Theme.ID) {
    choosesSeven()
    patient.chooses(patient.title(dropped))
    let waiting = [Fixture.want, Fixture.need, Fixture.help, Fixture.rights].filter { $0 != dropped }
    #expect(patient.preparation.parked == waiting.map { .theme($0) })
    #expect(patient.sees("[themas.geparkeerd-weg \(patient.title(dropped))]") && patient.sees(ThemesPhrase.question))
  }

  @Test("Escape from that question changes nothing either")
  func fourthParkedNotAfterAll() {
    choosesSeven()
    patient.goesBack()
    #expect(patient.preparation.parked == [.theme(Fixture.want), .theme(Fixture.need), .theme(Fixture.help)])
    #expect(patient.sees(ThemesPhrase.question) && patient.preparation.topics.count == 3)
  }

  @Test("a topic that was chosen can go too, when the seventh comes in its place")
  func chosenGoes() {
    choosesThree()
    for theme in [Fixture.want, Fixture.need, Fixture.help] {
      patient.choosesTopic(theme).chooses(patient.title(theme))
    }
    let going = patient.preparation.topics[0]
    patient.choosesTopic(Fixture.rights).chooses(patient.title(going.themeID!)).chooses(patient.title(going.themeID!))
    #expect(!patient.preparation.topics.contains(going) && !patient.preparation.parked.contains(going))
    #expect(patient.preparation.topics.last == .theme(Fixture.rights) && patient.preparation.topics.count == 3)
  }

  @Test("a parked topic comes back when there is room")
  func parkedComesBack() {
    choosesThree()
    patient.choosesTopic(Fixture.want).chooses("Wat wil ik?").choosesTopic(Fixture.story).choosesTopic(Fixture.want)
    #expect(patient.preparation.topics == [.theme(Fixture.doing), .theme(Fixture.able), .theme(Fixture.want)])
    #expect(patient.preparation.parked.isEmpty)
  }

  @Test("a parked topic asks at once, while three are chosen, which one waits instead")
  func parkedTakesAPlace() {
    choosesThree()
    patient.choosesTopic(Fixture.want).chooses("Wat wil ik?").choosesTopic(Fixture.want)
    #expect(patient.sees(ThemesPhrase.parkQuestion) && patient.sees("[+] Wat wil ik?"))
    patient.goesBack()
    #expect(patient.preparation.parked == [.theme(Fixture.want)], "asking changes nothing")
    patient.choosesTopic(Fixture.want).chooses("Mijn verhaal")
    #expect(patient.preparation.topics == [.theme(Fixture.doing), .theme(Fixture.able), .theme(Fixture.want)])
    #expect(patient.preparation.parked == [.theme(Fixture.story)])
  }

  @Test("a parked topic that need not wait either goes off the sheet, and that is said")
  func parkedGoes() {
    choosesThree()
    patient.choosesTopic(Fixture.want)
    #expect(!patient.sees(ThemesPhrase.parkNot))
    patient.chooses("Wat wil ik?").choosesTopic(Fixture.want).chooses(ThemesPhrase.parkNot)
    #expect(patient.preparation.topics.count == 3 && patient.preparation.parked.isEmpty)
    #expect(patient.sees(ThemesPhrase.question) && patient.sees("[themas.geparkeerd-weg Wat wil ik?]"))
  }

  @Test("< brings a topic forward and > backward, and the cursor goes along", arguments: [Key.character("<"), .left])
  func order(earlier: Key) {
    choosesThree()
    patient.presses(earlier)
    #expect(patient.preparation.topics == [.theme(Fixture.story), .theme(Fixture.able), .theme(Fixture.doing)])
    #expect(patient.chosen.hasPrefix("Wat kan ik?"))
    patient.presses(.character(">"), .character(">"))
    #expect(patient.preparation.topics.last == .theme(Fixture.able))
  }

  @Test("the order can be changed on the sheet's screen, and the sheet follows at once")
  func orderOnTheSheet() {
    choosesThree()
    patient.presses(.function(6)).goesTo("Wat doe ik?").presses(.character("<"))
    #expect(patient.preparation.topics.first == .theme(Fixture.doing))
    #expect(patient.chosen.hasPrefix("Wat doe ik?"))
    #expect(patient.sees("1 WAT DOE IK?"))
  }

  @Test("a topic in one's own words is chosen at once and stays on the list")
  func ownTopic() {
    patient.addsOwnTopic("De hond")
    #expect(patient.preparation.topics == [.own("De hond")])
    patient.goesTo("De hond").presses(.character(" "))
    #expect(patient.preparation.topics.isEmpty)
    #expect(patient.sees("[ ] De hond"))
  }

  @Test("an own topic as the fourth asks too, and Escape keeps its words on the list")
  func ownTopicAsFourth() {
    choosesThree()
    patient.addsOwnTopic("De hond")
    #expect(patient.sees(ThemesPhrase.parkQuestion))
    patient.goesBack()
    #expect(patient.preparation.topics.count == 3)
    #expect(patient.sees("[ ] De hond"))
  }

  @Test("an own topic gets other words in the same place; going back leaves it, and does not touch the next one")
  func ownTopicInOtherWords() {
    patient.addsOwnTopic("De hond").choosesTopic(Fixture.want)
    patient.chooses("De hond").chooses(OwnWordsPhrase.topicReword)
    #expect(patient.sees(OwnWordsPhrase.topicChange) && !patient.sees(OwnWordsPhrase.topicAdd))
    patient.types(" en ik").presses(.enter)
    #expect(patient.preparation.topics == [.own("De hond en ik"), .theme(Fixture.want)])
    // The sheet is another way out of there.
    patient.chooses("De hond en ik").chooses(OwnWordsPhrase.topicReword).presses(.function(6)).startsOver()
    patient.presses(.enter).chooses(GeneralPhrase.goOn).chooses("De hond en ik").chooses(OwnWordsPhrase.topicReword)
    #expect(patient.sees("De hond en ik"))
    patient.types("!").goesBack().goesBack()
    patient.chooses(ThemesPhrase.addOwn)
    #expect(patient.sees(OwnWordsPhrase.topicAdd) && !patient.sees("De hond en ik!"))
    patient.types("De kat").presses(.enter)
    #expect(patient.preparation.topics == [.own("De hond en ik"), .theme(Fixture.want), .own("De kat")])
  }

  @Test("who leaves other words for a topic by the sheet adds a new topic after that")
  func ownTopicAfterOtherWords() {
    patient.choosesTopic(Fixture.want).addsOwnTopic("De hond")
    patient.chooses("De hond").chooses(OwnWordsPhrase.topicReword).types("!").presses(.function(6)).chooses("De hond")
    patient.chooses(ThemesPhrase.addOwn)
    #expect(patient.sees(OwnWordsPhrase.topicAdd) && !patient.sees("De hond"))
    patient.types("De kat").presses(.enter)
    #expect(patient.preparation.topics == [.theme(Fixture.want), .own("De hond"), .own("De kat")])
  }

  @Test("an own topic that gets the words of another one is that one, wherever they are", arguments: [false, true])
  func ownTopicInTheWordsOfAnother(isSecondOnTheSheet: Bool) {
    patient.addsOwnTopic("De kat").addsOwnTopic("De hond")
    if !isSecondOnTheSheet { patient.goesTo("De hond").presses(.character(" ")) }
    patient.chooses("De hond").chooses(OwnWordsPhrase.topicReword)
    for _ in "hond" { patient.presses(.backspace) }
    patient.types("kat").presses(.enter)
    #expect(patient.preparation.topics == [.own("De kat")] && patient.preparation.ownTopics == ["De kat"])
  }

  @Test("an own topic without words says what to do")
  func ownTopicEmpty() {
    patient.chooses(ThemesPhrase.addOwn).presses(.enter)
    #expect(patient.sees(OwnWordsPhrase.topicEmpty))
    #expect(patient.goesBack().sees(ThemesPhrase.question))
  }

  @Test("half an own topic is still there after going back")
  func ownTopicHalf() {
    patient.chooses(ThemesPhrase.addOwn).types("De ho").goesBack().chooses(ThemesPhrase.addOwn)
    #expect(patient.sees("De ho"))
    patient.types("nd").presses(.enter)
    #expect(patient.preparation.topics == [.own("De hond")])
  }

  @Test("a theme can be chosen from its own screen")
  func choosesInsideTheTheme() {
    patient.opens(Fixture.want).chooses(ThemePhrase.choose)
    #expect(patient.preparation.topics == [.theme(Fixture.want)])
    #expect(patient.chooses(ThemePhrase.unchoose).preparation.topics.isEmpty)
  }

  @Test("answering a question of a theme puts the theme on the sheet, and says so")
  func answeringIsChoosing() {
    patient.opens(Fixture.want)
    #expect(patient.preparation.topics.isEmpty, "reading is not choosing")
    patient.asks("willen.werk").types("B")
    #expect(patient.preparation.topics == [.theme(Fixture.want)])
    #expect(patient.sees(ThemePhrase.chosen))
    patient.types("uiten.")
    #expect(patient.state.agenda.sheet.text.joined().contains("Buiten."))
  }

  @Test("a theme that is on the sheet by an answer alone leaves it with that answer; one that was chosen stays")
  func chosenByAnAnswer() {
    let patient = Patient().comesToTheThemes().choosesTopic(Fixture.able).opens(Fixture.doing)
    patient.asks("doen.dagen").types("a")
    #expect(patient.preparation.topics == [.theme(Fixture.able), .theme(Fixture.doing)])
    patient.presses(.backspace).types("Lopen").goesBack()
    #expect(patient.preparation.topics == [.theme(Fixture.able), .theme(Fixture.doing)])
    patient.asks("doen.dagen").presses(.control("a"), .delete).goesBack().goesBack()
    #expect(patient.preparation.topics == [.theme(Fixture.able)])
    patient.opens(Fixture.able).asks("kunnen.nu").types("a").presses(.backspace).goesBack()
    #expect(patient.preparation.topics == [.theme(Fixture.able)])
  }

  @Test("when three topics are chosen, a fourth theme can still be answered")
  func answersOutsideTheSheet() {
    for theme in patient.state.guide.themes.map(\.id).filter({ $0 != Fixture.want }).prefix(3) {
      patient.choosesTopic(theme)
    }
    patient.opens(Fixture.want).asks("willen.werk").types("Buiten.")
    #expect(!patient.preparation.topics.contains(.theme(Fixture.want)))
    #expect(patient.sees(QuestionPhrase.roomFull))
    #expect(!patient.state.agenda.sheet.text.joined().contains("Buiten."))
  }
}
