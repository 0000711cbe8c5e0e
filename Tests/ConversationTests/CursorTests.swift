import Canvas
import Guide
import GuideReader
import KioskSettings
import TestSupport
import Testing
import Wording

@testable import Conversation

@Suite("The cursor")
struct CursorTests {
  static let sizes = [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)]

  @Test("is on what is chosen, whatever somebody presses at whatever size", arguments: 0..<30)
  func isOnTheFocus(seed: Int) {
    var stranger = Stranger(seed: seed)
    for _ in 0..<100 {
      stranger.doesSomething()
      expectCursor(stranger.state, stranger.story)
    }
  }

  @Test("can come to every line of every screen with the arrows", arguments: sizes)
  func reachesEverything(size: Size) throws {
    for content in try [(Fixture.guide, Phrasebook.names), Self.printed()] {
      for place in Place.all(in: content.0) {
        var state = State(
          guide: content.0, phrases: content.1, today: Fixture.day, size: size, saveFolder: "/thuis")
        state.places = [.begin, place]
        let top = farthest(.up, &state)
        let unseen = Set(0..<layout(state).rows.count).subtracting(top).subtracting(farthest(.down, &state))
          .filter { !layout(state).rows[$0].isEmpty }
        #expect(unseen.isEmpty, "\(place): \(unseen.sorted()) of \(layout(state).rows.count)")
      }
    }
  }

  @Test("comes to everything that can be chosen with Tab as well", arguments: sizes)
  func tabReachesEverything(size: Size) {
    for place in Place.all(in: Fixture.guide) {
      var state = Patient(size).state
      state.places = [.begin, place]
      var reached: Set<Focus> = []
      let choices = layout(state).stops.filter { !$0.isText }
      for _ in 0...choices.count {
        if let focus = current(state)?.focus, state.place == place { reached.insert(focus) }
        _ = state.update(.pressed(.tab))
      }
      #expect(reached.isSuperset(of: choices.map(\.focus)), "\(place)")
    }
  }

  @Test("comes to everything while a sheet is printed, with Tab and with arrows alone", arguments: sizes.prefix(2))
  func keysReachEverything(size: Size) {
    for moment in GoldenMoment.printing + GoldenMoment.kiosk {
      let patient = Patient(kiosk: moment.isAtKiosk ? KioskSettings() : nil)
      moment.happens(patient)
      let state = patient.resizes(size.columns, size.rows).state
      let choices = Set(layout(state).stops.filter { !$0.isText }.map(\.focus))
      #expect(reached(with: .tab, from: state).isSuperset(of: choices), "\(moment.name)")
      let arrows = reached(with: .up, from: state).union(reached(with: .down, from: state))
      #expect(arrows.isSuperset(of: choices), "\(moment.name)")
    }
  }

  /// Also the buttons beside the one that is come to, with the arrow to the right.
  private func reached(with key: Key, from start: State) -> Set<Focus> {
    var (state, reached) = (start, Set<Focus>())
    for _ in 0..<60 {
      var row = state
      let before = current(state)
      while let stop = current(row), reached.insert(stop.focus).inserted, case .button = stop.target, key != .tab {
        _ = row.update(.pressed(.right))
      }
      _ = state.update(.pressed(key))
      // In a text an arrow may move within it.
      if case .field = before?.target { continue }
      if current(state)?.focus == before?.focus { break }
    }
    return reached
  }

  // MARK: Looking

  /// The real guide, whose questions are longer than those of a fixture.
  private static func printed() throws -> (Guide, Phrasebook) {
    let content = try readContent(at: Project.content.path)
    return (content.guide, content.phrases)
  }

  private func layout(_ state: State) -> Layout { state.layout(state.scene) }

  private func current(_ state: State) -> Layout.Stop? { state.current(in: layout(state), state.scene) }

  /// Presses an arrow until nothing moves any more, and says which rows were seen.
  private func farthest(_ key: Key, _ state: inout State) -> Set<Int> {
    var seen: Set<Int> = []
    var before: (Focus, Buffer)?
    for _ in 0..<500 {
      let layout = layout(state)
      guard let stop = current(state) else { return Set(layout.rows.indices) }
      let buffer = state.draw()
      if let before, before == (stop.focus, buffer) { return seen }
      before = (stop.focus, buffer)
      let top = layout.top(showing: stop)
      seen.formUnion(top..<min(layout.rows.count, top + layout.visibleRows - (layout.overflows ? 1 : 0)))
      _ = state.update(.pressed(key))
    }
    Issue.record("the arrows never end on \(state.place)")
    return seen
  }

  private func expectCursor(_ state: State, _ story: String, at location: SourceLocation = #_sourceLocation) {
    let buffer = state.draw()
    guard state.size.columns > 0, state.size.rows > 0 else { return }
    guard let cursor = buffer.cursor else {
      Issue.record("no cursor after \(story)", sourceLocation: location)
      return
    }
    let screen = Rect(column: 0, row: 0, columns: state.size.columns, rows: state.size.rows)
    #expect(screen.contains(cursor), "\(cursor) after \(story)", sourceLocation: location)
    guard state.size.columns >= 40, state.size.rows >= 12, !state.isHidden, screen.contains(cursor),
      let stop = current(state)
    else { return }
    let row = Array(buffer[cursor.row])
    switch stop.target {
    case .option, .button:
      #expect(row[cursor.column].character == ">", "\(story)", sourceLocation: location)
      let label = layout(state).rows[stop.rows.lowerBound].first { $0.isLabel && stop.columns.contains($0.column) }
      #expect(
        String(row.compactMap(\.character)).contains(label?.text ?? "?"), "\(story)", sourceLocation: location)
    case .scale(_, let scale, let score):
      let digit = String(score ?? scale.min).first
      #expect(row[cursor.column].character == digit, "\(story)", sourceLocation: location)
    case .field:
      #expect(row.contains { $0.character == "|" }, "\(story)", sourceLocation: location)
    case .text:
      #expect(row.contains { $0.character != " " }, "\(story)", sourceLocation: location)
    }
  }
}
