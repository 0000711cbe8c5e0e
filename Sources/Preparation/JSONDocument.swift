import CJansson

/// A JSON text in the memory of jansson.
///
/// JSONDecoder would do but for three things: it drops double and unknown keys, it stops at the first value that is
/// not as expected, and on Linux it does not say where a text stops being JSON.
final class JSONDocument {
  let root: UnsafeMutablePointer<json_t>

  init(_ bytes: [UInt8]) throws(DocumentProblems) {
    var fault = json_error_t()
    let flags = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY
    let root = bytes.withUnsafeBytes { buffer in
      json_loadb(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, Int(flags), &fault)
    }
    guard let root else { throw DocumentProblems([DocumentProblem(fault)]) }
    self.root = root
  }

  deinit {
    json_decref(root)
  }
}

extension DocumentProblem {
  fileprivate init(_ fault: json_error_t) {
    // Before the first character jansson counts from 0.
    self.init(
      place: "regel \(max(1, fault.line)), kolom \(max(1, fault.column))",
      message: "geen geldige JSON: \(jsonMessage(fault))")
  }
}
