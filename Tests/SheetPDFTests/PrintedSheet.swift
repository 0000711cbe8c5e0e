import Foundation
import Sheet
import SheetPDF
import TestSupport
import Testing

/// A sheet that was made into a PDF, and what the usual tools say about the file.
struct PrintedSheet {
  private let folder: TemporaryFolder
  let bytes: [UInt8]

  init(_ sheet: Sheet, created: String = "2026-11-20T09:00:00") throws {
    bytes = try pdf(of: sheet, created: created).bytes
    folder = try TemporaryFolder()
    try Data(bytes).write(to: folder.url.appending(path: "blad.pdf"))
  }

  /// One line for each line of type, in the order of the file.
  func lines() throws -> [String] {
    try tool(["pdftotext", "-raw", "-nopgbrk", "blad.pdf", "-"]).split(separator: "\n").map(String.init)
  }

  func information() throws -> String { try tool(["pdfinfo", "blad.pdf"]) }

  func structure() throws -> String { try tool(["pdfinfo", "-struct", "blad.pdf"]) }

  /// The words of each element of the tagged structure, as they are read aloud.
  func structureText() throws -> String { try tool(["pdfinfo", "-struct-text", "blad.pdf"]) }

  func fonts() throws -> String { try tool(["pdffonts", "blad.pdf"]) }

  /// Every object in the clear.
  func objects() throws -> String {
    try tool(["qpdf", "--qdf", "--object-streams=disable", "blad.pdf", "-"])
  }

  /// Nothing, or a failed expectation.
  func check() throws { _ = try tool(["qpdf", "--check", "blad.pdf"]) }

  /// The sizes of all type, as it stands on the paper.
  func typeSizes() throws -> Set<Double> {
    // Height is the fourth number of the text matrix; cairo writes the fonts themselves at size 1.
    let lines = try objects().split(separator: "\n").map { $0.split(separator: " ") }
    let matrices = lines.filter { $0.last == "Tm" && $0.count == 7 }.compactMap { Double($0[3]) }
    let fonts = lines.flatMap { words in
      words.indices.filter { words[$0] == "Tf" && $0 > 0 }.compactMap { Double(words[$0 - 1]) }
    }
    try #require(!matrices.isEmpty && Set(fonts) == [1])
    return Set(matrices.map(abs))
  }

  struct Word {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
  }

  /// Where this word stands on the paper, wherever it occurs.
  func places(of word: String) throws -> [Word] {
    let pattern = #/<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*?)</word>/#
    return try tool(["pdftotext", "-bbox", "blad.pdf", "-"]).matches(of: pattern).filter { $0.output.5 == word }
      .map {
        Word(
          left: Double($0.output.1)!, top: Double($0.output.2)!, right: Double($0.output.3)!,
          bottom: Double($0.output.4)!)
      }
  }

  /// The page in shades of grey, four pixels to a point.
  func pixels() throws -> Pixels {
    _ = try tool(["pdftoppm", "-gray", "-r", "288", "-singlefile", "blad.pdf", "blad"])
    return try Pixels(Data(contentsOf: folder.url.appending(path: "blad.pgm")))
  }

  private func tool(_ arguments: [String]) throws -> String {
    let command = try Command.run(arguments, in: folder.url)
    try #require(command.status == 0, "\(arguments): \(command.errors) \(command.text)")
    return command.text
  }
}

struct Pixels {
  private let width: Int
  private let shades: Data

  init(_ pgm: Data) throws {
    let head = pgm.prefix(32).split(separator: 10, maxSplits: 3).map { String(decoding: $0, as: UTF8.self) }
    try #require(head.count == 4 && head[0] == "P5")
    width = try #require(Int(head[1].split(separator: " ")[0]))
    shades = pgm.dropFirst(head.prefix(3).reduce(0) { $0 + $1.utf8.count + 1 })
  }

  /// 0 is black, 255 is white.
  subscript(x: Double, y: Double) -> UInt8 {
    shades[shades.startIndex + Int(y * 4) * width + Int(x * 4)]
  }
}
