import Canvas
import Guide
import QRCode

/// What one screen holds, in words and in order, whatever its size.
struct Scene {
  /// Where am I.
  var title: String
  /// Where am I in the whole.
  var progress: String
  var elements: [Element] = []
  /// How many bytes at the end of a field are not on the sheet; none where it is not named.
  var surplus: [Field: Int] = [:]
  /// What can I do: keys that mean something here, besides moving and choosing.
  var bindings: [Binding] = []
  /// Every line is a stop for the cursor, because the text is there to be read.
  var isReading = false
  /// Without hints, because every row is needed.
  var isBare = false
  /// What the cursor is on when the screen is first shown; otherwise the first thing that can be chosen.
  var start: Focus?

  /// Where text can be typed.
  var fields: some Collection<Field> {
    elements.lazy.compactMap { if case .field(let field, _, _) = $0 { field } else { nil } }
  }
}

/// One thing on a screen.
enum Element {
  case heading(String)
  case text(String)
  /// A text of second rank: a source, a count.
  case aside(String)
  case gap
  case option(Option)
  /// Side by side where they fit.
  case buttons([Button])
  case field(Field, label: String?, rows: ClosedRange<Int>)
  case scale(Question.ID, Scale, score: Int?)
  /// A code for a telephone, with text beside it where there is room.
  case code(QRMatrix, beside: [String])
  /// Lines whose breaks are part of them, with what the keys on a line are about.
  case verbatim([String])
}

/// Something to choose in a list: `[1] Mijn verhaal   uw situatie en uw klachten`.
struct Option {
  /// Stands before the label, such as `[x]`.
  var mark: String
  var label: String
  var detail = ""
  /// Columns that the label takes when details stand in a column of their own.
  var labelColumns = 0
  var intent: Intent
  /// What a space does, where that differs from Enter.
  var onSpace: Intent?
  /// What `<` and `>` move.
  var movable: ((Int) -> Intent)?
}

struct Button {
  var label: String
  var intent: Intent
}

/// A key that means something on a screen, and how the line of hints names it.
struct Binding {
  var keys: [Key]
  var intent: Intent
  var hint: Hint?

  struct Hint {
    /// How the key is called where letters are typed, and elsewhere.
    var keyInField: String
    var key: String
    var label: String
  }
}
