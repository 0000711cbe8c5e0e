import CCups
import Foundation
import TestSupport
import Testing

@testable import PrintingCUPS

/// What anybody who asks the print service about a job is told.
@Suite(.timeLimit(.minutes(60))) struct JobAttributeTests {
  @Test func nothingPersonalIsInAJob() throws {
    let server = try PrintServer(.stopped)
    let all = Request(IPP_OP_GET_JOB_ATTRIBUTES, printer: server.queue, job: 1, requested: ["all"])
    let job = try withExtendedLifetime(server) {
      let service = server.client()
      _ = try PrintJob(blankPage, on: server.queue, service: service, limit: .seconds(60), isCancelled: { false })
      return try #require(try service.connect().answer(to: all).things.first)
    }
    #expect(job.string("job-name") == "Document")
    #expect(job.string("document-name-supplied") == "Document")
    // The account that the program runs under, which at a kiosk is the same for everybody.
    #expect(job.string("job-originating-user-name") == NSUserName())
    #expect(job.string("job-originating-host-name") == "localhost")
    let impersonal = [
      "Document", NSUserName(), "localhost", "application/pdf", "iso_a4_210x297mm", "none", "no-hold", "one-sided",
    ]
    for (name, values) in job.strings {
      let others = values.filter { value in
        !impersonal.contains(value) && !value.contains("//localhost/") && !value.hasPrefix("urn:uuid:")
      }
      #expect(others.isEmpty || name == "job-state-reasons", "\(name): \(others)")
    }
  }

  /// Where a queue puts two pages on one, or a banner before each, the sheet is what was shown all the same.
  @Test func whatAQueueDoesToOtherJobsIsNotDoneToTheSheet() throws {
    let server = try PrintServer(.stopped)
    let habits = [
      "number-up-default=2", "job-sheets-default=standard,none", "print-scaling-default=fill", "copies-default=2",
    ]
    let set = try Command.run(["lpadmin", "-h", server.socket, "-p", server.queue] + habits.flatMap { ["-o", $0] })
    try #require(set.status == 0, "\(set.errors)")
    let all = Request(IPP_OP_GET_JOB_ATTRIBUTES, printer: server.queue, job: 1, requested: ["all"])
    let job = try withExtendedLifetime(server) {
      let service = server.client()
      _ = try PrintJob(blankPage, on: server.queue, service: service, limit: .seconds(60), isCancelled: { false })
      return try #require(try service.connect().answer(to: all).things.first)
    }
    #expect(job.number("number-up") == 1 && job.number("copies") == 1)
    #expect(job.string("print-scaling") == "none" && job.string("sides") == "one-sided")
    #expect(Set(job.strings("job-sheets")) == ["none"])
  }
}
