// A program for the tests of Terminal: shows what it was given, and an editor. F10 ends it, F9 makes it crash.

import Canvas
import Editing
import FullScreen
import Glibc
import Terminal
import Typesetting

/// Uses up the stack.
func overflow(_ depth: Int) -> Int {
  withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { depth + overflow(depth + $0.count) }
}

func draw(_ log: [String], _ editor: TextEditor, _ size: Size) -> Buffer {
  var buffer = Buffer(size: size)
  buffer.write("probe \(size.columns)x\(size.rows) pid \(getpid()).", at: Point(column: 0, row: 0), style: .accent)
  var column = 0
  for (word, style) in [("bold", Style.bold), ("reverse", .reverse), ("underline", .underline), ("ink", .ink)] {
    column = buffer.write(word, at: Point(column: column, row: 1), style: style) + 1
  }
  buffer.write(
    "|e\u{301}|\u{1F600}|\u{4E2D}|\u{2764}\u{FE0F}|\u{1F1F3}\u{1F1F1}|\u{928}\u{93F}\u{92F}|\u{E01}\u{E33}|\u{1F321}|",
    at: Point(column: 0, row: 2))
  for (row, line) in log.suffix(8).enumerated() {
    buffer.write(line, at: Point(column: 0, row: 4 + row))
  }
  editor.draw(into: &buffer, in: Rect(column: 0, row: 14, columns: 40, rows: 5))
  buffer.write("end", at: Point(column: size.columns - 3, row: size.rows - 1))
  if editor.text == "hide" { buffer.cursor = nil }
  return buffer
}

func name(_ key: Key) -> String {
  if case .paste(let text) = key { return "paste \(text.count) \(text.debugDescription.prefix(60))" }
  return "\(key)".replacing("Typesetting.", with: "")
}

guard let signals = SignalPipe() else { exit(70) }
let terminal: Terminal
do {
  terminal = try Terminal()
} catch {
  print("failure: \(error)")
  exit(69)
}
var log: [String] = []
var editor = TextEditor()
loop: while true {
  terminal.show(draw(log, editor, terminal.size))
  var waiting = [
    pollfd(fd: terminal.inputDescriptor, events: Int16(POLLIN), revents: 0),
    pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
  ]
  waiting[0].events = terminal.inputEvents
  poll(&waiting, 2, terminal.askAgain == nil ? -1 : 200)
  if terminal.isAway { terminal.reclaim() }
  for signal in signals.read() {
    switch signal {
    case .windowChanged: terminal.resized()
    case .continued: terminal.reclaim()
    case .childEnded: break
    case .terminate, .hangUp: break loop
    }
  }
  guard waiting[0].revents != 0 else { continue }
  guard case .keys(let keys) = terminal.read() else { break }
  for key in keys {
    log.append("\(log.count + 1) \(name(key))")
    switch key {
    case .function(10): break loop
    case .function(9): print(overflow(0))
    case .function(8): fatalError("as asked")
    default: _ = editor.handle(key, size: Size(columns: 40, rows: 5))
    }
  }
}
terminal.restore()
