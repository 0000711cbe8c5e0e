extension Sheet {
  /// The sheet as plain text of at most ``Metrics/columns`` columns, in the same order and with the same line breaks.
  public var text: [String] { lines.map(\.text) }

  /// The same, and what of each line is the patient's or the pen's.
  public var lines: [TextLine] { text(of: blocks) }

  private func text(of blocks: some Sequence<Block>) -> [TextLine] {
    blocks.flatMap(TextForm(metrics: metrics).lines)
  }

  /// The part of the text that is about one topic, without the lines for the pen; topics are counted from 1.
  public func lines(ofTopic number: Int) -> [TextLine] {
    let blocks = blocks
    let start = blocks.firstIndex { if case .topic(number, _) = $0 { true } else { false } }
    guard let start else { return [] }
    let rest = blocks[(start + 1)...].prefix { block in
      switch block {
      case .words, .question, .scale, .apart, .writing, .space: true
      default: false
      }
    }
    return Array(text(of: [blocks[start]] + rest.filter(\.isPrinted)).drop { $0.text.isEmpty })
  }

  /// The line about the situation.
  public var situation: [TextLine] {
    text(of: blocks.filter { if case .lines(_, .situation) = $0 { true } else { false } })
  }

  /// The part of the text between the topics and the agreements, without the lines for the pen.
  public var linesAfterTopics: [TextLine] {
    let rest = blocks.drop { if case .heading = $0 { false } else { true } }
    var said = rest.prefix { if case .agreements = $0 { false } else { true } }.filter(\.isPrinted)
    // Nothing is said under it.
    if case .heading = said.last { said.removeLast() }
    return Array(text(of: said).drop { $0.text.isEmpty })
  }
}

extension Block {
  /// Not for the pen.
  fileprivate var isPrinted: Bool {
    switch self {
    case .writing, .space: false
    default: true
    }
  }
}
