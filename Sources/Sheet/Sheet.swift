// The page engine: blocks from top to bottom, the lines that they are broken into, sizes, the text form.
// Pure. It knows no guide, no patient and no words of its own; what is on a sheet is decided elsewhere.

/// Pages of blocks, from top to bottom; none higher than the room that its metrics give.
public struct Sheet: Equatable, Sendable, Codable {
  /// The title of the document.
  public var title: String
  /// BCP 47, for instance `nl-NL`.
  public var language: String
  public var metrics: Metrics
  public var pages: [[Block]]

  public init(title: String, language: String, metrics: Metrics = .a4, pages: [[Block]]) {
    self.title = title
    self.language = language
    self.metrics = metrics
    self.pages = pages
  }

  /// One page.
  public init(title: String, language: String, metrics: Metrics = .a4, blocks: [Block]) {
    self.init(title: title, language: language, metrics: metrics, pages: [blocks])
  }

  /// Of all pages.
  public var blocks: [Block] { pages.flatMap(\.self) }

  /// Of the highest page, in points.
  public var height: Double { pages.map(metrics.height(of:)).max() ?? 0 }
}

/// A line of text, and which part of it the patient said. It ends in a space where the paragraph was broken at one.
public struct Line: Equatable, Sendable, Codable, ExpressibleByStringLiteral {
  public var text: String
  /// In characters; nil where the program or the guide says all of it.
  public var own: Range<Int>?

  public init(_ text: String, own: Range<Int>? = nil) {
    self.text = text
    self.own = own
  }

  /// All of it is the patient's.
  public init(own text: String) {
    self.init(text, own: 0..<text.count)
  }

  public init(stringLiteral text: String) {
    self.init(text)
  }
}

/// One piece of the sheet. Text is already broken into lines; whoever draws it breaks nothing again. A line that goes on
/// after a space ends in it, so that read one after the other they are the words that were written.
public enum Block: Equatable, Sendable, Codable {
  case title(String, date: String)
  /// A line that somebody says, or a line about the sheet.
  case lines([Line], Role)
  /// The heading of a topic, with its place in the order.
  case topic(number: Int, [Line])
  /// What the patient wrote, at times behind a few words of the program.
  case words([Line])
  /// A question of the guide.
  case question([String])
  case scale(DrawnScale)
  /// White space between an answer and the next question.
  case apart
  /// Lines to write on with a pen.
  case writing(Int)
  case heading([String])
  case agreements(AgreementTable)
  /// Labels on one line, each with room for a pen behind it or with what is known.
  case blanks([Blank])
  /// Empty height, in points.
  case space(Double)

  public enum Role: String, Sendable, Codable {
    /// What the patient can say to begin.
    case patientOpening
    case clinicianOpening
    /// That a peer worker helped, where the patient wants it said.
    case together
    case situation
    /// Under *Als er tijd over is*.
    case parked
    case foot
  }
}

/// A scale as it is drawn, with the score marked.
public struct DrawnScale: Equatable, Sendable, Codable {
  /// The guide's question that it answers.
  public var question: [String]
  public var min: Int
  public var max: Int
  /// nil: nothing is marked.
  public var score: Int?
  public var minLabel: String
  public var maxLabel: String
  /// The score and both ends in words, for who cannot see the drawing.
  public var caption: String

  public init(
    question: [String], min: Int, max: Int, score: Int?, minLabel: String, maxLabel: String, caption: String
  ) {
    self.question = question
    self.min = min
    self.max = max
    self.score = score
    self.minLabel = minLabel
    self.maxLabel = maxLabel
    self.caption = caption
  }
}

/// What was agreed, and empty rows for the pen.
public struct AgreementTable: Equatable, Sendable, Codable {
  public struct Row: Equatable, Sendable, Codable {
    public var what: [String]
    public var who: [String]
    public var when: [String]

    public init(what: [String], who: [String], when: [String]) {
      self.what = what
      self.who = who
      self.when = when
    }

    /// The lines that the highest cell takes.
    public var lines: Int { max(what.count, who.count, when.count, 1) }
  }

  public var what: String
  public var who: String
  public var when: String
  public var rows: [Row]
  public var emptyRows: Int

  public init(what: String, who: String, when: String, rows: [Row], emptyRows: Int) {
    self.what = what
    self.who = who
    self.when = when
    self.rows = rows
    self.emptyRows = emptyRows
  }
}

/// A label and what stands behind it, or nothing: then a line for the pen.
public struct Blank: Equatable, Sendable, Codable {
  public var label: String
  public var filledIn: String?
  /// The part of the width that it takes, 0 to 1; all blanks of a line together make 1.
  public var share: Double

  public init(label: String, filledIn: String? = nil, share: Double) {
    self.label = label
    self.filledIn = filledIn
    self.share = share
  }
}
