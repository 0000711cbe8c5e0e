import Guide
import StrictYAML

/// Puts the themes of all layers together, and judges what only shows beside the other files.
struct ThemesAssembly {
  let layers: Layers
  let sources: [Source]
  private let register = QuestionRegister()

  init(layers: Layers, sources: [Source]) {
    self.layers = layers
    self.sources = sources
  }

  /// In the order of the edition, and whether all could be read.
  func themes() -> (themes: [Theme], areAll: Bool) {
    var placed = layers.all.flatMap(\.themes).compactMap(read)
    let areAll =
      layers.all.allSatisfy(\.hasEveryTheme) && placed.count == layers.all.map(\.themes.count).reduce(0, +)
    checkIds(placed)
    // Where a file could not be read its number is missing too: that is one mistake, not one in every other file.
    if areAll { checkNumbers(placed) }
    register.check()
    if areAll, let base = layers.all.first { register.checkSituation(base.fields) }
    for file in layers.all.flatMap(\.changes) {
      if let node = file.node() { ChangesReader(file: file, register: register).read(node, &placed) }
    }
    var themes = placed.map { register.complete($0.theme) }
    for layer in layers.all {
      if let order = layer.order { themes = ordered(themes, order, layer.fields) }
    }
    return (themes, areAll)
  }

  private func read(_ file: YamlFile) -> PlacedTheme? {
    file.node().flatMap { ThemeReader(file: file, register: register, sources: sources).read($0) }
  }

  private func checkIds(_ themes: [PlacedTheme]) {
    var ids = Ids()
    for placed in themes { ids.take(placed.theme.id, placed.file, placed.idLine) }
  }

  private func checkNumbers(_ themes: [PlacedTheme]) {
    // A number that could not be read is a mistake already.
    for (index, placed) in themes.enumerated() where ![0, index + 1].contains(placed.theme.number) {
      placed.file.report(placed.numberLine, "dit thema heeft nummer \(placed.theme.number); verwacht: \(index + 1)")
    }
  }

  /// The themes in another order, numbered anew; each is named once.
  private func ordered(_ themes: [Theme], _ order: [YamlNode], _ manifest: Fields) -> [Theme] {
    var left = themes
    var ordered: [Theme] = []
    for node in order {
      let id = manifest.file.text(node, "een thema")
      if let place = left.firstIndex(where: { $0.id == id }) {
        ordered.append(left.remove(at: place))
      } else if ordered.contains(where: { $0.id == id }) {
        manifest.file.report(node.line, "het thema ‘\(id)’ staat hier dubbel")
      } else if !id.isEmpty {
        manifest.file.report(node.line, "er is geen thema met de id ‘\(id)’")
      }
    }
    for theme in left {
      manifest.file.report(
        manifest.line(of: "volgorde"), "‘volgorde’ noemt ‘\(theme.id)’ niet; verwacht: elk thema één keer")
    }
    return (ordered + left).enumerated().map { index, theme in
      var theme = theme
      theme.number = index + 1
      return theme
    }
  }
}
