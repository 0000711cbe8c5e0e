// How wide letters are at 12 points, without asking a font: the layout stays pure, and breaks lines the same everywhere.
//
// Each number is the widest of the faces that may draw it. Plain: Open Sans Regular and Italic, DejaVu Sans at nine
// tenths of its width (which is exactly DejaVu Sans Condensed). Strong: Open Sans Semibold and Bold, DejaVu Sans Bold
// at 0.85. So narrowed, DejaVu costs Open Sans two hundredths of a line of plain type and six of strong type; at its
// full width it would cost nine and eighteen. Where a pair of letters is set wider than the two apart, the second one
// has that too. Measured with pango; the tests of the PDF measure again.

/// How wide letters are.
public enum TypeWidths {
  /// An upper bound of the width of `character` at 12 points; other sizes in proportion.
  public static func points(_ character: Character, strong: Bool) -> Double {
    if let ascii = character.asciiValue { return points(UInt32(ascii), strong) }
    let scalars = character.unicodeScalars
    let first = scalars.first!
    // A mark draws on the letter before it; without one it stands alone, as wide as a letter.
    return scalars.dropFirst().reduce(first.isDrawnOnTop ? 12 : points(first.value, strong)) { width, scalar in
      width + (scalar.isDrawnOnTop ? 0 : points(scalar.value, strong))
    }
  }

  private static func points(_ scalar: UInt32, _ strong: Bool) -> Double {
    // Controls and line ends are drawn as a space.
    let index = max(Int(scalar), 0x20) - 0x20
    guard index < plainLetters.count else { return foreign(scalar) }
    return Double(strong ? strongLetters[index] : plainLetters[index]) / 100
  }

  /// Beyond the tables: the widest of each kind in any common font, in plain and strong type alike.
  private static func foreign(_ scalar: UInt32) -> Double {
    switch scalar {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE01EF: 0
    case 0x2018...0x201B, 0x2032, 0x2039, 0x203A: 4.5
    case 0x2013, 0x201C...0x201F, 0x2022: 7.3
    case 0x2010...0x2012, 0x20AC, 0x2212, 0x2260, 0x2264, 0x2265: 9.1
    case 0x2026, 0x2122, 0x2190...0x21FF: 10.85
    case 0x2000...0x200A, 0x2014, 0x2015, 0x2028, 0x2029, 0x202F: 12
    // Hebrew, Greek, Vietnamese, Cyrillic, Arabic.
    case 0x05D0...0x05F4: 9.2
    case 0x0386...0x03CE, 0x1E00...0x1EFF: 12
    case 0x0400...0x045F: 13.6
    case 0x0620...0x064A, 0x0660...0x06D5: 16.75
    // Chinese, Japanese, Korean: square.
    case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: 13.5
    // What joins letters into wide ones, and single words drawn as one letter.
    case 0x0600...0x0605, 0x0900...0x1CFF, 0x2E3A...0x2E3B, 0xA800...0xABFF, 0xFB00...0xFDFC: 35
    case 0xFDFD: 96
    default: 21
    }
  }

