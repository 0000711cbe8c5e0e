import Foundation
import TestSupport
import Testing

@Suite struct FileTests {
  @Test func filesStaySmall() throws {
    for file in try SourceFile.sources() + SourceFile.all(in: Project.folder.appending(path: "Tests")) {
      #expect(file.lineCount <= 300, "\(file) has \(file.lineCount) lines; it holds more than one thing")
    }
  }

  @Test func nothingIsNamedAfterNothing() throws {
    let names = /Util(s|ities|ity)?|Helpers?|Common|Managers?|Misc/
    for file in try SourceFile.sources() {
      let parts = file.path.dropLast(".swift".count).split(separator: "/")
      for part in parts {
        #expect(part.matches(of: names).isEmpty, "\(file): \(part) does not say what is in it")
      }
    }
  }

  @Test func roomsSayWhatLivesThere() throws {
    for (room, files) in try Dictionary(grouping: SourceFile.sources(), by: \.room) {
      #expect(
        files.contains { $0.text.firstMatch(of: /^\/\/ .{20,}\n/) != nil },
        "no file of \(room) opens with a few lines on what lives there and what may not")
    }
  }

  @Test func codeIsFreeOfLeftovers() throws {
    for file in try SourceFile.sources() {
      #expect(file.text.firstMatch(of: /\b(TODO|FIXME|XXX)\b/) == nil, "\(file) has something left to do")
    }
  }
}
