import CJansson

/// Where a text stops being JSON.
public struct JSONProblem: Error, Equatable, Sendable {
  /// From 1.
  public var line: Int
  /// From 1.
  public var column: Int
  /// What was found or expected, in Dutch.
  public var message: String

  init(_ fault: json_error_t) {
    // Before the first character jansson counts from 0.
    line = max(1, Int(fault.line))
    column = max(1, Int(fault.column))
    message = words(for: fault)
  }
}

/// A fault of jansson in Dutch; jansson's own words where nobody has met it before.
private func words(for fault: json_error_t) -> String {
  var fault = fault
  switch json_error_code(&fault) {
  case json_error_invalid_utf8: return "hier staan bytes die geen UTF-8 zijn"
  case json_error_null_character, json_error_null_byte_in_key: return "het teken \\u0000 mag hier niet"
  case json_error_duplicate_key: return "deze sleutel staat er dubbel"
  case json_error_numeric_overflow: return "dit getal is te groot"
  case json_error_stack_overflow: return "er staan te veel lijsten en objecten in elkaar"
  case json_error_end_of_input_expected: return "verwacht: het einde van het document"
  case json_error_premature_end_of_input: return "het document houdt hier op; \(syntaxMessage(words(of: fault)))"
  default: return syntaxMessage(words(of: fault))
  }
}

/// Without the text that jansson quotes behind them: that is a stranger's, and this is shown in a terminal.
private func words(of fault: json_error_t) -> Substring {
  let text = withUnsafeBytes(of: fault.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  return text[..<(text.firstRange(of: " near ")?.lowerBound ?? text.endIndex)]
}

private func syntaxMessage(_ words: Substring) -> String {
  switch words {
  case "unexpected token": "verwacht: een waarde"
  case "invalid token": "dit is geen waarde; zet een tekst tussen aanhalingstekens"
  case "string or '}' expected": "verwacht: een sleutel tussen aanhalingstekens"
  case "':' expected": "verwacht: een dubbele punt"
  case "'}' expected": "verwacht: een komma of }"
  case "']' expected": "verwacht: een komma of ]"
  case "premature end of input": "verwacht: het aanhalingsteken dat de tekst sluit"
  case "unexpected newline": "hier houdt de regel op in een tekst; schrijf een nieuwe regel als \\n"
  case "invalid escape": "dit is geen bekende \\-code"
  case _ where words.hasPrefix("invalid Unicode"): "deze \\u-code is een half teken"
  case _ where words.hasPrefix("control character"): "hier staat een stuurteken; schrijf het als \\u-code"
  default: "(jansson: \(words))"
  }
}
