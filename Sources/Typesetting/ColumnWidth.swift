// How many terminal columns a character takes, where a line breaks, and the places and sizes that are counted in columns.
// Pure; knows neither the screen nor the sheet.

extension Character {
  /// The terminal columns that this character takes: 0 for what is invisible, 2 for wide ones, otherwise 1.
  public var columns: Int {
    if utf8.count == 1 { return utf8.first!.isVisibleASCII ? 1 : 0 }
    return unicodeScalars.count == 1 ? unicodeScalars.first!.columns : clusterColumns
  }

  private var clusterColumns: Int {
    isPictograph ? 2 : unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  /// Signs that are one picture, however many they are.
  private var isPictograph: Bool {
    let (all, first) = (unicodeScalars, unicodeScalars.first!)
    let isMadeOne = first.properties.isEmoji && all.contains { $0.value == 0xFE0F || $0.value == 0x20E3 }
    return isMadeOne || all.contains { $0.columns == 2 && $0.properties.isEmojiPresentation }
  }

  /// The parts of this character that stand in columns of their own, with the marks on each: most are one, but the vowels
  /// of India stand beside their letter.
  public var parts: [Character] {
    guard unicodeScalars.count > 1, !isPictograph else { return [self] }
    var parts: [String.UnicodeScalarView] = []
    for scalar in unicodeScalars {
      if parts.isEmpty || scalar.columns > 0 { parts.append(String.UnicodeScalarView()) }
      parts[parts.count - 1].append(scalar)
    }
    return parts.map { Character(String($0)) }
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
  /// As the C library of Debian 12 counts, which is what ncurses asks; but nothing for a hyphen that is seldom seen.
  var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator: 0
    case .format: isArabicNumberSign ? 1 : 0
    default: joins ? 0 : isWide ? 2 : 1
    }
  }

  /// Signs before a number or around it, which are seen though they are called formats.
  private var isArabicNumberSign: Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// Vowels and ends of Korean syllables, which stand in the columns of the first letter, and a mark that became a letter.
  private var joins: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) || value == 0x1171E
  }

  /// East Asian wide and fullwidth blocks, and emoji that are pictures by themselves. Source: Unicode EastAsianWidth.txt.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18D08, 0x1AFF0...0x1AFFE, 0x1B000...0x1B2FF, 0x1F200...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248,
      0x1F250...0x1F265, 0x20000...0x3FFFD:
      true
    // Two of them are a flag.
    case 0x1F1E6...0x1F1FF: false
    default: properties.isEmojiPresentation
    }
  }
}
