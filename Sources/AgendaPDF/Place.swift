import Agenda

/// Where a block is drawn.
struct Place {
  /// The top of the block.
  var y: Double
  var left = Metrics.sideMargin
  var width = Metrics.textWidth

  var right: Double { left + width }

  /// The same height, inside a topic.
  var indented: Place {
    Place(y: y, left: left + Metrics.indent, width: width - Metrics.indent)
  }
}

/// From the top of a line of type to what the letters stand on.
enum Baseline {
  static let text = 12.0
  static let heading = 12.75
  static let title = 17.0
  /// From a line for the pen to the bottom of its height.
  static let penLift = 4.0
}

/// All of them print well on any printer: nothing with letters is lighter than #444.
enum Shade {
  static let text = 0.0
  static let paper = 1.0
  static let quiet = 0.22
  static let rule = 0.4
  static let pen = 0.45
}
