import Guide
import StrictYAML

/// Puts the guide together from the files of all layers.
struct GuideAssembly {
  let layers: Layers
  /// With what there is to read beside the questions.
  let hasReading: Bool

  /// The guide, and the ids of its themes; nil where not all themes could be read.
  func guide() -> (guide: Guide, themes: Set<Theme.ID>?) {
    let sources = layers.sources
    let opening = layers.all.compactMap { $0.introduction.flatMap { introduction($0, sources) } }.last
    let (themes, areAll) = ThemesAssembly(layers: layers, sources: sources).themes()
    let ids = areAll ? Set(themes.map(\.id)) : nil
    let subjects = layers.merged(\.subjects)
    let cards = CardsReader(sources: sources, subjects: subjects, themes: ids)
    let guide = Guide(
      edition: layers.edition, sources: sources,
      introduction: opening?.0 ?? Introduction(title: "", paragraphs: [], source: ""), steps: opening?.1 ?? [],
      themes: themes, subjects: subjects, cards: hasReading ? layers.merged { cards.read($0.cards) } : [],
      intake: layers.all.compactMap { $0.intake.flatMap { IntakeReader(file: $0, sources: sources).read() } }.last)
    return (guide, ids)
  }

  private func introduction(_ file: YamlFile, _ sources: [Source]) -> (Introduction, [Step])? {
    file.node().flatMap(IntroductionReader(file: file, sources: sources).read)
  }
}
