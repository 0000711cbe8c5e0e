import Canvas
import Conversation
import Editing
import Guide
import Typesetting

extension Display {
  /// What a key means here: first to what the cursor is on, then to the screen, then everywhere.
  mutating func pressed(_ key: Key) -> [Effect] {
    guard !conversation.isBack() else { return [] }
    if let effects = conversation.typedByStaff(key.character) { return effects }
    guard Frame(size).isBigEnough else { return [] }
    conversation.endNotice()
    let (wasTenBegun, strayed) = (isTenBegun, strayed)
    (isTenBegun, self.strayed) = (false, 0)
    let shown = current()
    guard let stop = stop(in: shown) else { return mean(shown.scene.intent(for: key) ?? .goBack) }
    if key.isText, strayed > stop.strayTextThatMayPrecede { return strays(after: strayed, in: shown) }
    if let effects = pressed(key, on: stop, in: shown, wasTenBegun: wasTenBegun) { return effects }
    if key.hasWords, let effects = typed(key, awayFrom: stop, in: shown) { return effects }
    if let intent = shown.scene.intent(for: key) { return mean(intent) }
    return key.isText ? strays(after: strayed, in: shown) : moved(key, from: stop, in: shown)
  }

  /// Text where nothing is typed: it is said what can be done instead, and nothing else happens until another key comes.
  private mutating func strays(after strayed: Int, in shown: Shown) -> [Effect] {
    self.strayed = strayed + 1
    let hasScale = shown.layout.stops.contains { if case .scale = $0.target { true } else { false } }
    conversation.notify(
      Text(hasScale ? conversation.phrases[QuestionPhrase.scaleDigits] : conversation.phrases[ViewPhrase.howToChoose]))
    return []
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
      if key == .enter { return choose(choice, choice.intent, in: shown) }
      if key == .right { return onward(from: stop, in: shown) }
      if key == .left { return onward(by: -1, from: stop, in: shown) }
    case .choice(let choice):
      if let intent = choice.intent(for: key) { return choose(choice, intent, in: shown) }
    case .text:
      if key == .enter {
        // Where somebody is to choose, that is never the next Enter.
        guard shown.scene.isAsking || shown.scene.start == .top else { return onward(from: stop, in: shown) }
        let phrases = conversation.phrases
        conversation.notify(
          Text(shown.scene.isAsking ? phrases[TogetherPhrase.confirmHow] : phrases[ViewPhrase.howToChoose]))
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

  /// Letters that are meant for a field when the cursor is elsewhere: the last one before it, or else the first; nil where
  /// none is for what comes to mind.
  private mutating func typed(_ key: Key, awayFrom stop: Layout.Stop, in shown: Shown) -> [Effect]? {
    let fields = shown.layout.stops.compactMap { stop -> (FieldElement, Layout.Stop)? in
      if case .field(let field) = stop.target, field.id.isForAnything { (field, stop) } else { nil }
    }
    return (fields.last { $0.1.rows.lowerBound < stop.rows.lowerBound } ?? fields.first).flatMap { field, place in
      type(key, in: field, place, shown)
    }
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

  /// What a keyboard gives for a sentence.
  fileprivate var isText: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
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

extension Layout.Stop {
  /// How much stray text may come before a letter or digit that means something here: after a slip of the finger a score
  /// still counts, and in a sentence nothing does.
  fileprivate var strayTextThatMayPrecede: Int {
    switch target {
    case .field: .max
    case .scale: 1
    case .choice, .text: 0
    }
  }
}

extension Choice {
  /// Choosing it changes how it stands, and can be undone in the same way.
  private var isSwitch: Bool {
    switch kind {
    case .one, .many: true
    case .ranked, .entry, .numbered, .reply, .addition, .action, .wayOn: false
    }
  }

  fileprivate func intent(for key: Key) -> Intent? {
    switch key {
    case .enter: intent
    case .character(" "): onToggle ?? (isSwitch ? intent : nil)
    case .character("<"), .character(","), .left: moved(by: -1)
    case .character(">"), .character("."), .right: moved(by: 1)
    default: nil
    }
  }
}
