import CJansson
import Glibc

/// A JSON value that is being made in the memory of jansson.
struct JSONTree {
  let value: UnsafeMutablePointer<json_t>

  // Each of these is nil only where there is no memory left.

  static func text(_ text: String) -> JSONTree {
    // The reader takes no NUL, and nobody types one.
    var text = text
    text.unicodeScalars.removeAll { $0 == "\0" }
    return JSONTree(value: json_stringn(text, text.utf8.count)!)
  }

  static func integer(_ integer: Int) -> JSONTree {
    JSONTree(value: json_integer(json_int_t(integer))!)
  }

  static var yes: JSONTree {
    JSONTree(value: json_true()!)
  }

  static func kept(_ kept: KeptValue) -> JSONTree {
    let flags = Int(JSON_DECODE_ANY)
    let value = kept.json.withUnsafeBytes { buffer in
      json_loadb(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, flags, nil)
    }
    return JSONTree(value: value!)
  }

  static func list(_ items: [JSONTree]) -> JSONTree {
    let list = json_array()!
    for item in items { json_array_append_new(list, item.value) }
    return JSONTree(value: list)
  }

  /// In the order of the members.
  static func object(_ members: [(String, JSONTree)]) -> JSONTree {
    let object = json_object()!
    for (key, member) in members { json_object_set_new(object, key, member.value) }
    return JSONTree(value: object)
  }

  /// Its text; after this the value is gone.
  consuming func bytes(indent: Int) -> [UInt8] {
    defer { json_decref(value) }
    return jsonBytes(value, indent: indent)
  }
}

/// A value of jansson as JSON.
func jsonBytes(_ value: UnsafeMutablePointer<json_t>, indent: Int = 0) -> [UInt8] {
  let text = json_dumps(value, Int(JSON_ENCODE_ANY) | indent)!
  defer { free(text) }
  return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
}
