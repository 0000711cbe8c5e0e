// The print service of this machine, or the one that CUPS_SERVER or client.conf names, spoken to over IPP.
// The only importer of CCups. It sends its own requests over a connection with a time limit: most of what libcups offers
// ready made opens connections of its own, looks around the network for seconds, or waits a minute for a silent service.

import CCups
import Printing

/// A print service. Every call returns within its time limit, whatever the service does.
public struct PrintService: Sendable {
  let server: String?
  let preferred: [String]
  let patience: Duration

  /// - Parameters:
  ///   - server: a host, or the path of a socket; nil: what CUPS_SERVER and client.conf say.
  ///   - preferred: the printers that this user prefers over the default of the service, the most preferred first.
  ///   - patience: how long the service may keep silent.
  public init(
    server: String? = nil, preferred: [String] = PreferredPrinters.ofThisUser, patience: Duration = .seconds(5)
  ) {
    self.server = server
    self.preferred = preferred
    self.patience = patience
  }

  func connect(isCancelled: @escaping () -> Bool = { false }) throws(PrintFailure) -> Connection {
    try Connection(to: server, patience: patience, isCancelled: isCancelled)
  }
}
