extension String {
  /// This text as it may be kept and shown: no control characters, one kind of newline, spaces for tabs.
  ///
  /// Marks that pile up on one letter, and characters that turn the direction of a line around, would spoil the screen.
  public func plainText(isSingleLine: Bool = false) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(utf8.count)
    let newline: Unicode.Scalar = isSingleLine ? " " : "\n"
    var marks = 0
    var isAfterReturn = false
    for scalar in unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      if (0x20..<0x7F).contains(scalar.value) {
        marks = 0
        scalars.append(scalar)
        continue
      }
      switch scalar.value {
      case 0x0A where isAfterReturn: break
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: scalars.append(newline)
      case 0x09: scalars.append(contentsOf: repeatElement(" ", count: 4))
      case 0x00..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      default:
        marks = scalar.isMark ? marks + 1 : 0
        if marks <= Self.marksOnOneCharacter { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }

  /// The flag of Wales needs six; no language needs more.
  private static var marksOnOneCharacter: Int { 8 }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
