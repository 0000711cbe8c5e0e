import Testing

@Suite struct StringLiteralsTests {
  private func literals(_ text: String) -> [String] {
    SourceFile(path: "Sources/Room/File.swift", text: text).stringLiterals.map(\.text)
  }

  @Test func commentsAreNotStrings() {
    #expect(literals(#"let a = "ja" // "nee""#) == ["ja"])
    #expect(literals(#"/// "nee""#) == [])
    #expect(literals(#"/* "nee" */ let a = "ja""#) == ["ja"])
  }

  @Test func quotesAndSlashesInsideAStringDoNotEndIt() {
    #expect(literals(#"f("een \" twee // drie", "vier")"#) == ["een  twee // drie", "vier"])
  }

  @Test func whatIsFilledInIsNotText() {
    #expect(literals(#"f("een \(naam("twee", (1))) drie")"#) == ["een  drie", "twee"])
  }

  @Test func aStringOfMoreLinesIsOneString() {
    #expect(literals("let a = \"\"\"\n  een \"twee\"\n  \"\"\"\nlet b = \"drie\"") == ["\n  een \"twee\"\n  ", "drie"])
  }

  @Test func theLineOfAStringIsWhereItBegins() {
    let file = SourceFile(path: "Sources/Room/File.swift", text: "\n// \"\n\"een\"\n")
    #expect(file.stringLiterals.map(\.line) == [3])
  }

  @Test func everyWayToImportIsSeen() {
    let text = "import Guide\n@testable import Canvas\npublic import Agenda\nimport struct Glibc.stat\n// import Nee\n"
    let file = SourceFile(path: "Sources/Room/File.swift", text: text)
    #expect(file.imports == ["Guide", "Canvas", "Agenda", "Glibc"])
  }
}
