// What somebody types: what a key is, and the editor of a text.
// Pure, and general for any view and any program: no cells, no ncurses, no guide.

import Typesetting

/// What a person did at the keyboard or with the mouse.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, tab, backTab, escape
  /// Enter with Alt or Shift held: never anything but a new line in a text.
  case newLine
  case backspace, delete
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// With Control held, or Alt on some keyboards.
  case wordLeft, wordRight, deleteWordLeft, deleteWordRight
  /// With Shift held: the same movements, selecting text.
  case selectLeft, selectRight, selectUp, selectDown, selectHome, selectEnd, selectWordLeft, selectWordRight
  /// To the first and the last line of a text or a list.
  case first, last
  case function(Int)
  /// A letter with Control held.
  case control(Character)
  /// A letter with Alt held, or Escape and at once a letter.
  case alt(Character)
  /// Text that the terminal says was pasted, as plain text: newlines and spaces, no other control characters.
  case paste(String)
  case click(Point)
  case wheelUp, wheelDown
}
