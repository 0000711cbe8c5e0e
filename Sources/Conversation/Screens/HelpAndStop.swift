import Wording

extension State {
  /// What can be done on the screen that help was asked on, and then what always works.
  var helpScene: Scene {
    var asked = self
    asked.goBack()
    return Scene(
      said(.helpTitle),
      [
        .heading(said(.helpKeys)), .ways(asked.openScene.ways), .gap, .heading(said(.helpAlways)),
        .body(said(.helpMoving)), .gap, .body(said(.helpWriting)), .gap, .body(said(.helpLetters)), .gap,
        .body(said(.helpNothingLost)),
      ], isToRead: true)
  }

  /// Asks before everything is wiped.
  var stopScene: Scene {
    let stopping = Choice(.action, said(.stopYes), .stop)
    // With the sheet in hand nothing is lost by it, and nobody stays to look whether all is wiped.
    let isDone = kiosk != nil && session.paper.print == .ended(.done)
    return Scene(
      said(.stopTitle),
      [
        .question(said(.stopQuestion)), .status(said(whatStoppingMeans)), .gap,
        .choice(Choice(.action, said(.stopNo), .goBack)), .choice(stopping),
      ],
      start: isDone ? .at(.choice(stopping.id)) : .first)
  }

  /// Whoever thinks that the sheet will still come must not leave without knowing.
  private var whatStoppingMeans: Phrase {
    let paper = session.paper
    if paper.print.isUnderWay { return .stopWithdraws }
    let hasSaidSomething = !preparation.isEmpty
    if kiosk != nil, !paper.hasPrinted, hasSaidSomething || paper.print.hasEnded { return .kioskNotPrinted }
    return hasSaidSomething ? .stopWipes : .stopNothing
  }
}
