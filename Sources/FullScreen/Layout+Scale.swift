import Conversation
import Guide
import Typesetting

extension Layout {
  mutating func addScale(_ element: ScaleElement) {
    let (scale, score) = (element.scale, element.score)
    let step = scaleStep(scale)
    let digits = scaleColumns(scale)
    if digits.lowerBound > 0 {
      rows.append([Span(column: 2, text: scale.minLabel), Span(column: digits.upperBound, text: scale.maxLabel)])
    } else {
      addText("\(scale.min) = \(scale.minLabel), \(scale.max) = \(scale.maxLabel)", style: .plain)
      rows.append([])
    }
    let row = rows.count - 1
    for value in scale.min...scale.max {
      let text = value == score ? "[\(value)]" : " \(value) "
      let column = digits.lowerBound + (value - scale.min) * step
      rows[row].append(Span(column: column, text: text, style: value == score ? .bold : .plain))
    }
    addStop(.scale(element.id), rows: row..<row + 1, columns: digits, target: .scale(element))
  }

  private func scaleStep(_ scale: Scale) -> Int {
    width >= 74 ? 4 : 3
  }

  /// The columns of the numbers of a scale; labels stand before and after them where there is room.
  private func scaleColumns(_ scale: Scale) -> Range<Int> {
    let step = scaleStep(scale)
    let columns = (scale.max - scale.min) * step + 5
    let beside = 2 + scale.minLabel.columns + 1
    let fits = beside + columns + scale.maxLabel.columns <= width
    let start = fits ? beside : 0
    return start..<start + columns
  }

  /// The value of a scale that stands at `column`.
  func value(of scale: Scale, at column: Int) -> Int {
    let start = scaleColumns(scale).lowerBound
    return max(scale.min, min(scale.max, scale.min + (column - start) / scaleStep(scale)))
  }

  /// The column of a value of a scale.
  func column(of value: Int, in scale: Scale) -> Int {
    scaleColumns(scale).lowerBound + (value - scale.min) * scaleStep(scale) + 1
  }

}
