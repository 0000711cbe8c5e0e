import Guide
import Sheet
import Wording

/// Finds the texts of the content that have no room on the sheet, whatever a patient says.
///
/// What the patient says is made to fit; what the program and the guide say has to fit by itself.
public struct SheetRooms {
  private static let longestMonth = 9
  /// As long as a date with the longest month, and wider.
  private static let longestDate = String(repeating: "0", count: longestMonth + 8)
  /// Behind a label there is at least so much room for a pen.
  private static let pen = Extent(columns: 12, points: 80)
  private static let longestQuestion = 6
  /// What a scale in words takes of its line without the names of its ends.
  private static let said = 0.58

  public private(set) var misfits: [Misfit] = []
  private let phrases: Phrasebook
  private let metrics: Metrics

  public init(_ guide: Guide, _ phrases: Phrasebook, metrics: Metrics = .a4) {
    (self.phrases, self.metrics) = (phrases, metrics)
    checkTop()
    checkFoot(guide)
    checkLabels()
    checkLeads()
    for theme in guide.themes { check(theme) }
  }

  // MARK: What the program says

  private mutating func checkTop() {
    let date = Measure(room: .zero, size: metrics.textSize).extent(of: Self.longestDate)
    let dateRoom = Measure(room: date, size: metrics.textSize)
    for month in phrases[SheetPhrase.months].split(separator: " ") where dateRoom.lines("30 \(month) 2026").count > 1 {
      report(SheetPhrase.months.rawValue, phrases[SheetPhrase.months], word: String(month), room: Self.longestMonth)
    }
    let beside = metrics.wide.room - date - Extent(columns: 1, points: metrics.columnGap)
    check(.title, in: Measure(room: beside, isStrong: true, size: metrics.titleSize))
    check(.patientOpening, in: metrics.wide, lines: 2)
    check(.clinicianOpening, in: metrics.wide, lines: 3)
    check(.together, in: metrics.wide)
    check(.situation, phrases[SheetPhrase.situation, ["situatie": ""]], in: metrics.wide.part(0.3))
    for phrase in [SheetPhrase.atWork, .cannotWork, .noWork] { check(phrase, in: metrics.wide.part(0.7)) }
    check(.benefit, phrases[SheetPhrase.benefit, ["uitkering": ""]], in: metrics.wide.part(0.5))
    for phrase in [SheetPhrase.parked, .somethingElse] { check(phrase, in: metrics.heading) }
  }

  private mutating func checkFoot(_ guide: Guide) {
    check(.forWhom, in: metrics.wide)
    let frame: KeyValuePairs = ["titel": "", "uitgever": "", "jaar": "", "datum": Self.longestDate]
    check(.source, phrases[SheetPhrase.source, frame], in: metrics.wide.part(0.75))
    let source = guide.source
    let publisher = source.publisher ?? ""
    let (key, text) = publisher.count > source.title.count ? ("uitgever", publisher) : ("titel", source.title)
    check(key, text, "\(source.title) \(publisher) \(source.yearText)", in: metrics.wide)
  }

  private mutating func checkLabels() {
    let labels: [(SheetPhrase, Double)] = [(.situationBlank, 1), (.followUp, 0.58), (.name, 0.42)]
    for (phrase, share) in labels {
      let room = Extent(
        columns: Int(share * Double(metrics.columns)) - 2,
        points: share * metrics.textWidth - metrics.columnGap - metrics.labelGap)
      check(phrase, in: Measure(room: room - Self.pen, isStrong: true, size: metrics.textSize))
    }
    let heads = [SheetPhrase.agreementWhat, .agreementWho, .agreementWhen]
    for (phrase, column) in zip(heads, metrics.agreementColumns) { check(phrase, in: metrics.cell(column)) }
  }

  /// What stands before a patient's words, or says a score aloud.
  private mutating func checkLeads() {
    check(.toChange, in: metrics.words.part(0.5))
    check(.oneHigher, phrases[SheetPhrase.oneHigher, ["score": "10"]], in: metrics.words.part(0.5))
    check(.sameQuestions, phrases[SheetPhrase.sameQuestions, ["nummer": "2"]], in: metrics.question)
    let ends: KeyValuePairs = ["score": "10", "van": "0", "tot": "10", "laag": "", "hoog": ""]
    for phrase in [SheetPhrase.score, .scale] { check(phrase, phrases[phrase, ends], in: saidScale.part(Self.said)) }
  }

  /// A scale in words, on one line of the text form.
  private var saidScale: Measure {
    Measure(room: metrics.question.room, size: metrics.textSize)
  }

  // MARK: What the guide says

  private mutating func check(_ theme: Theme) {
    // Where it has to wait, a title has one line.
    check("titel", theme.title, theme.title, in: metrics.question)
    for question in theme.sections.flatMap(\.questions) {
      check("tekst", question.text, question.text, in: metrics.question, lines: Self.longestQuestion)
      if let scale = question.scale { check(scale) }
      for option in question.options where option.text.count > Agenda.wordsPerTopic {
        report("tekst", option.text, room: Agenda.wordsPerTopic)
      }
    }
  }

  private mutating func check(_ scale: Scale) {
    let ends = [("laag", scale.minLabel), ("hoog", scale.maxLabel)]
    let names = ends.reduce(Extent.zero) { $0 + saidScale.extent(of: $1.1) }
    // As the drawn line has it: two gaps, and no two numbers closer than a circle of the pen.
    let numbers = metrics.scaled(20) * Double(scale.max - scale.min) + 2 * metrics.scaled(18)
    let room = saidScale.room - saidScale.part(Self.said).room
    guard names.columns > room.columns || names.points + numbers > metrics.words.room.points else { return }
    let (key, longest) = ends.max { $0.1.count < $1.1.count }!
    report(key, longest, room: room.columns / 2)
  }

  // MARK: Measuring

  private mutating func check(_ phrase: SheetPhrase, _ shown: String? = nil, in measure: Measure, lines: Int = 1) {
    check(phrase.rawValue, phrases[phrase], shown ?? phrases[phrase], in: measure, lines: lines)
  }

  /// - Parameter shown: the text with its blanks filled in.
  private mutating func check(_ key: String, _ text: String, _ shown: String, in measure: Measure, lines: Int = 1) {
    let fitted = measure.fitted(shown, lines: lines)
    guard fitted.isCut else { return }
    report(key, text, room: max(1, text.count - (shown.count - fitted.characters)))
  }

  private mutating func report(_ key: String, _ text: String, word: String? = nil, room: Int) {
    let misfit = Misfit(key: key, text: text, word: word, room: room)
    // A question may belong to more than one theme.
    if !misfits.contains(misfit) { misfits.append(misfit) }
  }
}

extension Measure {
  /// The same with a part of the room, so that the rest is left for what stands beside it.
  fileprivate func part(_ share: Double) -> Measure {
    let part = Extent(columns: Int(Double(room.columns) * share), points: room.points * share)
    return Measure(room: part, isStrong: isStrong, size: size)
  }
}
