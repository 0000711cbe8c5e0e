import Guide
import Wording

extension State {
  /// *Toelichting*: what the guide explains about a theme.
  func explanationScene(_ theme: Theme) -> Scene {
    var elements: [Element] = [.heading(said(.explanationTitle, ["thema": Text(theme.title)])), .gap]
    for passage in theme.explanation {
      switch passage {
      case .heading(let text): elements.append(.heading(Text(text)))
      case .paragraph(let text): elements += [.body(Text(text)), .gap]
      case .item(let text): elements.append(.item(Text(text)))
      }
    }
    return Scene(Text(theme.title), elements + [.gap, .source(sourceLine)], isToRead: true)
  }

  /// *Meer weten*: the references of a theme.
  func linksScene(_ theme: Theme) -> Scene {
    let links = theme.links.enumerated().flatMap { index, link -> [Element] in
      [.choice(Choice(.numbered(index + 1), Text(link.text), .goTo(.link(theme.id, index)))), .gap]
    }
    return Scene(
      Text(theme.title),
      [.heading(said(.linksTitle, ["thema": Text(theme.title)])), .source(yearLine), .gap] + links
        + [.source(sourceLine)])
  }

  /// One reference, with its address to copy and a code for a telephone.
  func linkScene(_ theme: Theme, _ index: Int) -> Scene {
    guard theme.links.indices.contains(index) else { return linksScene(theme) }
    let link = theme.links[index]
    let reference = Reference(
      texts: [Text(link.text), Text(link.url), yearLine], address: link.url,
      howToScan: [said(.linkScan), said(.linkBack)])
    return Scene(Text(theme.title), [.reference(reference)], isToRead: true)
  }

  private var yearLine: Text { said(.linksYear, ["jaar": Text(guide.source.yearText)]) }
}
