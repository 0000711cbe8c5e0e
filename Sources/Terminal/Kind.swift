import CNcurses
import Glibc

/// What kind of terminal this is, by a name that this machine knows.
enum Kind {
  /// What describes a terminal here: itself, or, where its description is not installed, what it is like; nil for none.
  static func known(_ name: String) -> String? {
    // Without a screen, or the shell of an editor, which has none either.
    guard !name.isEmpty, name != "dumb", name != "unknown" else { return nil }
    return candidates(name).first { terminal_describe($0) == OK && terminal_capability("cup") != nil }
  }

  /// The name itself, then with less and less behind it, then what its family is like.
  private static func candidates(_ name: String) -> [String] {
    var names = [name]
    while let dash = names.last!.lastIndex(where: { $0 == "-" || $0 == "." || $0 == "+" }) {
      names.append(String(names.last![..<dash]))
    }
    let like = families.first { family in names.contains { family.members.contains($0) } }?.like ?? []
    // A family that has colours is nearer to what it is than its oldest member.
    return [name] + like + names.dropFirst()
  }

  private static let families: [(members: Set<String>, like: [String])] = [
    (
      [
        "xterm", "kitty", "ghostty", "foot", "footclient", "alacritty", "wezterm", "rio", "contour", "konsole", "vte",
        "gnome",
        "mintty", "ms", "putty", "nsterm", "iterm", "iterm2", "iTerm2", "Apple_Terminal", "st", "stterm", "terminator",
        "mlterm",
        "xfce", "terminology", "warp", "winterm", "vscode", "hterm", "domterm",
      ], ["xterm-256color", "xterm", "vt100"]
    ),
    (["tmux"], ["tmux-256color", "screen-256color", "screen", "xterm-256color"]),
    (["screen"], ["screen-256color", "screen", "xterm-256color"]),
    (["rxvt"], ["rxvt-unicode-256color", "rxvt", "xterm"]),
    (["linux", "fbterm", "kmscon", "jfbterm"], ["linux", "xterm"]),
    (["vt220", "vt240", "vt320", "vt340", "vt420", "vt510", "vt520", "vt525"], ["vt220", "vt100"]),
    (["vt100", "vt102", "vt132"], ["vt100", "vt220"]),
  ]
}
