import Foundation
import TestSupport
import Testing

/// The search for what a patient typed finds it in every place where it could be left.
@Suite struct TracesTests {
  private let traces: Traces
  private let folder: TemporaryFolder

  init() throws {
    traces = try Traces()
    folder = try TemporaryFolder()
  }

  private func expectFound(_ name: String, _ finds: [Traces.Find], in place: String) {
    #expect(finds.contains { $0.name == name && $0.place.hasPrefix(place) }, "\(finds)")
  }

  @Test func inFilesAndTheirNames() throws {
    let temporary = try folder.add("kern", "x\0\(traces.words(for: "kern"))\0")
    let log = try folder.add("log-\(traces.words(for: "naam")).gz", "niets")
    let server = try PrintServer()
    let spool = URL(fileURLWithPath: server.socket).deletingLastPathComponent().appending(path: "spool/d00001-001")
    try Data(traces.words(for: "spool").utf8).write(to: spool)
    let memory = URL(fileURLWithPath: "/dev/shm/\(UUID().uuidString)")
    try Data(traces.words(for: "shm").utf8).write(to: memory)
    defer { try? FileManager.default.removeItem(at: memory) }
    let found = try traces.foundInFiles()
    expectFound("kern", found, in: temporary)
    expectFound("naam", found, in: "the name of \(log)")
    expectFound("spool", found, in: spool.path)
    expectFound("shm", found, in: memory.path)
    #expect(found.count == 4)
    #expect(try traces.foundInFiles(except: [folder.url]).count == 2)
  }

  @Test func inASheetWhoseLettersArePacked() throws {
    let preparation = smallPreparation.replacing("Slecht slapen", with: traces.words(for: "blad"))
    let sheet = folder.url.appending(path: "d00001-001")
    let made = try Leidraad.run(["agenda", "-", "--pdf", "--uit", sheet.path], input: preparation)
    #expect(made.status == 0)
    #expect(try Data(contentsOf: sheet).range(of: Data(traces.stem.utf8)) == nil, "it is packed")
    expectFound("blad", try traces.foundInFiles(), in: sheet.path)
  }

  @Test func inArgumentsAndTheEnvironment() throws {
    let process = try Daemon(
      ["sh", "-c", "sleep 600; :", traces.words(for: "argument")],
      environment: ["GEPLANT": traces.words(for: "omgeving")], log: folder.url.appending(path: "log"))
    try eventually { try traces.foundInArguments().contains { $0.place.hasSuffix("cmdline") } }
    let found = try traces.foundInArguments()
    expectFound("argument", found, in: "/proc/\(process.process)/cmdline")
    expectFound("omgeving", found, in: "/proc/\(process.process)/environ")
  }

  @Test func onTheScreenAndInTheScrollback() async throws {
    let terminal = try TerminalSession(
      ["sh", "-c", "echo \(traces.words(for: "boven")); seq 100; echo \(traces.words(for: "onder")); exec sleep 600"])
    try await terminal.waitFor(traces.words(for: "onder"))
    let found = try traces.found(in: terminal)
    #expect(found == [.init(place: "screen", name: "onder"), .init(place: "scrollback", name: "boven")])
  }

  @Test(.enabled(if: ProcessMemory.canBeRead, "only root can look into the memory of others"))
  func inMemoryHoweverItIsSpelled() throws {
    let script = """
      $words = join "", map { $_ . "\\0" x ($ARGV[1] - 1) } split //, $ARGV[0];
      open my $file, ">", $ARGV[2];
      close $file;
      sleep 600
      """
    for (spelling, step) in ProcessMemory.spellings {
      let ready = folder.url.appending(path: "ready-\(step)")
      let process = try Daemon(
        ["perl", "-e", script, traces.words(for: "geheugen"), String(step), ready.path],
        log: folder.url.appending(path: "log"))
      try eventually { FileManager.default.fileExists(atPath: ready.path) }
      expectFound(
        "geheugen", traces.found(in: [process.process]), in: "memory of \(process.process), \(spelling)")
    }
  }
}
