/// Decides, character by character, where the lines of a text end.
///
/// Inlinable, because the sheet measures with types of its own: not compiled for them, this takes three times as long.
@usableFromInline
struct LineBreaker<Position: Comparable, Extent: AdditiveArithmetic> {
  @usableFromInline private(set) var lines: [Range<Position>] = []
  @usableFromInline let isWithinLine: (Extent) -> Bool
  @usableFromInline var start: Position
  @usableFromInline var used = Extent.zero
  /// The last run of spaces since `start`, and what the line measures up to its end.
  @usableFromInline var spaces: (before: Position, after: Position, usedAfter: Extent)?
  /// Where the text ended that still fits; spaces after it hang over the edge and are not part of the line.
  @usableFromInline var fits: Position

  /// - Parameter isWithinLine: whether that much fits one line.
  @inlinable init(start: Position, isWithinLine: @escaping (Extent) -> Bool) {
    self.isWithinLine = isWithinLine
    self.start = start
    fits = start
  }

  @inlinable mutating func newline(at position: Position, next: Position) {
    lines.append(start..<fits)
    begin(at: next, used: .zero)
  }

  @inlinable mutating func space(_ width: Extent, at position: Position, next: Position) {
    let before = spaces.flatMap { $0.after == position ? $0.before : nil } ?? position
    used += width
    spaces = (before, next, used)
    if isWithinLine(used) { fits = next }
  }

  @inlinable mutating func character(_ width: Extent, at position: Position, next: Position) {
    if !isWithinLine(used + width), start < position {
      if let spaces {
        lines.append(start..<spaces.before)
        begin(at: spaces.after, used: used - spaces.usedAfter)
      } else {
        lines.append(start..<position)
        begin(at: position, used: .zero)
      }
      // The part of a word that moved along may itself be as long as a line.
      if !isWithinLine(used + width), start < position {
        lines.append(start..<position)
        begin(at: position, used: .zero)
      }
    }
    used += width
    fits = next
  }

  @inlinable mutating func end() -> [Range<Position>] {
    lines.append(start..<fits)
    return lines
  }

  @inlinable mutating func begin(at position: Position, used: Extent) {
    (start, fits, spaces) = (position, position, nil)
    self.used = used
  }
}
