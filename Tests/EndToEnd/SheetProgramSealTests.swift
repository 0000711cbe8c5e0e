import Foundation
import Glibc
import TestSupport
import Testing

/// What the system may keep of the second program, which has the whole sheet in its memory.
@Suite struct SheetProgramSealTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let copy = try Command.run(["cp", Project.program("leidraad-blad").path, folder.url.path])
    try #require(copy.status == 0)
  }

  /// Waits for a sheet that never comes.
  private func start(_ prefix: String) throws -> Daemon {
    let script = "mkfifo in; exec 3<>in; \(prefix) ./leidraad-blad pdf <&3 3<&-"
    return try Daemon(
      ["bash", "-c", "cd \(folder.url.path); ulimit -c unlimited; exec 2>&1; exec 3<&0; \(script)"],
      log: folder.url.appending(path: "log"))
  }

  private func program(of daemon: Daemon) throws -> pid_t {
    var found: pid_t?
    // Asleep it has done what it does before it reads.
    try eventually {
      found = descendants(of: daemon.process).first { runs($0, "leidraad-blad") && state(of: $0) == "S" }
      return found != nil
    }
    return found!
  }

  /// A process that others may not look into is root's, whoever it belongs to.
  @Test(.enabled(if: ProcessMemory.canBeRead)) func nobodyElseLooksIntoIt() throws {
    let daemon = try start("setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all")
    let program = try program(of: daemon)
    var facts = stat()
    try eventually { stat("/proc/\(program)/stat", &facts) == 0 && facts.st_uid == 0 }
    #expect(try String(contentsOfFile: "/proc/\(program)/status", encoding: .utf8).contains(/Uid:\t65534\t65534/))
    kill(program, SIGKILL)
  }

  /// Also what it takes in after it was sealed.
  @Test(.enabled(if: ProcessMemory.canBeRead)) func allThatItReadsIsLocked() throws {
    let daemon = try start("")
    let program = try program(of: daemon)
    let before = try locked(program)
    let sheet = try FileHandle(forWritingTo: folder.url.appending(path: "in"))
    try sheet.write(contentsOf: Data(repeating: 0x20, count: 32 << 20))
    #expect(throws: Never.self) { try eventually(within: .seconds(10)) { try locked(program) > before + 16 << 10 } }
    kill(program, SIGKILL)
  }

  /// In kilobytes, what is in memory and stays there.
  private func locked(_ program: pid_t) throws -> Int {
    let sums = try String(contentsOfFile: "/proc/\(program)/smaps_rollup", encoding: .utf8)
    return try #require(sums.firstMatch(of: /Locked:\s+(\d+)/).flatMap { Int($0.1) })
  }

  @Test(arguments: [false, true]) func itHasNoCoreAndIsLockedWhereThatMayBe(isLimited: Bool) throws {
    let daemon = try start(isLimited ? "ulimit -l 64; setpriv --bounding-set=-ipc_lock" : "")
    let program = try program(of: daemon)
    let limits = try String(contentsOfFile: "/proc/\(program)/limits", encoding: .utf8)
    #expect(limits.contains(/Max core file size\s+0\s+0/))
    let status = try String(contentsOfFile: "/proc/\(program)/status", encoding: .utf8)
    let locked = try #require(status.firstMatch(of: /VmLck:\s+(\d+)/).flatMap { Int($0.1) })
    #expect((locked > 0) == (!isLimited && ProcessMemory.canBeRead))
    kill(program, SIGKILL)
  }
}
