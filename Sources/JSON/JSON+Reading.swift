import CJansson

extension JSON {
  /// Reads a text that is JSON and nothing else; no object in it has a key twice.
  ///
  /// - Parameter allowsNUL: whether a text in it may have the character U+0000.
  public init(_ bytes: [UInt8], allowsNUL: Bool = false) throws(JSONProblem) {
    var fault = json_error_t()
    let flags = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | (allowsNUL ? JSON_ALLOW_NUL : 0)
    // Some editors put a byte order mark in front; it says nothing.
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let root = text.withUnsafeBytes { buffer in
      json_loadb(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, Int(flags), &fault)
    }
    guard let root else { throw JSONProblem(fault) }
    defer { json_decref(root) }
    self.init(root)
  }

  private init(_ value: UnsafeMutablePointer<json_t>) {
    switch value.pointee.type {
    case JSON_OBJECT: self = .object(Self.members(of: value))
    case JSON_ARRAY: self = .list((0..<json_array_size(value)).compactMap { json_array_get(value, $0).map(JSON.init) })
    case JSON_STRING: self = .text(String(json_string_value(value), count: json_string_length(value)))
    case JSON_INTEGER: self = .integer(Int(json_integer_value(value)))
    case JSON_REAL: self = .real(json_real_value(value))
    case JSON_TRUE: self = .flag(true)
    case JSON_FALSE: self = .flag(false)
    default: self = .null
    }
  }

  private static func members(of object: UnsafeMutablePointer<json_t>) -> [(key: String, value: JSON)] {
    var members: [(key: String, value: JSON)] = []
    var place = json_object_iter(object)
    while let member = place, let value = json_object_iter_value(member) {
      let key = String(json_object_iter_key(member), count: json_object_iter_key_len(member))
      members.append((key, JSON(value)))
      place = json_object_iter_next(object, member)
    }
    return members
  }
}

extension String {
  /// Of bytes that jansson has found to be UTF-8.
  fileprivate init(_ start: UnsafePointer<CChar>?, count: Int) {
    self.init(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
