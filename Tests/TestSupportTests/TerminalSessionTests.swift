import Foundation
import TestSupport
import Testing

@Suite struct TerminalSessionTests {
  @Test func theScreenIsWhatTheProgramWrote() async throws {
    let terminal = try TerminalSession(["sh", "-c", "printf 'één\\n  twee  \\n'; read -r line"], columns: 40, rows: 4)
    #expect(try await terminal.waitFor("twee") == "één\n  twee\n\n")
    let look = try terminal.look()
    #expect((look.column, look.row) == (0, 2))
    #expect(try terminal.modes == [.cursor])
  }

  @Test func aTextThatNeverComesIsAFailureThatShowsTheScreen() async throws {
    let terminal = try TerminalSession(["sh", "-c", "echo iets anders; read -r line"])
    try await terminal.waitFor("iets anders")
    let failure = await #expect(throws: TerminalFailure.self) {
      try await terminal.waitFor("iets wat niet komt", limit: .milliseconds(50))
    }
    #expect(failure?.description.contains("iets anders") == true)
  }

  /// As with keys on their way to a program that looks at them slowly.
  @Test func whatIsSentIsWaitedForUntilItIsRead() async throws {
    let terminal = try TerminalSession(
      ["bash", "-c", "stty raw -echo; echo klaar; while read -rN1 -u0 x; do n=$((n + 1)); echo $n >geteld; done"])
    try await terminal.waitFor("klaar")
    try terminal.send(Array(repeating: UInt8(ascii: "a"), count: 6_000))
    try await terminal.waitUntilAllIsRead()
    #expect(try String(contentsOf: terminal.home.appending(path: "geteld"), encoding: .utf8) == "6000\n")
  }

  @Test func aTextCanGoAway() async throws {
    let terminal = try TerminalSession(["sh", "-c", "echo weg; read -r line; clear; read -r line"])
    try await terminal.waitFor("weg")
    try terminal.press("Enter")
    try await terminal.waitUntilGone("weg")
  }

  @Test(arguments: ["gewoon", "met spaties", "één ‘aanhaling’ 日本", "-l streep", "punt;", "$HOME `x` \\ \"'"])
  func whatIsTypedArrivesAsItIs(text: String) async throws {
    let terminal = try TerminalSession(["sh", "-c", "stty -echo; echo klaar; read -r line; echo \"<$line>\"; cat"])
    try await terminal.waitFor("klaar")
    try terminal.type(text)
    try terminal.press("Enter")
    try await terminal.waitFor("<\(text)>")
  }

  @Test func keysGoByTheirNames() async throws {
    let terminal = try TerminalSession(["sh", "-c", "stty -echo; echo klaar; exec cat -v"])
    try await terminal.waitFor("klaar")
    try terminal.press("Up", "F3", "BTab", ";", "Enter")
    try await terminal.waitFor("^[[A^[OR^[[Z;")
  }

  @Test func aPasteIsBracketedOnlyWhereTheProgramAsksForThat() async throws {
    let asking = try TerminalSession(["sh", "-c", "stty -echo; printf '\\033[?2004hklaar\\n'; exec cat -v"])
    try await asking.waitFor("klaar")
    try asking.paste("a\nb")
    try asking.press("Enter")
    try await asking.waitFor("^[[200~a\nb^[[201~")

    let plain = try TerminalSession(["sh", "-c", "stty -echo; echo klaar; exec cat -v"])
    try await plain.waitFor("klaar")
    try plain.paste("a\nb\n")
    #expect(try await plain.waitFor("a\nb").contains("200~") == false)
  }

  @Test func everyByteArrives() async throws {
    let terminal = try TerminalSession(["sh", "-c", "stty raw -echo; echo klaar; head -c 10000 >kwam; echo alles; cat"])
    try await terminal.waitFor("klaar")
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    try terminal.send(bytes)
    try await terminal.waitFor("alles")
    #expect(try Data(contentsOf: terminal.home.appending(path: "kwam")) == Data(bytes))
  }

  @Test func theProgramHearsOfANewSize() async throws {
    let terminal = try TerminalSession(
      ["bash", "-c", "trap 'stty size' WINCH; stty size; tail -f /dev/null & while :; do wait; done"], columns: 80,
      rows: 24)
    try await terminal.waitFor("24 80")
    try terminal.resize(columns: 40, rows: 12)
    try await terminal.waitFor("12 40")
  }

  @Test func theEnvironmentIsBareButForWhatIsGiven() async throws {
    let script = "env | cut -d= -f1 | sort | xargs; cat"
    let terminal = try TerminalSession(["sh", "-c", script], environment: ["NO_COLOR": "1"])
    try await terminal.waitFor("HOME LANG NO_COLOR PATH PWD TERM\n")
  }

  @Test func stylesShowWhereTheScreenDoesNot() async throws {
    let terminal = try TerminalSession(["sh", "-c", "printf '\\033[1mvet\\033[0m\\n'; cat"])
    #expect(try await terminal.waitFor("vet").hasPrefix("vet\n"))
    #expect(try terminal.styles.hasPrefix("\u{1B}[1mvet"))
  }

  @Test func whatScrolledAwayIsHistory() async throws {
    let terminal = try TerminalSession(["sh", "-c", "echo eerste; cat"], rows: 3)
    try await terminal.waitFor("eerste")
    #expect(try terminal.history == "")
    for _ in 1...3 { try terminal.press("Enter") }
    try await terminal.waitUntilGone("eerste")
    #expect(try terminal.history.hasPrefix("eerste"))
  }

  @Test func theSecondScreenLeavesNothingBehind() async throws {
    let script = "printf '\\033[?1049hgeheim'; read -r line; printf '\\033[?1049l'; echo terug; cat"
    let terminal = try TerminalSession(["sh", "-c", script])
    try await terminal.waitFor("geheim")
    #expect(try terminal.modes == [.cursor, .alternateScreen])
    try terminal.press("Enter")
    #expect(try await terminal.waitFor("terug").contains("geheim") == false)
    #expect(try terminal.modes == [.cursor])
  }
}
