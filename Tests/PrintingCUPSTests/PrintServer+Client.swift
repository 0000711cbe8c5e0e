import Printing
import PrintingCUPS
import TestSupport

extension PrintServer {
  /// - Parameter patience: long, because a busy machine is no silent service.
  func client(preferred: [String] = [], patience: Duration = .seconds(30)) -> PrintService {
    PrintService(server: socket, preferred: preferred, patience: patience)
  }

  func printers(preferred: [String] = []) throws -> [Printer] {
    try withExtendedLifetime(self) { try client(preferred: preferred).printers() }
  }

  /// Prints a page and returns all that was reported.
  func course(
    of document: [UInt8] = blankPage, on printer: String? = nil, limit: Duration = .seconds(60),
    patience: Duration = .seconds(30), cancelledAt end: PrintProgress? = nil,
    meanwhile: (PrintProgress) -> Void = { _ in }
  ) -> [PrintProgress] {
    var course: [PrintProgress] = []
    let cancelled = Switch()
    withExtendedLifetime(self) {
      _ = client(patience: patience).print(
        document, on: printer, limit: limit, isCancelled: { cancelled.isOn },
        report: { progress in
          course.append(progress)
          if progress == end { cancelled.isOn = true }
          meanwhile(progress)
        })
    }
    return course
  }
}

private final class Switch {
  var isOn = false
}

/// A small PDF, written by hand.
let blankPage = Array(
  """
  %PDF-1.4
  1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
  2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
  3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
  trailer<</Root 1 0 R>>
  %%EOF

  """.utf8)
