import Agenda

extension Page {
  /// The question, and under it the scale: a tick and a number for each score, its ends named at both sides.
  func draw(_ scale: DrawnScale, at place: Place) {
    tag("P") { draw(question: scale.question, at: place) }
    let top = place.y + Double(scale.question.count) * Metrics.leading
    tag("Figure") { drawLine(of: scale, at: Place(y: top, left: place.left, width: place.width)) }
  }

  private func drawLine(of scale: DrawnScale, at place: Place) {
    let ruler = Ruler(
      scale, at: place, minWidth: width(of: scale.minLabel, .regular), maxWidth: width(of: scale.maxLabel, .regular))
    let baseline = place.y + Ruler.baseline
    shade(Shade.text)
    write(scale.minLabel, .regular, x: place.left, baseline: baseline, room: ruler.first - Ruler.gap - place.left)
    draw(ruler, at: place)
    for value in scale.min...scale.max {
      draw(number: value, isScore: value == scale.score, x: ruler.x(of: value), at: place)
    }
    shade(Shade.text)
    write(scale.maxLabel, .regular, x: ruler.behind, baseline: baseline, room: place.right - ruler.behind)
  }

  private func draw(_ ruler: Ruler, at place: Place) {
    let line = place.y + Ruler.line
    rule(x: ruler.first, y: line, width: ruler.x(of: ruler.values.upperBound) - ruler.first, weight: 0.8)
    for value in ruler.values {
      verticalRule(x: ruler.x(of: value), y: line - 2.5, height: 5, weight: 0.8)
    }
  }

  /// The score is white on a black disc: no colour is needed to see it, and a copy of a copy still shows it.
  private func draw(number: Int, isScore: Bool, x: Double, at place: Place) {
    let style: Typeface.Style = isScore ? .label : .regular
    let width = width(of: "\(number)", style)
    shade(Shade.text)
    if isScore {
      disc(x: x, y: place.y + Ruler.baseline - 4.3, radius: Ruler.discRadius)
      shade(Shade.paper)
    }
    write("\(number)", style, x: x - width / 2, baseline: place.y + Ruler.baseline, room: Ruler.steps.lowerBound)
  }
}

/// Where the numbers of a drawn scale stand.
private struct Ruler {
  static let line = 8.0
  static let baseline = 25.0
  static let steps = 20.0...25.0
  static let discRadius = 9.5
  static let gap = 18.0
  /// The same for short names of ends, so that scales on one sheet stand under each other.
  static let labelRoom = 100.0

  let values: ClosedRange<Int>
  let first: Double
  private let step: Double

  /// Long names of ends bring the numbers closer together, never so close that a pen circle takes two.
  init(_ scale: DrawnScale, at place: Place, minWidth: Double, maxWidth: Double) {
    values = scale.min...scale.max
    first = place.left + max(minWidth + Self.gap, Self.labelRoom)
    let room = place.right - maxWidth - Self.gap - first
    let widest = room / Double(max(values.count - 1, 1))
    step = min(max(widest, Self.steps.lowerBound), Self.steps.upperBound)
  }

  func x(of value: Int) -> Double { first + Double(value - values.lowerBound) * step }

  /// Where the name of the high end begins.
  var behind: Double { x(of: values.upperBound) + Self.gap }
}
