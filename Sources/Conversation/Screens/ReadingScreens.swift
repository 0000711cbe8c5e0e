import Guide
import QRCode
import Wording

extension State {
  /// *Toelichting*: what the guide explains about a theme.
  func explanationScene(_ theme: Theme) -> Scene {
    var elements: [Element] = [.heading(phrases[.explanationTitle, ["thema": theme.title]]), .gap]
    for passage in theme.explanation {
      switch passage {
      case .heading(let text): elements.append(.heading(text))
      case .paragraph(let text): elements += [.text(text), .gap]
      case .item(let text): elements.append(.text("- " + text))
      }
    }
    elements += [.gap, .aside(sourceLine)]
    return Scene(title: theme.title, progress: progress(), elements: elements, isReading: true)
  }

  /// *Meer weten*: the references of a theme.
  func linksScene(_ theme: Theme) -> Scene {
    let links = theme.links.enumerated().flatMap { index, link -> [Element] in
      [
        .option(
          Option(
            mark: "\(index + 1).", label: link.text, detail: "", intent: .goTo(.link(theme.id, index)))), .gap,
      ]
    }
    return Scene(
      title: theme.title, progress: progress(),
      elements: [
        .heading(phrases[.linksTitle, ["thema": theme.title]]),
        .aside(phrases[.linksYear, ["jaar": String(guide.source.year)]]), .gap,
      ] + links + [.aside(sourceLine)])
  }

  /// One reference, with its address to copy and a code for a telephone.
  func linkScene(_ theme: Theme, _ index: Int) -> Scene {
    guard theme.links.indices.contains(index) else { return linksScene(theme) }
    let link = theme.links[index]
    let texts = [link.text, link.url, phrases[.linksYear, ["jaar": String(guide.source.year)]]]
    guard let code = qrCode(link.url) else {
      return Scene(title: theme.title, progress: progress(), elements: texts.map { .text($0) }, isReading: true)
    }
    let beside = texts + [phrases[.linkScan], phrases[.linkBack]]
    return Scene(
      title: theme.title, progress: progress(), elements: [.code(code, beside: beside)], isReading: true,
      isBare: true)
  }
}
