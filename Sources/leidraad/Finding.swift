/// What came of looking at one thing before patients can use this computer.
struct Finding: Equatable {
  enum Kind: String, CaseIterable {
    case inOrder = "IN ORDE"
    /// Better, but not needed for a kiosk that keeps nothing and that nobody gets out of.
    case advice = "ADVIES"
    case toDo = "TE DOEN"
  }

  var kind: Kind
  var what: String
  /// What to do.
  var remedy: String?

  static func inOrder(_ what: String) -> Finding {
    Finding(kind: .inOrder, what: what)
  }

  static func advice(_ what: String, _ remedy: String) -> Finding {
    Finding(kind: .advice, what: what, remedy: remedy)
  }

  static func toDo(_ what: String, _ remedy: String) -> Finding {
    Finding(kind: .toDo, what: what, remedy: remedy)
  }

  /// With its kind in a column of its own, so that the eye finds what is to be done.
  var text: String {
    let width = Kind.allCases.map(\.rawValue.count).max()! + 2
    let said = what.split(separator: "\n").map { String($0) } + (remedy.map { ["-> " + $0] } ?? [])
    let lines = said.map(\.harmless)
    let label = kind.rawValue + String(repeating: " ", count: width - kind.rawValue.count)
    return label + lines.joined(separator: "\n" + String(repeating: " ", count: width)) + "\n"
  }
}
