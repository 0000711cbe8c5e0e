/// A program to be measured: how to start it, and how to come to its list.
struct Contender {
  var command: [String]
  /// What the first screen paints last.
  var marker: String
  /// The keys from the first screen to a list that the arrow keys walk through.
  var keysToList: [String]
  /// The keys from there to a field for many words; empty where there is none.
  var keysToAnswer: [String] = []

  func paints() throws -> (milliseconds: Double, resident: Double) {
    let terminal = try PseudoTerminal(command)
    defer { terminal.close() }
    let painted = try terminal.paint(marker)
    return (painted.milliseconds, try ProcessFigures(of: terminal.process).resident)
  }

  /// Opens the program at its list, with nothing more to come.
  func opened() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(command)
    do {
      _ = try terminal.paint(marker)
      terminal.drain(quiet: 250)
      for key in keysToList { _ = try terminal.press(key) }
      terminal.drain(quiet: 250)
      return terminal
    } catch {
      terminal.close()
      throw error
    }
  }
}
