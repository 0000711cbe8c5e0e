import Sheet

/// Adds what cairo 1.16 cannot say and PDF/UA-1 asks: the language, the title in the title bar, what each drawn scale says
/// in words and where it stands, that the cells above a column are its heads, what is no content, and what the file is.
func completed(
  _ bytes: [UInt8], of sheet: Sheet, created: String, figures: [[Double]]
) throws(PDFFailure) -> [UInt8] {
  let file = try PDFFile(bytes)
  file.set("/Lang", of: file.catalog, to: file.text(sheet.language))
  // As large as it was made, whatever a viewer is used to.
  let preferences = "<< /DisplayDocTitle true /PrintScaling /None >>"
  file.set("/ViewerPreferences", of: file.catalog, to: file.parsed(preferences))
  file.set("/Metadata", of: file.catalog, to: file.metadata(metadata(of: sheet, created: created)))
  file.set("/CreationDate", of: file.information, to: file.text(pdfDate(created)))
  for (figure, scale) in zip(file.elements("/Figure"), sheet.scales) {
    file.set("/Alt", of: figure, to: file.text(scale.inWords))
  }
  for (figure, box) in zip(file.elements("/Figure"), figures) {
    let corners = box.map { String(Int($0.rounded())) }.joined(separator: " ")
    file.set("/A", of: figure, to: file.parsed("<< /O /Layout /Placement /Block /BBox [\(corners)] >>"))
  }
  for head in file.elements("/TH") {
    file.set("/A", of: head, to: file.parsed("<< /O /Table /Scope /Column >>"))
  }
  for page in file.pages {
    file.set("/Tabs", of: page, to: file.parsed("/S"))
    for font in file.wideFonts(of: page) { file.set("/CIDToGIDMap", of: font, to: file.parsed("/Identity")) }
    let content = try file.content(of: page)
    file.setContent(of: page, to: withArtifacts(content))
  }
  return try file.written()
}

private func pdfDate(_ created: String) -> String {
  "D:" + created.filter(\.isNumber).prefix(14)
}

/// The same facts for who reads no PDF, and that the file keeps to PDF/UA-1.
private func metadata(of sheet: Sheet, created: String) -> String {
  """
  <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
  <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
  xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(sheet.title.escaped)</rdf:li></rdf:Alt></dc:title>
  <dc:language><rdf:Bag><rdf:li>\(sheet.language.escaped)</rdf:li></rdf:Bag></dc:language>
  <xmp:CreatorTool>leidraad</xmp:CreatorTool><xmp:CreateDate>\(created.escaped)</xmp:CreateDate>
  <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description></rdf:RDF></x:xmpmeta>
  <?xpacket end="w"?>
  """
}

extension String {
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
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
    return question.joined() + " " + (score.map { "\($0) (\(ends))" } ?? "(\(ends))")
  }
}
