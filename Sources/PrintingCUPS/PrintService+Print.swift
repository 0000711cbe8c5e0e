import CCups
import Printing

extension PrintService {
  /// What every print is called; anybody at the printer can read it.
  static let title = "Document"

  /// Prints a PDF and follows what becomes of it until its end; every change is reported once, the last one also returned.
  ///
  /// At every end the job is taken out of the service with its data: nobody prints or reads it later.
  /// - Parameters:
  ///   - printer: a queue; nil: the default, or else the only one.
  ///   - isCancelled: asked several times a second.
  @discardableResult
  public func print(
    _ document: [UInt8], on printer: String? = nil, limit: Duration, isCancelled: @escaping () -> Bool = { false },
    report: (PrintProgress) -> Void
  ) -> PrintProgress {
    let end: PrintProgress
    do throws(PrintFailure) {
      let deadline = ContinuousClock.now + limit
      let queue = if let printer { printer } else { try printerToUse() }
      let job = try PrintJob(document, on: queue, service: self, limit: limit, isCancelled: isCancelled)
      end = job.follow(until: deadline, report)
    } catch {
      end = error != .leftBehind && isCancelled() ? .cancelled : .failed(error)
    }
    report(end)
    return end
  }

  private func printerToUse() throws(PrintFailure) -> String {
    let all = try printers()
    guard let printer = all.first(where: \.isDefault) ?? (all.count == 1 ? all.first : nil) else { throw .noPrinter }
    return printer.name
  }
}
