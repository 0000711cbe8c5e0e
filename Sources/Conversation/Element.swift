import Guide

/// One thing on a screen, and what it is.
public enum Element: Equatable, Sendable {
  /// What is asked.
  case question(Text)
  /// What the text under it is about.
  case heading(Text)
  /// How something is done.
  case instruction(Text)
  /// How things stand.
  case status(Text)
  /// How things stand, where that takes counting; nil: not counted yet, because somebody is busy.
  case counter(Text?)
  case body(Text)
  /// A point of a list.
  case item(Text)
  /// Where a text comes from, and of which year it is.
  case source(Text)
  case choice(Choice)
  case field(FieldElement)
  case scale(ScaleElement)
  /// Lines of a sheet, as they are on paper.
  case sheet([SheetLine])
  /// What can be done on a screen, to be told with how each view does it.
  case ways([Way])
  case reference(Reference)
  /// What follows stands apart from what came before.
  case gap

  /// Something of the patient can be read in it.
  public var hasOwnWords: Bool {
    switch self {
    case .question(let text), .heading(let text), .instruction(let text), .status(let text), .body(let text),
      .item(let text), .source(let text):
      text.hasOwnWords
    case .choice(let choice): choice.label.hasOwnWords || choice.detail?.hasOwnWords ?? false
    case .counter(let text): text?.hasOwnWords ?? false
    case .field(let field): field.value.hasOwnWords || field.label?.hasOwnWords ?? false
    case .sheet(let lines): lines.contains { $0.text.hasOwnWords }
    case .reference(let reference): (reference.texts + reference.howToScan).contains(where: \.hasOwnWords)
    case .scale, .ways, .gap: false
    }
  }
}

/// A place where words are typed.
public struct FieldElement: Equatable, Sendable {
  public var id: Field
  /// What it is for, where the screen does not say so already.
  public var label: Text?
  public var value: Text
  /// So many bytes at the end are not on the sheet.
  public var surplus = 0
  /// How much is usually said in it.
  public var length: Field.Length
  /// What being done with it means, in a field of one line; nil: on to the next thing on the screen.
  public var onDone: Intent?
}

/// A score from low to high.
public struct ScaleElement: Equatable, Sendable {
  public var id: Question.ID
  public var scale: Scale
  public var score: Int?
}

/// A line of a sheet.
public struct SheetLine: Equatable, Sendable {
  public var text: Text
  /// To be written on with a pen.
  public var isForThePen: Bool
}

/// A link that another device opens: its address, and what is said about it.
public struct Reference: Equatable, Sendable {
  public var texts: [Text]
  /// Complete, with its scheme.
  public var address: String
  /// How a telephone reads it from the screen.
  public var howToScan: [Text]
}

/// What on a screen somebody is at.
public enum Focus: Hashable, Sendable {
  case field(Field)
  case scale(Question.ID)
  case choice(Choice.ID)
}
