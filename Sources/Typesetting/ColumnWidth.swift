// How many terminal columns a character takes, where a line breaks, and the places and sizes that are counted in columns.
// Pure; knows neither the screen nor the sheet.

extension Character {
  /// The terminal columns that this character takes: 0 for what is invisible, 2 for wide ones, otherwise 1.
  public var columns: Int {
    if utf8.count == 1 { return utf8.first!.isVisibleASCII ? 1 : 0 }
    return unicodeScalars.count == 1 ? unicodeScalars.first!.columns : clusterColumns
  }

  private var clusterColumns: Int {
    let widest = unicodeScalars.map(\.columns).max() ?? 0
    let isPictograph = unicodeScalars.contains { $0.value == 0xFE0F || $0.value == 0x20E3 }
    return isPictograph ? 2 : widest
  }
}

extension String {
  /// The terminal columns that this text takes on one line.
  public var columns: Int { self[...].columns }
}

extension Substring {
  /// The terminal columns that this text takes on one line.
  public var columns: Int {
    isVisibleASCII ? utf8.count : reduce(0) { $0 + $1.columns }
  }

  /// True for most Dutch text: then every byte is a character of one column.
  public var isVisibleASCII: Bool {
    utf8.withContiguousStorageIfAvailable { $0.allSatisfy(\.isVisibleASCII) } ?? utf8.allSatisfy(\.isVisibleASCII)
  }
}

extension UInt8 {
  fileprivate var isVisibleASCII: Bool { (0x20..<0x7F).contains(self) }
}

extension Unicode.Scalar {
  var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: 0
    default: isWide ? 2 : 1
    }
  }

  /// East Asian wide and fullwidth blocks, and the emoji blocks. Source: Unicode EastAsianWidth.txt.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18D08, 0x1B000...0x1B2FF, 0x1F004, 0x1F0CF, 0x1F18E, 0x1F191...0x1F19A, 0x1F1E6...0x1F202,
      0x1F210...0x1F23B, 0x1F240...0x1F248, 0x1F250...0x1F265, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F7E0...0x1F7F0, 0x1F90C...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
