import Canvas

extension State {
  func frame(_ scene: Scene) -> Frame {
    Frame(size, isBare: scene.isBare, acuteHelp: phrases[.acuteHelp])
  }

  func layout(_ scene: Scene) -> Layout {
    Layout(scene, frame: frame(scene), editors: editor)
  }

  /// The stop that the cursor is on.
  func current(in layout: Layout, _ scene: Scene) -> Layout.Stop? {
    if let stop = focuses[place].flatMap(layout.stop) { return stop }
    if let stop = scene.start.flatMap(layout.stop) { return stop }
    let choice = layout.stops.first { scene.isReading || !$0.isText }
    // What stands at the top is read first, also where the first choice is further down than can be seen.
    return choice.flatMap { layout.top(showing: $0) == 0 ? $0 : nil } ?? layout.stops.first
  }

  /// To the next or previous stop; Tab skips the lines that are only read.
  mutating func moveFocus(by step: Int, from stop: Layout.Stop, in layout: Layout, skippingText: Bool) -> Bool {
    guard var index = layout.stops.firstIndex(where: { $0.focus == stop.focus }) else { return false }
    repeat { index += step } while layout.stops.indices.contains(index) && skippingText && layout.stops[index].isText
    guard layout.stops.indices.contains(index) else { return false }
    focuses[place] = layout.stops[index].focus
    return true
  }

  /// Up or down to the next row of stops, and as far as can be seen at once when `page` is true.
  mutating func moveRow(by step: Int, from stop: Layout.Stop, in layout: Layout, page: Bool = false) {
    let row = step < 0 ? stop.rows.lowerBound : stop.rows.upperBound - 1
    let distance = page ? max(1, layout.visibleRows - 2) : 1
    let reachable = layout.stops.filter { step < 0 ? $0.rows.upperBound - 1 < row : $0.rows.lowerBound > row }
    guard let nearest = step < 0 ? reachable.last : reachable.first else { return }
    let far = page ? reachable.filter { abs($0.rows.lowerBound - row) <= distance } : []
    let target = (step < 0 ? far.first : far.last) ?? nearest
    // Of several buttons in a row, the first.
    focuses[place] = layout.stops.first { $0.rows == target.rows }?.focus ?? target.focus
  }
}

extension Layout.Stop {
  var isText: Bool {
    if case .text = target { true } else { false }
  }
}
