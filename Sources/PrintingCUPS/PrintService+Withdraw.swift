import CCups
import Glibc
import Printing

/// Prints of a process that is gone and could not withdraw them itself.
public enum LeftBehind: Equatable, Sendable {
  case job(Int)
  /// All that were made up to this second since 1970.
  case until(Int)
}

extension PrintService {
  /// Takes prints that were left behind and have not ended out of the service: only this user's, and only with the title
  /// that prints of this program have.
  ///
  /// - Returns: false when one may still come out.
  public func withdraw(_ left: LeftBehind) -> Bool {
    guard let connection = try? connect(), let printers = try? printers() else { return false }
    var areOut = true
    for printer in printers.map(\.name) {
      let request = Request(
        IPP_OP_GET_JOBS, printer: printer, requested: ["job-id", "job-name", "time-at-creation"])
      request.add("my-jobs", true)
      request.add("which-jobs", IPP_TAG_KEYWORD, "not-completed")
      guard let answer = try? connection.answer(to: request), answer.isGood else { return false }
      for case (let job, let number?) in answer.things.map({ ($0, $0.number("job-id")) })
      where job.string("job-name") == Self.title && left.includes(number, made: job.number("time-at-creation")) {
        areOut = withdraw(number, of: printer) && areOut
      }
    }
    return areOut
  }

  /// Takes a job out of the service, with its data; false: it may still come out.
  ///
  /// First cancelled, so that the printer is told too, and then purged: purging at once kills whoever would tell it.
  func withdraw(_ job: Int, of printer: String, _ notice: EndNotice? = nil) -> Bool {
    let short = min(patience, .seconds(2))
    guard let connection = try? Connection(to: server, patience: short, isCancelled: { false }),
      let answer = try? connection.answer(to: Request(IPP_OP_CANCEL_JOB, printer: printer, job: job))
    else { return false }
    // Not found, not possible: it has ended already.
    let over = [IPP_STATUS_ERROR_NOT_FOUND, IPP_STATUS_ERROR_NOT_POSSIBLE]
    guard answer.isGood || over.contains(answer.status) else { return false }
    let deadline = ContinuousClock.now + .seconds(3)
    while answer.isGood, ContinuousClock.now < deadline, isBusy(printer, connection) {
      usleep(50_000)
    }
    purge(job, of: printer, notice, connection)
    return true
  }

  /// Takes the data of a job that has ended out of the service.
  func purge(_ job: Int, of printer: String, _ notice: EndNotice?, _ connection: Connection) {
    let request = Request(IPP_OP_CANCEL_JOB, printer: printer, job: job)
    request.add("purge-job", true)
    // Where the policy of the service forbids it, its own rules say how long the data stays.
    _ = try? connection.answer(to: request)
    notice?.unsubscribe(connection)
  }

  private func isBusy(_ printer: String, _ connection: Connection) -> Bool {
    (try? connection.answer(to: .about(printer)).things.first?.printerState) == .busy
  }
}

extension LeftBehind {
  fileprivate func includes(_ number: Int, made: Int?) -> Bool {
    switch self {
    case .job(let job): number == job
    case .until(let second): made.map { $0 <= second } ?? false
    }
  }
}
