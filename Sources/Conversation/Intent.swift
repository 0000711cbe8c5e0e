import Guide
import Preparation
import Sheet

/// What a person meant, whichever view they use; each part of the conversation has its own.
public enum Intent: Hashable, Sendable {
  /// On to a screen; going back from there leads here.
  case goTo(Screen)
  /// Back to a screen that one came by, wherever that is on the way here.
  case returnTo(Screen)
  case goBack
  case hide
  case stop
  case topics(TopicIntent)
  case answers(AnswerIntent)
  case paper(PaperIntent)
  case together(TogetherIntent)
}

/// About what there is to talk about.
public enum TopicIntent: Hashable, Sendable {
  /// On the list of topics, off it, or first a question which one to park.
  case toggle(Topic)
  /// Earlier (-1) or later (1) in the conversation.
  case move(Topic, by: Int)
  /// The first goes on the list of topics, the second is for when there is time left.
  case exchange(Topic, parking: Topic)
  /// The same, and the third leaves the sheet because three wait already.
  case exchangeDropping(Topic, parking: Topic, Topic)
  /// Not even for when there is time left.
  case unpark(Topic)
  case addOwn
  case reword(Topic)
  case discard(Topic)
}

/// About what is answered.
public enum AnswerIntent: Hashable, Sendable {
  case write(Field, String)
  case chooseSituation(Situation)
  /// One of the options of a question, or not after all.
  case choose(Question.ID, Option.ID)
  case score(Question.ID, Int)
  case clearScore(Question.ID)
  /// "Weet ik niet", or not after all.
  case skip(Question.ID)
  case togglePrivate(Question.ID)
  /// An answer to one of the short questions about the situation, and on to the next.
  case tell(Question.ID, Option.ID)
  /// Past one of those.
  case passIntake(Question.ID)
  /// To the next (1) or the previous (-1) question of the theme.
  case turn(by: Int)
}

/// About the sheet on its way out of the program.
public enum PaperIntent: Hashable, Sendable {
  /// Prints, or first asks the patient.
  case print(printer: String)
  case confirmPrint(printer: String)
  case cancel
  case save(SheetFormat)
}

/// About a peer worker who types for the patient.
public enum TogetherIntent: Hashable, Sendable {
  /// A peer worker types, or not any more.
  case toggle
  /// The sheet says that a peer worker helped, or not.
  case toggleSaysSo
  /// The patient wants this on the sheet as it is now.
  case confirm(Matter)
  /// The patient does not want this on the sheet.
  case keepOffSheet(Matter)
  case change(Matter)
  /// The patient may want this on the sheet after all.
  case reconsider(Matter)
}

/// What a patient says yes or no to while a peer worker types.
public enum Matter: Hashable, Sendable {
  case topic(Topic)
  /// All that the sheet says besides the topics.
  case rest
}
