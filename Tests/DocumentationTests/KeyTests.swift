import Conversation
import Editing
import Foundation
import GuideReader
import TestSupport
import Testing
import Typesetting
import Wording

@testable import FullScreen

@Suite struct KeyTests {
  @Test func theKeysOfManyScreensAreInTheReadme() throws {
    let phrases = try readContent(at: Project.content.path).phrases
    let acts = Way.Act.allCases.filter(\.hasFunctionKey)
    let rows = try Document("README.md").table(headed: ["key", "or", "on the screen"])
    #expect(
      rows
        == acts.compactMap { act in
          Hint(act, phrases).map { [$0.key, act.nameWithAlt(phrases) ?? "", $0.label] }
        })
  }

  @Test func patientsReadTheSameKeys() throws {
    let phrases = try readContent(at: Project.content.path).phrases
    let page = try Document("docs/patient.md").text
    for hint in Way.Act.allCases.filter(\.hasFunctionKey).compactMap({ Hint($0, phrases) }) {
      #expect(page.contains("- \(hint.key): **\(hint.label)**."), "\(hint.key)")
    }
  }

  @Test func theKeysInATextDoSomething() throws {
    let rows = try Document("README.md").table(headed: ["key", "in a text"])
    let names = rows.flatMap { $0[0].components(separatedBy: ", ") }
    #expect(names.count > 15)
    for name in names {
      var editor = TextEditor("een twee\ndrie")
      _ = editor.handle(.first, size: Size(columns: 20, rows: 3))
      _ = editor.handle(.right, size: Size(columns: 20, rows: 3))
      let key = try #require(Key(documented: name), "\(name) is not a key")
      let isHandled = editor.handle(key, size: Size(columns: 20, rows: 3))
      #expect(isHandled, "\(name) does nothing in a text")
    }
  }
}

extension Way.Act {
  fileprivate var hasFunctionKey: Bool {
    keys.contains { if case .function = $0 { true } else { false } }
  }
}

extension Key {
  /// The key that the README calls so.
  fileprivate init?(documented name: String) {
    let keys: [String: Key] = [
      "Shift-Left": .selectLeft, "Shift-Right": .selectRight, "Shift-Up": .selectUp, "Shift-Down": .selectDown,
      "Shift-Home": .selectHome, "Shift-End": .selectEnd, "Ctrl-Left": .wordLeft, "Ctrl-Right": .wordRight,
      "Ctrl-Shift-Left": .selectWordLeft, "Ctrl-Shift-Right": .selectWordRight, "Home": .home, "End": .end,
      "Ctrl-Home": .first, "Ctrl-End": .last, "Ctrl-Delete": .deleteWordRight, "Alt-Backspace": .deleteWordLeft,
      "Alt-B": .wordLeft, "Alt-F": .wordRight, "Alt-D": .deleteWordRight, "Alt-Enter": .newLine,
    ]
    if let key = keys[name] {
      self = key
    } else if name.hasPrefix("Ctrl-"), name.count == 6, let letter = name.lowercased().last {
      self = .control(letter)
    } else {
      return nil
    }
  }
}
