import Printing
import Sheet
import TestSupport

/// What crosses the pipe, as nobody would think of it: the same in every run.
struct AnyValue {
  private var random: Seeded

  init(_ seed: Int) {
    random = Seeded(seed + 1)
  }

  mutating func sheet() -> Sheet {
    var metrics = Metrics(pageWidth: number(), pageHeight: number()).with(textSize: number())
    metrics.columns = integer()
    return Sheet(
      title: text(), language: text(), metrics: metrics, pages: list { $0.list { $0.block() } })
  }

  mutating func printer() -> Printer {
    Printer(
      name: text(), info: text(), isDefault: flag(), state: one(of: [.ready, .busy, .stopped]), isAccepting: flag(),
      trouble: flag() ? one(of: Trouble.allCases) : nil)
  }

  mutating func progress() -> PrintProgress {
    one(of: [
      .accepted(job: integer()), .printing, .held(one(of: Trouble.allCases)), .done, .cancelled,
      .failed(one(of: PrintFailure.allCases)),
    ])
  }

  mutating func failure() -> SheetFailure {
    one(of: [
      .noFont, .noGlyph(texts()), .drawing(text()), .notASheet, .printing(one(of: PrintFailure.allCases)),
    ])
  }

  private mutating func block() -> Block {
    switch Int.random(in: 0..<11, using: &random) {
    case 0: .title(text(), date: text())
    case 1:
      .lines(lines(), one(of: [.patientOpening, .clinicianOpening, .together, .situation, .parked, .foot]))
    case 2: .topic(number: integer(), lines())
    case 3: .words(lines())
    case 4: .question(texts())
    case 5:
      .scale(
        DrawnScale(
          question: texts(), min: integer(), max: integer(), score: flag() ? integer() : nil, minLabel: text(),
          maxLabel: text(), caption: text()))
    case 6: .writing(integer())
    case 7: .heading(texts())
    case 8: .agreements(table())
    case 9: .blanks(list { Blank(label: $0.text(), filledIn: $0.flag() ? $0.text() : nil, share: $0.number()) })
    default: .space(number())
    }
  }

  private mutating func table() -> AgreementTable {
    let rows = list { AgreementTable.Row(what: $0.texts(), who: $0.texts(), when: $0.texts()) }
    return AgreementTable(what: text(), who: text(), when: text(), rows: rows, emptyRows: integer())
  }

  private mutating func lines() -> [Line] {
    list { any in
      let ends = [any.integer(), any.integer()].sorted()
      return Line(any.text(), own: any.flag() ? ends[0]..<ends[1] : nil)
    }
  }

  private mutating func texts() -> [String] { list { $0.text() } }

  /// Anything that is Unicode, also what no patient types.
  mutating func text() -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let range: ClosedRange<UInt32> = one(of: [0...0x1F, 0x20...0x7F, 0x20...0x7F, 0x80...0x36F, 0x2000...0x10FFFF])
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  private mutating func integer() -> Int {
    one(of: [0, -1, Int.random(in: 0...10, using: &random), Int.random(in: Int.min...Int.max, using: &random)])
  }

  private mutating func number() -> Double {
    let anything = Double(bitPattern: random.next())
    return one(of: [0, 12, 841.890, Double.random(in: -1...1, using: &random), anything.isFinite ? anything : -0.0])
  }

  private mutating func flag() -> Bool { Bool.random(using: &random) }

  private mutating func one<Value>(of values: [Value]) -> Value { values.randomElement(using: &random)! }

  private mutating func list<Item>(_ item: (inout AnyValue) -> Item) -> [Item] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in item(&self) }
  }
}
