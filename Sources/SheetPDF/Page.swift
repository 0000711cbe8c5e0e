import CPango
import Sheet

/// Pages under the pen: lines of type, rules and tags, in points from the top left corner.
final class Page {
  /// What C writes into; it must outlive the surface.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  let cairo: OpaquePointer
  let metrics: Metrics
  private let sink = Sink()
  private let surface: OpaquePointer
  private let context: OpaquePointer
  private let layout: OpaquePointer
  private let typeface: Typeface
  /// In the order of the sheet; a patient is told about all of them at once.
  private(set) var missing: [String] = []
  private var tooWide: String?
  /// Whether other fonts may draw this better: a sign was in none of these, or the family is not the first choice.
  var lacksType: Bool { !missing.isEmpty || !typeface.isFirstChoice }
  /// Where the drawn scales are, as PDF counts: left, bottom, right, top.
  private(set) var figures: [[Double]] = []

  init(_ sheet: Sheet, created: String, fonts: FontMap) throws(PDFFailure) {
    metrics = sheet.metrics
    let surface = cairo_pdf_surface_create_for_stream(
      { sink, data, count in
        Unmanaged<Sink>.fromOpaque(sink!).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(sink).toOpaque(), metrics.pageWidth, metrics.pageHeight)!
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, sheet.title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "leidraad")
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, created)
    let cairo = cairo_create(surface)!
    let context = pango_font_map_create_context(fonts.pointer)!
    pango_cairo_update_context(cairo, context)
    pango_context_set_language(context, pango_language_from_string(sheet.language))
    // Paper has no pixels to round to; rounded letters would also be wider than measured.
    pango_context_set_round_glyph_positions(context, 0)
    let layout = pango_layout_new(context)!
    pango_layout_set_single_paragraph_mode(layout, 1)
    // The direction of a paragraph is that of its first line, and not looked for in each line again.
    pango_layout_set_auto_dir(layout, 0)
    (self.surface, self.cairo, self.context, self.layout) = (surface, cairo, context, layout)
    do {
      typeface = try Typeface(sheet.metrics, in: context)
    } catch {
      g_object_unref(.init(layout))
      g_object_unref(.init(context))
      cairo_destroy(cairo)
      cairo_surface_destroy(surface)
      throw error
    }
  }

  deinit {
    g_object_unref(.init(layout))
    g_object_unref(.init(context))
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  /// What is drawn from here on is on the next page.
  func turn() {
    cairo_show_page(cairo)
  }

  /// The bytes, when everything was drawn as asked.
  func finish() throws(PDFFailure) -> [UInt8] {
    if let tooWide { throw .tooWide(tooWide) }
    cairo_show_page(cairo)
    try check(cairo_status(cairo))
    cairo_surface_finish(surface)
    try check(cairo_surface_status(surface))
    return sink.bytes
  }

  private func check(_ status: cairo_status_t) throws(PDFFailure) {
    guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(String(cString: cairo_status_to_string(status))) }
  }

  /// What is drawn inside carries this tag.
  func tag(_ name: String, _ draw: () -> Void) {
    cairo_tag_begin(cairo, name, nil)
    draw()
    cairo_tag_end(cairo, name)
  }

  /// What is written from here on runs in the direction in which this paragraph begins.
  func turn(to paragraph: [String]) {
    let first = paragraph.lazy.flatMap(\.unicodeScalars).first { $0.properties.isAlphabetic }
    let isToTheLeft = first?.runsToTheLeft ?? false
    pango_context_set_base_dir(context, isToTheLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
    pango_layout_context_changed(layout)
  }

  func note(figure place: Place, height: Double) {
    figures.append([place.left, metrics.pageHeight - place.y - height, place.right, metrics.pageHeight - place.y])
  }

  /// Draws one line of type on its baseline, whatever the heights of the fonts that it needs.
  ///
  /// A space at its end is there for who reads the file, not for the eye.
  /// - Parameter room: how wide it may be.
  func write(_ text: String, _ style: Typeface.Style, x: Double, baseline: Double, room: Double) {
    let space = text.last == " " ? width(of: " ", style) : 0
    let line = shapeKnown(text, style)
    if width(of: line, style) > room + space + 0.5, tooWide == nil { tooWide = text }
    let isToTheLeft = pango_context_get_base_dir(context) == PANGO_DIRECTION_RTL
    cairo_save(cairo)
    cairo_translate(cairo, isToTheLeft ? x - space : x, baseline)
    cairo_scale(cairo, typeface.stretch(style), 1)
    cairo_move_to(cairo, 0, 0)
    pango_cairo_show_layout_line(cairo, line)
    cairo_restore(cairo)
  }

  /// The width of this text on one line.
  func width(of text: String, _ style: Typeface.Style) -> Double {
    width(of: shape(text, style), style)
  }

  private func width(of line: UnsafeMutablePointer<PangoLayoutLine>, _ style: Typeface.Style) -> Double {
    var logical = PangoRectangle()
    pango_layout_line_get_extents(line, nil, &logical)
    return Double(logical.width) / Double(PANGO_SCALE) * typeface.stretch(style)
  }

  private func shape(_ text: String, _ style: Typeface.Style) -> UnsafeMutablePointer<PangoLayoutLine> {
    pango_layout_set_font_description(layout, typeface.font(style))
    let shown = text.shown
    pango_layout_set_text(layout, shown, Int32(shown.utf8.count))
    return pango_layout_get_line_readonly(layout, 0)
  }

  /// With a placeholder for what no font on this machine has.
  private func shapeKnown(_ text: String, _ style: Typeface.Style) -> UnsafeMutablePointer<PangoLayoutLine> {
    let line = shape(text, style)
    guard pango_layout_get_unknown_glyphs_count(layout) > 0 else { return line }
    let unknown = Set(unknownCharacters(of: layout))
    var known = ""
    for character in text {
      let isKnown = character.unicodeScalars.allSatisfy { !unknown.contains(String(Character($0))) }
      if !isKnown, !missing.contains(String(character)) { missing.append(String(character)) }
      known.append(isKnown ? character : .placeholder)
    }
    return shape(known, style)
  }
}

extension String {
  /// Control characters and line ends have no drawing: they are spaces on paper.
  fileprivate var shown: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.hasDrawing ? $0 : " " }))
  }
}

extension Unicode.Scalar {
  /// Hebrew, Arabic and the scripts that stand beside them.
  fileprivate var runsToTheLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  fileprivate var hasDrawing: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: false
    default: true
    }
  }
}
