import CPango
import Sheet

/// Adds what cairo 1.16 cannot say and PDF/UA-1 asks: the language, the title in the title bar, what each drawn scale says
/// in words and where it stands, that the cells above a column are its heads, what is no content, and what the file is.
func completed(
  _ bytes: [UInt8], of sheet: Sheet, created: String, figures: [[Double]]
) throws(PDFFailure) -> [UInt8] {
  var file = try PDFFile(bytes)
  file.describe(sheet, created: created)
  let drawn = file.objects(.figure)
  guard drawn.count == figures.count, !file.objects(.page).isEmpty else { throw .unforeseen }
  for ((figure, scale), box) in zip(zip(drawn, sheet.scales), figures) {
    let corners = box.map { String(Int($0.rounded())) }.joined(separator: " ")
    file.add(
      "/Alt \(scale.inWords.inPDF) /A << /BBox [\(corners)] /O /Layout /Placement /Block >>", to: figure)
  }
  for head in file.objects(.head) { file.add("/A << /O /Table /Scope /Column >>", to: head) }
  for font in file.objects(.wideFont) { file.add("/CIDToGIDMap /Identity", to: font) }
  for page in file.objects(.page) {
    file.add("/Tabs /S", to: page)
    try file.setContent(of: page, to: withArtifacts(file.content(of: page)))
  }
  return file.written()
}

extension PDFFile {
  fileprivate mutating func describe(_ sheet: Sheet, created: String) {
    let words = metadata(of: sheet, created: created)
    let facts = append(
      "<< /Type /Metadata /Subtype /XML /Length \(words.utf8.count) >>\nstream\n\(words)\nendstream")
    // As large as it was made, whatever a viewer is used to.
    let preferences = "<< /DisplayDocTitle true /PrintScaling /None >>"
    add("/Lang \(sheet.language.inPDF) /ViewerPreferences \(preferences) /Metadata \(facts) 0 R", to: catalog)
    let maker = "cairo " + String(cString: cairo_version_string())
    set(
      information,
      to: """
        << /Title \(sheet.title.inPDF) /Creator (leidraad) /Producer \(maker.inPDF)
           /CreationDate \(pdfDate(created).inPDF) >>
        """)
  }
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
  /// As a text of a PDF: the bytes of ASCII, or what begins as UTF-16 does.
  fileprivate var inPDF: String {
    let isPlain = utf8.allSatisfy { 0x20...0x7E ~= $0 }
    let bytes = isPlain ? Array(utf8) : ([0xFEFF] + utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    return "<" + bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined() + ">"
  }

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
