/// The content of a page, in which every line and area that carries no tag is marked as no content of the document.
func withArtifacts(_ content: [UInt8]) -> [UInt8] {
  var reader = ContentReader(content)
  var marked: [UInt8] = []
  var depth = 0
  var isOpen = false
  while let step = reader.next() {
    let name = String(decoding: step.name, as: UTF8.self)
    if ["BDC", "BMC"].contains(name) { depth += 1 }
    if depth == 0, !isOpen, ["m", "re"].contains(name) {
      marked += Array("\n/Artifact BMC".utf8)
      isOpen = true
    }
    marked += step.bytes
    if isOpen, ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"].contains(name) {
      marked += Array("\nEMC".utf8)
      isOpen = false
    }
    if name == "EMC" { depth -= 1 }
  }
  return marked + reader.rest
}

/// Reads the content of a page operator by operator, each with what belongs to it.
private struct ContentReader {
  private let bytes: [UInt8]
  private var index = 0
  private var start = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What is left when no operator is.
  var rest: ArraySlice<UInt8> { bytes[start...] }

  mutating func next() -> (bytes: ArraySlice<UInt8>, name: ArraySlice<UInt8>)? {
    while index < bytes.count {
      let begin = index
      switch bytes[index] {
      case UInt8(ascii: "("): skipText()
      case UInt8(ascii: "<") where bytes.dropFirst(index + 1).first != UInt8(ascii: "<"): skip(to: UInt8(ascii: ">"))
      case let byte where byte.isBlank || byte.isDelimiter && byte != UInt8(ascii: "/"): index += 1
      default:
        index += 1
        while index < bytes.count, !bytes[index].isBlank, !bytes[index].isDelimiter { index += 1 }
        guard bytes[begin].beginsOperator else { continue }
        defer { start = index }
        return (bytes[start..<index], bytes[begin..<index])
      }
    }
    return nil
  }

  private mutating func skip(to end: UInt8) {
    while index < bytes.count, bytes[index] != end { index += 1 }
    index += 1
  }

  private mutating func skipText() {
    var depth = 0
    repeat {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      index += 1
    } while depth > 0 && index < bytes.count
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self <= 0x20 }
  fileprivate var isDelimiter: Bool { "()<>[]{}/%".utf8.contains(self) }
  fileprivate var beginsOperator: Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || self == UInt8(ascii: "'") || self == UInt8(ascii: "\"")
  }
}
