import Canvas
import Foundation
import Preparation
import TestSupport
import Testing

@testable import Conversation
@testable import FullScreen

@Suite("Anything at all is pressed")
struct AnythingTests {
  @Test("thousands of keys, pastes, clicks and resizes break nothing, on any screen, and can be written and read")
  func tenThousand() {
    var seen: Set<String> = []
    for seed in 0..<Proof.rounds(10, of: 40) {
      var stranger = Stranger(seed: 100 + seed)
      for _ in 0..<1_000 {
        stranger.doesSomething()
        expectOrder(stranger)
        seen.insert(kind(of: stranger.display.screen))
      }
    }
    #expect(Set(Screen.all(in: Fixture.guide).map(kind)).subtracting(seen).isEmpty, "not everything was tested")
  }

  @Test("whatever was typed in an answer, only erasing it takes it away")
  func answersStay() {
    for seed in 0..<10 {
      var stranger = Stranger(seed: 500 + seed)
      for _ in 0..<200 {
        let before = stranger.display.conversation
        stranger.doesSomething()
        let after = stranger.display.conversation
        guard before.screen != after.screen else { continue }
        #expect(after.preparation.answers.mapValues(\.text) == before.preparation.answers.mapValues(\.text))
        #expect(after.preparation.somethingElse == before.preparation.somethingElse)
        #expect(after.preparation.questions == before.preparation.questions)
      }
    }
  }

  @Test("what waits for a pause changes nothing: somebody who rests after every key comes to the same")
  func restingChangesNothing() {
    for seed in 0..<Proof.rounds(6, of: 60) {
      var hasty = Stranger(seed: 900 + seed)
      var calm = hasty
      for _ in 0..<150 {
        hasty.doesSomething()
        calm.doesSomething()
        calm.rests()
        var rested = hasty
        rested.rests()
        let isSame =
          calm.display.conversation.session == hasty.display.conversation.session
          && rested.display.picture == calm.display.picture
        #expect(isSame, "\(hasty.story)")
        guard isSame else { return }
      }
    }
  }

  @Test("every screen that there is, is in every test of all screens")
  func allIsAll() throws {
    let source = try String(
      contentsOf: Project.folder.appending(path: "Sources/Conversation/Screen.swift"), encoding: .utf8)
    let table = source.prefix(upTo: try #require(source.range(of: "struct Facts")).lowerBound)
    let names = table.matches(of: /\n  case (\w+)/).map { String($0.1) }
    #expect(names.count > 20)
    #expect(Set(names) == Set(Screen.all(in: Fixture.guide).map(kind)))
  }

  private func expectOrder(_ stranger: Stranger, at location: SourceLocation = #_sourceLocation) {
    let preparation = stranger.display.conversation.preparation
    let lists = preparation.topics + preparation.parked
    let isInOrder =
      preparation.topics.count <= Preparation.maximumTopics && preparation.parked.count <= Preparation.maximumParked
      && Set(lists).count == lists.count && !preparation.answers.values.contains(Answer())
      && stranger.display.path.first == .begin && stranger.display.path.count <= 30
      && zip(stranger.display.path, stranger.display.path.dropFirst()).allSatisfy { $0 != $1 }
      && stranger.display.picture.size == stranger.display.size
    let read = try? Preparation.read(preparation.write(), for: Fixture.guide)
    #expect(read?.preparation == preparation && read?.notices == [], "\(preparation)", sourceLocation: location)
    #expect(isInOrder, "\(preparation) \(stranger.story)", sourceLocation: location)
  }

  private func kind(of place: Screen) -> String {
    String("\(place)".prefix { $0 != "(" })
  }
}
