import Wording

extension State {
  /// What can be done on the screen that help was asked on, and then what always works.
  var helpScene: Scene {
    var asked = self
    asked.goBack()
    return Scene(
      said(HelpPhrase.title),
      [
        .heading(said(HelpPhrase.keys)), .ways(asked.openScene.ways), .gap, .heading(said(HelpPhrase.always)),
        .body(said(HelpPhrase.moving)), .gap, .body(said(HelpPhrase.writing)), .gap, .body(said(HelpPhrase.letters)),
        .gap, .body(said(HelpPhrase.mouse)), .gap, .body(said(HelpPhrase.nothingLost)), .gap,
      ] + wayToReading, isToRead: true)
  }

  /// Asks before everything is wiped.
  var stopScene: Scene {
    Scene(
      said(StopPhrase.title),
      [
        .question(said(StopPhrase.question)), .status(said(whatStoppingMeans)), .gap,
        .choice(Choice(.action, said(StopPhrase.no), .goBack)),
        .choice(Choice(.action, said(StopPhrase.yes), .stop)),
      ])
  }

  /// Whoever thinks that the sheet will still come must not leave without knowing.
  private var whatStoppingMeans: any Phrase {
    let paper = session.paper
    if paper.print.isUnderWay { return StopPhrase.withdraws }
    let hasSaidSomething = !preparation.isEmpty
    if kiosk != nil, !paper.hasPrinted, hasSaidSomething || paper.print.hasEnded { return KioskPhrase.notPrinted }
    return hasSaidSomething ? StopPhrase.wipes : StopPhrase.nothing
  }
}

/// The help.
public enum HelpPhrase: String, Phrase {
  case title = "hulp.titel"
  case keys = "hulp.toetsen"
  case always = "hulp.altijd"
  case moving = "hulp.bewegen"
  case writing = "hulp.typen"
  case letters = "hulp.letters"
  case mouse = "hulp.muis"
  case nothingLost = "hulp.niets-kwijt"
}

/// Stopping, and what that wipes.
public enum StopPhrase: String, Phrase {
  case title = "stoppen.titel"
  case question = "stoppen.vraag"
  case wipes = "stoppen.wist"
  case nothing = "stoppen.niets"
  case withdraws = "stoppen.afdruk-stopt"
  case no = "stoppen.nee"
  case yes = "stoppen.ja"
}
