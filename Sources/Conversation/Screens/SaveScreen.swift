import Preparation
import Sheet
import Wording

extension State {
  func saveScene(_ format: SheetFormat) -> Scene {
    let path = kiosk == nil ? [field(.path(format), length: .path, onDone: .paper(.save(format))), .gap] : []
    return Scene(
      said(.saveTitle),
      [.question(said(format == .pdf ? .savePDFQuestion : .saveTextQuestion)), .instruction(said(.saveReadable)), .gap]
        + path + [
          .choice(Choice(.wayOn, said(.saveNow), .paper(.save(format)))),
          .choice(Choice(.wayOn, said(.back), .goBack)),
        ])
  }

  /// What went wrong, in words that help.
  func sentence(_ failure: SaveFailure) -> Text {
    switch failure {
    case .noFolder: said(.saveNoFolder)
    case .notAllowed: said(.saveNotAllowed)
    case .diskFull: said(.saveDiskFull)
    case .noFont: said(.saveNoFont)
    case .noGlyph(let characters): said(.saveNoGlyph, ["tekens": Text(own: characters.joined(separator: " "))])
    case .nameTooLong: said(.saveNameTooLong)
    case .notAFile: said(.saveNotAFile)
    case .other: said(.saveFailed)
    }
  }

  /// Where the sheet is, and what now.
  func savedScene(_ path: String) -> Scene {
    Scene(
      said(.saveTitle),
      [
        .heading(said(.savedHeading)), .status(Text(own: path)), .gap, .instruction(said(.savedNext)), .gap,
        .choice(Choice(.wayOn, said(.printStop), .goTo(.stop))),
        .choice(Choice(.wayOn, said(.printGoOn), .goTo(.themes))),
      ])
  }
}
