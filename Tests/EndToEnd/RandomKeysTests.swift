import Conversation
import Foundation
import TestSupport
import Testing
import Wording

/// Thousands of keys of somebody who does not look, in a window that changes all the time.
@Suite(.timeLimit(.minutes(60))) struct RandomKeysTests {
  private static let named: [String] = [
    "\r", "\t", "\u{1B}", " ", "\u{7F}", "\u{1}", "\u{3}", "\u{4}", "\u{16}", "\u{17}", "\u{18}", "\u{19}", "\u{1A}",
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[3~",
    "\u{1B}[Z", "\u{1B}[1;2A", "\u{1B}[1;2B", "\u{1B}[1;2C", "\u{1B}[1;2D", "\u{1B}[1;5C", "\u{1B}[1;5D",
    "\u{1B}OP", "\u{1B}OQ", "\u{1B}OR", "\u{1B}OS", "\u{1B}[15~", "\u{1B}[17~", "\u{1B}[18~", "\u{1B}[21~",
    "\u{1B}[<0;5;5M", "\u{1B}[<0;30;12M", "\u{1B}[<0;70;20m", "\u{1B}[<64;9;9M", "\u{1B}[<65;9;9M",
    "\u{1B}[200~geplakt\rop twee regels\u{1B}[201~", "\u{1B}[200~", "\u{1B}[999;999;999X", "\u{1B}h", "\u{1B}p",
    // Half a character, and bytes that are none.
    "\u{1B}[", "\u{1B}]0;titel\u{7}",
  ]
  // Without a slash every path that is typed stays in the home of the terminal.
  private static let letters = Array("abehmnopqstv019 <>,.?-éëß€日😀🇳🇱\u{301}\u{200F}א")

  private func key(_ random: inout Seeded) -> [UInt8] {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: [UInt8.random(in: 0x80...0xFF, using: &random)]
    case 1...7: Array(String(Self.letters.randomElement(using: &random)!).utf8)
    case 8...10: Array("\u{1B}[B".utf8)
    case 11...13: Array("\r".utf8)
    default: Array(Self.named.randomElement(using: &random)!.utf8)
    }
  }

  @Test(arguments: 1...Proof.rounds(2, of: 8)) func fiveThousandKeysAndResizesDoNoHarm(seed: Int) async throws {
    var random = Seeded(seed)
    // Stopping is one of the things that keys can do; then the program starts again.
    // Keys that come between two programs are for the shell, which must not stop on them nor show them.
    let script = """
      trap '' INT QUIT TSTP
      stty -echo
      before=$(stty -g)
      while :; do
        "$PROGRAM"; status=$?; [ $status = 0 ] || break; [ -e genoeg ] && break
      done
      [ "$before" = "$(stty -g)" ] && echo "status $status, same"
      exec tail -f /dev/null
      """
    // Without a home a file is proposed in the folder of the terminal, by a name without a slash.
    let terminal = try TerminalSession(
      ["sh", "-c", script],
      environment: ["PROGRAM": Leidraad.path, "CUPS_SERVER": "/geen/afdrukdienst", "HOME": ""])
    try await terminal.waitFor(BeginPhrase.welcome)
    for _ in 0..<50 {
      try terminal.send((0..<100).flatMap { _ in key(&random) })
      // Where the window is too small keys do nothing, so it mostly is not.
      let isSmall = Int.random(in: 0..<5, using: &random) == 0
      try terminal.resize(
        columns: Int.random(in: isSmall ? 1...60 : 40...120, using: &random),
        rows: Int.random(in: isSmall ? 1...20 : 12...50, using: &random))
    }
    // The end of a paste that never ended, then the first screen is as near as that of stopping.
    try terminal.resize(columns: 80, rows: 24)
    try terminal.send(Array("\u{1B}[201~".utf8))
    let screen = try await terminal.waitFor("a screen") { !$0.inOneLine.isEmpty }
    #expect(!screen.contains("status "))
    try Data().write(to: terminal.home.appending(path: "genoeg"))
    try await terminal.wait("the program does not answer a key") {
      // The first key may only uncover the screen.
      try terminal.press("F10")
      return try terminal.screen.says(StopPhrase.question) || terminal.screen.contains("status")
    }
    if try !terminal.screen.contains("status") {
      try await terminal.wait("the program does not stop") {
        let lines = try terminal.screen.split(separator: "\n")
        // Keys that had not been heard yet led on from there.
        if try !terminal.screen.says(StopPhrase.question) { try terminal.press("F10") }
        if lines.contains(where: { $0.contains(">  -  \(StopPhrase.yes.words)") }) { try terminal.press("Enter") }
        if lines.contains(where: { $0.contains(">  -  \(StopPhrase.no.words)") }) { try terminal.press("Down") }
        // What a helper finds below it.
        if lines.contains(where: { $0.contains(">[") }) { try terminal.press("Up") }
        return try terminal.screen.contains("status")
      }
    }
    try await terminal.waitFor("status 0, same")
    #expect(try terminal.modes == [.cursor])
    #expect(try terminal.history.isEmpty)
  }
}
