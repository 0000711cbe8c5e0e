import Wording

/// A day, as the sheet prints it.
public struct CalendarDate: Equatable, Sendable {
  public var year: Int
  /// 1 to 12.
  public var month: Int
  public var day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  func text(_ phrases: Phrasebook) -> String {
    let months = phrases[SheetPhrase.months].split(separator: " ")
    return "\(day) \(months.indices.contains(month - 1) ? String(months[month - 1]) : String(month)) \(year)"
  }
}
