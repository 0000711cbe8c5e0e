import CCups
import Printing

/// A subscription to the ends of the jobs of a printer, for services that forget a job once it has ended.
struct EndNotice {
  private let printer: String
  private let number: Int

  /// nil: the service does not do this.
  init?(of printer: String, for limit: Duration, _ connection: Connection) throws(PrintFailure) {
    let request = Request(IPP_OP_CREATE_PRINTER_SUBSCRIPTIONS, printer: printer)
    request.add("notify-events", IPP_TAG_KEYWORD, "job-completed", in: IPP_TAG_SUBSCRIPTION)
    request.add("notify-pull-method", IPP_TAG_KEYWORD, "ippget", in: IPP_TAG_SUBSCRIPTION)
    request.add("notify-lease-duration", Int(limit.components.seconds) + 60, in: IPP_TAG_SUBSCRIPTION)
    guard let number = try connection.answer(to: request).things.first?.number("notify-subscription-id") else {
      return nil
    }
    self.printer = printer
    self.number = number
  }

  /// The last state of a job, if it has ended.
  func end(of job: Int, _ connection: Connection) throws(PrintFailure) -> Attributes? {
    let request = Request(IPP_OP_GET_NOTIFICATIONS, printer: printer)
    request.add("notify-subscription-ids", number)
    return try connection.answer(to: request).things.first { $0.number("notify-job-id") == job }
  }

  func unsubscribe(_ connection: Connection) {
    let request = Request(IPP_OP_CANCEL_SUBSCRIPTION, printer: printer)
    request.add("notify-subscription-id", number)
    // One that is left behind ends with its lease.
    _ = try? connection.answer(to: request)
  }
}
