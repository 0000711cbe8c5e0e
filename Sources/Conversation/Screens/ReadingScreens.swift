import Guide
import Wording

extension State {
  /// *Toelichting*: what the guide explains about a theme.
  func explanationScene(_ theme: Theme) -> Scene {
    let heading: [Element] = [.heading(said(ReadingPhrase.explanationTitle, ["thema": Text(theme.title)])), .gap]
    return Scene(
      Text(theme.title), heading + elements(theme.explanation) + [.gap, .source(sourceLine)], isToRead: true)
  }

  func elements(_ passages: [Passage]) -> [Element] {
    passages.flatMap { passage -> [Element] in
      switch passage {
      case .heading(let text): [.heading(Text(text))]
      case .paragraph(let text): [.body(Text(text)), .gap]
      case .item(let text): [.item(Text(text))]
      }
    }
  }

  /// *Meer weten*: the references of a theme.
  func linksScene(_ theme: Theme) -> Scene {
    let links = theme.links.enumerated().flatMap { index, link -> [Element] in
      [.choice(Choice(.numbered(index + 1), Text(link.text), .goTo(.link(theme.id, index)))), .gap]
    }
    return Scene(
      Text(theme.title),
      [.heading(said(ReadingPhrase.linksTitle, ["thema": Text(theme.title)])), .source(yearLine), .gap] + links
        + [.source(sourceLine)])
  }

  /// One reference, with its address to copy and a code for a telephone.
  func linkScene(_ theme: Theme, _ index: Int) -> Scene {
    guard theme.links.indices.contains(index) else { return linksScene(theme) }
    let link = theme.links[index]
    let reference = Reference(
      texts: [Text(link.text), Text(link.url), yearLine], address: link.url,
      howToScan: [said(ReadingPhrase.linkScan), said(ReadingPhrase.linkBack)])
    return Scene(Text(theme.title), [.reference(reference)], isToRead: true)
  }

  private var yearLine: Text { said(ReadingPhrase.linksYear, ["jaar": Text(guide.source.yearText)]) }
}

/// Explanations and links.
public enum ReadingPhrase: String, Phrase {
  case explanationTitle = "lezen.toelichting"
  case linksTitle = "lezen.meer-weten"
  case linksYear = "lezen.jaar"
  case linkScan = "lezen.scan"
  case linkBack = "lezen.terug"

  public var blanks: [String] {
    switch self {
    case .explanationTitle: ["thema"]
    case .linksTitle: ["thema"]
    case .linksYear: ["jaar"]
    default: []
    }
  }
}
