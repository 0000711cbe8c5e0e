import StrictYAML
import Testing

/// Every text is one line of what everybody sees.
@Suite struct OddCharactersTests {
  /// Each is written behind a text as YAML writes what nobody can type; with what is said of it.
  @Test(arguments: [
    (#"\n"#, "regeleinde"), (#"\t"#, "regeleinde"), (#"\r"#, "regeleinde"), (#"\e[2J"#, "regeleinde"),
    (#"\x7F"#, "regeleinde"), (#"\N"#, "regeleinde"), (#"\x9B"#, "regeleinde"), (#"\L"#, "regeleinde"),
    (#"\P"#, "regeleinde"), (#"\_"#, "U+00A0"), (#"\u2003"#, "U+2003"), (#"\u3000"#, "U+3000"),
    (#"\u200B"#, "U+200B"), (#"\uFEFF"#, "U+FEFF"), (#"\xAD"#, "U+00AD"), (#"\u202E"#, "U+202E"),
    (#"\u2066"#, "U+2066"), (#"\uE000"#, "U+E000"), (#"\uFFFF"#, "U+FFFF"), (" ", "spatie"),
  ])
  func oddCharactersAreNowhere(written: String, fault: String) throws {
    for (file, old, text) in [
      ("gespreksleidraad/1-een.yaml", "titel: Een\n", "titel: "),
      ("gespreksleidraad/1-een.yaml", "- alinea: Daarom.\n", "- alinea: "),
      ("gespreksleidraad/inleiding.yaml", "alineas: [Iedereen is anders.]\n", "alineas:\n  - "),
      ("editie.yaml", "titel: Een proef\n", "titel: "),
    ] {
      let content = SmallContent().replacing(old, "\(text)\"Goed\(written)\"\n", at: file)
      let problems = try content.problems()
      #expect(problems.count == 1 && problems[0].contains(fault), "\(file): \(problems)")
    }
  }

  @Test func whatHoldsAnEmojiTogetherAndLettersOfOthersAreNoProblem() throws {
    for text in ["\u{1F468}\u{200D}\u{1F469} \u{2764}\u{FE0F}", "\u{5E9}\u{5DC}", "e\u{301}", "‘zo’ … € –"] {
      #expect(try SmallContent().replacing("titel: Een\n", "titel: \(text)\n").problems() == [])
    }
  }
}
