import Foundation

/// A text in which something was changed that nobody would change on purpose.
public struct Mutant: Sendable {
  public let bytes: [UInt8]

  /// What a reader of texts may stumble over, at any place in one.
  private static let strange: [[UInt8]] =
    [
      "\0", "\u{FEFF}", "\u{1B}[2J", "\u{202E}", "\t", "\r", "\n\n\n", "  ", "\"", "'", "\\", "\\u0000", "\\ud800", "{",
      "}",
      "[", "]", ":", ": ", "- ", "? ", "# ", "---\n", "...\n", "&a ", "*a", "!!binary ", "!x ", "| ", "> ", "%YAML 9\n",
      "<<: ",
      "null", "true", "~", "-1", "1e999", "0x10", "99999999999999999999", "٣", "\u{1F468}\u{200D}\u{1F469}", "e\u{301}",
    ].map { Array($0.utf8) }
    + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]]
    + ["[", "{\"a\":", "- ", "a\u{301}", "x", "\n", "9", "\u{1F3F3}"].map { unit in
      Array(String(repeating: unit, count: 3_000).utf8)
    }

  public init(of bytes: [UInt8], _ random: inout Seeded) {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) { Self.change(&bytes, &random) }
    self.bytes = bytes
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout Seeded) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...(Bool.random(using: &random) ? 4 : 400), using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
    case 3: bytes.removeSubrange(place...)
    case 4 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 5: bytes.replaceSubrange(place..<end, with: strange.randomElement(using: &random)!)
    default: bytes.insert(contentsOf: strange.randomElement(using: &random)!, at: place)
    }
  }

  /// Reads so many mutants of a file, each in its place; the longest that one took, and that mutant.
  ///
  /// A mutant that ends the tests is what stands in the file.
  public static func slowest(
    of bytes: [UInt8], at file: URL, rounds: Int, _ random: inout Seeded, read: (Mutant) throws -> Void
  ) throws -> (time: Duration, mutant: Mutant?) {
    var slowest: (time: Duration, mutant: Mutant?) = (.zero, nil)
    for _ in 0..<rounds {
      let mutant = Mutant(of: bytes, &random)
      try Data(mutant.bytes).write(to: file)
      let time = try ContinuousClock().measure { try read(mutant) }
      if time > slowest.time { slowest = (time, mutant) }
    }
    return slowest
  }
}
