import Testing

// What a patient reads stands in Content/, where people who do not program can change it.

/// The rooms that make what a patient reads, and so must have it from elsewhere. SheetPDF only draws what Agenda says.
private let readRooms: Set<String> = ["Agenda", "Canvas", "Conversation", "Editing", "FullScreen", "Terminal"]

/// A word beside a space, a word with a capital, or a letter that only Dutch text has.
private func readsLikeText(_ literal: String) -> Bool {
  literal.firstMatch(of: /\p{L}{2,}[,.:;!?]? | \p{L}{2,}|\b\p{Lu}\p{Ll}+\b/) != nil
    || literal.contains { $0.isLetter && !$0.isASCII }
}

@Suite struct PatientTextTests {
  @Test func textsForPatientsAreNotInCode() throws {
    let files = try SourceFile.sources().filter { readRooms.contains($0.room) }
    #expect(Set(files.map(\.room)) == readRooms)
    for file in files {
      for literal in file.stringLiterals where readsLikeText(literal.text) {
        Issue.record("\(file):\(literal.line): \"\(literal.text)\" belongs in Content/")
      }
    }
  }

  @Test(arguments: [
    "Waar wilt u het over hebben?", "nog 34 tekens", "Spatie", "Ja, graag", "vraag ", "één", "  Wat doe ik? ",
  ])
  func aTextIsKnownForOne(text: String) {
    #expect(readsLikeText(text))
  }

  @Test(arguments: ["", " ", "blad.titel", "2;1H", "─│", "ncursesw", "C.UTF-8", "xterm-256color", "[ ]", "F3", "> "])
  func aNameOrASignIsNot(text: String) {
    #expect(!readsLikeText(text))
  }
}
