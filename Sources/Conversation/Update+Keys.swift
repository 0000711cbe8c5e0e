import Canvas
import Guide

extension State {
  /// What a key means here: first to what the cursor is on, then to the screen, then everywhere.
  mutating func pressed(_ key: Key) -> [Effect] {
    let isSomebodyBack = isHidden || presence != .here
    idle = .zero
    guard !isSomebodyBack else {
      isHidden = false
      return []
    }
    let staff = typedByStaff(key)
    guard staff.isEmpty else { return staff }
    guard Frame(size).isBigEnough else { return [] }
    notice = nil
    let wasTenBegun = isTenBegun
    isTenBegun = false
    let scene = scene
    let layout = layout(scene)
    guard let stop = current(in: layout, scene) else { return perform(binding(key, scene) ?? .goBack) }
    switch stop.target {
    case .field(let field):
      if type(key, in: field, stop, layout) { return [] }
      if key == .enter { return perform(field.intent) ?? proceed(from: stop, in: layout) }
    case .scale(let id, let scale, let score):
      if let value = scored(key, scale, score, wasTenBegun: wasTenBegun) { return perform(.score(id, value)) }
      if key == .backspace || key == .delete { return perform(.clearScore(id)) }
      if key == .enter { return proceed(from: stop, in: layout) }
    case .option(let option):
      if let intent = option.intent(for: key) { return perform(intent) }
    case .button(let button):
      if key == .enter || key == .character(" ") { return perform(button.intent) }
      if key == .right { return proceed(from: stop, in: layout) }
      if key == .left { return proceed(by: -1, from: stop, in: layout) }
    case .text:
      // A yes is never the next Enter.
      if key == .enter {
        guard place.isAsking else { return proceed(from: stop, in: layout) }
        notice = phrases[.confirmHow]
        return []
      }
    }
    if key.hasWords, takesLetters(scene) {
      if let field = field(near: stop, in: layout) {
        _ = type(key, in: field.0, field.1, layout)
      } else {
        notice = phrases[.scaleDigits]
      }
      return []
    }
    if let intent = binding(key, scene) { return perform(intent) }
    return moved(key, from: stop, in: layout, scene)
  }

  private func binding(_ key: Key, _ scene: Scene) -> Intent? {
    scene.bindings.first { $0.keys.contains(key) }?.intent
  }

  private mutating func perform(_ intent: Intent?) -> [Effect]? {
    intent.map { perform($0) }
  }

  // MARK: What the cursor is on

  private mutating func type(_ key: Key, in field: Field, _ stop: Layout.Stop, _ layout: Layout) -> Bool {
    var editor = editor(field)
    let size = Size(columns: layout.fieldWidth, rows: stop.rows.count)
    guard editor.handle(key, size: size) else { return false }
    keep(editor, for: field)
    focuses[place] = stop.focus
    if editor.isFull { notice = phrases[.fieldFull, ["aantal": String(field.limit)]] }
    return true
  }

  /// The field that a letter is meant for when the cursor is elsewhere: the last one before it, or else the first.
  private func field(near stop: Layout.Stop, in layout: Layout) -> (Field, Layout.Stop)? {
    let fields = layout.stops.compactMap { stop -> (Field, Layout.Stop)? in
      if case .field(let field) = stop.target { (field, stop) } else { nil }
    }
    return fields.last { $0.1.rows.lowerBound < stop.rows.lowerBound } ?? fields.first
  }

  /// A digit scores itself, and a 0 after a 1 makes it ten; arrows go one point, from an end when nothing was scored.
  private mutating func scored(_ key: Key, _ scale: Scale, _ score: Int?, wasTenBegun: Bool) -> Int? {
    switch key {
    case .left: return score.map { max(scale.min, $0 - 1) } ?? scale.max
    case .right: return score.map { min(scale.max, $0 + 1) } ?? scale.min
    case .character(let character):
      guard let digit = character.wholeNumberValue, character.isASCII else { return nil }
      let value = wasTenBegun && digit == 0 ? 10 : digit
      isTenBegun = digit == 1
      return (scale.min...scale.max).contains(value) ? value : nil
    default: return nil
    }
  }

