/// The keys that are held while another is pressed.
struct Modifiers: OptionSet {
  var rawValue: Int
  static let shift = Modifiers(rawValue: 1)
  static let alt = Modifiers(rawValue: 2)
  static let control = Modifiers(rawValue: 4)

  init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// As xterm counts them: 1 is none, and Meta is Alt. What is beyond these, such as a lock, changes nothing.
  init(number: Int) {
    let bits = max(0, number - 1)
    rawValue = bits & 7 | (bits & 8 == 0 ? 0 : Self.alt.rawValue)
  }
}
