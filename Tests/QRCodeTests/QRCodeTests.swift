import Foundation
import QRCode
import TestSupport
import Testing

@Suite struct QRCodeTests {
  @Test(arguments: [
    "https://www.voorbeeld.nl/arbeid", "a", String(repeating: "https://x.nl/", count: 20),
  ])
  func aTelephoneReadsBackTheText(text: String) throws {
    let code = try #require(qrCode(text))
    let folder = try TemporaryFolder()
    try code.halfBlocks(quietZone: 4).picture.write(
      to: folder.url.appending(path: "code.pbm"), atomically: true, encoding: .utf8)
    let read = try Command.run(["zbarimg", "--quiet", "--raw", "--nodbus", "code.pbm"], in: folder.url)
    #expect(read.status == 0)
    #expect(read.text == text + "\n")
  }

  @Test func aShortLinkFitsASmallScreen() throws {
    let rows = try #require(qrCode("https://www.voorbeeld.nl/arbeid/12")).halfBlocks()
    #expect(rows.count <= 17)
    #expect(Set(rows.map(\.count)) == [33])
    #expect(rows.first?.allSatisfy { $0 == " " } == true, "an edge of light")
    #expect(rows.last?.allSatisfy { $0 == " " } == true)
  }

  @Test func aroundTheCodeAllIsLight() throws {
    let code = try #require(qrCode("x"))
    #expect(code.side == 21)
    #expect(code[0, 0] && code[20, 0] && code[0, 20], "its three corners are dark")
    #expect(!code[-1, 0] && !code[0, 21])
  }

  @Test func whatFitsInNoCodeIsNone() {
    #expect(qrCode("") == nil)
    #expect(qrCode(String(repeating: "x", count: 3000)) == nil)
  }
}

extension [String] {
  /// These half blocks as a picture file of black and white, eight pixels to a module.
  fileprivate var picture: String {
    let scale = 8
    let rows = flatMap { row in
      let halves = row.map { ($0 == "\u{2588}" || $0 == "\u{2580}", $0 == "\u{2588}" || $0 == "\u{2584}") }
      return [halves.map(\.0), halves.map(\.1)]
    }
    let lines = rows.flatMap { row in
      let line = row.flatMap { Array(repeating: $0 ? "1" : "0", count: scale) }.joined(separator: " ")
      return Array(repeating: line, count: scale)
    }
    return "P1\n\(rows[0].count * scale) \(lines.count)\n" + lines.joined(separator: "\n") + "\n"
  }
}
