import Foundation
import TestSupport
import Testing

/// Runs .ci/install-missing on a machine that is made up: which packages it has, and whether one may install more.
@Suite struct InstallMissingTests {
  private let machine: TemporaryFolder

  init() throws {
    machine = try TemporaryFolder()
    try machine.addProgram("dpkg-query", script: "echo '<installed tmux>'; echo '<config-files qpdf>'; exit 1")
    try machine.addProgram("apt-get", script: "echo \"apt-get $*\" >>\"${0%/*}/log\"")
  }

  @Test func nothingIsDoneWhenAllIsThere() throws {
    let command = try installMissing("tmux")
    #expect(command.status == 0)
    #expect(command.text + command.errors == "")
    #expect(log == "")
  }

  @Test func anAdministratorGetsWhatIsMissingAndNothingElse() throws {
    try machine.addProgram("id", script: "echo 0")
    #expect(try installMissing("tmux", "qpdf", "zbar-tools").status == 0)
    #expect(log.hasPrefix("apt-get update"))
    #expect(log.hasSuffix(" qpdf zbar-tools\n"))
    #expect(!log.contains("tmux"))
  }

  @Test func whoMayUseSudoWithoutAPasswordGetsItToo() throws {
    try machine.addProgram("id", script: "echo 1000")
    try machine.addProgram("sudo", script: "[ \"$1\" = --non-interactive ] && shift && exec \"$@\"")
    #expect(try installMissing("qpdf").status == 0)
    #expect(log.hasSuffix(" qpdf\n"))
  }

  @Test func anyoneElseIsToldWhatToInstall() throws {
    try machine.addProgram("id", script: "echo 1000")
    try machine.addProgram("sudo", script: "exit 1")
    let command = try installMissing("tmux", "qpdf", "zbar-tools")
    #expect(command.status == 1)
    #expect(command.errors.contains("apt-get install qpdf zbar-tools\n"))
    #expect(log == "")
  }

  @Test func anInstallationThatFailsIsAFailure() throws {
    try machine.addProgram("id", script: "echo 0")
    try machine.addProgram("apt-get", script: "exit 100")
    #expect(try installMissing("qpdf").status != 0)
  }

  private var log: String {
    (try? String(contentsOf: machine.url.appending(path: "log"), encoding: .utf8)) ?? ""
  }

  private func installMissing(_ packages: String...) throws -> Command {
    let path = machine.url.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
    let script = Project.folder.appending(path: ".ci/install-missing").path
    return try Command.run([script] + packages, environment: ["PATH": path])
  }
}
