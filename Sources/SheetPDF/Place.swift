import Sheet

/// Where a block is drawn.
struct Place {
  /// The top of the block.
  var y: Double
  var left: Double
  var width: Double

  var right: Double { left + width }

  /// The same height, inside a topic.
  func indented(by indent: Double) -> Place {
    Place(y: y, left: left + indent, width: width - indent)
  }
}

/// From the top of a line of type to what the letters stand on.
struct Baselines {
  let metrics: Metrics

  var text: Double { metrics.scaled(12) }
  var heading: Double { metrics.scaled(12.75) }
  var title: Double { metrics.scaled(17) }
  /// From a line for the pen to the bottom of its height.
  var penLift: Double { metrics.scaled(4) }
}

extension Page {
  var baselines: Baselines { Baselines(metrics: metrics) }
}

/// All of them print well on any printer: nothing with letters is lighter than #444.
enum Shade {
  static let text = 0.0
  static let paper = 1.0
  static let quiet = 0.22
  static let rule = 0.4
  static let pen = 0.45
}
