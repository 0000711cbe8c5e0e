extension SourceFile {
  /// What stands between the quotes of every string, without what is filled in by `\( )`.
  var stringLiterals: [(line: Int, text: String)] {
    var reader = SwiftReader(rest: text[...])
    return reader.strings()
  }
}

/// Reads Swift no further than is needed to tell strings from comments and code.
private struct SwiftReader {
  var rest: Substring
  var line = 1
  var found: [(line: Int, text: String)] = []

  mutating func strings() -> [(line: Int, text: String)] {
    code(until: nil)
    return found
  }

  /// - Parameter end: the bracket that ends an interpolation; nil for the whole file.
  private mutating func code(until end: Character?) {
    var depth = 0
    while let character = rest.first {
      if rest.hasPrefix("//") {
        rest = rest.drop { !$0.isNewline }
      } else if rest.hasPrefix("/*") {
        skip(past: "*/")
      } else if rest.hasPrefix("\"\"\"") {
        string(quote: "\"\"\"")
      } else if character == "\"" {
        string(quote: "\"")
      } else {
        advance()
        if character == "(" { depth += 1 }
        if character == ")" {
          depth -= 1
          if end == ")", depth < 0 { return }
        }
      }
    }
  }

  private mutating func string(quote: String) {
    let place = found.count
    found.append((line, ""))
    advance(quote.count)
    while !rest.isEmpty, !rest.hasPrefix(quote) {
      if rest.hasPrefix("\\(") {
        advance(2)
        code(until: ")")
      } else if rest.hasPrefix("\\u{") {
        skip(past: "}")
      } else if rest.first == "\\" {
        advance(2)
      } else {
        found[place].text.append(rest.first!)
        advance()
      }
    }
    advance(quote.count)
  }

  private mutating func skip(past mark: String) {
    while !rest.isEmpty, !rest.hasPrefix(mark) { advance() }
    advance(mark.count)
  }

  private mutating func advance(_ count: Int = 1) {
    for character in rest.prefix(count) where character.isNewline { line += 1 }
    rest = rest.dropFirst(count)
  }
}
