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
  private let layout: OpaquePointer
  private let typeface: Typeface
  /// In the order of the sheet; a patient is told about all of them at once.
  private var missing: [String] = []
  private var tooWide: String?

  init(_ sheet: Sheet, created: String) throws(PDFFailure) {
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
    let context = pango_cairo_create_context(cairo)!
    pango_context_set_language(context, pango_language_from_string(sheet.language))
    // Paper has no pixels to round to; rounded letters would also be wider than measured.
    pango_context_set_round_glyph_positions(context, 0)
    let layout = pango_layout_new(context)!
    pango_layout_set_single_paragraph_mode(layout, 1)
    (self.surface, self.cairo, self.layout) = (surface, cairo, layout)
    defer { g_object_unref(.init(context)) }
    do {
      typeface = try Typeface(sheet.metrics, in: context)
    } catch {
      g_object_unref(.init(layout))
      cairo_destroy(cairo)
      cairo_surface_destroy(surface)
      throw error
    }
  }

  deinit {
    g_object_unref(.init(layout))
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  /// What is drawn from here on is on the next page.
  func turn() {
    cairo_show_page(cairo)
  }

  /// The bytes, when everything was drawn as asked.
  func finish() throws(PDFFailure) -> [UInt8] {
    guard missing.isEmpty else { throw .noGlyph(missing) }
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

  /// Draws one line of type on its baseline, whatever the heights of the fonts that it needs.
  /// - Parameter room: how wide it may be.
  func write(_ text: String, _ style: Typeface.Style, x: Double, baseline: Double, room: Double) {
    let line = shape(text, style)
    let width = width(of: line, style)
    note(text, width: width, room: room)
    cairo_save(cairo)
    cairo_translate(cairo, x, baseline)
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

  private func note(_ text: String, width: Double, room: Double) {
    if pango_layout_get_unknown_glyphs_count(layout) > 0 {
      missing += unknownCharacters(of: layout).filter { !missing.contains($0) }
    } else if width > room + 0.5, tooWide == nil {
      tooWide = text
    }
  }
}

extension String {
  /// Control characters and line ends have no drawing: they are spaces on paper.
  fileprivate var shown: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.hasDrawing ? $0 : " " }))
  }
}

extension Unicode.Scalar {
  fileprivate var hasDrawing: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: false
    default: true
    }
  }
}
