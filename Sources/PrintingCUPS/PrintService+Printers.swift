import CCups
import Printing

extension PrintService {
  /// The printers of the service, in its own order, and which of them is the default; fax queues are left out.
  ///
  /// Printers that the service only could find on the network, without a queue for them, are not looked for.
  public func printers() throws(PrintFailure) -> [Printer] {
    let connection = try connect()
    let answer = try connection.answer(
      to: Request(
        IPP_OP_CUPS_GET_PRINTERS,
        requested: [
          "printer-name", "printer-info", "printer-type", "printer-state", "printer-state-reasons",
          "printer-is-accepting-jobs",
        ]))
    // Not found: there is not one printer.
    guard answer.isGood || answer.status == IPP_STATUS_ERROR_NOT_FOUND else { throw .refused }
    let printers = answer.things.filter { !$0.isFax }.compactMap { Printer($0) }
    guard let name = try defaultPrinter(among: printers, connection) else { return printers }
    return printers.map { printer in
      var printer = printer
      printer.isDefault = printer.name == name
      return printer
    }
  }

  private func defaultPrinter(among printers: [Printer], _ connection: Connection) throws(PrintFailure) -> String? {
    if let name = preferred.first(where: { name in printers.contains { $0.name == name } }) { return name }
    let answer = try connection.answer(to: Request(IPP_OP_CUPS_GET_DEFAULT, requested: ["printer-name"]))
    return answer.isGood ? answer.things.first?.string("printer-name") : nil
  }
}

extension Printer {
  init?(_ attributes: Attributes) {
    guard let name = attributes.string("printer-name") else { return nil }
    self.init(
      name: name, info: attributes.string("printer-info") ?? "", isDefault: false,
      state: attributes.printerState, isAccepting: attributes.claim("printer-is-accepting-jobs") ?? true,
      trouble: attributes.printerTrouble)
  }
}

extension Attributes {
  var isFax: Bool {
    (number("printer-type") ?? 0) & Int(CUPS_PRINTER_FAX.rawValue) != 0
  }

  var printerState: Printer.State {
    switch number("printer-state") {
    case Int(IPP_PSTATE_PROCESSING.rawValue): .busy
    case Int(IPP_PSTATE_STOPPED.rawValue): .stopped
    default: .ready
    }
  }

  var printerTrouble: Trouble? {
    Trouble(reasons: strings("printer-state-reasons")) ?? (printerState == .stopped ? .stopped : nil)
  }
}
