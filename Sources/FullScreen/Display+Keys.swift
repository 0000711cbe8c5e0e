import Canvas
import Conversation
import Editing
import Guide
import Typesetting

extension Display {
  /// What a key means here: first to what the cursor is on, then to the screen, then everywhere.
  mutating func pressed(_ key: Key) -> [Effect] {
    guard !conversation.isBack() else { return [] }
    let staff = conversation.typedByStaff(key.character)
    guard staff.isEmpty else { return staff }
    guard Frame(size).isBigEnough else { return [] }
    conversation.endNotice()
    let wasTenBegun = isTenBegun
    isTenBegun = false
    let shown = current()
    guard let stop = stop(in: shown) else { return mean(shown.scene.intent(for: key) ?? .goBack) }
    if let effects = pressed(key, on: stop, in: shown, wasTenBegun: wasTenBegun) { return effects }
    if key.hasWords, shown.scene.isForAnswering { return typed(key, awayFrom: stop, in: shown) }
    if let intent = shown.scene.intent(for: key) { return mean(intent) }
    return moved(key, from: stop, in: shown)
  }

  mutating func mean(_ intent: Intent) -> [Effect] {
    conversation.update(.meant(intent))
  }

  private mutating func choose(_ choice: Choice, _ intent: Intent, in shown: Shown) -> [Effect] {
    let effects = mean(intent)
    if let next = choice.next { go(to: shown.layout.stop(.focus(next)), in: shown) }
    return effects
  }

  // MARK: What the cursor is on

  /// nil where the key means nothing to it.
  private mutating func pressed(
    _ key: Key, on stop: Layout.Stop, in shown: Shown, wasTenBegun: Bool
  ) -> [Effect]? {
    switch stop.target {
    case .field(let field):
      if let effects = type(key, in: field, stop, shown) { return effects }
      if key == .enter { return field.onDone.map { mean($0) } ?? onward(from: stop, in: shown) }
    case .scale(let scale):
      if let value = scored(key, scale, wasTenBegun: wasTenBegun) { return mean(.answers(.score(scale.id, value))) }
      if key == .backspace || key == .delete { return mean(.answers(.clearScore(scale.id))) }
      if key == .enter { return onward(from: stop, in: shown) }
    case .choice(let choice) where choice.kind == .wayOn:
      if key == .enter || key == .character(" ") { return choose(choice, choice.intent, in: shown) }
      if key == .right { return onward(from: stop, in: shown) }
      if key == .left { return onward(by: -1, from: stop, in: shown) }
    case .choice(let choice):
      if let intent = choice.intent(for: key) { return choose(choice, intent, in: shown) }
    case .text:
      if key == .enter {
        // A yes is never the next Enter.
        guard shown.scene.isAsking else { return onward(from: stop, in: shown) }
        conversation.notify(Text(conversation.phrases[TogetherPhrase.confirmHow]))
        return []
      }
    }
    return nil
  }

  private mutating func onward(by step: Int = 1, from stop: Layout.Stop, in shown: Shown) -> [Effect] {
    proceed(by: step, from: stop, in: shown)
    return []
  }

  private mutating func type(_ key: Key, in field: FieldElement, _ stop: Layout.Stop, _ shown: Shown) -> [Effect]? {
    var editor = editor(field)
    guard editor.handle(key, size: Size(columns: shown.layout.fieldWidth, rows: stop.rows.count)) else { return nil }
    let effects = keep(editor, for: field)
    go(to: stop, in: shown)
    if editor.isFull {
      conversation.notify(Text(conversation.phrases[ViewPhrase.fieldFull, ["aantal": String(field.id.limit)]]))
    }
    return effects
  }

  /// Letters that are meant for a field when the cursor is elsewhere: the last one before it, or else the first.
  private mutating func typed(_ key: Key, awayFrom stop: Layout.Stop, in shown: Shown) -> [Effect] {
    let fields = shown.layout.stops.compactMap { stop -> (FieldElement, Layout.Stop)? in
      if case .field(let field) = stop.target { (field, stop) } else { nil }
    }
    if let (field, place) = fields.last(where: { $0.1.rows.lowerBound < stop.rows.lowerBound }) ?? fields.first {
      return type(key, in: field, place, shown) ?? []
    }
    conversation.notify(Text(conversation.phrases[QuestionPhrase.scaleDigits]))
    return []
  }

  /// A digit scores itself, and a 0 after a 1 makes it ten; arrows go one point, from an end when nothing was scored.
  private mutating func scored(_ key: Key, _ element: ScaleElement, wasTenBegun: Bool) -> Int? {
    let (scale, score) = (element.scale, element.score)
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

  private mutating func moved(_ key: Key, from stop: Layout.Stop, in shown: Shown) -> [Effect] {
    switch key {
    case .escape: return mean(.goBack)
    case .tab: moveAround(by: 1, from: stop, in: shown)
    case .backTab: moveAround(by: -1, from: stop, in: shown)
    case .up: moveRow(by: -1, from: stop, in: shown)
    case .down: moveRow(by: 1, from: stop, in: shown)
    case .pageUp, .wheelUp: moveRow(by: -1, from: stop, in: shown, page: key == .pageUp)
    case .pageDown, .wheelDown: moveRow(by: 1, from: stop, in: shown, page: key == .pageDown)
    case .home, .first: go(to: shown.layout.stops.first, in: shown)
    case .end, .last: go(to: shown.layout.stops.last, in: shown)
    case .click(let point): return clicked(point, stop, shown)
    default: break
    }
    return []
  }

  private mutating func clicked(_ point: Point, _ current: Layout.Stop, _ shown: Shown) -> [Effect] {
    let (layout, frame) = (shown.layout, shown.frame)
    let row = point.row - frame.body.lowerBound + layout.top(showing: current)
    let column = point.column - frame.left
    guard frame.body.contains(point.row),
      let stop = layout.stops.first(where: { $0.rows.contains(row) && $0.columns.contains(column) })
    else { return [] }
    go(to: stop, in: shown)
    switch stop.target {
    case .text: return []
    case .choice(let choice):
      return choose(choice, Layout.isMark(column) ? choice.onToggle ?? choice.intent : choice.intent, in: shown)
    case .scale(let scale):
      return mean(.answers(.score(scale.id, layout.value(of: scale.scale, at: column))))
    case .field(let field):
      var editor = editor(field)
      let rect = Rect(
        column: Layout.fieldIndent, row: stop.rows.lowerBound, columns: layout.fieldWidth, rows: stop.rows.count)
      return editor.click(Point(column: column, row: row), in: rect) ? keep(editor, for: field) : []
    }
  }
}

extension Key {
  fileprivate var character: Character? {
    if case .character(let character) = self { character } else { nil }
  }

  /// Something to write; a space that comes first is meant for what the cursor is on.
  fileprivate var hasWords: Bool {
    switch self {
    case .character(let character): !character.isWhitespace
    case .paste: true
    default: false
    }
  }
}

extension Choice {
  fileprivate func intent(for key: Key) -> Intent? {
    switch key {
    case .enter: intent
    case .character(" "): onToggle ?? intent
    case .character("<"), .character(","), .left: moved(by: -1)
    case .character(">"), .character("."), .right: moved(by: 1)
    default: nil
    }
  }
}
