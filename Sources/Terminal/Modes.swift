import CNcurses

/// The modes of the terminal that ncurses does not switch for us, as bytes.
struct Modes {
  let isConsole: Bool
  /// Pastes are marked, clicks are told.
  let enter: [UInt8]
  /// The opposite.
  let exit: [UInt8]
  /// Back to the screen of this program.
  let reenter: [UInt8]
  /// Everything back, for a program that cannot ask ncurses any more.
  let leave: [UInt8]
  /// From whatever a program left behind to an empty screen, with nothing to scroll back to.
  let wipe: [UInt8]

  init(kind: String) {
    isConsole = kind == "linux" || kind.hasPrefix("linux-")
    let mouse = isConsole ? ("", "") : ("\u{1B}[?1000h\u{1B}[?1006h", "\u{1B}[?1006l\u{1B}[?1000l")
    // The number block types what is printed on it, whatever was asked of it before: in its other mode a star is F3.
    enter = Self.capability("rmkx") + Array(("\u{1B}[?2004h" + mouse.0).utf8)
    // A terminal with one screen keeps what was cleared from it to scroll back to.
    let scrollback = terminal_capability("E3") == nil ? Array("\u{1B}[3J".utf8) : Self.capability("E3")
    let ownScrollback = terminal_capability("smcup") == nil ? scrollback : []
    exit = Array((mouse.1 + "\u{1B}[?2004l").utf8) + ownScrollback
    reenter = Self.capability("smcup")
    // Words of a person must not stay behind, also where there is no second screen to leave.
    // CAN ends a sequence that was broken off in the middle, SI the line-drawing letters.
    leave =
      [0x18, 0x0F] + exit + ["sgr0", "op", "clear", "cnorm", "rmkx", "rmcup"].flatMap(Self.capability)
      + ownScrollback
    wipe = leave + Self.capability("clear") + scrollback
  }

  /// Without the waiting times, "$<5>", that only printing terminals need.
  private static func capability(_ name: String) -> [UInt8] {
    guard let string = terminal_capability(name) else { return [] }
    var bytes: [UInt8] = []
    var isWait = false
    for byte in String(cString: string).utf8 {
      if byte == UInt8(ascii: "<"), bytes.last == UInt8(ascii: "$") {
        bytes.removeLast()
        isWait = true
      } else if isWait {
        isWait = byte != UInt8(ascii: ">")
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