  /// From the space, U+0020, to U+017F; hundredths of a point.
  private static let plainLetters: [UInt16] = [
    344, 434, 554, 906, 688, 1027, 877, 338, 422, 440, 663, 906, 364, 430, 364, 442, 688, 688, 688, 688,
    688, 688, 688, 688, 688, 688, 385, 385, 906, 906, 906, 612, 1081, 770, 779, 758, 876, 683, 622, 877,
    886, 336, 477, 738, 624, 1084, 906, 936, 723, 936, 751, 707, 689, 875, 779, 1136, 741, 685, 741, 422,
    442, 480, 906, 541, 694, 679, 772, 595, 736, 674, 408, 687, 773, 318, 306, 667, 341, 1117, 738, 726,
    736, 736, 491, 573, 425, 738, 640, 934, 640, 640, 568, 688, 662, 688, 906, 344, 344, 344, 344, 344,
    344, 344, 344, 344, 344, 344, 344, 344, 344, 344, 344, 344, 344, 344, 344, 344, 344, 344, 344, 344,
    344, 344, 344, 344, 344, 344, 344, 344, 344, 434, 688, 688, 688, 688, 662, 620, 694, 1081, 510, 668,
    906, 0, 1081, 601, 541, 906, 434, 434, 694, 744, 787, 344, 541, 434, 510, 668, 1048, 1048, 1048, 574,
    770, 770, 770, 770, 770, 760, 1133, 758, 683, 683, 683, 683, 336, 336, 336, 336, 868, 906, 936, 936,
    936, 936, 936, 906, 936, 875, 875, 875, 875, 685, 734, 747, 679, 679, 679, 679, 679, 679, 1076, 595,
    674, 674, 674, 674, 306, 306, 306, 306, 716, 738, 726, 726, 726, 726, 726, 906, 726, 738, 738, 738,
    738, 640, 736, 640, 770, 679, 770, 679, 770, 679, 758, 595, 758, 595, 758, 595, 758, 595, 876, 736,
    868, 736, 683, 674, 683, 674, 683, 674, 683, 674, 683, 674, 875, 687, 877, 687, 875, 687, 875, 687,
    886, 773, 990, 821, 336, 306, 336, 306, 336, 306, 336, 306, 336, 306, 656, 610, 322, 306, 738, 631,
    626, 624, 306, 624, 306, 624, 406, 624, 378, 629, 314, 906, 738, 906, 738, 906, 738, 880, 906, 738,
    936, 726, 936, 726, 936, 726, 1156, 1131, 751, 491, 751, 491, 751, 491, 707, 573, 707, 573, 707, 573,
    707, 573, 689, 425, 689, 425, 665, 425, 875, 738, 875, 738, 875, 738, 875, 738, 875, 738, 875, 738,
    1136, 934, 685, 640, 685, 741, 568, 741, 568, 741, 568, 385,
  ]

  private static let strongLetters: [UInt16] = [
    356, 466, 640, 856, 711, 1082, 901, 392, 467, 491, 658, 856, 407, 448, 407, 497, 711, 711, 711, 711,
    711, 711, 711, 711, 711, 711, 428, 428, 856, 856, 856, 670, 1079, 829, 807, 766, 889, 698, 698, 872,
    919, 398, 554, 798, 679, 1132, 977, 956, 755, 956, 793, 755, 720, 908, 809, 1185, 801, 777, 741, 467,
    497, 482, 856, 516, 729, 726, 796, 618, 760, 710, 466, 731, 825, 367, 367, 781, 403, 1179, 790, 744,
    760, 760, 546, 608, 522, 790, 684, 1028, 695, 685, 595, 727, 662, 727, 856, 356, 356, 356, 356, 356,
    356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356, 356,
    356, 356, 356, 356, 356, 356, 356, 356, 356, 466, 711, 711, 686, 711, 662, 602, 729, 1021, 576, 739,
    856, 0, 1021, 601, 515, 856, 456, 456, 729, 793, 787, 388, 511, 456, 576, 739, 1058, 1058, 1058, 593,
    829, 829, 829, 829, 829, 829, 1144, 766, 698, 698, 698, 698, 398, 398, 398, 398, 889, 977, 956, 956,
    956, 956, 956, 856, 956, 908, 908, 908, 908, 777, 755, 854, 726, 726, 726, 726, 726, 726, 1101, 618,
    710, 710, 710, 710, 367, 367, 367, 367, 744, 790, 744, 744, 744, 744, 744, 856, 744, 790, 790, 790,
    790, 685, 760, 685, 829, 726, 829, 726, 829, 726, 766, 618, 766, 618, 766, 618, 766, 618, 889, 760,
    889, 780, 698, 710, 698, 710, 698, 710, 698, 710, 698, 710, 872, 731, 872, 731, 872, 731, 872, 731,
    919, 825, 994, 873, 398, 367, 398, 367, 398, 367, 398, 367, 398, 367, 865, 710, 398, 367, 798, 745,
    745, 679, 367, 679, 367, 679, 490, 679, 569, 679, 397, 977, 790, 977, 790, 977, 790, 1004, 977, 790,
    956, 744, 956, 744, 956, 744, 1191, 1175, 793, 546, 793, 546, 793, 546, 755, 608, 755, 608, 755, 608,
    755, 608, 720, 522, 720, 522, 697, 522, 908, 790, 908, 790, 908, 790, 908, 790, 908, 790, 908, 790,
    1185, 1028, 762, 684, 777, 741, 595, 741, 595, 741, 595, 460,
  ]
}

extension Unicode.Scalar {
  fileprivate var isDrawnOnTop: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}
