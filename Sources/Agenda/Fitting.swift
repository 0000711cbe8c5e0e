/// The highest that one part may be when `room` is shared fairly: parts that need less leave their rest to the others.
func fairShare(of room: Double, among demands: [Double]) -> Double {
  guard demands.reduce(0, +) > room else { return .infinity }
  var room = room
  for (index, demand) in demands.sorted().enumerated() {
    let share = room / Double(demands.count - index)
    guard demand <= share else { return share }
    room -= demand
  }
  return .infinity
}

/// How the height that no word needs is given to lines for the pen.
struct PenLines {
  /// More than this in one block is an empty page, not room to write.
  private static let mostInOneBlock = 4
  private static let rounds = 9

  /// Each beside the lines that it has already.
  private(set) var topics: [Int]
  private(set) var somethingElse = 0
  private(set) var agreements = 0
  /// Points that are left.
  private var rest: Double
  private let line: Double

  /// - Parameter line: the height of a line for the pen.
  init(room: Double, topics: [FilledTopic], line: Double) {
    self.line = line
    self.topics = topics.map { _ in 0 }
    rest = room
    for round in 1...Self.rounds {
      for (index, topic) in topics.enumerated() {
        let most = Self.mostInOneBlock * max(1, topic.prompts.count)
        if topic.penLines + self.topics[index] < most { add { $0.topics[index] += 1 } }
      }
      if round <= 2 { add { $0.agreements += 1 } }
      if round == 2 || round == 4 { add { $0.somethingElse += 1 } }
    }
  }

  private mutating func add(_ line: (inout PenLines) -> Void) {
    guard rest >= self.line else { return }
    rest -= self.line
    line(&self)
  }
}
