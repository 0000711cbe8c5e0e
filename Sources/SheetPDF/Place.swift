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

/// There is no grey: a printer that has only black makes ragged dots of it. What is less heavy is thinner.
enum Shade {
  static let text = 0.0
  static let paper = 1.0
}

/// How thick lines are, in points.
enum Weight {
  static let fine = 0.4
  static let scale = 0.8
  static let opening = 2.0
}
