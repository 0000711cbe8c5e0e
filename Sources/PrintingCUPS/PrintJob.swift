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
    _ document: [UInt8], on printer: String, title: String, service: PrintService, limit: Duration,
    isCancelled: @escaping () -> Bool
  ) throws(PrintFailure) {
    let connection = try service.connect(isCancelled: isCancelled)
    let notice = try EndNotice(of: printer, for: limit, connection)
    let creation = Request(IPP_OP_CREATE_JOB, printer: printer)
    creation.add("job-name", IPP_TAG_NAME, title)
    creation.add("media", IPP_TAG_KEYWORD, "iso_a4_210x297mm", in: IPP_TAG_JOB)
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
    try send(document, title: title, connection)
  }

  private func send(_ document: [UInt8], title: String, _ connection: Connection) throws(PrintFailure) {
    let request = Request(IPP_OP_SEND_DOCUMENT, printer: printer, job: number)
    request.add("document-name", IPP_TAG_NAME, title)
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
          if let connection { purge(connection) }
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
      let place = try connection.answer(to: aboutPrinter)
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

  private var aboutPrinter: Request {
    Request(IPP_OP_GET_PRINTER_ATTRIBUTES, printer: printer, requested: ["printer-state", "printer-state-reasons"])
  }
}

extension PrintJob {
  /// Takes the job out of the service, with its data; false: it may still come out.
  ///
  /// First cancelled, so that the printer is told too, and then purged: purging at once kills whoever would tell it.
  private func withdraw() -> Bool {
    let short = min(service.patience, .seconds(2))
    guard let connection = try? Connection(to: service.server, patience: short, isCancelled: { false }),
      let answer = try? connection.answer(to: Request(IPP_OP_CANCEL_JOB, printer: printer, job: number))
    else { return false }
    // Not found, not possible: it has ended already.
    let over = [IPP_STATUS_ERROR_NOT_FOUND, IPP_STATUS_ERROR_NOT_POSSIBLE]
    guard answer.isGood || over.contains(answer.status) else { return false }
    let deadline = ContinuousClock.now + .seconds(3)
    while answer.isGood, ContinuousClock.now < deadline, isPrinterBusy(connection) {
      usleep(50_000)
    }
    purge(connection)
    return true
  }

  /// Takes the data of a job that has ended out of the service.
  private func purge(_ connection: Connection) {
    let request = Request(IPP_OP_CANCEL_JOB, printer: printer, job: number)
    request.add("purge-job", true)
    // Where the policy of the service forbids it, its own rules say how long the data stays.
    _ = try? connection.answer(to: request)
    notice?.unsubscribe(connection)
  }

  private func isPrinterBusy(_ connection: Connection) -> Bool {
    (try? connection.answer(to: aboutPrinter).things.first?.printerState) == .busy
  }
}
