import Guide

/// The guide as plain text, for whoever wants to read or check what is in it.
func guideListing(_ guide: Guide) -> String {
  var lines = ["\(guide.source.title), \(guide.source.publisher), \(guide.source.date)", ""]
  lines += [guide.introduction.title, ""]
  lines += guide.introduction.paragraphs.flatMap { [$0, ""] }
  lines += guide.steps.map { "Stap \($0.number) - \($0.title): \($0.text)" }
  for theme in guide.themes {
    lines.append("")
    lines += listing(theme, in: guide)
  }
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
  lines += theme.explanation.map { passage in
    switch passage {
    case .heading(let text): "     \(text)"
    case .paragraph(let text): "       \(text)"
    case .item(let text): "       - \(text)"
    }
  }
  if !theme.links.isEmpty { lines.append("   Meer weten? (adressen uit \(guide.source.year))") }
  return lines + theme.links.flatMap { ["     \($0.text)", "       \($0.url)"] }
}

private func listing(_ question: Question, of theme: Theme, in guide: Guide) -> [String] {
  var lines = ["     - \(question.text)  [\(question.id)]"]
  switch question.kind {
  case .open: break
  case .scale(let scale):
    lines.append("         \(scale.min) = \(scale.minLabel), \(scale.max) = \(scale.maxLabel)")
  case .choice(let options):
    lines += options.map { "         o \($0)" }
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
