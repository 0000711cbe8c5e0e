import Printing
import Testing

@testable import PrintingCUPS

/// What is told of a job, from what is seen of it.
@Suite struct SightingTests {
  @Test func aJobThatSomebodyHoldsNeedsAttention() {
    var job = Attributes()
    job.set("job-state", 4)
    #expect(Sighting(job: job, printer: Attributes()).progress(job: 7, confirmed: nil) == .held(.needsAttention))
  }

  @Test(arguments: [(3, PrintProgress.accepted(job: 7)), (5, .printing), (9, .done), (8, .failed(.aborted))])
  func statesAreSteps(state: Int, step: PrintProgress) {
    var job = Attributes()
    job.set("job-state", state)
    #expect(Sighting(job: job, printer: Attributes()).progress(job: 7, confirmed: nil) == step)
  }

  @Test func whatSomebodyElseCancelledDidNotComeOut() {
    #expect(Sighting(state: .cancelled).progress(job: 7, confirmed: nil) == .failed(.aborted))
  }

  @Test func aWaitingJobTellsWhatIsWrongWithThePrinter() {
    var (job, printer) = (Attributes(), Attributes())
    job.set("job-state", 3)
    printer.set("printer-state", 5)
    printer.set("printer-state-reasons", ["paused", "cover-open-error"])
    #expect(Sighting(job: job, printer: printer).progress(job: 7, confirmed: nil) == .held(.coverOpen))
  }
}
