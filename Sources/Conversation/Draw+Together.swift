import Canvas
import Typesetting
import Wording

extension State {
  /// At the right end of the first row, on every screen: that somebody types for the patient. Says where it begins.
  func drawMark(_ frame: Frame, into buffer: inout Buffer) -> Int {
    let end = frame.left + frame.width
    guard together != nil else { return end }
    let mark = phrases[.togetherMark]
    let start = max(frame.left, end - mark.columns)
    buffer.write(mark, at: Point(column: start, row: 0), style: .bold, limit: frame.width)
    return max(frame.left, start - 2)
  }

  /// The title of a screen, cut at a word where the mark leaves no room for all of it.
  func title(_ scene: Scene, limit: Int) -> String {
    guard together != nil, scene.title.columns > limit else { return scene.title }
    return (wrapped(scene.title, limit: max(1, limit - 1)).first ?? "") + "\u{2026}"
  }
}
