import Canvas
import Conversation
import Editing
import Typesetting
import Wording

extension Display {
  func draw(_ shown: Shown) -> Buffer {
    if shown.scene.presence == .gone { return Buffer(size: size) }
    let phrases = conversation.phrases
    if let instead = shown.scene.instead { return sentence(instead, acuteHelp: shown.scene.acuteHelp) }
    guard Frame(size).isBigEnough else { return sentence(phrases[ViewPhrase.tooSmall], acuteHelp: "") }
    var buffer = Buffer(size: size)
    Painter(shown, stop: stop(in: shown), phrases: phrases, editors: editor).paint(&buffer)
    return buffer
  }

  /// One sentence instead of the screen, and the one about acute help: somebody may be there all the same.
  private func sentence(_ text: String, acuteHelp: String) -> Buffer {
    var buffer = Buffer(size: size)
    let room = max(1, size.columns)
    let acute = Frame(size).isBigEnough ? [""] + wrapped(acuteHelp, limit: room) : []
    for (row, line) in (wrapped(text, limit: room) + acute).enumerated() {
      buffer.write(line, at: Point(column: 0, row: row))
    }
    buffer.cursor = size.columns > 0 && size.rows > 0 ? Point(column: 0, row: 0) : nil
    return buffer
  }
}
