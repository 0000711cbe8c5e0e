import CCups
import Glibc
import Printing

/// One job at the service, from the moment that it has a number until it is gone from there.
final class PrintJob {
  private let service: PrintService
  private let printer: String
  private let number: Int
  private let isCancelled: () -> Bool
  private let notice: EndNotice?
  /// nil: lost, and to be made again.
  private var connection: Connection?

  /// Makes the job and only then sends the document, so that whatever goes wrong there is a number to withdraw.
  init(
    _ document: [UInt8], on printer: String, service: PrintService, limit: Duration,
    isCancelled: @escaping () -> Bool
  ) throws(PrintFailure) {
    let connection = try service.connect(isCancelled: isCancelled)
    let notice = try EndNotice(of: printer, for: limit, connection)
    let creation = Request(IPP_OP_CREATE_JOB, printer: printer)
    creation.add("job-name", IPP_TAG_NAME, PrintService.title)
    creation.addOnePageAsShown()
    let created = try connection.answer(to: creation)
    guard created.isGood, let number = created.things.first?.number("job-id") else {
      notice?.unsubscribe(connection)
      throw created.status == IPP_STATUS_ERROR_NOT_FOUND ? .unknownPrinter : .refused
    }
    self.service = service
    self.printer = printer
    self.number = number
    self.isCancelled = isCancelled
    self.notice = notice
    self.connection = connection
    try send(document, connection)
  }

  private func send(_ document: [UInt8], _ connection: Connection) throws(PrintFailure) {
    let request = Request(IPP_OP_SEND_DOCUMENT, printer: printer, job: number)
    request.add("document-name", IPP_TAG_NAME, PrintService.title)
    request.add("document-format", IPP_TAG_MIMETYPE, "application/pdf")
    request.add("last-document", true)
    do throws(PrintFailure) {
      guard try connection.answer(to: request, document: document).isGood else { throw .aborted }
    } catch {
      throw withdraw() ? error : .leftBehind
    }
  }

  /// Looks a few times a second until the job has ended, is cancelled or its time is over; returns the end.
  func follow(until deadline: ContinuousClock.Instant, _ report: (PrintProgress) -> Void) -> PrintProgress {
    var last = PrintProgress.accepted(job: number)
    var suspicion = Suspicion()
    var heard = ContinuousClock.now
    report(last)
    while true {
      if let seen = try? look(last: last) {
        heard = .now
        let progress = seen.progress(job: number, confirmed: suspicion.confirmed(seen.suspicion, at: .now))
        if progress.isLast {
          if let connection { service.purge(number, of: printer, notice, connection) }
          return progress
        }
        if progress != last { report(progress) }
        last = progress
      }
      if isCancelled() { return withdraw() ? .cancelled : .failed(.leftBehind) }
      if ContinuousClock.now >= deadline { return .failed(withdraw() ? .timedOut : .leftBehind) }
      // A service that starts again, for a change of its settings, is away for a moment.
      if ContinuousClock.now - heard > service.patience * 2 { return .failed(withdraw() ? .noService : .leftBehind) }
      usleep(150_000)
    }
  }

  private func look(last: PrintProgress) throws(PrintFailure) -> Sighting {
    do throws(PrintFailure) {
      let connection = if let connection { connection } else { try service.connect(isCancelled: isCancelled) }
      self.connection = connection
      let place = try connection.answer(to: .about(printer))
      let answer = try connection.answer(
        to: Request(IPP_OP_GET_JOB_ATTRIBUTES, printer: printer, job: number, requested: Sighting.jobAttributes))
      if let job = answer.things.first {
        return Sighting(job: job, printer: place.things.first ?? Attributes())
      }
      // Services that keep no history forget a job at its end.
      if let job = try notice?.end(of: number, connection) { return Sighting(job: job, printer: Attributes()) }
      return Sighting(state: last == .printing ? .done : .aborted)
    } catch {
      connection = nil
      throw error
    }
  }

  private func withdraw() -> Bool {
    service.withdraw(number, of: printer, notice)
  }
}
