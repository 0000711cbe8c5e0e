import Foundation
import TestSupport
import Testing

@Suite struct CommandTests {
  @Test func aCommandReadsAndWritesAndEnds() throws {
    let command = try Command.run(
      ["sh", "-c", "cat; echo \"$TOON\"; echo mis >&2; exit 3"], input: Data("in ".utf8), environment: ["TOON": "uit"])
    #expect(command.status == 3)
    #expect(command.text == "in uit\n")
    #expect(command.errors == "mis\n")
  }

  @Test func aCommandRunsInItsFolder() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: folder.url.appending(path: "hier"))
    #expect(try Command.run(["ls"], in: folder.url).text == "hier\n")
  }

  @Test func aCommandThatIsEndedByASignalDidNotSucceed() throws {
    #expect(try Command.run(["sh", "-c", "kill -TERM $$"]).status == 128 + SIGTERM)
  }

  @Test func aCommandThatDoesNotExistIsAFailure() {
    #expect(throws: POSIXError.self) { try Command.run(["bestaat-niet-op-deze-machine"]) }
  }

  @Test func aDaemonThatStaysBehindIsNotWaitedFor() throws {
    let command = try Command.run(["sh", "-c", "sleep 60 & echo $!"])
    let daemon = try #require(pid_t(command.text.trimmingCharacters(in: .newlines)))
    #expect(kill(daemon, SIGKILL) == 0, "the daemon had ended before its starter was done")
  }
}
