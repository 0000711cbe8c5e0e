import Canvas
import Editing
import Guide
import GuideReader
import KioskSettings
import TestSupport
import Testing
import Typesetting
import Wording

@testable import Conversation
@testable import FullScreen

@Suite("The cursor")
struct CursorTests {
  static let sizes = [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)]

  @Test("is on what is chosen, whatever somebody presses at whatever size", arguments: 0..<30)
  func isOnTheFocus(seed: Int) {
    var stranger = Stranger(seed: seed)
    for _ in 0..<100 {
      stranger.doesSomething()
      expectCursor(stranger.display, stranger.story)
    }
  }

  @Test("can come to every line of every screen with the arrows", arguments: sizes)
  func reachesEverything(size: Size) throws {
    for content in try [(Fixture.guide, Phrasebook.names), Self.printed()] {
      for place in Screen.all(in: content.0) {
        var display = Display(content.0, content.1, size: size, at: place)
        let top = farthest(.up, &display)
        let unseen = Set(0..<display.layout.rows.count).subtracting(top).subtracting(farthest(.down, &display))
          .filter { !display.layout.rows[$0].isEmpty }
        #expect(unseen.isEmpty, "\(place): \(unseen.sorted()) of \(display.layout.rows.count)")
      }
    }
  }

  @Test("comes to everything that can be chosen with Tab as well", arguments: sizes)
  func tabReachesEverything(size: Size) {
    for place in Screen.all(in: Fixture.guide) {
      var display = Patient(size).display
      display.path = [.begin, place]
      var reached: Set<Layout.Stop.ID> = []
      let choices = display.layout.stops.filter { !$0.isText }
      for _ in 0...choices.count {
        if let id = display.stop?.id, display.screen == place { reached.insert(id) }
        _ = display.update(.pressed(.tab))
      }
      #expect(reached.isSuperset(of: choices.map(\.id)), "\(place)")
    }
  }

  @Test("comes to everything while a sheet is printed, with Tab and with arrows alone", arguments: sizes.prefix(2))
  func keysReachEverything(size: Size) {
    for moment in GoldenMoment.printing + GoldenMoment.kiosk {
      let patient = Patient(kiosk: moment.isAtKiosk ? KioskSettings() : nil)
      moment.happens(patient)
      let display = patient.resizes(size.columns, size.rows).display
      let choices = Set(display.layout.stops.filter { !$0.isText }.map(\.id))
      #expect(reached(with: .tab, from: display).isSuperset(of: choices), "\(moment.name)")
      let arrows = reached(with: .up, from: display).union(reached(with: .down, from: display))
      #expect(arrows.isSuperset(of: choices), "\(moment.name)")
    }
  }

  /// Also the buttons beside the one that is come to, with the arrow to the right.
  private func reached(with key: Key, from start: Display) -> Set<Layout.Stop.ID> {
    var (display, reached) = (start, Set<Layout.Stop.ID>())
    for _ in 0..<60 {
      var row = display
      let before = display.stop
      while let stop = row.stop, reached.insert(stop.id).inserted, stop.isWayOn, key != .tab {
        _ = row.update(.pressed(.right))
      }
      _ = display.update(.pressed(key))
      // In a text an arrow may move within it.
      if case .field = before?.target { continue }
      if display.stop?.id == before?.id { break }
    }
    return reached
  }

  // MARK: Looking

  /// The real guide, whose questions are longer than those of a fixture.
  private static func printed() throws -> (Guide, Phrasebook) {
    let content = try readContent(at: Project.content.path)
    return (content.guide, content.phrases)
  }

  /// Presses an arrow until nothing moves any more, and says which rows were seen.
  private func farthest(_ key: Key, _ display: inout Display) -> Set<Int> {
    var seen: Set<Int> = []
    var before: (Layout.Stop.ID, Buffer)?
    for _ in 0..<500 {
      let layout = display.layout
      guard let stop = display.stop else { return Set(layout.rows.indices) }
      let buffer = display.picture
      if let before, before == (stop.id, buffer) { return seen }
      before = (stop.id, buffer)
      let top = layout.top(showing: stop)
      seen.formUnion(top..<min(layout.rows.count, top + layout.visibleRows - (layout.overflows ? 1 : 0)))
      _ = display.update(.pressed(key))
    }
    Issue.record("the arrows never end on \(display.screen)")
    return seen
  }

  private func expectCursor(_ display: Display, _ story: String, at location: SourceLocation = #_sourceLocation) {
    let buffer = display.picture
    guard display.size.columns > 0, display.size.rows > 0 else { return }
    guard let cursor = buffer.cursor else {
      Issue.record("no cursor after \(story)", sourceLocation: location)
      return
    }
    let screen = Rect(column: 0, row: 0, columns: display.size.columns, rows: display.size.rows)
    #expect(screen.contains(cursor), "\(cursor) after \(story)", sourceLocation: location)
    guard display.size.columns >= 40, display.size.rows >= 12, !display.conversation.session.isHidden,
      screen.contains(cursor),
      let stop = display.stop
    else { return }
    let row = Array(buffer[cursor.row])
    switch stop.target {
    case .choice:
      #expect(row[cursor.column].character == ">", "\(story)", sourceLocation: location)
      let label = display.layout.rows[stop.rows.lowerBound].first { $0.isLabel && stop.columns.contains($0.column) }
      #expect(
        String(row.compactMap(\.character)).contains(label?.text ?? "?"), "\(story)", sourceLocation: location)
    case .scale(let element):
      let digit = String(element.score ?? element.scale.min).first
      #expect(row[cursor.column].character == digit, "\(story)", sourceLocation: location)
    case .field:
      #expect(row.contains { $0.character == "|" }, "\(story)", sourceLocation: location)
    case .text:
      #expect(row.contains { $0.character != " " }, "\(story)", sourceLocation: location)
    }
  }
}

extension Layout.Stop {
  fileprivate var isWayOn: Bool {
    if case .choice(let choice) = target { choice.kind == .wayOn } else { false }
  }
}
