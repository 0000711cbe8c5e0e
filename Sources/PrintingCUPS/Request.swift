import CCups

/// An IPP request that is being put together.
final class Request {
  let ipp: OpaquePointer
  /// Where it is posted.
  let resource: String

  /// - Parameters:
  ///   - printer: the queue that it is about, if any.
  ///   - requested: the attributes that the answer should have.
  init(_ operation: ipp_op_t, printer: String? = nil, job: Int? = nil, requested: [String] = []) {
    guard let ipp = cups.ippNew() else { fatalError("out of memory") }
    self.ipp = ipp
    let path = printer.map(Self.escaped)
    // libcups escapes a path a second time, so only a plain name can stand in it; the attribute says it anyway.
    resource = path == printer ? path.map { "/printers/" + $0 } ?? "/" : "/"
    _ = cups.ippSetOperation(ipp, operation)
    _ = cups.ippSetRequestId(ipp, 1)
    add("attributes-charset", IPP_TAG_CHARSET, "utf-8")
    // Some troubles are told in words only.
    add("attributes-natural-language", IPP_TAG_LANGUAGE, "en")
    if let path {
      add("printer-uri", IPP_TAG_URI, "ipp://localhost/printers/" + path)
    }
    if let job {
      add("job-id", job)
    }
    add("requesting-user-name", IPP_TAG_NAME, String(cString: cups.cupsUser()!))
    if !requested.isEmpty {
      var attribute = cups.ippAddStrings(
        ipp, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", Int32(requested.count), nil, nil)
      for (index, name) in requested.enumerated() {
        _ = cups.ippSetString(ipp, &attribute, Int32(index), name)
      }
    }
  }

  deinit {
    cups.ippDelete(ipp)
  }

  /// How a printer is doing.
  static func about(_ printer: String) -> Request {
    Request(IPP_OP_GET_PRINTER_ATTRIBUTES, printer: printer, requested: ["printer-state", "printer-state-reasons"])
  }

  func add(_ name: String, _ tag: ipp_tag_t, _ value: String, in group: ipp_tag_t = IPP_TAG_OPERATION) {
    _ = cups.ippAddString(ipp, group, tag, name, nil, value)
  }

  func add(_ name: String, _ value: Int, in group: ipp_tag_t = IPP_TAG_OPERATION) {
    _ = cups.ippAddInteger(ipp, group, IPP_TAG_INTEGER, name, Int32(clamping: value))
  }

  func add(_ name: String, _ value: Bool) {
    _ = cups.ippAddBoolean(ipp, IPP_TAG_OPERATION, name, value ? 1 : 0)
  }

  /// One page on one side of an A4, in its true size and without a page of the service's own, whatever a queue would do.
  func addOnePageAsShown() {
    add("media", IPP_TAG_KEYWORD, "iso_a4_210x297mm", in: IPP_TAG_JOB)
    add("job-sheets", IPP_TAG_KEYWORD, "none", in: IPP_TAG_JOB)
    add("sides", IPP_TAG_KEYWORD, "one-sided", in: IPP_TAG_JOB)
    add("print-scaling", IPP_TAG_KEYWORD, "none", in: IPP_TAG_JOB)
    add("number-up", 1, in: IPP_TAG_JOB)
    add("copies", 1, in: IPP_TAG_JOB)
  }

  /// Queues may be called anything without a blank, `/` and `#`: all but letters, digits and `-._~` becomes `%XX`.
  private static func escaped(_ name: String) -> String {
    name.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        return String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }.joined()
  }
}
