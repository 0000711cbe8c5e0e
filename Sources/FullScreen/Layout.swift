import Canvas
import Conversation
import Editing
import Guide
import Typesetting
import Wording

/// A scene in rows: what stands where, and where the cursor can stop.
struct Layout: Sendable {
  /// A piece of text in a row; columns are counted from the left of the text column.
  struct Span: Sendable {
    var column: Int
    var text: String
    var style: Style = .plain
    /// What stands out when the cursor is here: what it is called, not what is said about it.
    var isLabel = false
  }

  /// A place where the cursor can stop.
  struct Stop: Sendable {
    enum ID: Hashable, Sendable {
      case focus(Focus)
      /// A line of text that is being read.
      case row(Int)
    }

    var id: ID
    var rows: Range<Int>
    /// The columns that can be clicked; the cursor is on the first.
    var columns: Range<Int>
    var target: Target

    var isText: Bool {
      if case .text = target { true } else { false }
    }

    var isChoice: Bool {
      if case .choice = target { true } else { false }
    }
  }

  /// What a stop is for.
  enum Target: Sendable {
    case text
    case field(FieldElement)
    case scale(ScaleElement)
    case choice(Choice)
  }

  var rows: [[Span]] = []
  var stops: [Stop] = []
  /// The rows of the body that can be seen at once.
  let visibleRows: Int
  let width: Int
  let phrases: Phrasebook
  /// Own words are not to be read.
  let isCovering: Bool
  let isToRead: Bool

  init(
    _ scene: Scene, frame: Frame, code: [String]?, phrases: Phrasebook, editors: (FieldElement) -> TextEditor
  ) {
    width = frame.width
    visibleRows = frame.body.count
    self.phrases = phrases
    isCovering = scene.presence == .covered
    isToRead = scene.isToRead
    add(scene.elements(in: frame), code: code, editors: editors)
    while rows.last?.isEmpty == true { rows.removeLast() }
    if isToRead || overflows {
      addReadingStops()
    } else if scene.start == .top, !rows.isEmpty {
      stops.insert(Stop(id: .row(0), rows: 0..<1, columns: 0..<width, target: .text), at: 0)
    }
  }

  var overflows: Bool { rows.count > visibleRows }

  func stop(_ id: Stop.ID) -> Stop? {
    stops.first { $0.id == id }
  }

  /// Where somebody was; where that is gone, the choice that has come in its place.
  func stop(_ spot: Spot) -> Stop? {
    if let stop = stop(spot.id) { return stop }
    return spot.ordinal.flatMap { stops.lazy.filter(\.isChoice).dropFirst($0).first }
  }

  /// nil for what is no choice.
  func ordinal(of stop: Stop) -> Int? {
    guard stop.isChoice, let index = stops.firstIndex(where: { $0.id == stop.id }) else { return nil }
    return stops[..<index].count(where: \.isChoice)
  }

  /// The first visible row when the cursor is at `stop`: as near to the top as the stop allows, for what is asked
  /// stands there; once further down, with a little of what comes next. A text to read moves with every line.
  func top(showing stop: Stop) -> Int {
    let room = visibleRows - 1
    if isToRead { return overflows ? min(stop.rows.lowerBound, rows.count - room) : 0 }
    let hidden = stop.rows.upperBound - room
    guard overflows, hidden > 0 else { return 0 }
    let ahead = if case .field = stop.target { 0 } else { 2 }
    return min(hidden + ahead, rows.count - room, stop.rows.lowerBound)
  }

  // MARK: Stops

  mutating func addStop(_ focus: Focus, rows: Range<Int>, columns: Range<Int>, target: Target) {
    stops.append(Stop(id: .focus(focus), rows: rows, columns: columns, target: target))
  }

  /// Every line of text becomes a stop, between the stops that are there.
  private mutating func addReadingStops() {
    let taken = stops.flatMap(\.rows)
    let legible = rows.indices.filter { rows[$0].contains { $0.text.contains { $0 != " " } } }
    let reading = legible.filter { !taken.contains($0) }.map { row in
      Stop(id: .row(row), rows: row..<row + 1, columns: 0..<width, target: .text)
    }
    stops = (stops + reading).sorted {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
  }
}
