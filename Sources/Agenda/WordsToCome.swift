import Sheet

/// How many lines words take at most that are still to be typed: whatever letters they are made of, wherever they break.
///
/// Words of wide letters, each just too long for what is left of its line, leave as much of every line empty as can be.
struct WordsToCome {
  /// No letter of ours is wider.
  static let widestLetter: Character = "W"

  private let room: Extent
  private let letter: Extent
  /// What is on the last line, and what of it moves along when its word grows.
  private let used: Extent
  private let word: Extent

  /// - Parameters:
  ///   - line: the last line of what is there, with the space that waits for the next word.
  ///   - letters: the wider ones that somebody uses.
  init(behind line: String, letters: [Character], in measure: Measure) {
    room = measure.room
    let extents = ([Self.widestLetter] + letters).map { measure.extent(of: String($0)) }
    letter = Extent(columns: extents.map(\.columns).max()!, points: extents.map(\.points).max()!)
    used = measure.extent(of: line)
    // A word that is alone on its line is broken there.
    word = line.lastIndex(of: " ").map { measure.extent(of: line[$0...].dropFirst()) } ?? .zero
  }

  /// The characters that surely need no more than this many lines beside the last one that is there.
  func characters(on lines: Int) -> Int {
    var (count, used, word) = (0, used, word)
    for _ in 0..<lines {
      // One letter too many for this line, and the word is on the next.
      let letters = max(0, lettersLeft(behind: used) + 1)
      count += letters
      used = word
      for _ in 0..<max(1, letters) { used += letter }
      word = .zero
    }
    return count + max(0, lettersLeft(behind: used))
  }

  /// Below zero where the line is more than full.
  private func lettersLeft(behind used: Extent) -> Int {
    let left = room - used
    let whole = min(left.points / letter.points, Double(left.columns) / Double(letter.columns))
    return Int(whole.rounded(.down))
  }
}
