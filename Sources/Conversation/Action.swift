import Agenda
import Canvas
import Guide
import Preparation
import Printing

/// What a person did, or what came of an effect.
public enum Action: Equatable, Sendable {
  case pressed(Key)
  case resized(Size)
  /// Time went by, whatever else happened in it.
  case waited(Duration)
  case listedPrinters(Result<[Printer], PrintFailure>)
  case printProgressed(PrintProgress)
  /// The sheet could not be made, so that nothing was printed.
  case sheetFailed(SaveFailure)
  case saved(path: String)
  case saveFailed(SaveFailure)
}

/// Why a sheet was not made or not saved.
public enum SaveFailure: Equatable, Sendable {
  case noFolder, notAllowed, diskFull, nameTooLong
  /// There is something with that name that is no file.
  case notAFile
  case noFont
  /// No font has these characters.
  case noGlyph([String])
  case other
}

/// What a person meant by a key on the screen they were at.
enum Intent: Equatable, Sendable {
  case goTo(Place)
  case goBack
  case chooseSituation(Situation)
  /// On the list of topics, off it, or first a question which one to park.
  case toggleTopic(Topic)
  /// Earlier (-1) or later (1) in the conversation.
  case moveTopic(Topic, by: Int)
  /// The first goes on the list of topics, the second is for when there is time left.
  case exchange(Topic, parking: Topic)
  /// Not even for when there is time left.
  case unpark(Topic)
  case addOwnTopic
  case rewordOwnTopic(Topic)
  case discardOwnTopic(Topic)
  case score(Question.ID, Int)
  case clearScore(Question.ID)
  case skip(Question.ID)
  case togglePrivate(Question.ID)
  /// To the next (1) or the previous (-1) question of the theme.
  case turn(by: Int)
  case print(printer: String)
  case cancelPrint
  case save(SheetFormat)
  case hide
  case stop
  /// A peer worker types, or not any more.
  case toggleTogether
  /// The sheet says that a peer worker helped, or not.
  case toggleSaysTogether
  /// The patient wants this on the sheet as it is now.
  case confirm(Matter)
  /// The patient does not want this on the sheet.
  case keepOffSheet(Matter)
  case change(Matter)
  /// The patient may want this on the sheet after all.
  case reconsider(Matter)
  /// First a question whether it has to be printed.
  case askToPrint(printer: String)
  /// The patient wants it printed.
  case confirmPrint(printer: String)
}

/// What the program must do outside; what comes of it returns as an ``Action``.
public enum Effect: Equatable, Sendable {
  case listPrinters
  case print(Sheet, printer: String)
  case cancelPrint
  /// To a file, or under the name into a folder.
  case save(Sheet, SheetFormat, path: String, name: String)
  case quit
  /// Staff want the kiosk itself to end, and not only this session.
  case endKiosk
}
