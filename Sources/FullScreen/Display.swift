// The conversation on a whole screen: cells, keys, hints, editors, and where the cursor is.
// Pure: it makes a picture and says what must be done outside; no terminal, no files, no clock.
// What a screen holds and what follows from an intent is not decided here: that is `Conversation`.

import Canvas
import Conversation
import Editing
import Guide
import Typesetting

/// One conversation as it is shown, and where somebody is on each screen of it.
public struct Display: Sendable {
  /// What happened at the terminal, or what the conversation has to hear.
  public enum Input: Equatable, Sendable {
    case pressed(Key)
    case resized(Size)
    /// Nothing came for as long as ``pause``.
    case paused
    case heard(Action)
  }

  public internal(set) var conversation: State
  public private(set) var size: Size
  /// Where the cursor was on each screen.
  var spots: [Scene.ID: Spot] = [:]
  private var editors: [Field: Typed] = [:]
  /// The field in which the key that is handled now has written.
  private var written: Field?
  /// A digit 1 was the last key on a scale, so that a 0 makes it a 10.
  var isTenBegun = false
  /// How much text came last where nothing is typed.
  var strayed = 0
  /// What a key is about: as it was drawn last; nil where something has happened since.
  private var shown: Shown?
  /// What was counted last, and on which screen: it stays there until it is counted again.
  private var counted: (screen: Scene.ID, text: Text)?
  /// How long nothing must come before what may have changed is counted; nil: nothing waits for that.
  public private(set) var pause: Duration?

  public init(_ conversation: State, size: Size) {
    self.conversation = conversation
    self.size = size
    self.conversation.shows(overview: Frame(size).overview != nil)
  }

  /// What follows from an input; what must be done outside is returned.
  public mutating func update(_ input: Input) -> [Effect] {
    let before = conversation
    switch input {
    case .pressed(let key):
      conversation.isBusy(true)
      pause = .zero
      let drawn = shown
      let effects = pressed(key)
      keepShown(drawn, after: before)
      return effects
    case .paused:
      conversation.isBusy(false)
      pause = nil
      shown = nil
    case .resized(let size):
      self.size = size
      conversation.shows(overview: Frame(size).overview != nil)
      shown = nil
    case .heard(let action):
      let effects = conversation.update(action)
      if case .waited = action, conversation.holdsTheSame(as: before) { return effects }
      shown = nil
      return effects
    }
    return []
  }

  /// Keeps what need not be made anew after a key: most keys only move the cursor, or write in one field.
  ///
  /// - Parameter drawn: what was shown before the key; what was made anew while the key was handled lacks the notice
  ///   that the key ended, and may have given again.
  private mutating func keepShown(_ drawn: Shown?, after before: State) {
    let written = written
    self.written = nil
    if drawn != nil, conversation.holdsTheSame(as: before) { return }
    shown = nil
    // While somebody types, what follows from the words waits for a pause.
    if let drawn, let written, conversation.holdsTheSame(as: before, but: written) {
      shown = drawn.with(editors[written]?.words ?? "", in: written, in: self)
    }
  }

  /// What the first screen can do without, once it is known.
  public mutating func complete(_ complete: (inout State) -> Void) {
    complete(&conversation)
    shown = nil
  }

  /// The whole screen as it is now, with the cursor on what is chosen or typed.
  public mutating func draw() -> Buffer {
    let now = current()
    if !now.waitsForCount { pause = nil }
    return draw(now)
  }

  public var wakeAfter: Duration? { conversation.wakeAfter }

  /// The screen as it is now, laid out once for each key.
  mutating func current() -> Shown {
    if let shown { return shown }
    var scene = conversation.scene
    if let count = scene.count { counted = (scene.id, count) }
    let waits = scene.waitsForCount
    if waits, let counted, counted.screen == scene.id { scene.count = counted.text }
    let now = Shown(scene, waitsForCount: waits, in: self)
    shown = now
    return now
  }

  /// Longer than between the letters of a word, so that a voice that reads what changes is not interrupted at each.
  private static let pauseInTyping = Duration.milliseconds(700)

  // MARK: Editors

  /// An editor, and the words that it was last in step with.
  private struct Typed {
    var editor: TextEditor
    var words: String
  }

  /// The editor of a field, as it was left; a new one where the words were changed elsewhere.
  func editor(_ field: FieldElement) -> TextEditor {
    let words = field.value.words
    if let typed = editors[field.id], typed.words == words { return typed.editor }
    return TextEditor(words, isSingleLine: field.id.isSingleLine, limit: field.id.limit)
  }

  /// Keeps an editor, and tells the conversation what was typed in it.
  mutating func keep(_ editor: TextEditor, for field: FieldElement) -> [Effect] {
    let isChanged = editor.text != self.editor(field).text
    editors[field.id] = Typed(editor: editor, words: isChanged ? editor.text : field.value.words)
    if isChanged { (pause, written) = (Self.pauseInTyping, field.id) }
    return isChanged ? conversation.update(.meant(.answers(.write(field.id, editor.text)))) : []
  }
}

/// A scene in its rows.
struct Shown: Sendable {
  private(set) var scene: Scene
  let frame: Frame
  private(set) var layout: Layout
  let hints: [Hint]
  /// Something in it has not been counted since it may have changed.
  private(set) var waitsForCount: Bool

  init(_ scene: Scene, waitsForCount: Bool, in display: Display) {
    self.scene = scene
    self.waitsForCount = waitsForCount
    let code = scene.code
    // Where a screen is too small nothing of it is shown.
    let size = Size(
      columns: max(display.size.columns, Frame.smallest.columns), rows: max(display.size.rows, Frame.smallest.rows))
    frame = Frame(size, isBare: code != nil, acuteHelp: (scene.acuteHelp, scene.acuteHelpInShort))
    layout = Layout(
      scene, frame: frame, code: code, phrases: display.conversation.phrases, editors: display.editor)
    hints = scene.hints(display.conversation.phrases, hasLittleRoom: frame.hints.count == 1)
  }
}

extension Shown {
  /// The same with other words in one field.
  fileprivate func with(_ words: String, in field: Field, in display: Display) -> Shown {
    var shown = self
    shown.waitsForCount = true
    for (index, element) in scene.elements.enumerated() {
      guard case .field(var place) = element, place.id == field else { continue }
      // What did not fit stands at the end, wherever somebody writes.
      let change = words.utf8.count - place.value.words.utf8.count
      if place.surplus > 0 { place.surplus = max(0, place.surplus + change) }
      place.value = Text(own: words)
      shown.scene.elements[index] = .field(place)
      let lines = display.editor(place).lines(width: layout.fieldWidth).count
      if !shown.layout.replace(place, lines: lines) { return Shown(shown.scene, waitsForCount: true, in: display) }
    }
    return shown
  }
}

/// Where somebody was on a screen.
struct Spot: Equatable, Sendable {
  var id: Layout.Stop.ID
  /// Which of the choices it was, for when that one is gone.
  var ordinal: Int?
}
