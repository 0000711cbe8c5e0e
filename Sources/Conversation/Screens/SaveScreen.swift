import Preparation
import Sheet
import Wording

extension State {
  func saveScene(_ format: SheetFormat) -> Scene {
    let path = kiosk == nil ? [field(.path(format), length: .path, onDone: .paper(.save(format))), .gap] : []
    return Scene(
      said(SavePhrase.title),
      [
        .question(said(format == .pdf ? SavePhrase.pdfQuestion : SavePhrase.textQuestion)),
        .instruction(said(SavePhrase.readable)), .gap,
      ]
        + path + [
          .choice(Choice(.wayOn, said(SavePhrase.now), .paper(.save(format)))),
          .choice(Choice(.wayOn, said(GeneralPhrase.back), .goBack)),
        ])
  }

  /// What went wrong, in words that help.
  func sentence(_ failure: SaveFailure) -> Text {
    switch failure {
    case .noFolder: said(SavePhrase.noFolder)
    case .notAllowed: said(SavePhrase.notAllowed)
    case .diskFull: said(SavePhrase.diskFull)
    case .noFont: said(SavePhrase.noFont)
    case .noGlyph(let characters): said(SavePhrase.noGlyph, ["tekens": Text(own: characters.joined(separator: " "))])
    case .nameTooLong: said(SavePhrase.nameTooLong)
    case .notAFile: said(SavePhrase.notAFile)
    case .other: said(SavePhrase.failed)
    }
  }

  /// Where the sheet is, and what now.
  func savedScene(_ path: String) -> Scene {
    Scene(
      said(SavePhrase.title),
      [
        .heading(said(SavePhrase.savedHeading)), .status(Text(own: path)), .gap,
        .instruction(said(SavePhrase.savedNext)), .gap,
        .choice(Choice(.wayOn, said(PrintPhrase.stop), .goTo(.stop))),
        .choice(Choice(.wayOn, said(PrintPhrase.goOn), .returnTo(.themes))),
      ])
  }
}

/// Keeping the sheet as a file.
public enum SavePhrase: String, Phrase {
  case title = "bewaren.titel"
  case pdfQuestion = "bewaren.vraag-pdf"
  case textQuestion = "bewaren.vraag-tekst"
  case readable = "bewaren.leesbaar"
  case fileName = "bewaren.bestandsnaam"
  case now = "bewaren.bewaren"
  case savedHeading = "bewaren.bewaard"
  case savedNext = "bewaren.en-nu"
  case noPath = "bewaren.geen-plek"
  case nameTooLong = "bewaren.naam-te-lang"
  case notAFile = "bewaren.geen-bestand"
  case noFolder = "bewaren.geen-map"
  case notAllowed = "bewaren.mag-niet"
  case diskFull = "bewaren.schijf-vol"
  case noFont = "bewaren.geen-lettertype"
  case noGlyph = "bewaren.onbekend-teken"
  case failed = "bewaren.mislukt"

  public var blanks: [String] {
    switch self {
    case .noGlyph: ["tekens"]
    default: []
    }
  }
}
