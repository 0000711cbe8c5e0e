import Wording

extension State {
  /// The keys of the screen that help was asked on, and then the keys that always work.
  var helpScene: Scene {
    var asked = self
    asked.places.removeLast()
    let width = 12
    let keys = asked.scene.bindings.compactMap(\.hint).map { hint in
      let key = hint.key == hint.keyInField ? hint.key : "\(hint.keyInField), \(hint.key)"
      return key + String(repeating: " ", count: max(1, width - key.count)) + hint.label
    }
    return Scene(
      title: phrases[.helpTitle], progress: progress(),
      elements: [
        .heading(phrases[.helpKeys]), .verbatim(keys), .gap, .heading(phrases[.helpAlways]),
        .text(phrases[.helpMoving]), .gap, .text(phrases[.helpWriting]), .gap, .text(phrases[.helpLetters]), .gap,
        .text(phrases[.helpNothingLost]),
      ], isReading: true)
  }

  /// Asks before everything is wiped.
  var stopScene: Scene {
    Scene(
      title: phrases[.stopTitle], progress: progress(),
      elements: [
        .heading(phrases[.stopQuestion]), .text(phrases[whatStoppingMeans]), .gap,
        .option(Option(mark: " - ", label: phrases[.stopNo], intent: .goBack)),
        .option(Option(mark: " - ", label: phrases[.stopYes], intent: .stop)),
      ],
      // With the sheet in hand nothing is lost by it, and nobody stays to look whether all is wiped.
      start: .item(kiosk != nil && printing.progress == .done ? 1 : 0))
  }

  /// Whoever thinks that the sheet will still come must not leave without knowing.
  private var whatStoppingMeans: Phrase {
    if isPrintUnderWay { return .stopWithdraws }
    let wantedSheet = hasSaidSomething || printing.hasEnded
    if kiosk != nil, !hasPrinted, wantedSheet { return .kioskNotPrinted }
    return hasSaidSomething ? .stopWipes : .stopNothing
  }
}
