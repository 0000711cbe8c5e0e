/// A PDF that cairo made a moment ago, taken apart into its objects.
///
/// It reads no other PDF: cairo tells in a table where each object begins, writes one thing to a line and the kind of an
/// object first, and hides none in another. Where that is not so, there is no PDF.
struct PDFFile {
  /// An object by its number.
  typealias Number = Int

  let catalog: Number
  let information: Number
  /// What stands between `obj` and `endobj`, without line ends; nil where the number is not used.
  private var objects: [[UInt8]?]

  init(_ bytes: [UInt8]) throws(PDFFailure) {
    let table = try Self.table(of: bytes)
    objects = Array(repeating: nil, count: table.starts.count)
    let ends = (table.starts.filter { $0 > 0 } + [table.place]).sorted()
    for (number, start) in table.starts.enumerated() where start > 0 {
      guard let end = ends.first(where: { $0 > start }), end <= bytes.count else { throw .unforeseen }
      let head = Array("\(number) 0 obj\n".utf8)
      let tail = Array("\nendobj\n".utf8)
      let object = bytes[start..<end]
      guard object.starts(with: head), object.suffix(tail.count).elementsEqual(tail) else { throw .unforeseen }
      objects[number] = Array(object.dropFirst(head.count).dropLast(tail.count))
    }
    let trailer = bytes[(table.place + 20 * table.starts.count)...]
    guard let catalog = reference("/Root ", in: trailer), let information = reference("/Info ", in: trailer),
      objects.indices.contains(information), objects.indices.contains(catalog),
      objects[catalog]?.starts(with: "<<".utf8) ?? false
    else { throw .unforeseen }
    (self.catalog, self.information) = (catalog, information)
  }

  /// The objects of this kind, in the order in which they were begun.
  func objects(_ kind: Kind) -> [Number] {
    objects.indices.filter { objects[$0]?.starts(with: kind.rawValue.utf8) ?? false }
  }

  /// How cairo begins each kind of object that something has to be added to.
  enum Kind: String {
    case page = "<< /Type /Page %"
    case figure = "<< /Type /StructElem\n   /S /Figure\n"
    case head = "<< /Type /StructElem\n   /S /TH\n"
    /// A font whose letters have numbers of more than one byte.
    case wideFont = "<< /Type /Font\n   /Subtype /CIDFontType2\n"
  }

  /// Adds entries to a dictionary that does not have them.
  mutating func add(_ entries: String, to dictionary: Number) {
    objects[dictionary]?.insert(contentsOf: Array(" \(entries)".utf8), at: 2)
  }

  mutating func set(_ object: Number, to text: String) {
    objects[object] = Array(text.utf8)
  }

  mutating func append(_ text: String) -> Number {
    objects.append(Array(text.utf8))
    return objects.count - 1
  }

  /// What is drawn on a page.
  func content(of page: Number) throws(PDFFailure) -> [UInt8] {
    let stream = try stream(of: page)
    guard let content = inflated(stream.object[stream.start..<stream.object.count - Self.streamEnd.count]) else {
      throw .unforeseen
    }
    return content
  }

  mutating func setContent(of page: Number, to content: [UInt8]) throws(PDFFailure) {
    let stream = try stream(of: page)
    let packed = deflated(content)
    objects[stream.number] = stream.object[..<stream.start] + packed + Self.streamEnd
    set(stream.length, to: "\(packed.count)")
  }

  /// The same objects give the same bytes.
  func written() -> [UInt8] {
    // What PDF/UA-1 builds on; and bytes that no text has, for who looks whether this is one.
    var bytes = Array("%PDF-1.7\n%".utf8) + [0xB5, 0xED, 0xAE, 0xFB, 0x0A]
    var table = "xref\n0 \(objects.count)\n"
    for (number, object) in objects.enumerated() {
      guard let object else {
        table += "0000000000 65535 f \n"
        continue
      }
      table += "\(bytes.count.withLeadingZeros(10)) 00000 n \n"
      bytes += Array("\(number) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let trailer = "<< /Size \(objects.count) /Root \(catalog) 0 R /Info \(information) 0 R >>"
    return bytes + Array("\(table)trailer\n\(trailer)\nstartxref\n\(bytes.count)\n%%EOF\n".utf8)
  }

  private static let streamEnd = Array("\nendstream".utf8)

  /// The stream with the content of a page, where its bytes start, and the object that says how many they are.
  private func stream(
    of page: Number
  ) throws(PDFFailure) -> (number: Number, object: [UInt8], start: Int, length: Number) {
    guard let number = objects[page].flatMap({ reference("/Contents ", in: $0[...]) }),
      objects.indices.contains(number), let object = objects[number],
      let length = reference("/Length ", in: object[...]), objects.indices.contains(length),
      let start = object[...].end(of: "\nstream\n"), start + Self.streamEnd.count <= object.count,
      object.suffix(Self.streamEnd.count).elementsEqual(Self.streamEnd),
      object[..<start].end(of: "/FlateDecode\n") != nil
    else { throw .unforeseen }
    return (number, object, start, length)
  }

  /// Where the objects begin, by number, and where the table itself begins; 0 for a number that is not used.
  private static func table(of bytes: [UInt8]) throws(PDFFailure) -> (starts: [Int], place: Int) {
    let last = bytes.suffix(64)
    guard let end = last.end(of: "startxref\n"), let place = number(at: end, in: last), place < bytes.count else {
      throw .unforeseen
    }
    let rest = bytes[place...]
    guard let first = rest.end(of: "xref\n0 "), let count = number(at: first, in: rest),
      count <= bytes.count / 20,
      let start = rest[first...].end(of: "\n"), start + 20 * count <= bytes.count
    else { throw .unforeseen }
    return (
      (0..<count).map { index in
        let line = start + 20 * index
        return bytes[line + 17] == UInt8(ascii: "n") ? number(at: line, in: rest) ?? 0 : 0
      }, place
    )
  }
}

extension PDFFailure {
  /// This is not how cairo wrote when this was made.
  static let unforeseen = PDFFailure.drawing("cairo wrote another PDF than is expected")
}

/// The object that is referred to behind this key.
private func reference(_ key: String, in bytes: ArraySlice<UInt8>) -> Int? {
  bytes.end(of: key).flatMap { number(at: $0, in: bytes) }
}

private func number(at start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
  Int(String(decoding: bytes[start...].prefix { $0 >= 0x30 && $0 <= 0x39 }, as: UTF8.self))
}

extension ArraySlice<UInt8> {
  /// Where the first occurrence of this text ends.
  fileprivate func end(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    return indices.first { self[$0] == wanted[0] && self[$0...].starts(with: wanted) }.map { $0 + wanted.count }
  }
}

extension Int {
  fileprivate func withLeadingZeros(_ count: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: count - digits.count) + digits
  }
}
