import Guide
import Sheet

/// Something that the patient said and that the sheet does not show, or not whole.
public struct LeftOff: Hashable, Sendable {
  public enum Place: Hashable, Sendable {
    case benefit
    /// The title of a topic in one's own words; counted from 0.
    case topic(Int)
    case answer(Question.ID)
    case parked(Int)
    case ownQuestion(Int)
    /// What a screen of its own asked for, by its id.
    case note(String)
    case somethingElse
    case agreement(Int)
    case followUp
  }

  public var place: Place
  /// How many characters are on the sheet, each run of white space counted as one; of an agreement, its parts together.
  public var shownCharacters: Int

  public init(_ place: Place, shownCharacters: Int) {
    self.place = place
    self.shownCharacters = shownCharacters
  }

  /// True when a part is on the sheet, ending in an ellipsis; false when nothing of it is.
  public var isShortened: Bool { shownCharacters > 0 }

  /// The end of `text`, as it was typed, that is not on the sheet.
  public func surplus(of text: String) -> Substring {
    var shown = 0
    for (index, character) in text.indexedOnOneLine {
      if shown >= shownCharacters, character != " " { return text[index...] }
      shown += 1
    }
    return text[text.endIndex...]
  }
}
