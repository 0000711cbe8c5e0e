import Guide

extension Guide {
  /// Every text that the printed guide says, as often as it says it.
  var quotes: [String] {
    var quotes = [source.title, introduction.title] + introduction.paragraphs
    quotes += steps.map { "Stap \($0.number) - \($0.title): \($0.text)" }
    quotes += ["\(source.copyright ?? "") - \(source.date ?? "")", source.fullText?.text ?? ""]
    return quotes + themes.flatMap(\.quotes)
  }
}

extension Theme {
  fileprivate var quotes: [String] {
    let letters = ["A. ", "B. ", "C. ", "D. "]
    var quotes = titlePrinted ? [title] : []
    for (index, section) in sections.enumerated() {
      if let heading = section.heading { quotes.append((sections.count > 1 ? letters[index] : "") + heading) }
      quotes += section.questions.flatMap(\.quotes)
    }
    quotes += explanation.map(\.text)
    return quotes + links.map(\.text)
  }
}

extension Question {
  fileprivate var quotes: [String] {
    guard case .choice(let options) = kind else { return [text] }
    return [text] + zip(["a. ", "b. ", "c. ", "d. "], options).map { $0 + $1.text }
  }
}

extension Passage {
  var text: String {
    switch self {
    case .heading(let text), .paragraph(let text), .item(let text): text
    }
  }
}
