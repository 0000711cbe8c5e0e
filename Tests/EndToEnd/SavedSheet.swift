import Foundation
import TestSupport
import Testing

/// A PDF as other programs read it.
struct SavedPDF {
  let pages: Int
  /// Words separated by single spaces, so that it does not matter where lines break.
  let words: String
  /// What is drawn, in words: for a scale its question, its score and its ends.
  let drawings: [String]
  private let info: String

  init(_ file: URL) throws {
    let described = try Command.run(["pdfinfo", file.path])
    try #require(described.status == 0, "\(described.errors)")
    info = described.text
    pages = try #require(info.firstMatch(of: /Pages: +(\d+)/).flatMap { Int($0.1) })
    words = try Command.run(["pdftotext", file.path, "-"]).text.inOneLine
    let objects = try Command.run(["qpdf", "--qdf", "--object-streams=disable", file.path, "-"]).output
    drawings = String(decoding: objects, as: UTF8.self).matches(of: /\/Alt \((.*)\)/).map { String($0.1) }
  }

  init(_ bytes: Data) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "blad.pdf")
    try bytes.write(to: file)
    self = try withExtendedLifetime(folder) { try SavedPDF(file) }
  }

  var isA4: Bool { info.contains("A4") }
}

extension String {
  /// Every run of white space is one space.
  var inOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
