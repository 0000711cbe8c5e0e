extension YamlFile {
  /// The text of a scalar, of any number of lines; an empty one is a problem.
  package func multilineText(_ node: YamlNode, _ name: @autoclosure () -> String) -> String? {
    guard case .scalar(let text) = node.value else {
      report(node.line, "\(name()) moet een tekst zijn\(node.found)")
      return nil
    }
    if text.isBlank { report(node.line, "\(name()) is leeg; verwacht: een tekst") }
    return text
  }

  /// The text of a scalar on one line; an empty one, and one with line breaks or tabs in it, is a problem.
  package func text(_ node: YamlNode, _ name: @autoclosure () -> String) -> String {
    guard let text = multilineText(node, name()) else { return "" }
    if !text.isBlank, text.hasControlCharacters {
      report(
        node.line, "\(name()) heeft een regeleinde of stuurteken; verwacht: één regel (een lange tekst begint met >-)")
    }
    return text
  }
}

extension String {
  package var isBlank: Bool { utf8.allSatisfy { $0 <= 0x20 } }

  // Every text of the guide passes here at each start, so it is read as bytes at once.
  package var hasControlCharacters: Bool {
    var text = self
    return text.withUTF8 { $0.contains { $0 < 0x20 || $0 == 0x7F } }
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
