import Wording

extension State {
  func saveScene(_ format: SheetFormat) -> Scene {
    Scene(
      title: phrases[.saveTitle], progress: progress(),
      elements: [
        .heading(phrases[format == .pdf ? .savePDFQuestion : .saveTextQuestion]),
        .text(phrases[.saveReadable]), .gap,
      ] + (kiosk == nil ? [.field(.path(format), label: nil, rows: 1...3), .gap] : []) + [
        .buttons([
          Button(label: phrases[.saveNow], intent: .save(format)),
          Button(label: phrases[.back], intent: .goBack),
        ])
      ])
  }

  /// At a kiosk nobody chooses where a file goes.
  func savePath(_ format: SheetFormat) -> String {
    kiosk == nil ? editor(.path(format)).text : defaultPath(format)
  }

  /// What went wrong, in words that help.
  func sentence(_ failure: SaveFailure) -> String {
    switch failure {
    case .noFolder: phrases[.saveNoFolder]
    case .notAllowed: phrases[.saveNotAllowed]
    case .diskFull: phrases[.saveDiskFull]
    case .noFont: phrases[.saveNoFont]
    case .noGlyph(let characters): phrases[.saveNoGlyph, ["tekens": characters.joined(separator: " ")]]
    case .nameTooLong: phrases[.saveNameTooLong]
    case .notAFile: phrases[.saveNotAFile]
    case .other: phrases[.saveFailed]
    }
  }

  /// Where the sheet is, and what now.
  func savedScene(_ path: String) -> Scene {
    Scene(
      title: phrases[.saveTitle], progress: progress(),
      elements: [
        .heading(phrases[.savedHeading]), .text(path), .gap, .text(phrases[.savedNext]), .gap,
        .buttons([
          Button(label: phrases[.printStop], intent: .goTo(.stop)),
          Button(label: phrases[.printGoOn], intent: .goTo(.themes)),
        ]),
      ])
  }

  /// What a file is called that nobody named otherwise.
  func fileName(_ format: SheetFormat) -> String {
    phrases[.saveFileName] + (format == .pdf ? ".pdf" : ".txt")
  }

  /// The place for a file that nobody named otherwise.
  func defaultPath(_ format: SheetFormat) -> String {
    let folder = saveFolder.isEmpty || saveFolder.hasSuffix("/") ? saveFolder : saveFolder + "/"
    return folder + fileName(format)
  }
}

extension String {
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
