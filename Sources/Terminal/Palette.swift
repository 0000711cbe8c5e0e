import CNcurses
import Canvas
import Glibc

/// How styles look on this terminal.
///
/// The accent is a block with a colour of its own behind it: no colour of letters alone is readable on every background.
/// White on dark blue is 7 : 1 among the fixed colours of 256, and 5.7 : 1 (9 : 1 in bold) on a Linux console. With eight
/// colours that may be any theme, and with NO_COLOR, the accent is bold.
struct Palette {
  private var accent: Int16 = 0
  private var ink: Int16 = 0

  init(kind: String) {
    let refusal = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    guard !refusal, has_colors(), start_color() == OK, use_default_colors() == OK else { return }
    let isConsole = kind == "linux" || kind.hasPrefix("linux-")
    if terminal_colours() == 256 {
      if init_pair(1, 231, 24) == OK { accent = 1 }
      if init_pair(2, 16, 231) == OK { ink = 2 }
    } else {
      if isConsole, init_pair(1, Int16(COLOR_WHITE), Int16(COLOR_BLUE)) == OK { accent = 1 }
      if init_pair(2, Int16(COLOR_BLACK), Int16(COLOR_WHITE)) == OK { ink = 2 }
    }
  }

  func look(of style: Style) -> (attributes: attr_t, pair: Int16) {
    var attributes: attr_t = 0
    if style.contains(.underline) { attributes |= terminal_underline() }
    if style.contains(.ink) {
      return ink != 0 ? (attributes, ink) : (attributes | terminal_reverse(), 0)
    }
    if style.contains(.bold) || style.contains(.accent) { attributes |= terminal_bold() }
    if style.contains(.reverse) { attributes |= terminal_reverse() }
    return (attributes, style.contains(.accent) ? accent : 0)
  }
}
