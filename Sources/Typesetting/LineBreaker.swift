/// Decides, character by character, where the lines of a text end.
///
/// Inlinable, because the sheet measures with types of its own: not compiled for them, this takes three times as long.
/// It holds nothing that has to be freed: for that the runtime would look up, at each start, what its types can do.
@usableFromInline
struct LineBreaker<Position: Comparable, Extent: AdditiveArithmetic> {
  @usableFromInline typealias Line = (start: Position, end: Position)

  @usableFromInline var start: Position
  /// What the line measures so far.
  @usableFromInline private(set) var used = Extent.zero
  /// The last run of spaces since `start`, and what the line measures up to its end.
  @usableFromInline var spaces: (before: Position, after: Position, usedAfter: Extent)?
  /// Where the text ended that still fits; spaces after it hang over the edge and are not part of the line.
  @usableFromInline var fits: Position

  @inlinable init(start: Position) {
    self.start = start
    fits = start
  }

  /// The line so far, which a newline or the text ends.
  @inlinable mutating func end(next: Position) -> Line {
    let line = (start, fits)
    begin(at: next, used: .zero)
    return line
  }

  @inlinable mutating func space(_ width: Extent, at position: Position, next: Position, isWithinLine: Bool) {
    let before = spaces.flatMap { $0.after == position ? $0.before : nil } ?? position
    used += width
    spaces = (before, next, used)
    if isWithinLine { fits = next }
  }

  /// The line that ends before a character for which it has no room; nil where that character is the first one on it.
  ///
  /// The part of a word that moves along may itself have no room for the character: ask again.
  @inlinable mutating func overflow(at position: Position) -> Line? {
    guard start < position else { return nil }
    let line = (start, spaces?.before ?? position)
    if let spaces {
      begin(at: spaces.after, used: used - spaces.usedAfter)
    } else {
      begin(at: position, used: .zero)
    }
    return line
  }

  @inlinable mutating func character(_ width: Extent, next: Position) {
    used += width
    fits = next
  }

  @inlinable mutating func begin(at position: Position, used: Extent) {
    (start, fits, spaces) = (position, position, nil)
    self.used = used
  }
}