  // MARK: Moving

  private mutating func proceed(by step: Int = 1, from stop: Layout.Stop, in layout: Layout) -> [Effect] {
    _ = moveFocus(by: step, from: stop, in: layout, skippingText: true)
    return []
  }

  private mutating func moved(
    _ key: Key, from stop: Layout.Stop, in layout: Layout, _ scene: Scene
  ) -> [Effect] {
    switch key {
    case .escape: return perform(.goBack)
    case .tab: moveAround(by: 1, from: stop, in: layout)
    case .backTab: moveAround(by: -1, from: stop, in: layout)
    case .up: moveRow(by: -1, from: stop, in: layout)
    case .down: moveRow(by: 1, from: stop, in: layout)
    case .pageUp, .wheelUp: moveRow(by: -1, from: stop, in: layout, page: key == .pageUp)
    case .pageDown, .wheelDown: moveRow(by: 1, from: stop, in: layout, page: key == .pageDown)
    case .home, .first: focuses[place] = layout.stops.first?.focus
    case .end, .last: focuses[place] = layout.stops.last?.focus
    case .click(let point): return clicked(point, stop, layout, frame(scene))
    default: break
    }
    return []
  }

  /// To the next or previous stop that can be used; after the last comes the first, and nobody leaves the screen unasked.
  private mutating func moveAround(by step: Int, from stop: Layout.Stop, in layout: Layout) {
    if moveFocus(by: step, from: stop, in: layout, skippingText: true) { return }
    let usable = layout.stops.filter { !$0.isText }
    focuses[place] = (step > 0 ? usable.first : usable.last)?.focus ?? stop.focus
  }

  private mutating func clicked(
    _ point: Point, _ current: Layout.Stop, _ layout: Layout, _ frame: Frame
  ) -> [Effect] {
    let row = point.row - frame.body.lowerBound + layout.top(showing: current)
    let column = point.column - frame.left
    guard frame.body.contains(point.row),
      let stop = layout.stops.first(where: { $0.rows.contains(row) && $0.columns.contains(column) })
    else { return [] }
    focuses[place] = stop.focus
    switch stop.target {
    case .text: return []
    case .button(let button): return perform(button.intent)
    case .option(let option): return perform(column < 6 ? option.onSpace ?? option.intent : option.intent)
    case .scale(let id, let scale, _): return perform(.score(id, layout.value(of: scale, at: column)))
    case .field(let field):
      var editor = editor(field)
      let rect = Rect(
        column: Layout.fieldIndent, row: stop.rows.lowerBound, columns: layout.fieldWidth,
        rows: stop.rows.count)
      if editor.click(Point(column: column, row: row), in: rect) { keep(editor, for: field) }
      return []
    }
  }
}

extension Key {
  /// Something to write; a space that comes first is meant for what the cursor is on.
  fileprivate var hasWords: Bool {
    switch self {
    case .character(let character): !character.isWhitespace
    case .paste: true
    default: false
    }
  }
}

extension Option {
  fileprivate func intent(for key: Key) -> Intent? {
    switch key {
    case .enter: intent
    case .character(" "): onSpace ?? intent
    case .character("<"), .character(","), .left: movable?(-1)
    case .character(">"), .character("."), .right: movable?(1)
    default: nil
    }
  }
}

extension Field {
  /// What Enter does in a field of one line; nil: on to the next thing on the screen.
  fileprivate var intent: Intent? {
    switch self {
    case .ownTopic: .addOwnTopic
    case .path(let format): .save(format)
    case .answer, .benefit, .ownQuestion, .somethingElse: nil
    }
  }
}
