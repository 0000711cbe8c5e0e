import CPango
import Foundation
import Sheet
import TestSupport
import Testing

@testable import SheetPDF

/// What happens on machines with other fonts. Each runs in a process of its own: pango reads its fonts once.
@Suite struct FontTests {
  @Test func withoutAnyFontThereIsNoEmptyPage() async {
    await #expect(processExitsWith: .success) {
      let folder = try useFonts("")
      #expect(throws: PDFFailure.noFont) { try pdf(of: Fixtures.offSick, created: "2026-11-20T09:00:00") }
      withExtendedLifetime(folder) {}
    }
  }

  @Test func anotherFamilyDoesNotPassForOurs() async {
    await #expect(processExitsWith: .success) {
      let folder = try useFonts(
        """
        <include>/etc/fonts/fonts.conf</include>
        <selectfont><rejectfont>
          <pattern><patelt name="family"><string>Open Sans</string></patelt></pattern>
          <pattern><patelt name="family"><string>DejaVu Sans</string></patelt></pattern>
        </rejectfont></selectfont>
        """)
      #expect(throws: PDFFailure.noFont) { try pdf(of: Fixtures.offSick, created: "2026-11-20T09:00:00") }
      withExtendedLifetime(folder) {}
    }
  }

  @Test func withoutOpenSansTheSameLinesFitInDejaVu() async {
    await #expect(processExitsWith: .success) {
      let folder = try useFonts(withoutOpenSans)
      for sheet in Fixtures.all {
        let printed = try PrintedSheet(sheet)
        #expect(try printed.typeSizes() == [12, 13, 17])
        #expect(try printed.fonts().contains("DejaVuSans-Bold"))
        #expect(try !printed.fonts().contains("OpenSans"))
      }
      withExtendedLifetime(folder) {}
    }
  }

  @Test func theFontsOfSheetsDrawWhatAllOfTheMachineDraw() throws {
    let few = try #require(FontMap.ofSheets)
    let all = try #require(FontMap.ofThisMachine)
    // Signs that Open Sans lacks, upright, slanted and heavy: one of DejaVu Sans, one of Symbola and a face.
    let signs = "\u{5E9} \u{2713} \u{1F5BA} \u{1F600}"
    let strange = Sheet(
      title: signs, language: "nl-NL", blocks: [.heading([signs]), .words([Line(signs)]), .question([signs])])
    for sheet in Fixtures.all + [Fixtures.large, strange] {
      #expect(try drawing(of: sheet, few) == drawing(of: sheet, all))
    }
  }

  @Test func noSettingsOfTheMachineAreReadForThem() async {
    await #expect(processExitsWith: .success) {
      _ = try pdf(of: Fixtures.offSick, created: "2026-11-20T09:00:00")
      let files = FcConfigGetConfigFiles(FcConfigGetCurrent())
      #expect(FcStrListNext(files) == nil)
    }
  }

  /// A sheet in a sign that only another font has is drawn with that font.
  @Test func whatTheyLackIsLookedForInAllOfTheMachine() async {
    await #expect(processExitsWith: .success) {
      let sheet = Sheet(title: "Vreemd", language: "nl-NL", blocks: [.words(["\u{10FFFD}"])])
      _ = try pdf(of: sheet, created: "2026-11-20T09:00:00")
      let files = FcConfigGetConfigFiles(FcConfigGetCurrent())
      #expect(FcStrListNext(files) != nil)
    }
  }

  @Test func noLetterIsWiderThanTheTableSays() async {
    await #expect(processExitsWith: .success) {
      try expectNothingWiderThanTheTable()
    }
  }

  @Test func noLetterIsWiderThanTheTableSaysInDejaVu() async {
    await #expect(processExitsWith: .success) {
      let folder = try useFonts(withoutOpenSans)
      try expectNothingWiderThanTheTable()
      withExtendedLifetime(folder) {}
    }
  }
}

private let withoutOpenSans = """
  <include>/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont>
    <pattern><patelt name="family"><string>Open Sans</string></patelt></pattern>
  </rejectfont></selectfont>
  """

private func drawing(of sheet: Sheet, _ fonts: FontMap) throws -> [UInt8] {
  let page = try Page(sheet, created: "2026-11-20T09:00:00", fonts: fonts)
  page.draw(sheet)
  #expect(!page.lacksType)
  return try page.finish()
}

/// From now on this process has only the fonts that this configuration gives; they are read once, at the first use.
private func useFonts(_ configuration: String) throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  let file = folder.url.appending(path: "fonts.conf")
  try Data("<?xml version=\"1.0\"?><fontconfig>\(configuration)</fontconfig>".utf8).write(to: file)
  setenv("FONTCONFIG_FILE", file.path, 1)
  return folder
}

/// Alone, and in every pair, because some pairs are set wider than their two letters apart.
private func expectNothingWiderThanTheTable() throws {
  let fonts = try #require(FontMap.ofSheets ?? FontMap.ofThisMachine)
  let page = try Page(Sheet(title: "", language: "nl-NL", blocks: []), created: "", fonts: fonts)
  let letters = (Array(0x20...0x7E) + Array(0xA0...0x17F)).compactMap(Unicode.Scalar.init).map(Character.init)
  let others = Array("\u{2010}\u{2013}\u{2014}\u{2018}\u{2019}\u{201A}\u{201C}\u{201D}\u{201E}\u{2022}\u{2026}\u{20AC}")
  let foreign = Array(
    "\u{391}\u{3C9}\u{416}\u{449}\u{5E9}\u{633}\u{2192}\u{2713}\u{1F600}e\u{301}Z\u{300}\u{301}\u{302}")
  let pairs = (letters.prefix(95) + others).flatMap { first in (letters + others).map { "\(first)\($0)" } }
  for style in [Typeface.Style.regular, .italic, .strong, .label] {
    let wider = ((letters + others + foreign).map { String($0) } + pairs).filter { text in
      page.width(of: text, style) > text.reduce(0) { $0 + TypeWidths.points($1, strong: style.isHeavy) }
    }
    #expect(wider == [], "\(style)")
  }
}
