/// A piece of the sheet that belongs together, and what of the patient's words is not in it.
struct Part {
  var blocks: [Block] = []
  var leftOff: [LeftOff] = []

  var height: Double { blocks.height }
}

extension [Block] {
  /// In points.
  var height: Double { reduce(0) { $0 + $1.height } }
}
