import CZlib

/// These bytes as they were before they were packed; nil where they are not packed.
func inflated(_ packed: ArraySlice<UInt8>) -> [UInt8]? {
  var room = packed.count * 8 + 1024
  while room < 1 << 28 {
    var count = uLongf(room)
    var status = Z_OK
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, written in
      status = packed.withUnsafeBufferPointer {
        uncompress(buffer.baseAddress, &count, $0.baseAddress, uLong($0.count))
      }
      written = status == Z_OK ? Int(count) : 0
    }
    if status == Z_OK { return bytes }
    guard status == Z_BUF_ERROR else { return nil }
    room *= 4
  }
  return nil
}

/// These bytes in fewer.
func deflated(_ bytes: [UInt8]) -> [UInt8] {
  var count = compressBound(uLong(bytes.count))
  return [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, written in
    // With this much room and memory it does not fail.
    precondition(compress(buffer.baseAddress, &count, bytes, uLong(bytes.count)) == Z_OK)
    written = Int(count)
  }
}
