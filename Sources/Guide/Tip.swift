/// A short piece of advice for a peer worker who sits beside the patient; never for the patient, and never on paper.
public struct Tip: Equatable, Sendable {
  /// Where in the conversation a tip is of use.
  public enum Moment: CaseIterable, Sendable {
    case begin, choosing, questions, sheet, after
  }

  public var moment: Moment
  /// In our own words.
  public var text: String
  public var source: TipSource

  public init(moment: Moment, text: String, source: TipSource) {
    self.moment = moment
    self.text = text
    self.source = source
  }
}

/// Where the thought of a tip comes from, as far as the source itself tells.
public struct TipSource: Equatable, Sendable {
  public var title: String
  public var publisher: String?
  public var year: Int?

  public init(title: String, publisher: String? = nil, year: Int? = nil) {
    self.title = title
    self.publisher = publisher
    self.year = year
  }
}

/// All tips, in the order in which they are shown.
public struct Tips: Equatable, Sendable {
  public var all: [Tip]

  public init(_ all: [Tip]) {
    self.all = all
  }

  public func at(_ moment: Tip.Moment) -> [Tip] {
    all.filter { $0.moment == moment }
  }
}
