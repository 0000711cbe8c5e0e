import CPango
import Sheet

/// The family that the sheet is set in: one font for each style of type on it.
final class Typeface {
  enum Style: CaseIterable {
    case regular, italic, strong, label, heading, title
  }

  private struct Candidate {
    var family: String
    /// How far letters are narrowed, for plain and for heavy type.
    var stretch: (plain: Double, heavy: Double)
  }

  /// DejaVu Sans is a wide family. Its condensed form is exactly this drawing at nine tenths of the width, but is not in
  /// the package that every machine has. Narrowed here, and its one heavy weight a little more, it keeps to the widths
  /// that lines are broken by.
  private static let candidates = [
    Candidate(family: "Open Sans", stretch: (1, 1)),
    Candidate(family: "DejaVu Sans", stretch: (0.9, 0.85)),
  ]

  private let candidate: Candidate
  private let fonts: [Style: OpaquePointer]

  /// The first family that is really on this machine: pango silently takes another one for a family that is not.
  init(_ metrics: Metrics, in context: OpaquePointer) throws(PDFFailure) {
    guard let candidate = Self.candidates.first(where: { Self.isLoaded($0.family, metrics, in: context) }) else {
      throw .noFont
    }
    self.candidate = candidate
    fonts = Dictionary(uniqueKeysWithValues: Style.allCases.map { ($0, $0.description(of: candidate.family, metrics)) })
  }

  deinit {
    for font in fonts.values { pango_font_description_free(font) }
  }

  var isFirstChoice: Bool { candidate.family == Self.candidates[0].family }

  func font(_ style: Style) -> OpaquePointer { fonts[style]! }

  func stretch(_ style: Style) -> Double {
    style.isHeavy ? candidate.stretch.heavy : candidate.stretch.plain
  }

  private static func isLoaded(_ family: String, _ metrics: Metrics, in context: OpaquePointer) -> Bool {
    let wanted = Style.regular.description(of: family, metrics)
    defer { pango_font_description_free(wanted) }
    guard let font = pango_context_load_font(context, wanted) else { return false }
    defer { g_object_unref(font) }
    guard let found = pango_font_describe(font) else { return false }
    defer { pango_font_description_free(found) }
    return pango_font_description_get_family(found).map { String(cString: $0) == family } ?? false
  }
}

extension Typeface.Style {
  fileprivate func size(_ metrics: Metrics) -> Double {
    switch self {
    case .regular, .italic, .strong, .label: metrics.textSize
    case .heading: metrics.headingSize
    case .title: metrics.titleSize
    }
  }

  var isHeavy: Bool {
    switch self {
    case .regular, .italic: false
    case .strong, .label, .heading, .title: true
    }
  }

  fileprivate func description(of family: String, _ metrics: Metrics) -> OpaquePointer {
    // Never nil: glib ends the program when there is no memory.
    let description = pango_font_description_new()!
    pango_font_description_set_family(description, family)
    pango_font_description_set_absolute_size(description, size(metrics) * Double(PANGO_SCALE))
    pango_font_description_set_style(description, self == .italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    pango_font_description_set_weight(description, weight)
    return description
  }

  private var weight: PangoWeight {
    switch self {
    case .regular, .italic: PANGO_WEIGHT_NORMAL
    case .strong: PANGO_WEIGHT_SEMIBOLD
    case .label, .heading, .title: PANGO_WEIGHT_BOLD
    }
  }
}
