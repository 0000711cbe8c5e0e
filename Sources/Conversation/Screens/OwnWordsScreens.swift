import Preparation
import Wording

extension State {
  var ownTopicScene: Scene {
    let adding = said(session.reworded == nil ? OwnWordsPhrase.topicAdd : OwnWordsPhrase.topicChange)
    return Scene(
      said(OwnWordsPhrase.topicTitle),
      [
        .question(said(OwnWordsPhrase.topicQuestion)), .instruction(said(OwnWordsPhrase.topicExample)), .gap,
        field(.ownTopic, length: .sentence, onDone: .topics(.addOwn)), .gap,
        .choice(Choice(.wayOn, adding, .topics(.addOwn))),
        .choice(Choice(.wayOn, said(GeneralPhrase.back), .goBack)),
      ])
  }

  func ownScene(_ topic: Topic) -> Scene {
    let isOnSheet = preparation.topics.contains(topic)
    return Scene(
      said(OwnWordsPhrase.topicTitle),
      [
        .heading(title(topic)), .gap,
        .choice(Choice(.many(isChosen: isOnSheet), said(OwnWordsPhrase.topicOnSheet), .topics(.toggle(topic)))),
        .choice(Choice(.action, said(OwnWordsPhrase.topicReword), .topics(.reword(topic)))),
        .choice(Choice(.action, said(OwnWordsPhrase.topicDiscard), .topics(.discard(topic)))),
        .gap, .choice(Choice(.wayOn, said(ThemePhrase.back), .returnTo(.themes))),
      ])
  }

  /// The last thing that is asked before the sheet.
  var somethingElseScene: Scene {
    let questions = (0...preparation.questions.count).map { field(.ownQuestion($0), length: .sentence) }
    return Scene(
      said(OwnWordsPhrase.somethingElseTitle),
      [
        .question(said(OwnWordsPhrase.somethingElseQuestion)), field(.somethingElse, length: .remark), .gap,
        .question(said(OwnWordsPhrase.ownQuestionsTitle)),
      ] + questions + [.gap, .choice(Choice(.wayOn, said(OwnWordsPhrase.toAgenda), .goTo(.agenda)))])
  }
}

/// A topic in one's own words, and what is asked last.
public enum OwnWordsPhrase: String, Phrase {
  case topicTitle = "themas.eigen-titel"
  case topicQuestion = "themas.eigen-vraag"
  case topicExample = "themas.eigen-voorbeeld"
  case topicAdd = "themas.eigen-voeg-toe"
  case topicChange = "themas.eigen-verander"
  case topicOnSheet = "themas.eigen-op-mijn-blad"
  case topicReword = "themas.eigen-andere-woorden"
  case topicDiscard = "themas.eigen-weggooien"
  case topicGone = "themas.eigen-weg"
  case topicEmpty = "themas.eigen-leeg"
  case somethingElseTitle = "anders.titel"
  case somethingElseQuestion = "anders.vraag"
  case ownQuestionsTitle = "anders.eigen-vragen"
  case toAgenda = "anders.naar-uw-blad"
}
