import Guide

/// The guide as plain text, for whoever wants to read or check what is in it.
func guideListing(_ guide: Guide) -> String {
  var lines = [guide.source.listed, ""]
  lines += [guide.introduction.title, ""]
  lines += guide.introduction.paragraphs.flatMap { [$0, ""] }
  lines += guide.steps.map { "Stap \($0.number) - \($0.title): \($0.text)" }
  for theme in guide.themes {
    lines.append("")
    lines += listing(theme, in: guide)
  }
  for card in guide.cards { lines += [""] + listing(card, in: guide) }
  return lines.joined(separator: "\n") + "\n"
}

private func listing(_ theme: Theme, in guide: Guide) -> [String] {
  var lines = ["\(theme.number). \(theme.title)\(theme.titlePrinted ? "" : " (titel van de redactie)")  [\(theme.id)]"]
  for section in theme.sections {
    let situations = Situation.allCases.filter(section.situations.contains).map(\.listed)
    lines.append("   \(section.heading.map { "\($0) " } ?? "")(\(situations.joined(separator: ", ")))")
    lines += section.questions.flatMap { listing($0, of: theme, in: guide) }
  }
  if !theme.explanation.isEmpty { lines.append("   Toelichting") }
  lines += theme.explanation.map(\.listed)
  if !theme.links.isEmpty { lines.append("   Meer weten? (adressen uit \(year(of: theme, in: guide)))") }
  lines += theme.links.flatMap { ["     \($0.text)", "       \($0.url)"] }
  if theme.source != guide.source.id, let source = guide.source(theme.source) {
    lines.append("   Bron: \(source.listed)")
  }
  return lines
}

private func year(of theme: Theme, in guide: Guide) -> String {
  guide.source(theme.source)?.yearText ?? ""
}

private func listing(_ card: Card, in guide: Guide) -> [String] {
  var lines = ["Kaart: \(card.title)  [\(card.id)]"]
  let places =
    Moment.allCases.filter(card.moments.contains).map(\.listed)
    + guide.themes.filter { card.themes.contains($0.id) }.map(\.title)
  if let subject = guide.subjects.first(where: { $0.id == card.subject }) { lines.append("   over: \(subject.title)") }
  lines.append("   bij: \(places.joined(separator: ", "))")
  lines += card.passages.map(\.listed)
  let place = card.place.map { ", \($0)" } ?? ""
  return lines + (guide.source(card.source).map { ["   Bron: \($0.listed)\(place)"] } ?? [])
}

private func listing(_ question: Question, of theme: Theme, in guide: Guide) -> [String] {
  var lines = ["     - \(question.text)  [\(question.id)]"]
  switch question.kind {
  case .open: break
  case .scale(let scale):
    lines.append("         \(scale.min) = \(scale.minLabel), \(scale.max) = \(scale.maxLabel)")
  case .choice(let options):
    lines += options.map { "         o \($0.text)" }
  }
  if let scale = question.follows { lines.append("         volgt op [\(scale)]") }
  if let first = guide.themes(printing: question.id).first, first.id != theme.id {
    lines.append("         dezelfde vraag als bij \(first.title)")
  }
  return lines
}

extension Situation {
  fileprivate var listed: String {
    switch self {
    case .atWork: "aan het werk"
    case .cannotWork: "wel een baan, kan niet werken"
    case .noWork: "geen werk"
    }
  }
}

extension Moment {
  fileprivate var listed: String {
    switch self {
    case .begin: "het begin"
    case .choosing: "het kiezen"
    case .questions: "de vragen"
    case .sheet: "het blad"
    case .after: "daarna"
    }
  }
}

extension Source {
  fileprivate var listed: String {
    [title, publisher, date ?? year.map { String($0) }].compactMap(\.self).joined(separator: ", ")
  }
}

extension Passage {
  fileprivate var listed: String {
    switch self {
    case .heading(let text): "     \(text)"
    case .paragraph(let text): "       \(text)"
    case .item(let text): "       - \(text)"
    }
  }
}
