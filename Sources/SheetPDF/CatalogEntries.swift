import Sheet

/// Adds what cairo 1.16 cannot say: the language, the title in the title bar, that it is printed in its true size, what each drawn scale says in words, and
/// that the cells above a column are its heads.
func withCatalogEntries(_ bytes: [UInt8], of sheet: Sheet) throws(PDFFailure) -> [UInt8] {
  let file = try PDFFile(bytes)
  file.set("/Lang", of: file.catalog, to: file.text(sheet.language))
  file.set("/ViewerPreferences", of: file.catalog, to: file.parsed("<< /DisplayDocTitle true /PrintScaling /None >>"))
  for (figure, scale) in zip(file.elements("/Figure"), sheet.scales) {
    file.set("/Alt", of: figure, to: file.text(scale.inWords))
  }
  for head in file.elements("/TH") {
    file.set("/A", of: head, to: file.parsed("<< /O /Table /Scope /Column >>"))
  }
  return try file.written()
}

extension Sheet {
  fileprivate var scales: [DrawnScale] {
    blocks.compactMap { if case .scale(let scale) = $0 { scale } else { nil } }
  }
}

extension DrawnScale {
  /// Only words that the scale brought along: they are in the language of the sheet.
  fileprivate var inWords: String {
    let ends = "\(min) \(minLabel), \(max) \(maxLabel)"
    return (question + [score.map { "\($0) (\(ends))" } ?? "(\(ends))"]).joined(separator: " ")
  }
}
