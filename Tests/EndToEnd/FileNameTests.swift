import Foundation
import TestSupport
import Testing

/// Names that are not those of files: nothing waits for them, and no name is a command to the terminal.
@Suite struct FileNameTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.add("p.json", smallPreparation)
    let made = try Leidraad.shell(
      """
      mkfifo pijp; ln -s pijp naar-pijp; ln -s lus-2 lus; ln -s lus lus-2; ln -s /dev/tty naar-tty
      python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("stopcontact")'
      """, in: folder.url)
    try #require(made.status == 0, "\(made.errors)")
  }

  /// For ten seconds at most, then with status 124.
  private func run(_ script: String) throws -> Command {
    try Leidraad.shell("leidraad() { timeout 10 \"$leidraad\" \"$@\"; }; \(script)", in: folder.url)
  }

  @Test(arguments: ["pijp", "naar-pijp", "stopcontact", "/dev/tty", "naar-tty", "/dev/ptmx"])
  func whatCouldBeWaitedForIsRefused(name: String) throws {
    let reason = "dat is geen gewoon bestand."
    let read = try run("leidraad agenda \(name)")
    #expect(read.status == 66)
    #expect(read.errors.hasPrefix("leidraad: \(name) is niet te lezen: \(reason)"))
    for form in ["--pdf", "--tekst"] {
      let written = try run("leidraad agenda p.json \(form) --uit \(name)")
      #expect(written.status == 73)
      #expect(written.errors.hasPrefix("leidraad: \(name) is niet te schrijven: \(reason)"))
    }
    let settings = try run("leidraad kiosk --controleer --instellingen \(name)")
    #expect(settings.status == 78)
    #expect(settings.text.contains("is geen gewoon bestand"))
  }

  @Test func contentThatIsNoFileIsRefused() throws {
    let content = try run(
      "cp -r '\(Project.content.path)' c; rm c/schermteksten.yaml; mkfifo c/schermteksten.yaml; leidraad inhoud --controleer c"
    )
    #expect(content.status == 65)
    #expect(content.errors.contains("dit is geen gewoon bestand"))
    let large = try run("rm c/schermteksten.yaml; truncate -s 20G c/schermteksten.yaml; leidraad inhoud --controleer c")
    #expect(large.status == 65)
    #expect(large.errors.contains("dit bestand is groter dan 1 MB"))
  }

  /// A shell gives what it made by such a name.
  @Test func whatIsOpenAlreadyIsUsed() throws {
    let sheet = try run("leidraad agenda p.json")
    for script in [
      "leidraad agenda <(cat p.json)", "leidraad agenda /dev/stdin <p.json", "leidraad agenda p.json --uit /dev/stdout",
      "leidraad agenda p.json --uit /dev/fd/5 5>&1", "cat p.json | leidraad agenda -",
      "leidraad agenda p.json --uit /dev/null && leidraad agenda p.json",
    ] {
      let other = try run(script)
      #expect(other.status == 0, "\(other.errors)")
      #expect(other.text == sheet.text, "\(script)")
    }
  }

  @Test func whatALinkLeadsToIsWrittenAndTheLinkStays() throws {
    let sheet = try run("leidraad agenda p.json")
    let script = """
      mkdir weg; echo oud >weg/blad.txt; chmod 640 weg/blad.txt
      ln -s weg/blad.txt een; ln -s een twee; ln -s weg/nieuw.txt drie
      for n in twee drie; do leidraad agenda p.json --uit $n || exit; done
      readlink een twee drie; ls -A weg; stat -c %a weg/blad.txt; cmp weg/blad.txt weg/nieuw.txt
      """
    let written = try run(script)
    #expect(written.text == "weg/blad.txt\neen\nweg/nieuw.txt\nblad.txt\nnieuw.txt\n640\n", "\(written.errors)")
    #expect(try String(contentsOf: folder.url.appending(path: "weg/nieuw.txt"), encoding: .utf8) == sheet.text)
    let loop = try run("leidraad agenda p.json --uit lus")
    #expect(loop.status == 73)
    #expect(loop.errors == "leidraad: lus is niet te schrijven: de ene koppeling wijst naar de andere, zonder einde.\n")
  }

  @Test func anEqualsSignInANameIsPartOfIt() throws {
    let sheet = try run("leidraad agenda p.json")
    let script = "cp p.json a=b.json; leidraad agenda a=b.json --uit=c=d.txt && leidraad agenda --uit e=f.txt a=b.json"
    #expect(try run(script).status == 0)
    for name in ["c=d.txt", "e=f.txt"] {
      #expect(try String(contentsOf: folder.url.appending(path: name), encoding: .utf8) == sheet.text)
    }
  }

  @Test(arguments: [
    "agenda NAAM", "agenda p.json --uit NAAM/blad.pdf", "afdrukken NAAM", "inhoud --controleer NAAM", "NAAM",
    "agenda p.json NAAM", "kiosk NAAM", "kiosk --controleer --instellingen NAAM", "inhoud --editie NAAM",
  ])
  func noNameIsACommandToTheTerminal(arguments: String) throws {
    let turns = ["200E", "200F", "202A", "202E", "2028", "2029", "2066", "2067", "2069"]
    let name = #"$'weg\e]0;titel\a\x9b2J\r\nleidraad: nep"# + turns.map { "\\u\($0)" }.joined() + "'"
    let said = try run("LC_ALL=C.UTF-8; leidraad " + arguments.replacing("NAAM", with: name))
    #expect([64, 66, 73, 78].contains(said.status))
    let text = said.text + said.errors
    #expect(text.contains(#"\u{1B}]0;titel\u{7}"#))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!text.contains("\nnep"))
    for turn in turns {
      let sign = try #require(UInt32(turn, radix: 16).flatMap(Unicode.Scalar.init))
      #expect(text.contains("\\u{\(turn)}") && !text.unicodeScalars.contains(sign), "\(turn)")
    }
  }

  @Test func whatADocumentSaysIsNoCommandEither() throws {
    let document = try folder.add("d.json", #"{"version":1,"\u001b[2J":1,"answers":{"\u009b2J":{"text":"a"}}}"#)
    let said = try Leidraad.run(["agenda", document])
    #expect(said.errors.contains(#"\u{1B}[2J"#))
    #expect(said.errors.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }
}
