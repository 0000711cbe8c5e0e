import CPango

/// What is drawn that is not type.
extension Page {
  /// A line for the pen, or between two parts.
  func rule(x: Double, y: Double, width: Double, weight: Double) {
    cairo_set_line_width(cairo, weight)
    cairo_move_to(cairo, x, y)
    cairo_line_to(cairo, x + width, y)
    cairo_stroke(cairo)
  }

  func verticalRule(x: Double, y: Double, height: Double, weight: Double) {
    cairo_set_line_width(cairo, weight)
    cairo_move_to(cairo, x, y)
    cairo_line_to(cairo, x, y + height)
    cairo_stroke(cairo)
  }

  func disc(x: Double, y: Double, radius: Double) {
    cairo_new_path(cairo)
    cairo_arc(cairo, x, y, radius, 0, 2 * .pi)
    cairo_fill(cairo)
  }

  /// All that follows in this shade: 0 is black, 1 is white.
  func shade(_ grey: Double) {
    cairo_set_source_rgb(cairo, grey, grey, grey)
  }
}
