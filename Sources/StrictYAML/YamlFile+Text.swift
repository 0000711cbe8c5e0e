extension YamlFile {
  /// The text of a scalar on one line; an empty one, and one with anything but words and single characters in it that
  /// everybody sees, is a problem.
  package func text(_ node: YamlNode, _ name: @autoclosure () -> String) -> String {
    guard case .scalar(let text) = node.value else {
      report(node.line, "\(name()) moet een tekst zijn\(node.found)")
      return ""
    }
    if text.isBlank {
      report(node.line, "\(name()) is leeg; verwacht: een tekst")
    } else if let fault = text.faultOnOneLine {
      report(node.line, "\(name()) \(fault)")
    }
    log.note(text, path, node.line, name())
    return text
  }
}

extension String {
  package var isBlank: Bool { unicodeScalars.allSatisfy { $0.value <= 0x20 || $0.isOddSpace || $0.isUnseen } }

  /// What keeps a text from being one line that is set as it is read, for behind its name; nil: nothing.
  package var faultOnOneLine: String? {
    if isPlain { return nil }
    if unicodeScalars.contains(where: \.endsLine) {
      return "heeft een regeleinde of stuurteken; verwacht: één regel (een lange tekst begint met >-)"
    }
    if let scalar = unicodeScalars.first(where: { $0.isOddSpace || $0.isUnseen }) {
      let number = String(scalar.value, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: max(0, 4 - number.count)) + number
      return "heeft een teken dat niemand ziet (U+\(code)); verwacht: gewone letters, tekens en spaties"
    }
    if first == " " || last == " " { return "begint of eindigt met een spatie; verwacht: een tekst zonder" }
    return nil
  }

  /// Letters and signs of ASCII with no space in front or behind.
  ///
  /// Every text of the guide passes here at each start, so it is looked at as bytes at once.
  private var isPlain: Bool {
    var text = self
    return text.withUTF8 { bytes in
      bytes.first != 0x20 && bytes.last != 0x20 && bytes.allSatisfy { (0x20..<0x7F).contains($0) }
    }
  }

  /// Lower-case letters, digits and single hyphens between them.
  package var isKebabCase: Bool {
    var previous = UInt8(ascii: "-")
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }
}

extension Unicode.Scalar {
  /// A control, or a character that begins a new line or paragraph.
  fileprivate var endsLine: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }

  /// A space of another width, or one at which no line may end.
  fileprivate var isOddSpace: Bool { !isASCII && properties.generalCategory == .spaceSeparator }

  /// Steers other characters and draws nothing itself, or is no character at all. What holds emoji together is neither.
  fileprivate var isUnseen: Bool {
    if isASCII || self == "\u{200C}" || self == "\u{200D}" { return false }
    return switch properties.generalCategory {
    case .format, .unassigned, .privateUse, .surrogate: true
    default: false
    }
  }
}
