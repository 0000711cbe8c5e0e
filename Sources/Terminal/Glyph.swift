import CNcurses
import Typesetting

/// What is sent to the terminal for one character, so that the terminal and we agree about its width.
///
/// Terminals differ about emoji of several parts. Shown is what all of them show alike; the text itself keeps everything.
struct Glyph {
  /// For one column each, unless the base of the only one is wide: the base and the marks on it.
  var cells: [[wchar_t]]
  private static let mostMarks = 4

  /// - Parameter isConsole: the Linux console has neither wide characters nor marks.
  init(_ character: Character, isConsole: Bool) {
    let columns = character.columns
    let all = character.unicodeScalars
    let base = all.first!
    let width = Int(terminal_width(wchar_t(base.value)))
    if base.isFlagLetter {
      // A flag is two letters of a country: those, in the two columns of the flag.
      cells = all.filter(\.isFlagLetter).map { [wchar_t($0.value - 0x1F1E6 + 0x41)] }
    } else if width > 0, width <= columns, width == 1 || !isConsole {
      let marks = isConsole ? [] : all.dropFirst().filter(\.isPlainMark).prefix(Self.mostMarks)
      cells = [[wchar_t(base.value)] + marks.map { wchar_t($0.value) }]
      if width == columns { return }
    } else {
      cells = [[0x3F]]
    }
    // A heart made an emoji is narrower than its place.
    while cells.count < columns { cells.append([0x20]) }
  }
}

extension Unicode.Scalar {
  fileprivate var isFlagLetter: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  fileprivate var isPlainMark: Bool {
    let isMark = properties.generalCategory == .nonspacingMark || properties.generalCategory == .enclosingMark
    let isVariationSelector = (0xFE00...0xFE0F).contains(value)
    return isMark && !isVariationSelector && value != 0x20E3 && terminal_width(wchar_t(value)) == 0
  }
}
