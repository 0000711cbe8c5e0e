import CCups
import Glibc
import Printing

/// A connection to the print service on which every request is answered, refused or given up in time.
final class Connection {
  private static let tick = 0.2

  private let http: OpaquePointer
  private let patience: Duration
  private let isCancelled: () -> Bool
  private var deadline = ContinuousClock.now
  private var gaveUp = false

  init(to server: String?, patience: Duration, isCancelled: @escaping () -> Bool) throws(PrintFailure) {
    guard cups.is_open else { throw .noService }
    // Without this libcups asks for a password on the terminal.
    cups.cupsSetPasswordCB2({ _, _, _, _, _ in nil }, nil)
    let started = ContinuousClock.now
    let connected =
      if let server {
        cups.httpConnect2(server, cups.ippPort(), nil, AF_UNSPEC, cups.cupsEncryption(), 1, patience.milliseconds, nil)
      } else {
        cups.httpConnect2(
          cups.cupsServer(), cups.ippPort(), nil, AF_UNSPEC, cups.cupsEncryption(), 1, patience.milliseconds, nil)
      }
    guard let connected else {
      throw started.duration(to: .now) < patience ? .noService : .serviceHangs
    }
    http = connected
    self.patience = patience
    self.isCancelled = isCancelled
    cups.httpSetTimeout(
      http, Self.tick,
      { _, context in
        guard let context else { return 0 }
        return Unmanaged<Connection>.fromOpaque(context).takeUnretainedValue().keepsWaiting() ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    cups.httpClose(http)
  }

  /// Sends a request, and the document that belongs to it, and waits for the answer.
  func answer(to request: Request, document: [UInt8] = []) throws(PrintFailure) -> Answer {
    deadline = .now + patience
    gaveUp = false
    // A service may first want to know who is asking, or an encrypted connection.
    for _ in 1...3 {
      if let response = attempt(request, document: document) {
        defer { cups.ippDelete(response) }
        return Answer(response)
      }
      guard !gaveUp, [HTTP_STATUS_UNAUTHORIZED, HTTP_STATUS_UPGRADE_REQUIRED].contains(cups.httpGetStatus(http)) else {
        break
      }
    }
    if gaveUp { throw .serviceHangs }
    switch cups.httpGetStatus(http) {
    case HTTP_STATUS_UNAUTHORIZED, HTTP_STATUS_FORBIDDEN, HTTP_STATUS_CUPS_AUTHORIZATION_CANCELED: throw .refused
    default: throw .noService
    }
  }

  private func attempt(_ request: Request, document: [UInt8]) -> OpaquePointer? {
    let length = cups.ippLength(request.ipp) + document.count
    var status = cups.cupsSendRequest(http, request.ipp, request.resource, length)
    if status == HTTP_STATUS_CONTINUE, !document.isEmpty {
      status = document.withUnsafeBytes { bytes in
        cups.cupsWriteRequestData(http, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
      }
    }
    guard status == HTTP_STATUS_CONTINUE || status == HTTP_STATUS_OK else { return nil }
    return cups.cupsGetResponse(http, request.resource)
  }

  /// libcups asks this at every tick of silence.
  private func keepsWaiting() -> Bool {
    gaveUp = gaveUp || ContinuousClock.now >= deadline || isCancelled()
    return !gaveUp
  }
}

extension Duration {
  var milliseconds: Int32 {
    let (seconds, attoseconds) = components
    return Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
  }
}
