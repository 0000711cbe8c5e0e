import Sheet

extension Page {
  /// The question, and under it the scale: a tick and a number for each score, its ends named at both sides.
  func draw(_ scale: DrawnScale, at place: Place) {
    tag("P") { draw(question: scale.question, at: place) }
    let top = place.y + Double(scale.question.count) * metrics.leading
    let figure = Place(y: top, left: place.left, width: place.width)
    tag("Figure") { drawLine(of: scale, at: figure) }
    note(figure: figure, height: metrics.scaleHeight)
  }

  private func drawLine(of scale: DrawnScale, at place: Place) {
    let ruler = Ruler(
      scale, metrics, at: place, minWidth: width(of: scale.minLabel, .regular),
      maxWidth: width(of: scale.maxLabel, .regular))
    let baseline = place.y + ruler.baseline
    shade(Shade.text)
    write(scale.minLabel + " ", .regular, x: place.left, baseline: baseline, room: ruler.first - ruler.gap - place.left)
    draw(ruler, at: place)
    for value in scale.min...scale.max {
      draw(number: value, isScore: value == scale.score, on: ruler, at: place)
    }
    shade(Shade.text)
    write(scale.maxLabel, .regular, x: ruler.behind, baseline: baseline, room: place.right - ruler.behind)
  }

  private func draw(_ ruler: Ruler, at place: Place) {
    let line = place.y + ruler.line
    rule(x: ruler.first, y: line, width: ruler.x(of: ruler.values.upperBound) - ruler.first, weight: Weight.scale)
    for value in ruler.values {
      verticalRule(x: ruler.x(of: value), y: line - 2.5, height: 5, weight: Weight.scale)
    }
  }

  /// The score is white on a black disc: no colour is needed to see it, and a copy of a copy still shows it.
  private func draw(number: Int, isScore: Bool, on ruler: Ruler, at place: Place) {
    let x = ruler.x(of: number)
    let style: Typeface.Style = isScore ? .label : .regular
    let width = width(of: "\(number)", style)
    shade(Shade.text)
    if isScore {
      disc(x: x, y: place.y + ruler.baseline - metrics.scaled(4.3), radius: ruler.discRadius)
      shade(Shade.paper)
    }
    write("\(number) ", style, x: x - width / 2, baseline: place.y + ruler.baseline, room: ruler.steps.lowerBound)
  }
}

/// Where the numbers of a drawn scale stand.
private struct Ruler {
  let line: Double
  let baseline: Double
  let steps: ClosedRange<Double>
  let discRadius: Double
  let gap: Double

  let values: ClosedRange<Int>
  let first: Double
  private let step: Double

  /// Long names of ends bring the numbers closer together, never so close that a pen circle takes two.
  init(_ scale: DrawnScale, _ metrics: Metrics, at place: Place, minWidth: Double, maxWidth: Double) {
    (line, baseline, discRadius, gap) = (
      metrics.scaled(8), metrics.scaled(25), metrics.scaled(9.5), metrics.scaled(18)
    )
    steps = metrics.scaled(20)...metrics.scaled(25)
    values = scale.min...scale.max
    let end = place.right - maxWidth - gap
    let steps = Double(max(values.count - 1, 1))
    // The same for short names of ends, so that scales on one sheet stand under each other where there is room for that.
    let aligned = place.left + max(minWidth + gap, metrics.scaled(100))
    first = end - aligned < steps * self.steps.lowerBound ? place.left + minWidth + gap : aligned
    let room = end - first
    let widest = room / steps
    step = min(max(widest, self.steps.lowerBound), self.steps.upperBound)
  }

  func x(of value: Int) -> Double { first + Double(value - values.lowerBound) * step }

  /// Where the name of the high end begins.
  var behind: Double { x(of: values.upperBound) + gap }
}
