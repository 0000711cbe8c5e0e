import Guide
import Preparation
import Wording

/// What the sheet says of somebody's situation: what the short questions led to, or which of the three it is, and a benefit.
public struct SituationLine: Equatable, Sendable {
  private let parts: [Piece]
  private let frame: String

  /// - Parameter longest: the characters that are looked at of what was typed.
  public init(_ preparation: Preparation, guide: Guide, phrases: Phrasebook, longest: Int = .max) {
    let told = (guide.intake.map(preparation.told) ?? []).compactMap { question, answer in
      answer.part(question, preparation, longest)
    }
    let chosen = told.isEmpty ? preparation.situation : nil
    let benefit = (preparation.benefit ?? "").onOneLine(atMost: longest)
    parts =
      [chosen.map { Piece(phrases[$0.sheetPhrase]) }].compactMap(\.self) + told
      + (benefit.isEmpty
        ? [] : [Piece(phrases[SheetPhrase.benefit, ["uitkering": gap]], filledWith: benefit, .benefit)])
    frame = phrases[SheetPhrase.situation, ["situatie": gap]]
  }

  public var isEmpty: Bool { parts.isEmpty }

  public var text: String {
    Piece(frame, filledWith: parts.map(\.text).joined(separator: Self.separator)).text
  }

  /// Where in the text what the patient said stands, in characters.
  var places: [(place: LeftOff.Place, range: Range<Int>)] {
    var start = Piece(frame).before.count
    return parts.compactMap { part in
      defer { start += part.text.count + Self.separator.count }
      let said = start + part.before.count
      return part.place.map { ($0, said..<said + part.words.count) }
    }
  }

  private static let separator = "; "
}

/// Where something is filled in.
private let gap = "\u{0}"

/// A piece of the line: words with what is around them.
private struct Piece: Equatable {
  var before: String
  var words = ""
  var after = ""
  /// nil where they are not the patient's.
  var place: LeftOff.Place?

  init(_ text: String, filledWith words: String = "", _ place: LeftOff.Place? = nil) {
    let pieces = text.split(separator: gap, maxSplits: 1, omittingEmptySubsequences: false)
    before = String(pieces[0])
    if pieces.count > 1 { (self.words, after) = (words, String(pieces[1])) }
    self.place = place
  }

  var text: String { before + words + after }
}

extension Intake.Answer {
  fileprivate func part(_ id: Question.ID, _ preparation: Preparation, _ longest: Int) -> Piece? {
    guard let onSheet else { return nil }
    guard case .words = typing else { return Piece(gap, filledWith: onSheet, .answer(id)) }
    let words = (preparation.answers[id]?.text ?? "").onOneLine(atMost: longest).withoutStop
    let open = onSheet.split(separator: Self.blank, maxSplits: 1, omittingEmptySubsequences: false)
    return words.isEmpty ? nil : Piece(open.joined(separator: gap), filledWith: words, .answer(id))
  }
}

extension String {
  /// What follows on the line brings its own.
  fileprivate var withoutStop: String {
    String(reversed().drop { ".;, ".contains($0) }.reversed())
  }
}

extension Situation {
  fileprivate var sheetPhrase: SheetPhrase {
    switch self {
    case .atWork: .atWork
    case .cannotWork: .cannotWork
    case .noWork: .noWork
    }
  }
}
