/// A line of the table: what was measured, and what it may be.
struct Row {
  var name: String
  var unit: String
  var value: Double
  /// What the floor needs for the same; nil where there is nothing to compare with.
  var floor: Double?
  /// The most that the ratio to the floor may be, or without a floor the value itself.
  var limit: Double

  private var ratio: Double? { floor.map { value / $0 } }

  private var isMet: Bool { (ratio ?? value) <= limit }

  var text: String {
    let target = ratio == nil ? "\(decimal(limit, 0)) \(unit)" : "\(decimal(limit, 1)) x"
    let columns = [
      padded("\(decimal(value, 2)) \(unit)"), padded(floor.map { "\(decimal($0, 2)) \(unit)" } ?? ""),
      padded(ratio.map { "\(decimal($0, 2)) x" } ?? ""), padded("<= \(target)"),
    ]
    return name + String(repeating: " ", count: max(1, 28 - name.count)) + columns.joined()
      + (isMet ? "  gehaald" : "  TE VEEL")
  }

  static let heading =
    String(repeating: " ", count: 28) + ["leidraad", "bodem", "verhouding", "doel"].map(padded).joined()
}

private func padded(_ text: String) -> String {
  String(repeating: " ", count: max(0, 13 - text.count)) + text
}

private func decimal(_ value: Double, _ places: Int) -> String {
  let scale = places == 0 ? 1 : places == 1 ? 10 : 100
  let whole = Int((value * Double(scale)).rounded())
  guard places > 0 else { return String(whole) }
  let digits = String(whole % scale)
  return "\(whole / scale).\(String(repeating: "0", count: places - digits.count))\(digits)"
}

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}
