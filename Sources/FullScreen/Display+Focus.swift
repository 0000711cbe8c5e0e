import Conversation

extension Display {
  /// The stop that the cursor is on.
  func stop(in shown: Shown) -> Layout.Stop? {
    let (scene, layout) = (shown.scene, shown.layout)
    if let stop = spots[scene.id].flatMap(layout.stop) { return stop }
    switch scene.start {
    case .at(let focus): if let stop = layout.stop(.focus(focus)) { return stop }
    case .top: if let stop = layout.stop(.row(0)) { return stop }
    case .first: break
    }
    let choice = layout.stops.first { scene.isToRead || !$0.isText }
    // What stands at the top is read first, also where the first choice is further down than can be seen.
    return choice.flatMap { layout.top(showing: $0) == 0 ? $0 : nil } ?? layout.stops.first
  }

  mutating func go(to stop: Layout.Stop?, in shown: Shown) {
    guard let stop else { return }
    spots[shown.scene.id] = Spot(id: stop.id, ordinal: shown.layout.ordinal(of: stop))
  }

  /// To the next or previous stop that can be used.
  @discardableResult mutating func proceed(by step: Int = 1, from stop: Layout.Stop, in shown: Shown) -> Bool {
    let stops = shown.layout.stops
    guard var index = stops.firstIndex(where: { $0.id == stop.id }) else { return false }
    repeat { index += step } while stops.indices.contains(index) && stops[index].isText
    guard stops.indices.contains(index) else { return false }
    go(to: stops[index], in: shown)
    return true
  }

  /// To the next or previous stop that can be used; after the last comes the first, and nobody leaves the screen unasked.
  mutating func moveAround(by step: Int, from stop: Layout.Stop, in shown: Shown) {
    if proceed(by: step, from: stop, in: shown) { return }
    let usable = shown.layout.stops.filter { !$0.isText }
    go(to: (step > 0 ? usable.first : usable.last) ?? stop, in: shown)
  }

  /// The next stop; past lines of text to something that can be chosen, where no line goes by unseen.
  private func nearest(_ reachable: [Layout.Stop], by step: Int, from stop: Layout.Stop, in layout: Layout)
    -> Layout.Stop?
  {
    let nearest = step < 0 ? reachable.last : reachable.first
    guard let nearest, nearest.isText, !layout.isToRead,
      let usable = step < 0 ? reachable.last(where: { !$0.isText }) : reachable.first(where: { !$0.isText })
    else { return nearest }
    let distance = abs(layout.top(showing: usable) - layout.top(showing: stop))
    return distance < layout.visibleRows ? usable : nearest
  }

  /// Up or down to the next row of stops, and as far as can be seen at once when `page` is true.
  mutating func moveRow(by step: Int, from stop: Layout.Stop, in shown: Shown, page: Bool = false) {
    let layout = shown.layout
    let row = step < 0 ? stop.rows.lowerBound : stop.rows.upperBound - 1
    let distance = page ? max(1, layout.visibleRows - 2) : 1
    let reachable = layout.stops.filter { step < 0 ? $0.rows.upperBound - 1 < row : $0.rows.lowerBound > row }
    guard let nearest = nearest(reachable, by: step, from: stop, in: layout) else { return }
    let far = page ? reachable.filter { abs($0.rows.lowerBound - row) <= distance } : []
    let target = (step < 0 ? far.first : far.last) ?? nearest
    // Of several buttons in a row, the first.
    go(to: layout.stops.first { $0.rows == target.rows } ?? target, in: shown)
  }
}
