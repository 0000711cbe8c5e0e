import Agenda
import Conversation
import Foundation
import FullScreen
import TestSupport
import Testing
import Wording

/// Terminals of every kind and size.
@Suite(.timeLimit(.minutes(60))) struct KindsOfTerminalTests {
  /// An escape sequence that sets a colour.
  private var colour: Regex<Substring> { /\u{1B}\[(?:[0-9;:]*[;:])?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;:m]/ }

  @Test func withoutColourThereIsNone() async throws {
    let patient = try await Patient.starts(environment: ["NO_COLOR": "1"])
    #expect(try !patient.terminal.styles.contains(colour))
    try await patient.begins("Ik ben op dit moment aan het werk.")
    try await patient.picks("Wat doe ik?", as: 1)
    #expect(try !patient.terminal.styles.contains(colour))
    #expect(try await patient.terminal.settled().isOn("Wat doe ik?"), "what is chosen shows without colour")
    try await patient.opensTheme("Wat doe ik?")
    #expect(try !patient.terminal.styles.contains(colour))
    let coloured = try await Patient.starts()
    #expect(try coloured.terminal.styles.contains(colour))
  }

  @Test func eightColoursAreEnough() async throws {
    let patient = try await Patient.starts(environment: ["TERM": "linux"])
    try await patient.begins("Ik heb geen werk.")
    let styles = try patient.terminal.styles
    #expect(styles.contains(colour))
    #expect(!styles.contains(/[34]8[;:]/), "no more than eight")
  }

  /// Of which this machine need not have a description: they are what their newest relative is.
  @Test(arguments: ["xterm-kitty", "xterm-ghostty", "xterm-proef", "screen.proef", "tmux-proef"])
  func aKindThatIsNotKnownKeepsItsColours(kind: String) async throws {
    let patient = try await Patient.starts(environment: ["TERM": kind])
    try await patient.sees(BeginPhrase.welcome)
    #expect(try patient.terminal.styles.contains(/48[;:]5[;:]24/))
  }

  @Test(arguments: [["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "nl_NL.ISO-8859-1"], ["LANG": ""]])
  func aLocaleWithoutUnicodeIsNoHindrance(environment: [String: String]) async throws {
    let patient = try await Patient.starts(environment: environment)
    try await patient.sees(BeginPhrase.what)
    try await patient.begins("Ik heb geen werk.")
    try patient.presses(.escape)
    try await patient.sees(SituationPhrase.benefit)
    try await patient.goesToTheBenefit()
    try await patient.types("één")
    try patient.presses(.agenda)
    try await patient.sees(SheetPhrase.benefit, ["uitkering": "één"])
  }

  @Test(arguments: ["dumb", "bestaat-niet"])
  func aTerminalWithoutAScreenIsTold(kind: String) async throws {
    let terminal = try TerminalSession([Leidraad.path], columns: 200, environment: ["TERM": kind])
    #expect(try await terminal.exitStatus() == .status(78))
    #expect(
      try terminal.screen.contains(
        "leidraad: Deze soort terminal (TERM=\(kind)) kan geen volledig scherm tonen."))
  }

  @Test func everythingIsReachableAtTwiceTheSize() async throws {
    let patient = try await Patient.starts(columns: 40, rows: 12)
    try await patient.sees(BeginPhrase.welcome)
    try await patient.sees(ViewPhrase.moreDown)
    try await patient.chooses(button: BeginPhrase.start)
    try await patient.sees(SituationPhrase.title)
    try await patient.chooses("Ik heb geen werk.")
    try await patient.sees("(x) Ik heb geen werk.")
    try await patient.chooses(button: GeneralPhrase.goOn)
    try await patient.picks("Wat doe ik?", as: 1)
    try await patient.chooses("Wat doe ik?")
    try await patient.sees("Algemene vragen")
    try await patient.chooses("Bent u tevreden over wat u doet?")
    try await patient.sees("heel negatief")
    try await patient.scores(4)
    try patient.presses(.agenda)
    try await patient.sees(AgendaPhrase.title)
    try await patient.chooses(button: AgendaPhrase.saveText)
    try await patient.chooses(button: SavePhrase.now)
    try await patient.sees(SavePhrase.savedHeading)
    let name = try #require(try patient.filesAtHome.first)
    let text = try String(contentsOf: patient.terminal.home.appending(path: name), encoding: .utf8)
    let score = SheetPhrase.score.words([
      "score": "4", "van": "0", "laag": "heel negatief", "tot": "10", "hoog": "heel positief",
    ])
    #expect(text.says(score))
  }

  @Test func aNewSizeLosesNothing() async throws {
    let patient = try await Patient.starts()
    try await patient.begins("Ik heb geen werk.")
    try await patient.opensTheme("Mijn verhaal")
    try await patient.opensQuestion("Welke klachten ervaart u op dit moment?")
    let words = (1...40).map { "woord\($0)" }
    let sizes = [(40, 12), (200, 60), (80, 24), (61, 19), (120, 12)]
    for (number, word) in words.enumerated() {
      let (columns, rows) = sizes[number % sizes.count]
      try patient.terminal.type(word.prefix(3) + "")
      try patient.terminal.resize(columns: columns, rows: rows)
      try patient.terminal.type(word.dropFirst(3) + " ")
    }
    // Where the window is too small keys do nothing, so the last ones must have been read.
    try await patient.sees("woord40")
    try patient.terminal.resize(columns: 12, rows: 6)
    try await patient.sees("the beginning of what is said then") { screen in
      !screen.inOneLine.isEmpty && ViewPhrase.tooSmall.words.inOneLine.hasPrefix(screen.inOneLine)
    }
    try patient.terminal.resize(columns: 100, rows: 60)
    let screen = try await patient.sees("woord40")
    #expect(screen.split(separator: "|").joined().inOneLine.contains(words.joined(separator: " ")))
  }

  @Test func aWindowThatIsTooSmallSaysSo() async throws {
    let patient = try await Patient.starts()
    try patient.terminal.resize(columns: 39, rows: 11)
    try await patient.sees(ViewPhrase.tooSmall)
    try patient.terminal.resize(columns: 80, rows: 24)
    try await patient.sees(BeginPhrase.welcome)
  }
}
